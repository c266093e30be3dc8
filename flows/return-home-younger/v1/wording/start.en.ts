import type { finishTopics, rightNowTopics, startTopics } from '#flows/return-home-younger/v1/questions.ts';
import type { WordingOf } from '#flows/topic.ts';

/** Said aloud by the worker, with pictures. Never sent as a text, so no text is written. */
export const startWords: WordingOf<typeof startTopics> = {
	T09: {
		topic: 'Limits of privacy',
		worker: {
			ask: 'So which of these would I have to tell?',
			or: [
				'My job is to listen and to help. I’m not the police.',
				'If someone hurts you, scares you or makes you do things, or somebody could get hurt, I tell a grown-up who can help. I tell you first if that is safe.',
			],
			do: ['Go through it with the picture cards first, slowly, in your own words.'],
		},
		'young-person': {
			ask: 'My job is to listen and to help you.',
			body: [
				'I am not the police. I am not your social worker.',
				'What you tell me is private, not secret. Someone who hurts you, scares you or makes you do things: I have to tell a grown-up who can help. The same if you or someone else could get hurt. I have to, even if you say no. I will tell you first if that is safe.',
				'I write down what you say. You can check it today. Then I write what I think. A short page goes to the council. Their job is to help keep you safe. You can say what you would like left out.',
				'People in my team can read it too. A judge can ask to see my notes.',
				'If words are typed, a computer looks for danger in some of them. That way a person sees it sooner. It does not choose what we do.',
			],
			help: 'Which of these would I have to tell?',
		},
		text: '',
		options: { 'someone-hurt': 'Someone hurts or scares you', 'like-pizza': 'You like pizza', 'not-sure': 'I’m not sure' },
	},
	T10: {
		topic: 'Right to skip and stop',
		worker: {
			ask: 'Hold this card up and we stop. Try it out.',
			or: ['You can say skip. You can say stop. You can just go and play.'],
			do: ['Show the stop card, and stop when they hold it up.'],
		},
		'young-person': { ask: 'You can say skip. You can say stop.', help: 'Hold up the stop card and we stop.' },
		text: '',
		options: { 'got-it': 'Got it', 'not-sure': 'Show me again' },
	},
};

export const rightNowWords: WordingOf<typeof rightNowTopics> = {
	Y01: {
		topic: 'Needs today',
		worker: {
			ask: 'What would be nice right now?',
			or: ['Point to any you want.'],
			do: [
				'Lay out the picture cards.',
				'Get it for them first. The rest can wait.',
				'If something hurts, see to it now: a look, a nurse, or 999.',
			],
		},
		'young-person': { ask: 'What would be nice right now?', help: 'Point to any you want.' },
		text: '',
		options: {
			food: 'Something to eat',
			drink: 'A drink',
			sleep: 'A sleep',
			toy: 'My teddy or my blanket',
			loo: 'The loo',
			play: 'To play',
			'something-hurts': 'Something hurts',
			other: 'Something else',
			nothing: 'Nothing',
		},
	},
	Y02: {
		topic: 'How they feel',
		worker: {
			ask: 'Which stone is most like you now?',
			or: ['You can pick more than one.'],
			do: ['Put out the five stones.'],
		},
		'young-person': { ask: 'Which stone is most like you now?', help: 'You can pick more than one.' },
		text: '',
	},
	Y03: {
		topic: 'Safe right now',
		worker: {
			ask: 'Show me, with the house and the toys, where you will sleep tonight.',
			or: ['What is it like there?', 'What makes a place feel safe?'],
		},
		'young-person': {
			ask: 'Do you feel safe where you are now?',
			help: 'You can leave this. I will check in with you today, to see that you are OK.',
		},
		text: '',
		options: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
	},
};

export const finishWords: WordingOf<typeof finishTopics> = {
	T64: {
		topic: 'Checking what was written',
		worker: {
			ask: 'Here is what I wrote, and here is your picture. What should I change?',
			or: [],
			do: ['Read it out with them beside you. Their words stay; a change is added.', 'Ask before you keep a picture. Offer a copy.'],
		},
		'young-person': {
			ask: 'Here is what I wrote down. What should I change?',
			help: 'Tell me what you would like left out. I can’t leave it out if someone could get hurt.',
		},
		text: '',
		options: { right: 'That’s right', change: 'Change something', add: 'Add something', 'not-now': 'Not now' },
	},
	T65: {
		topic: 'Who they would like to see it',
		worker: {
			ask: 'Who would you like to see this? Who not?',
			or: ['Who gets to look?'],
			do: ['Use the little people.', 'It is a wish. Say what you can keep to, and what you can’t.'],
		},
		'young-person': { ask: 'Who would you like to see this? Who not?', help: 'If I can’t do what you want, I will tell you and say why.' },
		text: '',
	},
	T66: {
		topic: 'How they will hear',
		worker: {
			ask: 'How shall I tell you what happens next?',
			or: ['Shall I come and see you, or call, or draw you a card?'],
			do: ['Promise a day, and a name.'],
		},
		'young-person': { ask: 'How shall I tell you what happens next?' },
		text: '',
	},
};
