/** What a young person reads around the questions while they hold the worker’s tablet. */
export const HANDED_WORDS = {
	/** In the list of open pages. */
	title: 'A page for you',
	looks: (worker: string) => `${worker} is here with you and can read what you put.`,
	allAsked: 'That’s all the questions. Thank you.',
	together: (worker: string) => `You and ${worker} can look at the rest together.`,
	goBack: 'It was not you. Please go back and try again.',
	/** Where something else was tried on the tablet. */
	nothing: 'Nothing was changed.',
	tooMuch: 'It was too much to send in one go. We did not get it. Please send a shorter part.',
	over: 'The questions are closed.',
	safe: 'All that we got from you is safe.',
	/** Sent after the page had closed, and kept. */
	gotIt: 'We got what you just sent. It is safe.',
	/** Sent and not kept, and there is no way to send it again from here. */
	notGot: (who: string) => `It was not you. We did not get what you just sent. Please show this page to ${who}.`,
	yourWords: 'What you typed:',
	/** Where the page does not know whose tablet it is. */
	whoGave: 'the person who gave you this tablet',
} as const;
