import type { yourLifeTopics } from '#flows/return-home/v1/questions/your-life.ts';
import type { WordingOf } from '#flows/topic.ts';

export const yourLifeWords: WordingOf<typeof yourLifeTopics> = {
	T52: {
		topic: 'People at home',
		worker: { ask: 'Tell me about the people you live with.', or: ['Who do you get on with best? Who least?'] },
		'young-person': { ask: 'How do you get on with the people you live with?', help: 'One word for each is fine.' },
		text: 'How do you get on with the people you live with? One word for each is fine.',
	},
	T53: {
		topic: 'School, college or work',
		worker: { ask: 'How is school, college or work?', or: ['Tell me about a normal day there.'] },
		'young-person': { ask: 'How is school, college or work?', help: 'Pick any that fit, or say it your own way.' },
		text: "How is school, college or work? Reply with any: 1 fine, 2 the lessons are hard, 3 I get bullied, 4 trouble with people there, 5 I don't go much, 6 I have no place, 7 other.",
		options: {
			fine: 'It’s fine',
			lessons: 'The lessons are hard',
			bullying: 'I get bullied',
			people: 'I don’t get on with people there',
			'not-going': 'I don’t go much',
			'no-place': 'I don’t have a place',
			other: 'Something else',
		},
	},
	T54: {
		topic: 'Sleep, mood and worry',
		worker: {
			ask: 'How have you been in yourself? Sleep, mood, worries?',
			or: ['What are the nights like?', 'What helps when it’s bad?'],
		},
		'young-person': { ask: 'How have you been in yourself?', help: 'Like your sleep, your mood, or things on your mind.' },
		text: 'How have you been in yourself? Like your sleep, your mood, or things on your mind.',
	},
	T55: {
		topic: 'Health help',
		worker: {
			ask: 'What would you like help with about your health or your body?',
			or: ['Who would you like to see about it? You can go on your own.'],
		},
		'young-person': {
			ask: 'Is there any health thing you want help with?',
			help: 'We can help you see someone on your own. Pick any that fit.',
		},
		text: 'Is there any health thing you want help with? Reply with any: 1 no, 2 see a doctor or nurse, 3 sleep or mood, 4 sexual health, 5 drink or drugs, 6 other.',
		options: {
			no: 'No',
			'doctor-or-nurse': 'I’d like to see a doctor or nurse',
			'sleep-or-mood': 'Sleep or mood',
			'sexual-health': 'Sexual health',
			'drink-or-drugs': 'Drink or drugs',
			other: 'Something else',
		},
	},
	T56: {
		topic: 'Treated badly for who they are',
		worker: {
			ask: 'How do people treat you for who you are?',
			or: ['Some get picked on for their skin, their faith, who they love or where they live. How is it for you?'],
		},
		'young-person': {
			ask: 'Do people treat you badly because of who you are?',
			help: 'It could be here, at school, online or out and about.',
		},
		text: 'Do people treat you badly because of who you are? Reply 1 no, 2 sometimes, 3 a lot.',
		options: { no: 'No', sometimes: 'Sometimes', 'a-lot': 'A lot' },
	},
	T57: {
		topic: 'What they enjoy',
		worker: { ask: 'What do you enjoy? What are you good at?', or: ['What would your best friend say you are good at?'] },
		'young-person': { ask: 'What do you enjoy, or what are you good at?', help: 'Big or small. It all counts.' },
		text: 'What do you enjoy, or what are you good at? Big or small. It all counts.',
	},
};
