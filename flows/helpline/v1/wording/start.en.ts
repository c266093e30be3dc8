import type { findHelpTopics, finishTopics, rightNowTopics, startTopics, yourChoiceTopics } from '#flows/helpline/v1/questions/start.ts';
import type { WordingOf } from '#flows/topic.ts';

export const startWords: WordingOf<typeof startTopics> = {
	H01: {
		topic: 'Limits of privacy',
		worker: {
			ask: 'So, what would I have to pass on?',
			or: ['I may not have said that well. What else would you like to know?'],
			do: ['They were sent the limits as they stand here. It is information, not leave.'],
		},
		'young-person': {
			ask: 'First: what we do with what you say',
			body: [
				'{who-is-here}',
				'We are not the police. We are not your social worker. Our job is to listen to you and to help.',
				'We are private, not secret. Someone who hurts you, scares you or makes you do things: we have to tell someone who can help. The same if anyone could get badly hurt. Even if you say no. We tell you first if that is safe.',
				'We write down what you say. People in our team can read it. A short report can go to the council. You see it first, and you can say what you would like left out. A court can sometimes ask for our notes.',
				'A computer looks at the words you type. That way a person sees danger sooner. It decides nothing.',
			],
			help: 'Which of these would we have to pass on? It’s not a test. If we were not clear, we will say it another way.',
		},
		textsBefore: [
			'{who-is-here}',
			"Thanks for texting. First: we're not the police, and not your social worker. We're private, not secret. If you or anyone else could get badly hurt, we have to tell someone who can help. The same if you're scared of someone, or made to do things. Even if you say no. We tell you first if that's safe.",
			"We write down what you text. Our team can read it. A short report can go to the council. You see it first, and can say what you'd like left out. A court can sometimes ask for our notes. A computer looks at your words so that a person sees danger sooner. It decides nothing.",
		],
		text: "Just to check we said that well: what would we have to pass on? It's not a test. Reply 1 someone hurts or scares me, 2 I had a bad day, 3 I skipped a question, 4 not sure.",
		options: {
			'someone-hurt': 'Someone hurts or scares me',
			'bad-day': 'I had a bad day',
			'skipped-one': 'I skipped a question',
			'not-sure': 'I’m not sure',
		},
	},
	H02: {
		topic: 'The limits said another way',
		worker: {
			ask: 'What would you like to know about who we tell?',
			or: [],
			do: ['They were not sure what we have to pass on. Say it in your own words first.'],
		},
		'young-person': {
			ask: 'We’ll say it another way',
			body: [
				'A bad day, or a question you skip: we don’t have to pass that on.',
				'Someone who hurts you or scares you: we do. The same if anyone could get badly hurt.',
			],
			help: 'You choose what to tell us, and when.',
		},
		text: "That's on us. A bad day, or a question you skip: we don't have to pass that on. Someone who hurts or scares you, or anyone who could get badly hurt: we do. You choose what to tell us. Reply 1 got it, 2 ask a person about it.",
		options: { 'got-it': 'Got it', ask: 'Ask a person about it' },
	},
};

export const rightNowWords: WordingOf<typeof rightNowTopics> = {
	H03: {
		topic: 'Safe right now',
		worker: { ask: 'How safe is it where you are now?', or: ['What would make it feel safer?'] },
		'young-person': {
			ask: 'Are you somewhere safe right now?',
			help: 'In danger now? Call 999. You can skip this, or ask for a person.',
		},
		text: 'Are you somewhere safe right now? Reply 1 yes, 2 no, 3 not sure. In danger? Call 999. You can text skip, back or person at any time. Not a good time? No need to reply.',
		options: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
	},
	H04: {
		topic: 'Away now',
		worker: {
			ask: 'Tell me how it is: at home, away, or thinking about going?',
			or: [],
			do: [
				'If they were reported missing, we may have to tell the police that they got in touch. They were told so before they answered.',
				'No need to ask where they are, unless they are in danger.',
			],
		},
		'young-person': {
			ask: 'Are you away now?',
			body: [
				'Away means not at home, or not where you live.',
				'If you’ve been reported missing, we may have to tell the police that you got in touch. You’re not in trouble with us. You don’t have to say where you are.',
			],
		},
		text: "One thing to know first. If you've been reported missing, we may have to tell the police that you got in touch. You're not in trouble with us, and you don't have to say where you are. Are you away from home, or from where you live, right now? Reply 1 yes, 2 no, 3 not yet but I may go.",
		options: { yes: 'Yes', no: 'No', 'may-go': 'Not yet, but I may go' },
	},
};

export const yourChoiceWords: WordingOf<typeof yourChoiceTopics> = {
	H05: {
		topic: 'What would help most',
		worker: { ask: 'What would help most right now?', or: ['What did you hope for when you got in touch?'] },
		'young-person': { ask: 'What would help most?', help: 'You choose. You can say it your own way too.' },
		text: 'What would help most? Reply 1 talk to a person, 2 talk about being away, 3 find other help, 4 pass on a message home, 5 plan going back, 6 think before I go, 7 chat later. Or say it your own way.',
		options: {
			person: 'Talk to a person',
			'talk-it-through': 'Talk about being away',
			'find-help': 'Find other help',
			'message-home': 'Pass on a message home',
			'going-back': 'Plan going back',
			'before-going': 'Think before I go',
			later: 'Chat later',
		},
	},
	H06: {
		topic: 'Said their own way',
		worker: { ask: 'What would you like from us?', or: [], do: ['They said it in their own words. Read those first.'] },
		'young-person': { ask: 'Thank you for telling us. A person here reads that.', help: 'Would you like to talk to a person?' },
		text: 'Thank you for telling us. A person here reads that. Would you like to talk to a person? Reply 1 yes please, 2 show me the choices again.',
		options: { person: 'Yes please', choices: 'Show me the choices again' },
	},
};

export const findHelpWords: WordingOf<typeof findHelpTopics> = {
	H20: {
		topic: 'Lines to ring or text',
		worker: { ask: 'Who else would you like to talk to?', or: ['Which of these have you rung or texted before? How was it?'] },
		'young-person': {
			ask: 'You can talk to these people now',
			body: ['{lines-open-now}'],
			help: 'A call or a text to them can show on your phone, or on the bill.',
		},
		textsBefore: ['{lines-open-now}'],
		text: 'A call or a text to them can show on your phone, or on the bill. Reply 1 got it, 2 ask for a person here, 3 show me the choices again.',
		options: { 'got-it': 'Got it', person: 'Ask for a person here', choices: 'Show me the choices again' },
	},
};

export const finishWords: WordingOf<typeof finishTopics> = {
	H61: {
		topic: 'Anything else for now',
		worker: { ask: 'What else would help for now?', or: [] },
		'young-person': { ask: 'Is there anything else that would help now?' },
		text: "Is there anything else that would help now? Reply 1 no, that's all, 2 show me the choices again, 3 talk to a person.",
		options: { all: 'No, that’s all', choices: 'Show me the choices again', person: 'Talk to a person' },
	},
	H60: {
		topic: 'Safe to text again',
		worker: {
			ask: 'How is it safe for us to get in touch, and when?',
			or: ['Who else might see your phone?'],
			do: ['Offer a code word, to show that it is really them.'],
		},
		'young-person': {
			ask: 'Is it safe for us to text you?',
			help: 'Someone else may see your phone. Tell us the number and a safe time. You can pick a code word too, so we know it’s you.',
		},
		text: "Last one. Is it safe for us to text this number again? Someone else may see it. Reply 1 yes, 2 only at some times, 3 no. You can tell us when. You can pick a code word too, so we know it's you.",
		options: { yes: 'Yes', 'some-times': 'Only at some times', no: 'No' },
	},
};
