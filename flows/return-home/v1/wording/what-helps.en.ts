import type { whatHelpsTopics } from '#flows/return-home/v1/questions/what-helps.ts';
import type { WordingOf } from '#flows/topic.ts';

export const whatHelpsWords: WordingOf<typeof whatHelpsTopics> = {
	T58: {
		topic: 'What would have helped',
		worker: {
			ask: 'What could have gone better that day?',
			or: ['Who could have helped with that, and how?'],
		},
		'young-person': { ask: 'What could have gone better that day?', help: 'Small things count.' },
		text: 'What could have gone better that day? Small things count.',
	},
	T59: {
		topic: 'One thing to change',
		worker: { ask: 'If you could change one thing, what would it be?', or: ['What would be the first sign that it was better?'] },
		'young-person': { ask: 'If you could change one thing, what would it be?' },
		text: 'If you could change one thing, what would it be?',
	},
	T60: {
		topic: 'People they trust',
		worker: {
			ask: 'Who do you trust? Who could you call, day or night?',
			or: ['If no one comes to mind, that’s OK. Who could it be one day?'],
		},
		'young-person': {
			ask: 'Who do you trust? Who could you call, day or night?',
			help: 'First names are fine. No one yet? You can say that too.',
		},
		text: 'Who do you trust? Who could you call, day or night? First names are fine. No one yet? You can say that too.',
		options: { family: 'Family', friend: 'A friend', carer: 'A carer', teacher: 'A teacher', worker: 'A worker', other: 'Someone else' },
	},
	T61: {
		topic: 'First steps next time',
		worker: { ask: 'If you feel like going again, what could you try first?', or: ['How do you know when it’s building up?'] },
		'young-person': {
			ask: 'If you feel like going again, what could you try first?',
			help: 'A call, a walk, a place to cool off. What would work for you?',
		},
		text: 'If you feel like going again, what could you try first? A call, a walk, a place to cool off?',
	},
	T62: {
		topic: 'Staying safer away',
		worker: {
			ask: 'If you do go, what would keep you safer?',
			or: ['What would you need in your pocket?'],
			do: ['Give the card with the numbers, and say when each is open.'],
		},
		'young-person': {
			ask: 'If you do go, what would keep you safer?',
			help: 'We’re not telling you to go. We want you to be OK if you do.',
		},
		text: 'If you do go, what would keep you safer? Reply with any: 1 a number to ring, 2 a safe place, 3 a charger, 4 a code word, 5 someone who knows where I am, 6 a way home, 7 other.',
		options: {
			helpline: 'A number I can ring or text',
			'safe-place': 'A safe place to go',
			charger: 'A charger and some credit',
			'code-word': 'A code word with someone',
			'tell-someone': 'Someone who knows where I am',
			'way-home': 'A way to get home',
			other: 'Something else',
		},
	},
	T63: {
		topic: 'Help wanted and not wanted',
		worker: {
			ask: 'What help do you want from us? What do you not want?',
			or: ['If I could do one thing by Friday, what should it be?'],
			do: ['Write down what they turn down, too.'],
		},
		'young-person': {
			ask: 'What help do you want from us? What do you not want?',
			help: 'You can say no to things. We’ll write that down too.',
		},
		text: 'What help do you want from us? What do you not want? You can say no to things.',
	},
};
