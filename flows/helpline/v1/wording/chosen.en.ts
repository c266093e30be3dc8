import type { beforeYouGoTopics, chatLaterTopics, goingBackTopics, messageHomeTopics } from '#flows/helpline/v1/questions/chosen.ts';
import type { WordingOf } from '#flows/topic.ts';

export const messageHomeWords: WordingOf<typeof messageHomeTopics> = {
	H30: {
		topic: 'Who the message is for',
		worker: {
			ask: 'Who would you like to hear that you are safe?',
			or: [],
			do: ['Check the record for anyone who must not be told, before anything else.'],
		},
		'young-person': {
			ask: 'Who should hear that you’re safe?',
			help: 'A first name will do, and who they are to you. If you know their number, add it.',
		},
		text: 'Who would you like us to tell? A first name will do, and who they are to you. If you know their number, add it.',
		options: { family: 'Family', carer: 'Carer', friend: 'A friend', other: 'Someone else' },
	},
	H31: {
		topic: 'Who must not hear of it',
		worker: {
			ask: 'Who should not hear that you have been in touch?',
			or: ['What might happen if they did?'],
			do: ['Nothing goes to anyone they are scared of, nor to anyone who would tell them.'],
		},
		'young-person': {
			ask: 'Is there anyone who should not hear that you’ve been in touch?',
			help: 'We check this first. You can say who.',
		},
		text: "Is there anyone who should not hear that you've been in touch? Reply 1 no one, 2 yes, 3 not sure. You can say who.",
		options: { 'no-one': 'No one', yes: 'Yes', 'not-sure': 'Not sure' },
	},
	H32: {
		topic: 'What the message says',
		worker: { ask: 'What would you like it to say?', or: [], do: ['No place goes into it, nor anything that gives one away.'] },
		'young-person': { ask: 'What shall we tell them?', help: 'We do not say where you are. You can write your own.' },
		text: "What shall we tell them? We don't say where you are. Reply 1 I am safe, 2 I am safe and I'll be in touch, 3 I am safe and I need some time, 4 something else. Or write your own.",
		options: {
			safe: 'I am safe',
			'in-touch': 'I am safe and I’ll be in touch',
			time: 'I am safe and I need some time',
			'own-words': 'Something else',
		},
	},
	H33: {
		topic: 'Whether to pass it on',
		worker: {
			ask: 'What would you like us to do with it?',
			or: [],
			do: ['Send it only once you have checked who reads it and that it names no place. Then tell them that it has gone, or why not.'],
		},
		'young-person': {
			ask: 'Shall we pass it on?',
			body: [
				'It has not gone yet. First a worker checks that it is safe to send, and that it does not say where you are.',
				'The worker sends it, and tells you when it has gone, or why it has not.',
			],
			help: 'To change it, go back.',
		},
		text: "It has not gone yet. First a worker checks that it's safe to send, and that it doesn't say where you are. They send it, and tell you when it has gone, or why not. Reply 1 please pass it on, 2 don't send it. To change it, text back.",
		options: { send: 'Please pass it on', 'do-not': 'Don’t send it' },
	},
};

export const goingBackWords: WordingOf<typeof goingBackTopics> = {
	H40: {
		topic: 'How going back feels',
		worker: {
			ask: 'How do you feel about going back?',
			or: ['What would it be like to walk in?'],
			do: ['If they are scared of someone there, nobody plans a way back to that person.'],
		},
		'young-person': { ask: 'How do you feel about going back?', help: 'You don’t have to go into it. A worker can plan it with you.' },
		text: "How do you feel about going back? Reply 1 OK, 2 a bit of both, 3 scared. You don't have to go into it.",
		options: { ok: 'OK', mixed: 'A bit of both', scared: 'Scared' },
	},
	H41: {
		topic: 'What would help them go back',
		worker: { ask: 'What would make it easier to go back?', or: ['Who could be there with you?'] },
		'young-person': { ask: 'What would help you go back?', help: 'Pick any. A worker goes through it with you.' },
		text: 'What would help you go back? Reply with any: 1 a lift, 2 someone with me, 3 someone to talk to them first, 4 somewhere else to stay, 5 things to change there, 6 not sure.',
		options: {
			lift: 'A lift',
			'someone-with-me': 'Someone with me',
			'talk-first': 'Someone to talk to them first',
			'somewhere-else': 'Somewhere else to stay',
			change: 'Things to change there',
			'not-sure': 'Not sure',
		},
	},
	H42: {
		topic: 'When they would go back',
		worker: { ask: 'When would you like to go back?', or: [] },
		'young-person': { ask: 'When would you like to go back?', help: 'A rough time will do. It’s fine if you don’t know yet.' },
		text: "When would you like to go back? A rough time will do. It's fine if you don't know yet.",
	},
};

export const beforeYouGoWords: WordingOf<typeof beforeYouGoTopics> = {
	H50: {
		topic: 'What is going on',
		worker: { ask: 'What is going on for you just now?', or: ['What would have to change for you to want to stay?'] },
		'young-person': {
			ask: 'What’s going on for you?',
			help: 'Say as much or as little as you like. You don’t have to decide anything now.',
		},
		text: "What's going on for you? Say as much or as little as you like. You don't have to decide anything now.",
	},
	H51: {
		topic: 'Who they could be with',
		worker: { ask: 'Who could you talk to, or be with, today?', or: [] },
		'young-person': { ask: 'Who could you talk to, or be with, today?', help: 'First names are fine. No one? You can say that too.' },
		text: 'Who could you talk to, or be with, today? First names are fine. No one? You can say that too.',
		options: { family: 'Family', friend: 'A friend', professional: 'Someone whose job it is', other: 'Someone else' },
	},
	H52: {
		topic: 'What would keep them safer',
		worker: { ask: 'If you do go, what would keep you safer?', or: [] },
		'young-person': { ask: 'If you do go, what would keep you safer?', help: 'Pick any.' },
		text: 'If you do go, what would keep you safer? Reply with any: 1 a number to ring, 2 a safe place, 3 a charged phone, 4 someone who knows where I am, 5 a way back, 6 something else.',
		options: {
			number: 'A number to ring',
			'safe-place': 'A safe place',
			phone: 'A charged phone',
			'someone-knows': 'Someone who knows where I am',
			'way-back': 'A way back',
			other: 'Something else',
		},
	},
};

export const chatLaterWords: WordingOf<typeof chatLaterTopics> = {
	H55: {
		topic: 'When to chat',
		worker: { ask: 'When would suit you to talk?', or: [], do: ['Say so if nobody can be there then.'] },
		'young-person': { ask: 'When would suit you to chat?', help: 'A day and a rough time will do. You can get in touch first.' },
		text: "That's fine. When would be a good time to chat? A day and a rough time will do. You can text us first, too.",
	},
};
