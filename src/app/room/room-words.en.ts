/**
 * Everything that a young person who holds the page reads, beyond the questions: those come from the flow. One place, so that
 * the tablet and the phone say the same; test/child-words.test.ts holds it to the reading age and the rules of the flow.
 */
export const ROOM_WORDS = {
	/** Above the limits of privacy. */
	weAre: (project: string) => `We are ${project}.`,
	next: 'Next',
	skip: 'Skip this one',
	'not-saying': 'I don’t want to say',
	'not-known': 'I don’t know',
	back: 'Back',
	pause: 'Take a break',
	stop: 'Stop here',
	person: 'Talk to a person',
	talk: 'I’d rather talk',
	readAloud: 'Read it to me',
	readAloudStop: 'Stop reading',
	ownWay: 'Say it my own way',
	ownWords: 'Your own words',
	spelling: 'Spelling doesn’t matter. One word is fine.',
	nameless: (worker: string) =>
		`We keep what you pick without your name, and ${worker} won’t see it. If you write more, someone else here reads it, and may know it’s you.`,
	number: 'How many',
	day: 'What day',
	time: 'What time',
	parts: {
		morning: 'In the morning',
		afternoon: 'In the afternoon',
		evening: 'In the evening',
		night: 'At night',
		'not-sure': 'Not sure',
	},
	place: 'Roughly where',
	called: 'What you call them',
	calledToo: 'Someone else',
	who: 'Who that is',
	whoNone: 'You choose',
} as const;

/** Before what a person asks about: leave it, see it here, or a person. */
export const GATE_WORDS = {
	/** By topic; every other one has the words of `harm`. */
	about: {
		harm: 'The next part is about being hurt or scared.',
		T16: 'Some people feel so bad that they think of hurting themselves. The next part is about that.',
	},
	choose: 'You choose. All of these are fine.',
	person: 'Talk to a person about it',
	talk: (worker: string) => `Talk to ${worker} about it`,
	leaveOut: 'Leave this part out',
	see: 'See the questions here',
} as const;

/** After something that somebody has to look at. Thanks, what is true, and no further question. */
export const AFTER_WORDS = {
	thanks: 'Thank you for telling us.',
	passBack: (worker: string) => `Please pass the tablet back to ${worker} now. You don’t have to say any more on here.`,
	noMore: 'You don’t have to say any more about that on here.',
	noQuestions: 'We won’t ask you any more on here today.',
	choose: 'You choose what comes now. All of these are fine.',
	person: 'Talk to a person now',
	talk: (worker: string) => `Talk to ${worker} now`,
	another: 'Go to another part',
	stop: 'Stop here',
} as const;

/** When a person was asked for, or the page rests. */
export const RESTING_WORDS = {
	person: 'You asked to talk to a person.',
	passBack: (worker: string) => `Please pass the tablet back to ${worker}.`,
	fine: 'That’s fine. You don’t have to say why.',
	goBack: 'Go back to the questions',
	giveBack: 'Give it back',
	paused: 'You’re having a break.',
	stopped: 'You stopped here. That’s fine.',
	finished: 'That’s all for now. Thank you.',
	goOn: 'Go on',
	kept: 'What you told us is still here.',
} as const;

/** When what they sent could not be kept. Never their fault. */
export const NOT_KEPT_WORDS = {
	title: 'That didn’t go through.',
	still: 'Your words are still here. Please send them again.',
	picked: 'What you picked is still here. Please send it again.',
	again: 'Send again',
	tryAgain: 'Try again',
} as const;
