import { join } from 'node:path';
import { build, root } from '../../scripts/build.mjs';
import type { Proof } from '../../scripts/proof.ts';
import { LATEST_MS, type NodesResult, runNodes } from './processes/run-nodes.ts';

/** One process is killed for so many alerts, two at least. */
const ALERTS_A_KILL = 500;

export const proof: Proof = {
	name: 'processes',
	full: 10_000,
	unit: 'alerts',
	claim:
		'Two and three server processes on one PostgreSQL reach people about the same alerts: no row of the outbox is sent twice while no process dies; when one is killed, a row that was being sent may leave once more, and nothing is missed and nothing is later than a sweep and a lease.',
	async run({ count, log }) {
		await build();
		const result = await runNodes({
			count,
			log,
			assets: join(root, 'dist', 'assets'),
			kills: Math.max(2, Math.round(count / ALERTS_A_KILL)),
		});
		for (const fault of result.faults.slice(0, 5)) log(fault);
		const { twice, doubled, missed, late, unknown } = result.judged;
		const nothing = [twice, doubled, missed, late, unknown, result.untold, result.faults.length].every((one) => one === 0);
		const ok = nothing && result.owned === count && result.sends >= 4 * count && result.slowestClimbMs <= LATEST_MS;
		return { ok, figures: figuresOf(count, result) };
	},
};

function figuresOf(count: number, { judged, rows, sends, owned, killed, inFlight, slowestClimbMs, untold, faults }: NodesResult) {
	return {
		alerts: count,
		'taken by somebody in the end': owned,
		'rows of the outbox': rows,
		'messages that reached a carrier': sends,
		'processes killed': killed,
		'rows that were being sent at those moments': inFlight,
		'rows sent once more because of that': judged.again,
		'rows sent twice besides': judged.twice,
		'people asked twice by one channel on one rung': judged.doubled,
		'rows that never left': judged.missed,
		'alerts on which a rung or a channel was left out': untold,
		'rows that left later than a sweep and a lease': judged.late,
		'longest from due to the carrier, ms': Math.round(judged.latestMs),
		'longest from a deadline to the next rung, ms': Math.round(slowestClimbMs),
		'messages that nobody expected': judged.unknown + faults.length,
	};
}
