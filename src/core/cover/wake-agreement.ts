import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';

/** What somebody said about being woken outside working hours. Their newest word stands. */
export type WakeAgreement = {
	readonly id: string;
	readonly project: ProjectId;
	readonly staff: StaffId;
	readonly agrees: 'yes' | 'no';
	/** The most nights on call in one week, Monday to Sunday. */
	readonly nightsPerWeek: number;
	readonly at: Instant;
};
