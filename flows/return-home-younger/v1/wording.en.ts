import type { FlowWording } from '#core/flow/definition.ts';
import { listening } from '#flows/return-home/v1/listening.en.ts';
import { moods } from '#flows/return-home/v1/moods.en.ts';
import { workerPart } from '#flows/return-home/v1/worker-part.ts';
import { finishWords, rightNowWords, startWords } from '#flows/return-home-younger/v1/wording/start.en.ts';
import { helpWords, storyWords } from '#flows/return-home-younger/v1/wording/story.en.ts';

export const english: FlowWording = {
	language: 'en',
	title: 'Return conversation, under 11',
	sections: {
		start: { worker: 'Start', 'young-person': 'Hello' },
		'right-now': { worker: 'Right now', 'young-person': 'How you are' },
		'your-story': { worker: 'Their story', 'young-person': 'Your story' },
		'what-helps': { worker: 'What helps', 'young-person': 'What helps' },
		'to-finish': { worker: 'To finish', 'young-person': 'To finish' },
	},
	questions: { ...startWords, ...rightNowWords, ...storyWords, ...helpWords, ...finishWords },
	moods,
	listening,
	workerPart,
};
