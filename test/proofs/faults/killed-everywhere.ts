import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addMinutes, instant, minutesBetween } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { randomIds as ids } from '#server/clock.ts';
import { openStore } from '#server/store/open-store.ts';
import { startChild } from '../../../scripts/bench/child.ts';
import { engineOn } from '../../support/engine-on-store.ts';
import { QUICK } from '../cuts/record-load.ts';
import { filesIn } from '../kills/files.ts';
import { ALL_WAYS, fileProviders, takenIn } from './file-provider.ts';
import { channelWaits, type Finding, lostIn, unseenIn, waitsOf } from './finding.ts';
import type { Breaking } from './provider-faults.ts';
import type { KilledCalls, KilledSettings } from './reach-until-killed.ts';
import { BEGAN } from './reached-people.ts';
import { pass } from './time-passes.ts';

/** What a claim lasts, and the sweep that finds it: a process that died is not missed before. */
const LEASE_AND_SWEEP_SECONDS = 30 + 5;
const WATCHED_SECONDS = 6 * 60;
const AT_ONCE = 2;

export type KilledResult = {
	/** How many there are. */
	readonly moments: number;
	readonly killedAt: readonly number[];
	readonly findings: readonly Finding[];
	/** Messages that left twice, because their sender died before it wrote that down. */
	readonly again: number;
};

/**
 * A process that reaches people is killed at one moment after another: before and after everything that it waits for. Each time
 * another one goes on with what it left.
 *
 * @param every only at each so many of these moments, from `first` on
 */
export async function killedEverywhere(every = 1, first = 0, breaking: Breaking = (engine) => engine): Promise<KilledResult> {
	const folder = mkdtempSync(join(QUICK, 'waymark-every-await-'));
	try {
		const template = join(folder, 'template');
		await makeTemplate(template);
		const moments = await lifeOf(join(folder, 'whole'), template, 0);
		if (moments === 'died') throw new Error('A process that nobody killed has died.');
		const killedAt = Array.from({ length: moments }, (_, at) => at + 1).filter((at) => at % every === first % every);
		const at = [...killedAt];
		const findings: Finding[] = [];
		let again = 0;
		const lane = async (): Promise<void> => {
			for (let dieAt = at.shift(); dieAt !== undefined; dieAt = at.shift()) {
				const own = join(folder, `at-${dieAt}`);
				if ((await lifeOf(own, template, dieAt)) !== 'died') throw new Error(`It was not killed at ${dieAt}.`);
				const after = await goOn(own, `SIGKILL at moment ${dieAt} of ${moments}`, breaking);
				findings.push(after.finding);
				again += after.again;
				rmSync(own, { recursive: true, force: true });
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, lane));
		return { moments, killedAt, findings, again };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function makeTemplate(folder: string): Promise<void> {
	const kept = await openStore({ ...filesIn(folder), clock: { now: () => BEGAN }, ids });
	const project = ids.row<ProjectId>();
	await kept.projects.create({ id: project, name: 'Every await', kind: 'not-for-real-children' }, BEGAN);
	for (const role of ['duty', 'lead'] as const)
		await kept.staffAdmin.add({ id: ids.row<StaffId>(), project, name: role, role, active: true }, 'system', BEGAN);
	await kept.close();
}

async function lifeOf(folder: string, template: string, dieAt: number): Promise<number | 'died'> {
	cpSync(template, folder, { recursive: true });
	const settings: KilledSettings = { folder, began: BEGAN, dieAt };
	const child = await startChild<KilledCalls>('test/proofs/faults/reach-until-killed.ts', settings);
	const moments = await child.ask('go', undefined as never).catch((cause: unknown) => {
		if (cause instanceof Error && cause.message.includes('SIGKILL')) return 'died' as const;
		throw cause;
	});
	if (moments !== 'died') await child.stop();
	return moments;
}

/** Another process opens what is left once the lease is over, and goes on. */
async function goOn(folder: string, fault: string, breaking: Breaking): Promise<{ readonly finding: Finding; readonly again: number }> {
	const died = instant(readFileSync(join(folder, 'clock'), 'utf8'));
	const known = join(folder, 'acknowledged');
	const raised = existsSync(known) ? readFileSync(known, 'utf8').trim().split('\n') : [];
	let now = died;
	const kept = await openStore({ ...filesIn(folder), clock: { now: () => now }, ids });
	try {
		const project = (await kept.projects.first())?.id;
		if (project === undefined) throw new Error('The project is gone.');
		const clock = { now: () => now };
		const engine = breaking(engineOn(kept, { project, clock, ids, ways: ALL_WAYS, carriers: fileProviders(folder, clock.now) }));
		const move = (seconds: number) => {
			now = addMinutes(now, seconds / 60);
		};
		await pass({ kept, engine, move }, WATCHED_SECONDS);
		const there = kept.db.client.prepare<[], string>('select id from alerts').pluck().all();
		const all = [...new Set([...raised, ...there])];
		const taken = takenIn(folder);
		const tries = taken.map((one) => ({ ...one, outcome: 'accepted' }));
		const waits = there.length === 0 ? [] : channelWaits(tries, ['web-push', 'text', 'e-mail']);
		const first = tries[0]?.at;
		const begun = first === undefined || minutesBetween(died, first) * 60 <= LEASE_AND_SWEEP_SECONDS;
		const copies = countsOf(taken.map(({ row }) => row));
		const wrong = [
			...(begun ? [] : [`the first message came ${first} after it died at ${died}`]),
			...copies.filter((times) => times > 2).map((times) => `a message left ${times} times`),
			...unfinished(
				kept.db.client.prepare<[], string>(`select distinct state from notifications where state not in ('sent', 'skipped')`).pluck().all(),
			),
			...(new Set(tries.map(({ to }) => to)).size < 2 && there.length > 0 ? ['somebody was never told'] : []),
		];
		// A channel waits for the half minute, or for the lease of the process that died while it was on it.
		const held = waitsOf(waits, 30 + LEASE_AND_SWEEP_SECONDS);
		const again = copies.filter((times) => times === 2).length;
		return { finding: { fault, lost: lostIn(kept, raised), unseen: unseenIn(kept, all), ...held, wrong }, again };
	} finally {
		await kept.close();
	}
}

const unfinished = (states: readonly string[]): readonly string[] => states.map((state) => `a row is still ${state}`);

function countsOf(rows: readonly string[]): readonly number[] {
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
	return [...counts.values()];
}
