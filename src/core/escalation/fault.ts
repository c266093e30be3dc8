import type { Instant } from '#core/clock/instant.ts';
import type { FaultId, ProjectId, StaffId } from '#core/id.ts';

/** Something of ours that does not work, by the word that chooses its sentence. */
const FAULT_KINDS = [
	'screening-threw',
	'due-row-failing',
	'sweep-late',
	'channel-down',
	'gateway-refused',
	/** Something came to the address of a gateway and was not taken: forged, or a young person's text that a wrong setting keeps out. */
	'text-refused',
	/** A gateway that we ask for texts cannot be asked, or what it has cannot be kept: it has them still. */
	'texts-waiting',
	/** A gateway takes no text to any young person: what was written to them waits. */
	'texts-not-going',
	/** Whole rounds of a ladder were asked and nobody has a way by which they can be reached. */
	'nobody-reachable',
	'clock-jumped',
	'disk-full',
	'disk-failing',
	'unopened',
	'digest-not-sent',
	/** A row of the rota is none: roles stand in for duty, and no young person reads that anybody looks. */
	'rota-broken',
	/** A mandatory report or its form stands without its audit row, its line on an alert, or those that were made before. */
	'report-alone',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/**
 * A fault of the engine or of a gateway. One is open for each kind and subject; people are told until somebody takes it,
 * as with an alert, and it is cleared by a person or by the thing working again. `subject` is an id and never content.
 */
export type Fault = {
	readonly id: FaultId;
	readonly project: ProjectId;
	readonly kind: FaultKind;
	readonly subject: string;
	readonly firstAt: Instant;
	readonly lastAt: Instant;
	readonly times: number;
	/** When people are told again; null once somebody has taken it or it is cleared. */
	readonly nextDueAt: Instant | null;
	readonly takenBy: StaffId | null;
	readonly takenAt: Instant | null;
	readonly clearedAt: Instant | null;
	readonly version: number;
};
