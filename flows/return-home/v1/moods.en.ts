import type { MoodWording } from '#core/flow/definition.ts';

/** What helps when a young person cannot, or would rather not, talk (insist.md 12). For the worker’s eyes, but for the cards. */
export const moods: readonly MoodWording[] = [
	{
		id: 'silent',
		name: 'Not talking',
		say: ['We don’t have to talk. I’ll sit here for a bit, if that’s OK.', 'You can point, or write, or do nothing.'],
		do: [
			'Put the cards where they can reach them. Look at something else.',
			'Sit quietly. Ten quiet minutes are a good visit.',
			'Leave a card with your name, the numbers and when you will be back.',
			'Write down what you saw, not what you think it meant.',
		],
		cards: [
			'I’m hungry',
			'I’m tired',
			'I’m cold',
			'Something hurts',
			'I’m scared',
			'I want to be on my own',
			'I want someone else',
			'Come back later',
			'I’d like to write it',
		],
	},
	{
		id: 'angry',
		name: 'Angry',
		say: ['Fair enough. Shall I stay, go, or come back at four?', 'You have every right to be angry. You’re not in trouble with me.'],
		do: [
			'Give them room, and the seat by the door.',
			'Let them say it. Do not correct, explain or stand up for anyone.',
			'If it is about you or about us: say how to complain, and that it goes past you.',
			'If they choose later, write down when. That is an outcome, not a refusal.',
		],
		cards: ['Stay', 'Go', 'Come back later', 'I want someone else'],
	},
	{
		id: 'exhausted',
		name: 'Worn out',
		say: ['You look worn out. Four quick things, then rest.', 'The rest can wait. When shall I come back?'],
		do: [
			'Food, a drink and warmth first.',
			'Ask how they are, if they are safe, if anything hurts, and what they need. Then stop.',
			'If they seem confused, very sleepy or ill, get medical help now.',
			'Mark it as part done, their choice, and write down when.',
		],
		cards: ['Food', 'A drink', 'Sleep', 'Come back later'],
	},
];
