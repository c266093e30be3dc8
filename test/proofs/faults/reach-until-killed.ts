import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { randomIds as ids } from '#server/clock.ts';
import type { SweepDeps } from '#server/jobs/sweep.ts';
import { openStore } from '#server/store/open-store.ts';
import { answer } from '../../../scripts/bench/answer.ts';
import { engineOn } from '../../support/engine-on-store.ts';
import { raiseIn } from '../../support/raise-in.ts';
import { filesIn } from '../kills/files.ts';
import { ALL_WAYS, fileProviders } from './file-provider.ts';
import { pass, settle } from './time-passes.ts';

export type KilledSettings = {
	readonly folder: string;
	readonly began: string;
	/** The process dies at this call of a port, before it or after it; 0: never. */
	readonly dieAt: number;
};
/** Resolves to how many moments there are at which it could have died. */
export type KilledCalls = { readonly go: () => Promise<number> };

export const ACKNOWLEDGED = 'acknowledged';
export const CLOCK = 'clock';
const WATCHED_SECONDS = 5 * 60 + 5;

/** Raise, queue, claim, send, finish, confirm, climb: with a moment to die at before and after everything that is waited for. */
async function run({ folder, began, dieAt }: KilledSettings): Promise<void> {
	let now = instant(began);
	const tick = () => writeFileSync(join(folder, CLOCK), now);
	tick();
	const clock = { now: () => now };
	const kept = await openStore({ ...filesIn(folder), clock, ids });
	const project = (await kept.projects.first())?.id;
	if (project === undefined) throw new Error('There is no project.');
	let moments = 0;
	const maybeDie = () => {
		moments += 1;
		if (moments === dieAt) process.kill(process.pid, 'SIGKILL');
	};
	const dying = <Port extends object>(port: Port): Port =>
		new Proxy(port, {
			get(target, name) {
				const member: unknown = Reflect.get(target, name);
				if (typeof member !== 'function') return member;
				return async (...asked: readonly unknown[]) => {
					maybeDie();
					const answered: unknown = await Reflect.apply(member, target, asked);
					maybeDie();
					return answered;
				};
			},
		});
	const carriers = new Map([...fileProviders(folder, clock.now)].map(([channel, carrier]) => [channel, dying(carrier)]));
	const whole = engineOn(kept, { project, clock, ids, ways: ALL_WAYS, carriers });
	const { due, alertStandings, access, cover, staff, store, ways } = whole;
	const engine: SweepDeps = {
		...whole,
		...{ due: dying(due), alertStandings: dying(alertStandings), access: dying(access), cover: dying(cover) },
		...{ staff: dying(staff), store: dying(store), ways: dying(ways) },
	};
	const move = (seconds: number) => {
		now = addMinutes(now, seconds / 60);
		tick();
	};
	const go = async (): Promise<number> => {
		const alert = await raiseIn(engine, project, { now, ids });
		appendFileSync(join(folder, ACKNOWLEDGED), `${alert}\n`);
		maybeDie();
		await settle(engine);
		await pass({ kept, engine, move }, WATCHED_SECONDS);
		return moments;
	};
	answer({ go } satisfies KilledCalls, kept.close);
}

await run(JSON.parse(process.argv[2] ?? '') as KilledSettings);
