import * as z from 'zod/mini';
import type { Instant } from '#core/clock/instant.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';

const words = z.string().check(z.maxLength(4_000));
const line = z.string().check(z.maxLength(500));

/** Who says that something is wrong. */
export const SAID_BY = ['young-person', 'parent', 'somebody-else'] as const;

/** `disagrees`: kept beside it as a statement that they do not agree; what stood there stands. */
export const CORRECTION_DECISIONS = ['accepted', 'disagrees'] as const;
export type CorrectionDecision = (typeof CORRECTION_DECISIONS)[number];

/** What somebody said is wrong, or what was decided about that. Sealed under the case key. */
export const AboutCorrection = z.discriminatedUnion('is', [
	z.object({
		is: z.literal('said'),
		by: z.enum(SAID_BY),
		/** Who, where it is not the young person. */
		who: line,
		/** What is wrong, where it is not a line of a talk: "The school". Empty for a line. */
		what: line,
		/** What is right instead, in their words. */
		words,
	}),
	z.object({ is: z.literal('decided'), decision: z.enum(CORRECTION_DECISIONS), why: words }),
]);
export type AboutCorrection = z.infer<typeof AboutCorrection>;

/**
 * That something is wrong, or what somebody decided about it. It adds and never replaces (what may not be softened, 15): what
 * stood there keeps its words, and this stands beside it wherever it is shown.
 */
export type CorrectionRow = {
	readonly id: string;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	/** The line of a talk that it is about: the entry that said it first. Null for anything else on the record. */
	readonly conversation: ConversationId | null;
	readonly entry: EntryId | null;
	/** Of a decision: what it decides. Null for what somebody said. */
	readonly answers: string | null;
	readonly by: StaffId;
	readonly at: Instant;
	readonly about: AboutCorrection;
};

export type Said = Extract<AboutCorrection, { is: 'said' }>;
export type Decided = Extract<AboutCorrection, { is: 'decided' }>;

/** What somebody said is wrong, with what was decided about it, oldest first. */
export type Correction = Omit<CorrectionRow, 'about' | 'answers'> & {
	readonly said: Said;
	/** Every decision; the newest stands. Empty: nobody has decided yet, which is not a no. */
	readonly decisions: readonly { readonly by: StaffId; readonly at: Instant; readonly decided: Decided }[];
};

/**
 * Each thing that somebody said is wrong, with its decisions.
 *
 * @param rows oldest first
 */
export function correctionsIn(rows: readonly CorrectionRow[]): readonly Correction[] {
	return rows.flatMap(({ about, answers: _answers, ...row }) =>
		about.is === 'said'
			? [
					{
						...row,
						said: about,
						decisions: rows.flatMap(({ answers, by, at, about: decided }) =>
							answers === row.id && decided.is === 'decided' ? [{ by, at, decided }] : [],
						),
					},
				]
			: [],
	);
}
