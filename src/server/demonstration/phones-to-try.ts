import type { KnownPhone } from '#server/texting/on-screen/phone-memory.ts';

/** Those of the demonstration’s young people who can be texted safely, with the numbers that stand in their records. */
export const PHONES_TO_TRY: readonly KnownPhone[] = [
	{ who: 'Jaz', number: '+447700900142' },
	{ who: 'Callum', number: '+447700900367' },
	{ who: 'Theo', number: '+447700900261' },
	{ who: 'Immy', number: '+447700900576' },
	{ who: 'Shan', number: '+447700900655' },
	{ who: 'Leah', number: '+447700900814' },
];
