import type { beforeTopics } from '#flows/return-home/v1/questions/before.ts';
import type { WordingOf } from '#flows/topic.ts';

export const beforeWords: WordingOf<typeof beforeTopics> = {
	T18: {
		topic: 'Just before leaving',
		worker: {
			ask: 'Tell me what happened just before you left.',
			or: ['Start where you like.'],
			do: ['Write their words first. Pick from the list after, by yourself.'],
		},
		'young-person': { ask: 'What happened just before you left?', help: 'Say it your own way. Or pick any that fit.' },
		text: 'What happened just before you left? Your own words, or reply 1 a row, 2 no one listened, 3 where I live, 4 told to go, 5 scared, 6 school, 7 bullied, 8 felt low, 9 space, 10 to see someone, 11 asked to come, 12 lost track, 13 other.',
		options: {
			row: 'A row',
			'not-heard': 'No one listened',
			'where-i-live': 'How things were where I live',
			'told-to-go': 'I was told to go',
			scared: 'I was scared or hurt',
			school: 'School or college',
			bullied: 'I was bullied',
			low: 'I felt low',
			space: 'I needed some space',
			'see-someone': 'I wanted to see someone',
			asked: 'Someone asked me to come',
			'lost-track': 'I lost track of time',
			other: 'Something else',
		},
	},
	T17: {
		topic: 'The days before',
		worker: {
			ask: 'Tell me about the days before.',
			or: ['Tell me about home that week.'],
		},
		'young-person': { ask: 'What was going on for you in the days before?', help: 'Spelling doesn’t matter. One word is fine.' },
		text: "What was going on for you in the days before? Spelling doesn't matter. One word is fine.",
	},
	T19: {
		topic: 'Where they live',
		worker: {
			ask: 'Tell me what it’s like in the place where you live.',
			or: ['Take me through a normal day there.', 'What’s the best bit of the day? And the worst?'],
		},
		'young-person': { ask: 'What is it like in the place where you live?', help: 'The good bits and the bad bits.' },
		text: 'What is it like in the place where you live? Good bits and bad bits.',
	},
	T20: {
		topic: 'What they wanted to get away from',
		worker: {
			ask: 'What did you want to get away from?',
			or: ['What was it like to stay?'],
		},
		'young-person': { ask: 'What did you want to get away from?', help: 'Pick any that fit, or say it your own way.' },
		text: 'What did you want to get away from? Reply with any: 1 rows, 2 no one listens, 3 someone who hurt me, 4 people who fight, 5 drink or drugs, 6 bullying, 7 school, 8 moving a lot, 9 missing people, 10 feeling low, 11 owing someone, 12 other.',
		options: {
			rows: 'Rows',
			'not-heard': 'No one listens to me',
			hurt: 'Someone who hurt or scared me',
			fights: 'People who fight at home',
			'drink-or-drugs': 'Drink or drugs at home',
			bullying: 'Bullying',
			school: 'School or college',
			moves: 'Being moved about',
			'missing-people': 'Missing people I love',
			low: 'Feeling low',
			owed: 'Someone who says I owe them',
			other: 'Something else',
		},
	},
	T21: {
		topic: 'What they wanted to go to',
		worker: {
			ask: 'Who or what did you want to get to?',
			or: ['What’s good about being there?'],
		},
		'young-person': { ask: 'Who or what did you want to go to?', help: 'Pick any that fit, or say it your own way.' },
		text: 'Who or what did you want to go to? Reply with any: 1 family, 2 friends, 3 my partner, 4 a place I like, 5 to feel free, 6 a party, 7 money, 8 someone I met online, 9 someone asked me, 10 other.',
		options: {
			family: 'Family',
			friends: 'Friends',
			partner: 'Boyfriend, girlfriend or partner',
			place: 'A place I like',
			freedom: 'To feel free',
			party: 'A party or a night out',
			money: 'To get some money',
			'met-online': 'Someone I met online',
			asked: 'Someone asked me to come',
			other: 'Something else',
		},
	},
	T22: {
		topic: 'Planned or not',
		worker: {
			ask: 'How did it come about? Tell me from when you first thought of it.',
			or: ['Some plan it, and for some it just happens. How was it for you?'],
		},
		'young-person': { ask: 'Did you plan it, or did it just happen?' },
		text: 'Did you plan it, or did it just happen? Reply 1 I planned it, 2 it just happened, 3 I lost track of time, 4 it was not my choice.',
		options: {
			planned: 'I planned it',
			sudden: 'It just happened',
			'lost-track': 'I lost track of time',
			'not-my-choice': 'It was not my choice',
		},
	},
	T23: {
		topic: 'How they came to leave',
		worker: {
			ask: 'How did you come to leave? Tell me who said what.',
			or: ['Whose idea was it?'],
		},
		'young-person': { ask: 'How did you come to leave?' },
		text: 'How did you come to leave? Reply 1 I chose to, 2 I was told to go, 3 someone asked me to come, 4 someone took me, 5 something else.',
		options: {
			chose: 'I chose to go',
			'told-to-go': 'I was told to go',
			asked: 'Someone asked me to come',
			taken: 'Someone took me',
			other: 'Something else',
		},
	},
	T24: {
		topic: 'Who knew',
		worker: { ask: 'Who knew where you were going?', or: ['What did you tell them?'] },
		'young-person': { ask: 'Did anyone know where you were going?', help: 'You don’t have to say who.' },
		text: "Did anyone know where you were going? Reply 1 yes, 2 some of it, 3 no. You don't have to say who.",
		options: { yes: 'Yes', 'some-of-it': 'Some of it', no: 'No one' },
	},
	T25: {
		topic: 'Times before',
		worker: {
			ask: 'Tell me about other times, if there were any. Also those that no one heard about.',
			or: ['What was the same? What was not?'],
		},
		'young-person': {
			ask: 'How many times has this happened before?',
			help: 'A guess is fine. Tell us what was the same and what was not.',
		},
		text: 'How many times has this happened before? Reply with a number. A guess is fine. What was the same, and what was not?',
	},
};
