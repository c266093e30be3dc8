import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

/** Who asks. Only the first asks as of right; a `parent` is never answered as of right (security 5). */
export const ASKERS = ['young-person', 'parent', 'solicitor', 'other'] as const;
export type Asker = (typeof ASKERS)[number];

/** open → agreed → answered, or open → refused. A request that is open or agreed has a due date that somebody watches. */
export const ACCESS_STATES = ['open', 'agreed', 'refused', 'answered'] as const;
export type AccessState = (typeof ACCESS_STATES)[number];

/** The grounds on which something is left out of what a person is given. The words of the law are counsel's to confirm. */
export const EXEMPTIONS = [
	'somebody-else',
	'serious-harm',
	'their-confidence',
	'not-in-best-interests',
	'danger-address',
	'danger-person',
	'legal-privilege',
	'crime-enquiry',
] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

const line = z.string().check(z.maxLength(1_000));

/** Who asks and how that was checked, in words. Sealed under the case key. */
export const AboutAccessRequest = z.object({
	asker: z.enum(ASKERS),
	/** Who they are, and what they are to the young person. Empty for the young person themself. */
	who: line,
	/** How it was made: by letter, said in a talk. */
	how: line,
	/** How somebody made sure that it is them. */
	identity: line,
	/** How somebody made sure that they may ask: parental responsibility, a signed authority. */
	authority: line,
});

/**
 * One request for everything that is held about a young person. What was decided is in its steps, which are only added to;
 * `state` and `dueOn` are where those steps have brought it.
 */
export type AccessRequest = {
	readonly id: string;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly by: StaffId;
	readonly createdAt: Instant;
	/** London dates. */
	readonly receivedOn: string;
	readonly dueOn: string;
	readonly state: AccessState;
	readonly version: number;
	readonly about: z.infer<typeof AboutAccessRequest>;
};

/** What was decided about one thing that is held: given, left out, or given without some words of it. */
export const LineDecision = z.object({
	/** Which thing: `key` in src/app/rights/piece.ts. */
	piece: z.string().check(z.maxLength(200)),
	/** Null: it is given. */
	leftOut: z.nullable(z.enum(EXEMPTIONS)),
	/** Only these words of it are left out; empty with `leftOut`: all of it. */
	words: z.array(line).check(z.maxLength(20)),
	/** Names of others in it stay, too: somebody looked, and they are known to whoever asks, or are no names. */
	names: z.optional(z.boolean()),
	why: line,
	/** The text as it was when it was decided: see `textMark`. What was decided to be given is not given once it says something else. */
	seen: z.string().check(z.maxLength(20)),
});
export type LineDecision = z.infer<typeof LineDecision>;

/**
 * Tells one text from another, so that a decision is known to be about these very words. Not for secrets: FNV-1a, 32 bits, with
 * the length.
 *
 * @example textMark('Northmoor') === textMark('Southmoor') // false
 */
export function textMark(text: string): string {
	let mark = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return `${text.length}-${mark.toString(36)}`;
}

/** What happened to a request. Sealed under the case key; added to and never changed. */
export const AboutAccessStep = z.discriminatedUnion('step', [
	z.object({ step: z.literal('extended'), from: z.string(), to: z.string(), why: line }),
	z.object({
		step: z.literal('decided'),
		answer: z.enum(['agreed', 'refused']),
		why: line,
		/** As it was known when it was decided: more than when it came. */
		identity: line,
		authority: line,
		/** What the young person thinks of it, and how far they understand what it means. Needed where somebody else asks. */
		theirView: line,
		understanding: line,
		/** Whether whoever asks is, or may be, somebody who must not be told. */
		isDanger: z.boolean(),
		/** Whether names of staff stand in it. */
		staffNames: z.boolean(),
	}),
	z.object({ step: z.literal('lines'), decisions: z.array(LineDecision).check(z.maxLength(2_000)) }),
	/** Every line is decided, and a second person is asked to look. `seen`: the version that would be given (`versionMark`). */
	z.object({ step: z.literal('weighed'), seen: z.string().check(z.maxLength(20)) }),
	/** A second person read that version and agreed, or did not and said why. */
	z.object({ step: z.literal('released'), seen: z.string().check(z.maxLength(20)) }),
	z.object({ step: z.literal('sent-back'), why: line }),
	z.object({ step: z.literal('made'), as: z.enum(['page', 'data']), given: z.number(), leftOut: z.number() }),
	z.object({ step: z.literal('answered'), how: line }),
]);
export type AboutAccessStep = z.infer<typeof AboutAccessStep>;

export type AccessStep = {
	readonly id: string;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly request: AccessRequest['id'];
	readonly by: StaffId;
	readonly at: Instant;
	readonly about: AboutAccessStep;
};

/** Still waits for an answer. */
export const isOpen = ({ state }: Pick<AccessRequest, 'state'>): boolean => state === 'open' || state === 'agreed';

/**
 * The newest step of one kind.
 *
 * @param steps oldest first
 * @example newestStep(steps, 'decided')?.isDanger
 */
export function newestStep<Step extends AboutAccessStep['step']>(
	steps: readonly Pick<AccessStep, 'about'>[],
	step: Step,
): Extract<AboutAccessStep, { readonly step: Step }> | undefined {
	const found = steps.findLast(({ about }) => about.step === step)?.about;
	return found as Extract<AboutAccessStep, { readonly step: Step }> | undefined;
}

/** What stands about each thing: the newest decision for it. */
export function standingDecisions(steps: readonly Pick<AccessStep, 'about'>[]): ReadonlyMap<string, LineDecision> {
	return new Map(
		steps.flatMap(({ about }) => (about.step === 'lines' ? about.decisions : [])).map((decision) => [decision.piece, decision] as const),
	);
}
