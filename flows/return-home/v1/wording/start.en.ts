import type { startTopics } from '#flows/return-home/v1/questions/start.ts';
import type { WordingOf } from '#flows/topic.ts';

/** The name of the project is added above T09 by whoever shows it: it is configuration, not content. */
export const startWords: WordingOf<typeof startTopics> = {
	T09: {
		topic: 'Limits of privacy',
		worker: {
			ask: 'So, what would I have to pass on?',
			or: [
				'I may not have said that well. If someone hurts you, scares you or makes you do things, or somebody could get hurt, I have to tell someone who can help. What else would you like to know?',
			],
			do: [
				'First say who you are. Go through the limits in your own words, or read them together, one line at a time.',
				'It is information, not leave. Check that it was clear.',
			],
		},
		'young-person': {
			ask: 'First: what we do with what you say',
			body: [
				'We are not the police. We are not your social worker. Our job is to listen to you and to help.',
				'We are private, not secret. Someone who hurts you, scares you or makes you do things: we have to tell someone who can help. The same if you or someone else could get hurt. Even if you say no. We tell you first if that is safe.',
				'We write down what you say. You can check it today. Then we write what we think, and a short report goes to the council. You can say what you would like left out.',
				'People in our team can read it too. A court can sometimes ask for our notes.',
				'If words are typed, a computer looks for danger in some of them. That way a person sees it sooner. It decides nothing.',
			],
			help: 'Which of these would we have to pass on? It’s not a test. If we were not clear, we will say it another way.',
		},
		textsBefore: [
			"We're not the police, and not your social worker. We're private, not secret. If you or anyone else could get hurt, we have to tell someone who can help. The same if you're scared of someone, or made to do things. Even if you say no. We tell you first if that's safe.",
			"We write down what you say. You can ask to check it. A short report goes to the council. You can say what you'd like left out. Our team can read it, and a court can sometimes ask for our notes. A computer looks at your words so that a person sees danger sooner. It decides nothing.",
		],
		text: "What would we have to pass on? It's not a test. Reply 1 someone hurts or scares me, 2 I had a bad day, 3 I skipped a question, 4 not sure.",
		options: {
			'someone-hurt': 'Someone hurts or scares you',
			'bad-day': 'You had a bad day',
			'skipped-one': 'You skipped a question',
			'not-sure': 'I’m not sure',
		},
	},
	T10: {
		topic: 'Right to skip and stop',
		worker: {
			ask: 'You can skip anything, or stop. How will you let me know when you’ve had enough?',
			or: [],
			do: ['Show how: a word, a hand, or a card.'],
		},
		'young-person': {
			ask: 'You can skip any question. You can stop when you like.',
			help: 'Just say skip or stop. You don’t have to say why.',
		},
		text: "You can skip any question, or stop when you like. Just say so. You don't have to say why. Reply 1 got it, 2 say it another way.",
		options: { 'got-it': 'Got it', 'not-sure': 'Say it another way' },
	},
	T08: {
		topic: 'Who else could see or hear',
		worker: {
			ask: 'Who might hear us, or see this later?',
			or: ['How is it safe for me to get in touch, and when?'],
			do: ['Look round first.', 'Offer a code word, to show that it is really them.'],
		},
		'young-person': {
			ask: 'Could someone else see this, or hear us?',
			help: 'Tell us when it’s safe to get in touch. You can pick a code word, so we know it’s you.',
		},
		text: "Could someone else read your phone? Reply 1 no, 2 maybe, 3 yes. You can pick a code word too, so we know it's you.",
		options: { no: 'No', maybe: 'Maybe', yes: 'Yes' },
	},
	R01: {
		topic: 'What was promised last time',
		worker: {
			ask: 'You asked for some things last time. Here is what we did, and what we did not, and why. How was that for you?',
			or: ['What do you still want? What has changed?'],
			do: ['Start with the promises: “You asked for… We did.” Or: “We did not, because…”', 'If we let them down, say so, and say sorry.'],
		},
		'young-person': {
			ask: 'Here is what you asked for last time, and what we did.',
			help: 'If we did not do it, we say that too. Tell us how it really was.',
		},
		text: 'Last time you asked us for some things. We want to tell you what we did and what we did not do. How did it go? Reply 1 it got done, 2 it did not, 3 I still want it, 4 I want something else now.',
		options: {
			happened: 'It got done',
			'did-not': 'It did not get done',
			'still-want': 'I still want it',
			'changed-mind': 'I want something else now',
		},
	},
	R02: {
		topic: 'What was different this time',
		worker: {
			ask: 'What was different this time?',
			or: ['What was the same?'],
			do: ['Leave out what you know already. Their name, their words and what they are good at are in the record.'],
		},
		'young-person': { ask: 'What was different this time?', help: 'We still have what you told us before. No need to say it all again.' },
		text: 'What was different this time? We still have what you told us before, so no need to say it all again.',
	},
	T04: {
		topic: 'Happy with this worker',
		worker: {
			ask: 'How do you feel about talking to me? You can ask for someone else. I won’t mind.',
			or: ['Who would you most like to talk to?'],
		},
		'young-person': {
			ask: 'Are you happy to talk to me?',
			help: 'You can ask for someone else. That’s OK, and you don’t have to say why.',
		},
		text: 'Are you happy to talk to me? You can ask for someone else. Reply 1 yes, 2 someone else, 3 not sure.',
		options: { yes: 'Yes', 'someone-else': 'Someone else, please', 'not-sure': 'Not sure' },
	},
	T01: {
		topic: 'A good time to talk',
		worker: {
			ask: 'Now, or later? You choose when.',
			or: ['Sleep first if you need it. When shall I come back?'],
			do: ['Later is a fine answer. Write down when.'],
		},
		'young-person': {
			ask: 'Would a later time be better?',
			help: 'If now is fine, skip this. If not, pick a day or a time. A rough one will do.',
		},
		text: 'Is now an OK time to talk, or is later better? If later, tell me a day and a time. A rough one will do.',
	},
	T02: {
		topic: 'Talk, text or write',
		worker: {
			ask: 'How would you like to do this: talk, text, or write it by yourself?',
			or: ['What makes it easiest?'],
			do: ['Offer to swap half way. It is theirs to choose.'],
		},
		'young-person': { ask: 'How would you like to do this?', help: 'You can swap later.' },
		text: 'How would you like to do this? Reply 1 talk face to face, 2 phone, 3 video, 4 text, 5 write it by myself, 6 a mix. You can swap later.',
		options: {
			talk: 'Talk face to face',
			phone: 'By phone',
			video: 'By video',
			text: 'By text',
			write: 'Write it by myself',
			mix: 'A mix',
		},
	},
	T03: {
		topic: 'Where to meet',
		worker: {
			ask: 'Where would you feel OK to meet?',
			or: ['Some people like to walk, or to sit in a café. What about you?'],
		},
		'young-person': { ask: 'Where would you feel OK to meet?', help: 'It can be a place that has nothing to do with home.' },
		text: 'Where would you feel OK to meet? Home, school, a youth place, a walk, online? Say where suits you.',
		options: {
			home: 'Where I live',
			school: 'School or college',
			'youth-place': 'A youth place',
			walk: 'Out on a walk',
			car: 'In a car',
			online: 'Online or by phone',
			other: 'Somewhere else',
		},
	},
	T05: {
		topic: 'Someone with them',
		worker: {
			ask: 'Who would you like with you, if anyone?',
			or: ['On your own is fine. So is a friend, or someone who can speak up for you.'],
		},
		'young-person': { ask: 'Who would you like with you?', help: 'On your own is fine too. You can change your mind.' },
		text: 'Who would you like with you? Reply 1 on my own, 2 a friend, 3 family, 4 someone who can speak up for me, 5 not sure.',
		options: {
			'on-my-own': 'I’d like to be on my own',
			friend: 'A friend',
			family: 'Someone in my family',
			'someone-who-helps': 'Someone who can speak up for me',
			'not-sure': 'Not sure',
		},
	},
	T06: {
		topic: 'Name and words to use',
		worker: {
			ask: 'What shall I call you?',
			or: ['What words do you like me to use? Which ones should I leave out?'],
		},
		'young-person': {
			ask: 'What name should we use?',
			help: 'Are there words you like us to use, or not use? Tell us those too.',
		},
		text: 'What name should we use for you? Any words you like us to use, or not use? Tell us those too.',
	},
	T07: {
		topic: 'What makes talking easier',
		worker: {
			ask: 'What makes it easier for you to talk, or to read?',
			or: ['Some people like pictures, or breaks, or their own language. What about you?'],
			do: ['An interpreter is never family or a neighbour.'],
		},
		'young-person': { ask: 'What makes it easier to talk or read?', help: 'Pick any that help.' },
		text: 'What makes it easier to talk or read? Reply with any: 1 nothing, 2 plain words, 3 pictures, 4 read it to me, 5 breaks, 6 signing, 7 my own language, 8 something else.',
		options: {
			nothing: 'I’m fine as I am',
			'plain-words': 'Short, plain words',
			pictures: 'Pictures',
			'read-aloud': 'Read it to me',
			breaks: 'Breaks',
			signing: 'Signing (BSL)',
			'other-language': 'My own language',
			other: 'Something else',
		},
	},
	T11: {
		topic: 'Their name for it',
		worker: {
			ask: 'What would you call the time you were away?',
			or: ['Some say missing, some say out, some say a break. What fits for you?'],
			do: ['Then use their word, not ours.'],
		},
		'young-person': { ask: 'What would you call the time you were away?', help: 'Use your own word. We’ll use it too.' },
		text: "What would you call the time you were away? Use your own word. We'll use it too.",
	},
};
