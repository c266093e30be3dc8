import type { Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { CoverMode } from './cover.ts';
import type { Duty } from './duties.ts';

/** Hours of one person without a break, as they say them: a night is one turn, whatever midnight splits it into. */
export type Turn = {
	/** Names it in a form; another rota has another. */
	readonly key: string;
	readonly staff: StaffId;
	readonly mode: Exclude<CoverMode, 'none'>;
	readonly begins: Instant;
	readonly ends: Instant;
	readonly duties: readonly [Duty, ...Duty[]];
};

/**
 * The turns of one person, in order.
 *
 * @example turnsOf(dutiesBetween(table, from, to), joel)[0]?.ends
 */
export function turnsOf(duties: readonly Duty[], staff: StaffId): readonly Turn[] {
	const own = duties.filter((duty) => duty.staff === staff).sort((a, b) => a.begins.localeCompare(b.begins));
	const turns: Turn[] = [];
	for (const duty of own) {
		const last = turns.at(-1);
		if (last?.ends === duty.begins && last.mode === duty.mode)
			turns.splice(-1, 1, { ...last, ends: duty.ends, duties: [...last.duties, duty] });
		else turns.push(turnFrom(duty));
	}
	return turns;
}

const turnFrom = (duty: Duty): Turn => ({
	key: `${duty.date}_${duty.from.replace(':', '')}_${duty.id}`,
	staff: duty.staff,
	mode: duty.mode,
	begins: duty.begins,
	ends: duty.ends,
	duties: [duty],
});
