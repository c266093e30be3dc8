/**
 * What a young person is told before any of their words may be used to make screening better (what may not be softened,
 * 20). A notice of its own, read out or shown; with each answer to it is kept what it said on that day.
 */
export const USE_NOTICE = [
	'A computer checks typed words, so that a person sees danger sooner. Sometimes it gets words wrong. We want to help it learn.',
	'If it gets yours wrong, we may use them to teach it. First we take out names and places, and what else could show who you are. A second person checks that.',
	'You can say no, now or later. Nothing else will change.',
	'Once your words are in with the rest, your name is not kept with them. So we may not be able to find them to take them out. Someone who knows you well could still guess.',
] as const;
