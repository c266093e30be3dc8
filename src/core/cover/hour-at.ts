import type { Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import { type Backstop, isBackstop } from './backstop.ts';
import { coverAt, onDutyAt } from './cover.ts';
import { ofThoseHere, type RotaTable } from './duties.ts';
import { type Hour, NO_ROTA } from './hour.ts';
import type { WakeAgreement } from './wake-agreement.ts';

/** Everything that an hour is worked out from, as it is kept. */
export type HourFacts = {
	readonly table: RotaTable;
	/** Who works here and may take an alert, in the order in which they came. */
	readonly here: readonly StaffId[];
	/** The newest word of each. */
	readonly agreements: readonly WakeAgreement[];
	readonly backstops: readonly Backstop[];
	readonly now: Instant;
};

/**
 * The hour of a moment, from the same table as what a young person reads. Nobody who left is in it, and nobody twice. Where
 * nothing was ever filled in, roles stand in for it.
 *
 * @param onBroken told when the rota cannot be worked out
 * @example hourAt(facts).onDuty[0] // whoever a young person reads will look
 */
export function hourAt({ table, here, agreements, backstops, now }: HourFacts, onBroken: () => void = () => undefined): Hour {
	const isFilledIn = [table.spans, table.changes, agreements, backstops].some(({ length }) => length > 0);
	if (!isFilledIn) return NO_ROTA;
	const willing = new Set(agreements.filter(({ agrees }) => agrees === 'yes').map(({ staff }) => staff));
	const last = new Set(backstops.filter((one) => isBackstop(one, now)).map(({ staff }) => staff));
	return {
		...dutyAt(ofThoseHere(table, new Set(here)), now, onBroken),
		mayWake: here.filter((staff) => willing.has(staff)),
		backstop: here.filter((staff) => last.has(staff)),
	};
}

/**
 * A rota that cannot be worked out must not keep anybody's words from being stored or an alert from climbing: whoever is on duty by
 * their role stands in for it, and a fault says so.
 */
function dutyAt(table: RotaTable, now: Instant, onBroken: () => void): Pick<Hour, 'mode' | 'onDuty' | 'opensAt'> {
	try {
		const { mode, opensAt } = coverAt(table.spans, now, table.changes);
		return { mode, onDuty: onDutyAt(table, now), opensAt };
	} catch {
		onBroken();
		return NO_ROTA;
	}
}
