import type { Question } from '#core/flow/definition.ts';
import { beforeYouGoTopics, chatLaterTopics, goingBackTopics, messageHomeTopics } from '#flows/helpline/v1/questions/chosen.ts';
import { findHelpTopics, finishTopics, rightNowTopics, startTopics, yourChoiceTopics } from '#flows/helpline/v1/questions/start.ts';
import { inSection } from '#flows/topic.ts';

/** In the order in which they are met: whatever they choose stands after the choice. */
export const questions: readonly Question[] = [
	...inSection('start', startTopics),
	...inSection('right-now', rightNowTopics),
	...inSection('your-choice', yourChoiceTopics),
	...inSection('find-help', findHelpTopics),
	...inSection('message-home', messageHomeTopics),
	...inSection('going-back', goingBackTopics),
	...inSection('before-you-go', beforeYouGoTopics),
	...inSection('chat-later', chatLaterTopics),
	...inSection('to-finish', finishTopics),
];
