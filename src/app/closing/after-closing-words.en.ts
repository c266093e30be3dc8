/** What a young person reads with a code in their hand when the project has closed. What the manager wrote stands between. */
export const AFTER_CLOSING = {
	over: 'No one works here any more.',
	where: 'This is where you can go now:',
	kept: 'What you told us is kept safe. It goes to the people who will look after it.',
	danger: 'In danger now? Ring 999.',
} as const;
