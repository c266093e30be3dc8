/** Who may be in the room besides the young person and the worker, as it is asked and as it is shown. */
export const WITH: Readonly<Record<string, { readonly label: string; readonly short: string; readonly hint: string }>> = {
	supporter: { label: 'A supporter', short: 'a supporter', hint: 'Somebody the young person chose. Write down who.' },
	interpreter: {
		label: 'An interpreter',
		short: 'an interpreter',
		hint: 'Name, registration, language and dialect. Never family or somebody from the community. Tell them the same limits of privacy.',
	},
	other: { label: 'Somebody else', short: 'somebody else', hint: 'Write down who, and why.' },
};
