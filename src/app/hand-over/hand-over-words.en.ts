/** What a young person reads around the questions while they hold the worker’s tablet. */
export const HANDED_WORDS = {
	looks: (worker: string) => `${worker} is here with you and can read what you put.`,
	allAsked: 'That’s all the questions. Thank you.',
	passBack: (worker: string) => `Please pass the tablet back to ${worker}.`,
	together: (worker: string) => `You and ${worker} can look at the rest together.`,
	unlock: (worker: string) => `This page is for ${worker}.`,
	goBack: 'It was not you. If you typed something, press Back: your words are still there.',
	over: 'The questions are closed.',
	safe: 'What you told us is safe. Nothing is lost.',
} as const;
