import type { comingBackTopics } from '#flows/return-home/v1/questions/coming-back.ts';
import type { WordingOf } from '#flows/topic.ts';

export const comingBackWords: WordingOf<typeof comingBackTopics> = {
	T49: {
		topic: 'How they came back',
		worker: { ask: 'Tell me how you came back.', or: ['How much of that was what you wanted?'] },
		'young-person': { ask: 'How did you come back?', help: 'Was it what you wanted? Say so in your own words.' },
		text: 'How did you come back? Reply 1 my own choice, 2 family, 3 a carer, 4 a worker, 5 the police, 6 other. Was it what you wanted?',
		options: {
			'own-choice': 'It was my own choice',
			family: 'Family came for me',
			carer: 'A carer came for me',
			worker: 'A worker helped me',
			police: 'The police found me',
			other: 'Some other way',
		},
	},
	T50: {
		topic: 'How people treated them',
		worker: { ask: 'How did people treat you when you got back?', or: ['What did they say first?', 'What would have been better?'] },
		'young-person': { ask: 'How did people treat you when you got back?', help: 'The people you live with, the police, anyone.' },
		text: 'How did people treat you when you got back? Reply 1 well, 2 a bit of both, 3 badly. Tell us who and how, if you want to.',
		options: { well: 'Well', mixed: 'A bit of both', badly: 'Badly' },
	},
	T51: {
		topic: 'Since coming back',
		worker: { ask: 'How have things been since then?', or: ['What’s better, what’s worse, what’s the same?'] },
		'young-person': { ask: 'Are things better, worse or the same since then?' },
		text: 'Are things better, worse or the same since then? Reply 1 better, 2 worse, 3 the same.',
		options: { better: 'Better', worse: 'Worse', same: 'The same' },
	},
};
