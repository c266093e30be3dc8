import type { rightNowTopics } from '#flows/return-home/v1/questions/right-now.ts';
import type { WordingOf } from '#flows/topic.ts';

export const rightNowWords: WordingOf<typeof rightNowTopics> = {
	T15: {
		topic: 'Needs today',
		worker: {
			ask: 'Food, sleep, a lift, or a chat? Five minutes is fine.',
			or: ['What would help most, right now?'],
			do: ['Sort it before you go on.'],
		},
		'young-person': { ask: 'Food, sleep, a lift, or a chat? Five minutes is fine.', help: 'Pick any you need today.' },
		text: 'Food, sleep, a lift or a chat? Five minutes is fine. Reply with any: 1 food, 2 sleep, 3 a lift, 4 a chat, 5 clothes, 6 medicine, 7 phone credit, 8 somewhere to stay, 9 something else, 10 nothing.',
		options: {
			food: 'Food',
			sleep: 'Sleep',
			lift: 'A lift',
			chat: 'A chat',
			clothes: 'Clothes',
			medicine: 'Medicine',
			'phone-credit': 'Phone credit',
			'somewhere-to-stay': 'Somewhere to stay',
			'something-else': 'Something else',
			nothing: 'Nothing right now',
		},
	},
	T12: {
		topic: 'How they feel',
		worker: {
			ask: 'How are you feeling right now?',
			or: ['Point to one, or to more than one.'],
		},
		'young-person': { ask: 'How are you feeling right now?', help: 'Pick one, or more than one.' },
		text: 'How are you feeling right now? Reply 1 awful, 2 not good, 3 in between, 4 OK, 5 good. Or say it your own way.',
	},
	T13: {
		topic: 'Safe right now',
		worker: {
			ask: 'How safe is it where you are now?',
			or: ['Tell me about where you’ll be tonight.', 'What would make it feel safer?'],
		},
		'young-person': {
			ask: 'Are you somewhere safe right now?',
			help: 'You can leave this. We’ll check in with you today, to see that you are OK.',
		},
		text: 'Are you somewhere safe right now? Reply 1 yes, 2 no, 3 not sure. In danger now? Call 999.',
		options: { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' },
	},
	T14: {
		topic: 'Hurt or ill',
		worker: {
			ask: 'How is your body feeling? Anything sore, or not right?',
			or: ['What would help: a drink, a sit down, a nurse?'],
			do: ['If they look hurt or ill, stop here and get help.'],
		},
		'young-person': { ask: 'Does anything hurt, or do you feel ill?' },
		text: "Does anything hurt, or do you feel ill? Reply 1 no, 2 a bit, 3 I need help now, 4 not sure. If it's bad, call 999.",
		options: { no: 'No', 'a-bit': 'A bit', 'need-help-now': 'I need help right now', 'not-sure': 'Not sure' },
	},
	T16: {
		topic: 'Thoughts of hurting themselves',
		worker: {
			ask: 'Some people feel so bad that they think about hurting themselves, or about dying. Tell me how it is for you.',
			or: ['What goes through your mind when it gets really bad?'],
			do: ['Stay calm and stay put. Thank them. Do not leave them alone with it.'],
		},
		'young-person': {
			ask: 'Some people feel so bad they think of hurting themselves. How is that for you?',
			help: 'You can talk to a person about this. You don’t have to do it here.',
		},
		text: "Some people feel so bad they think of hurting themselves. How is that for you? Reply 1 no, 2 yes, 3 yes and it may be today, 4 not sure. If it's now, call 999.",
		options: { no: 'That’s not me', yes: 'Yes, I think of it', today: 'Yes, and it may be today', 'not-sure': 'Not sure' },
	},
};
