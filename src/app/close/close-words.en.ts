/** What a young person reads when a talk comes to its end: goodbye, and what was written. */
export const GOODBYE_WORDS = {
	title: 'Bye for now',
	heading: (name: string) => `Bye for now, ${name}.`,
	promised: 'What we said we’d do',
	by: (day: string) => `by ${day}`,
	noNeed: 'You said there’s no need to tell you what happens. You can change your mind.',
	hear: (when: string) => `You’ll hear ${when}.`,
	on: (day: string) => `on ${day}`,
	from: (who: string) => `from ${who}`,
	askedAfterwards: (worker: string) => `You’d like to talk to somebody else. We wrote that down. ${worker} will say who, and when.`,
	somebodyElse: 'Talk to somebody else',
	card: 'Make a card to keep',
} as const;

export const CHECK_WORDS = {
	title: 'What we wrote',
	lookRound: 'Look round first: who can see this?',
	first: (words: string) => `You first said “${words}”. We kept that too.`,
	before: (words: string) => `Before, it said “${words}”. We kept that too.`,
	nothing: 'Nothing is written down yet',
	nothingIsFine: 'That is fine. What you skipped is kept as just that.',
} as const;
