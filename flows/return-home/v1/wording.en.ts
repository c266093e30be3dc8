import type { FlowWording } from '#core/flow/definition.ts';
import { listening } from '#flows/return-home/v1/listening.en.ts';
import { moods } from '#flows/return-home/v1/moods.en.ts';
import { awayWords } from '#flows/return-home/v1/wording/away.en.ts';
import { beforeWords } from '#flows/return-home/v1/wording/before.en.ts';
import { comingBackWords } from '#flows/return-home/v1/wording/coming-back.en.ts';
import { feelingSafeWords } from '#flows/return-home/v1/wording/feeling-safe.en.ts';
import { rightNowWords } from '#flows/return-home/v1/wording/right-now.en.ts';
import { startWords } from '#flows/return-home/v1/wording/start.en.ts';
import { toFinishWords } from '#flows/return-home/v1/wording/to-finish.en.ts';
import { whatHelpsWords } from '#flows/return-home/v1/wording/what-helps.en.ts';
import { yourLifeWords } from '#flows/return-home/v1/wording/your-life.en.ts';
import { workerPart } from '#flows/return-home/v1/worker-part.ts';

export const english: FlowWording = {
	language: 'en',
	title: 'Return conversation',
	sections: {
		start: { worker: 'Start', 'young-person': 'First things' },
		'right-now': { worker: 'Right now', 'young-person': 'Right now' },
		before: { worker: 'Before', 'young-person': 'Before' },
		away: { worker: 'Away', 'young-person': 'Away' },
		'feeling-safe': { worker: 'Feeling safe', 'young-person': 'Feeling safe' },
		'coming-back': { worker: 'Coming back', 'young-person': 'Coming back' },
		'your-life': { worker: 'Your life', 'young-person': 'Your life' },
		'what-helps': { worker: 'What helps', 'young-person': 'What helps' },
		'to-finish': { worker: 'To finish', 'young-person': 'To finish' },
	},
	questions: {
		...startWords,
		...rightNowWords,
		...beforeWords,
		...awayWords,
		...feelingSafeWords,
		...comingBackWords,
		...yourLifeWords,
		...whatHelpsWords,
		...toFinishWords,
	},
	moods,
	listening,
	workerPart,
};
