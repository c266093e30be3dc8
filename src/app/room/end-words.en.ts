/** What a young person reads at the end of a talk in their own hands: what we wrote, what happens next, goodbye. */
export const END_WORDS = {
	whose: {
		worker: 'The worker who was there wrote this. It is not in your words.',
		observed: 'The worker who was there saw this.',
	},
	change: 'Change it',
	newWords: 'How it should be',
	keepsBoth: 'We keep what you said first, too.',
	keep: 'Keep this',
	add: 'Add something',
	right: 'That’s right',
	notNow: 'Not now',
	needsCode: (worker: string) =>
		`To see what you told us, you need a new code. That way no one else can see it by picking up your phone. ${worker} can give you one.`,
	askForCode: (worker: string) => `Ask ${worker} for one`,
	askedForCode: (worker: string) => `We have asked ${worker} to give you a new code.`,
	goOn: 'Go on',
	next: 'What happens next',
	nothing: (worker: string) => `Nothing is planned yet. You and ${worker} can do that the next time you talk.`,
	whoAndWhen: (who: string, day: string | null) => (day === null ? who : `${who}, by ${day}`),
	hear: 'How you will hear',
	noHearing: (worker: string) => `You and ${worker} still need to plan that.`,
	finish: 'Finish',
} as const;
