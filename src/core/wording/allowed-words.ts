/**
 * Words outside the plain list that a child here knows or has to meet, each group with its reason. Adding one is a
 * decision about what children can read: say why. A word that no flow uses any more is taken out (flows/wording.test.ts).
 */
const ALLOWED = {
	'everyday British English': 'loo bullied bullying chat swap grown-up grown',
	'phones and being online': 'online app text sim video charger credit computer reply',
	'names of people and places in this work': 'council carer carers social boyfriend girlfriend takeaway taxi taxis',
	'as children say it': 'vapes drugs unsafe pizza teddy',
	'true words that a softer one would bend': 'private sexual mood code',
	'letters that are a name': 'bsl ok',
} as const;

export const ALLOWED_WORDS: ReadonlySet<string> = new Set(Object.values(ALLOWED).flatMap((words) => words.split(' ')));
