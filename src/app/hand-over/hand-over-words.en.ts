/** What a young person reads around the questions while they hold the worker’s tablet. */
export const HANDED_WORDS = {
	/** In the list of open pages. */
	title: 'A page for you',
	looks: (worker: string) => `${worker} is here with you and can read what you put.`,
	allAsked: 'That’s all the questions. Thank you.',
	together: (worker: string) => `You and ${worker} can look at the rest together.`,
	goBack: 'It was not you. If you typed something, press Back: your words are still there.',
	over: 'The questions are closed.',
	safe: 'What you told us is safe. Nothing is lost.',
} as const;
