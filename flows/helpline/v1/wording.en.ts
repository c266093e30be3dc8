import type { FlowWording } from '#core/flow/definition.ts';
import { beforeYouGoWords, chatLaterWords, goingBackWords, messageHomeWords } from '#flows/helpline/v1/wording/chosen.en.ts';
import { findHelpWords, finishWords, rightNowWords, startWords, yourChoiceWords } from '#flows/helpline/v1/wording/start.en.ts';
import { listening } from '#flows/return-home/v1/listening.en.ts';

export const english: FlowWording = {
	language: 'en',
	title: 'First contact',
	sections: {
		start: { worker: 'Start', 'young-person': 'Start' },
		'right-now': { worker: 'Right now', 'young-person': 'Right now' },
		'your-choice': { worker: 'What would help', 'young-person': 'You choose' },
		'find-help': { worker: 'Other help', 'young-person': 'Find help' },
		'message-home': { worker: 'A message home', 'young-person': 'A message home' },
		'going-back': { worker: 'Going back safely', 'young-person': 'Going back' },
		'before-you-go': { worker: 'Before leaving', 'young-person': 'Before you go' },
		'chat-later': { worker: 'A chat later', 'young-person': 'Later' },
		'to-finish': { worker: 'To finish', 'young-person': 'To finish' },
	},
	questions: {
		...startWords,
		...rightNowWords,
		...yourChoiceWords,
		...findHelpWords,
		...messageHomeWords,
		...goingBackWords,
		...beforeYouGoWords,
		...chatLaterWords,
		...finishWords,
	},
	listening,
};
