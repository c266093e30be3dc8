import * as z from 'zod/mini';

/** Says that something stood there and is about another person. */
export const ABOUT_SOMEBODY_ELSE = '[Left out: about somebody else]';
/** Says that something stood there, and no more. */
export const LEFT_OUT = '[Left out]';

/** The parts of what a person is given, in this order. */
export const SECTIONS = [
	'about',
	'times-away',
	'offers',
	'talks',
	'checks',
	'alerts',
	'promises',
	'corrections',
	'words',
	'looks',
	'keeping',
	'requests',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * What a person is given, as data. The page that they read is drawn from this and from nothing else, so that neither says more
 * than the other. The shape is described in docs/what-a-person-is-given.md; a change to it is a new `version`.
 */
export const Bundle = z.object({
	format: z.literal('waymark-everything-held'),
	version: z.literal(1),
	/** London date. */
	madeOn: z.string(),
	project: z.string(),
	/** The name they use. */
	person: z.string(),
	sections: z.array(
		z.object({
			id: z.enum(SECTIONS),
			title: z.string(),
			items: z.array(
				z.object({
					/** What it is: "The school", "A line of the talk: being hurt". Empty where all of it is left out. */
					label: z.string(),
					/** When, in words with the year. */
					when: z.nullable(z.string()),
					/** Whose words: "Jaz’s exact words". Null where they are ours. */
					whose: z.nullable(z.string()),
					/** With `LEFT_OUT` or `ABOUT_SOMEBODY_ELSE` where something is. */
					text: z.string(),
				}),
			),
		}),
	),
});
export type Bundle = z.infer<typeof Bundle>;
export type BundleItem = Bundle['sections'][number]['items'][number];
