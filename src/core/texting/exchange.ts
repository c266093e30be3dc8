import type { Instant } from '#core/clock/instant.ts';
import type { Position } from '#core/flow/position.ts';
import type { ExchangeId, NumberId, ProjectId, YoungPersonId } from '#core/id.ts';

/**
 * A first contact by text: where the assistant stands with one sender. It is no return conversation: it has no worker, no times away and
 * no report, and stands in no total of talks (docs/decisions/0031). What was said is in the texts; its lines say which question each answered.
 */
export type Exchange = {
	readonly id: ExchangeId;
	readonly project: ProjectId;
	readonly youngPerson: YoungPersonId;
	readonly number: NumberId;
	readonly startedAt: Instant;
	readonly endedAt: Instant | null;
	readonly position: Position;
	readonly version: number;
};
