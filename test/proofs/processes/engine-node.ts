import { and, eq } from 'drizzle-orm';
import { addMinutes } from '#core/clock/instant.ts';
import { own } from '#core/escalation/acts.ts';
import type { Alert } from '#core/escalation/alert.ts';
import type { AlertId, ProjectId, StaffId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import { alerts } from '#db/schema/index.ts';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import { createLog } from '#server/log.ts';
import { serve } from '#server/serve.ts';
import { alertFrom } from '#server/store/conversation-rows.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';
import { answer } from '../../../scripts/bench/answer.ts';
import { flows } from '../../../scripts/bench/made-up-talks.ts';
import { raiseIn } from '../../support/raise-in.ts';
import { filesIn } from '../kills/files.ts';

/** A fault that is built in, to see that the proof finds it. */
export type BrokenNode = 'holds-nothing';
export type NodeSettings = {
	readonly folder: string;
	readonly assets: string;
	readonly databaseUrl: string;
	readonly gateway: { readonly url: string; readonly keyFile: string };
	/** The number of whoever is on duty, and of the lead. */
	readonly numbers: readonly [string, string];
	readonly broken?: BrokenNode | undefined;
};

export type NodeCalls = {
	/** Raises so many alerts with nobody there; each climbs to its second rung a few seconds later. */
	readonly raise: (count: number) => Promise<readonly AlertId[]>;
	/** Somebody on duty takes them. How many that were. */
	readonly own: (some: readonly AlertId[]) => Promise<number>;
};

/** Whole minutes would be too long to wait for: the second rung is asked after this. */
const SECOND_RUNG_MINUTES = 0.05;
const CODE = '123456';

async function run({ folder, assets, databaseUrl, gateway, numbers, broken }: NodeSettings): Promise<void> {
	const served = await serve({
		config: {
			...{ host: '127.0.0.1', port: 0, origin: null, databaseUrl, ...filesIn(folder) },
			reach: { gateway: { ...gateway, voice: true }, mail: null },
		},
		...{
			version: 'one of several',
			flows,
			log: createLog(process.stderr, broken === undefined ? 'warn' : 'silent'),
			clock,
			ids,
			assetFolder: assets,
		},
		openStore: async (settings) => breaking(await openStore(settings), broken),
		projectOf: async (kept) => (await kept.projects.first()) ?? madeUp(kept, numbers),
		monotonicMs: () => performance.now(),
	});
	const { kept, project } = served;
	const calls: NodeCalls = {
		raise: (count) => Promise.all(Array.from({ length: count }, () => raised(kept, project))),
		own: async (some) => (await Promise.all(some.map((id) => taken(kept, project.id, id)))).filter(Boolean).length,
	};
	answer(calls, served.stop);
}

/** A project with somebody on duty and a lead, each of whom has a number that takes texts and calls. */
async function madeUp(kept: OpenStore, numbers: readonly string[]): Promise<Project> {
	const project: Project = { id: ids.row<ProjectId>(), name: 'Several processes', kind: 'not-for-real-children' };
	await kept.projects.create(project, clock.now());
	for (const [at, role] of (['duty', 'lead'] as const).entries()) {
		const staff: StaffMember = { id: ids.row<StaffId>(), project: project.id, name: role, role, active: true };
		await kept.staffAdmin.add(staff, 'system', clock.now());
		const whose = { project: project.id, staff: staff.id, id: ids.row<string>() };
		const code = { code: CODE, until: addMinutes(clock.now(), 5) };
		await kept.reaching.staffWays.add({ ...whose, channel: 'text', address: numbers[at] ?? '' }, code, clock.now());
		await kept.reaching.staffWays.tryCode(whose, CODE, ids.row<string>(), clock.now());
	}
	return project;
}

/** Its second rung is due at once instead of after minutes. */
function raised(kept: OpenStore, { id }: Project): Promise<AlertId> {
	const now = clock.now();
	const as = (alert: Alert): Alert => ({ ...alert, nextDueAt: addMinutes(now, SECOND_RUNG_MINUTES) });
	return raiseIn(kept, id, { now, ids, level: 'immediate', as });
}

const TRIES = 5;

async function taken(kept: OpenStore, project: ProjectId, id: AlertId): Promise<boolean> {
	const its = and(eq(alerts.project, project), eq(alerts.id, id));
	for (let tries = 0; tries < TRIES; tries += 1) {
		const [row] = await kept.db.read.select().from(alerts).where(its);
		if (row === undefined) return false;
		const staff = await kept.staff.all(project);
		const by = staff.find(({ role }) => role === 'duty')?.id ?? row.id;
		const now = clock.now();
		const context = { now, newId: ids.row, staff, skip: [], hour: await kept.cover.hour(project, now) };
		const outcome = own(alertFrom(row), by as StaffId, { words: 'I ring them.' }, context);
		if (outcome.outcome !== 'done') return false;
		const audit = [{ actor: 'system' as const, action: 'alert.owned', subject: id, youngPerson: row.youngPerson }];
		if ((await kept.store.commit({ project, at: now, changes: outcome.changes, audit })) === 'committed') return true;
	}
	return false;
}

/** A process that lets go of a row as soon as it has it, so that another one takes it while it is being sent. */
function breaking(kept: OpenStore, broken: BrokenNode | undefined): OpenStore {
	if (broken === undefined) return kept;
	const { dueWork } = kept;
	const claimNotifications: typeof dueWork.claimNotifications = (project, now, limit, _lease, astray) =>
		dueWork.claimNotifications(project, now, limit, 0, astray);
	return { ...kept, dueWork: { ...dueWork, claimNotifications } };
}

await run(JSON.parse(process.argv[2] ?? '') as NodeSettings);
