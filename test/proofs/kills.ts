import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProjectId } from '#core/id.ts';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { startChild } from '../../scripts/bench/child.ts';
import { percentile } from '../../scripts/bench/figures.ts';
import type { Talk } from '../../scripts/bench/made-up-talks.ts';
import { build, root } from '../../scripts/build.mjs';
import type { Proof } from '../../scripts/proof.ts';
import { filesIn } from './kills/files.ts';
import { type Findings, lookAt, nothingFound } from './kills/look-after-kill.ts';
import { openPhones, type Phones } from './kills/phones.ts';
import type { KilledCalls, ServeSettings } from './kills/serve-until-killed.ts';
import { type Ledger, talkUntilKilled } from './kills/talk-until-killed.ts';

const CONNECTIONS = 8;
/** Conversations that are new in each life of the server; the others go on where the last life left them. */
const NEW = 6;
const SOONEST_MS = 20;
const LATEST_MS = 300;
/** The whole record is read again after so many kills, and at the end. */
const EVERYTHING_EVERY = 100;

type Run = {
	readonly folder: string;
	readonly ledger: Ledger;
	readonly found: Findings & { auditFaults: number };
	readonly restarts: number[];
	readonly reopenings: number[];
	readonly phones: Phones;
	offers: number;
};

/** One life: serve, talk on several connections, and be killed in the middle of it. Returns who was spoken with. */
async function liveAndDie(run: Run, earlier: readonly Talk[]): Promise<{ readonly talks: readonly Talk[]; readonly spoken: Ledger }> {
	const began = performance.now();
	const settings: ServeSettings = { folder: run.folder, assets: join(root, 'dist', 'assets'), pushService: run.phones.origin };
	const server = await startChild<KilledCalls>('test/proofs/kills/serve-until-killed.ts', settings);
	const { port, worker } = await server.ask('address', undefined);
	run.restarts.push(performance.now() - began);
	const talks = [...(await server.ask('talks', NEW)), ...earlier];
	const each = Array.from({ length: CONNECTIONS }, (_, at) => talks.filter((_talk, position) => position % CONNECTIONS === at));
	const talking = each.map((mine) => talkUntilKilled(port, worker, mine, run.ledger));
	await new Promise((later) => setTimeout(later, SOONEST_MS + Math.random() * (LATEST_MS - SOONEST_MS)));
	await server.kill();
	await Promise.all(talking);
	const spoken = new Map([...run.ledger].filter(([id]) => talks.some(({ conversation }) => conversation === id)));
	return { talks, spoken };
}

/** Opens what the dead server left, compares it with the ledger, and closes it again. */
async function look(run: Run, ledger: Ledger, everything: boolean): Promise<void> {
	const began = performance.now();
	const kept = await openStore({ ...filesIn(run.folder), clock, ids });
	run.reopenings.push(performance.now() - began);
	try {
		const project = (await kept.projects.first())?.id;
		if (project === undefined) throw new Error('The project is gone.');
		add(run, await lookAt(kept, project, ledger));
		if (everything) await lookAtEverything(run, kept, project);
	} finally {
		await kept.close();
	}
}

async function lookAtEverything(run: Run, kept: OpenStore, project: ProjectId): Promise<void> {
	add(run, await lookAt(kept, project, run.ledger));
	run.offers = Number(kept.db.client.prepare("select count(*) from alert_trail where what = 'offered'").pluck().get());
	run.found.auditFaults += (await verifyAudit(kept.db, kept.vault, project)).length;
}

function add(run: Run, found: Findings): void {
	for (const name of Object.keys(found) as (keyof Findings)[]) run.found[name] += found[name];
}

async function kill(count: number, log: (line: string) => void, run: Run): Promise<void> {
	let earlier: readonly Talk[] = [];
	for (let kills = 1; kills <= count; kills += 1) {
		const { talks, spoken } = await liveAndDie(run, earlier);
		// The newest few go on in the next life, so that a conversation outlives several kills.
		earlier = talks.slice(0, CONNECTIONS - NEW + 2);
		const everything = kills % EVERYTHING_EVERY === 0 || kills === count;
		await look(run, spoken, everything);
		if (everything) log(`${kills} kills, ${acknowledgedIn(run.ledger)} answers acknowledged, ${JSON.stringify(run.found)}`);
	}
}

export const proof: Proof = {
	name: 'kills',
	full: 1_000,
	unit: 'SIGKILLs',
	claim:
		'A server that is killed in the middle of conversations loses no acknowledged answer, and leaves no alert without its due row, no rung without people, no offer without a moment to answer by, and no message that never comes back.',
	async run({ count, log }) {
		await build();
		const folder = mkdtempSync(join(tmpdir(), 'waymark-kills-'));
		const found = { ...nothingFound(), auditFaults: 0 };
		const phones = await openPhones();
		const run: Run = { folder, ledger: new Map(), found, restarts: [], reopenings: [], phones, offers: 0 };
		try {
			await kill(count, log, run);
		} finally {
			await phones.close();
			rmSync(folder, { recursive: true, force: true });
		}
		const ok =
			run.phones.pushes() > 0 && run.offers > 0 && acknowledgedIn(run.ledger) > count && Object.values(found).every((one) => one === 0);
		return { ok, figures: figuresOf(count, run) };
	},
};

function acknowledgedIn(ledger: Ledger): number {
	return [...ledger.values()].reduce((all, told) => all + told.acknowledged.size, 0);
}

function figuresOf(count: number, { ledger, found, restarts, reopenings, phones, offers }: Run) {
	const unanswered = [...ledger.values()].reduce((all, told) => all + told.unanswered.size, 0);
	return {
		kills: count,
		conversations: ledger.size,
		'answers acknowledged': acknowledgedIn(ledger),
		'answers under way when it was killed': unanswered,
		'acknowledged answers lost': found.lost,
		'answers kept twice': found.duplicated,
		'words that nobody sent': found.strange,
		'conversations that do not replay to where they stand': found.astray,
		'disclosures without an alert': found.disclosuresWithoutAlert,
		'open alerts without a due row': found.alertsWithoutDueRow,
		'rungs, offers and messages astray': found.rowsAstray,
		'alerts that somebody was asked to take': offers,
		'pushes that left meanwhile': phones.pushes(),
		'faults in the audit chain': found.auditFaults,
		'restart until it answers, p50 ms': Math.round(percentile(restarts, 0.5)),
		'restart until it answers, longest ms': Math.round(Math.max(...restarts)),
		'reopening the record, p50 ms': Math.round(percentile(reopenings, 0.5)),
		'reopening the record, longest ms': Math.round(Math.max(...reopenings)),
	};
}
