/** On a page between a young person’s and the worker’s: whoever holds the tablet reads it. */
export const FOR_STAFF_WORDS = {
	title: 'For staff',
	heading: (worker: string) => `This page is for ${worker}.`,
} as const;
