import type { Instant } from '#core/clock/instant.ts';
import type { StaffId, YoungPersonId } from '#core/id.ts';

/** Who may ask that a record be kept whatever its date says. */
export const ASKED_BY = ['police', 'court', 'inquiry', 'solicitor', 'ourselves'] as const;
export type AskedBy = (typeof ASKED_BY)[number];

/** While it stands nothing about this young person is deleted; what is wrong in the record is still put right by adding. */
export type Hold = {
	readonly id: string;
	readonly askedBy: AskedBy;
	/** Empty when it cannot be opened any more. */
	readonly reason: string;
	readonly by: StaffId;
	readonly at: Instant;
	readonly lifted: { readonly by: StaffId; readonly at: Instant; readonly reason: string } | null;
};

export type CaseHold = Hold & { readonly youngPerson: YoungPersonId };

/** Those that stand. */
export function standing<One extends Hold>(holds: readonly One[]): readonly One[] {
	return holds.filter(({ lifted }) => lifted === null);
}
