import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Carrier } from '#app/reach/ports.ts';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { CHANNELS, type Channel } from '#core/escalation/channel.ts';
import type { ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { randomIds as ids } from '#server/clock.ts';
import type { SweepDeps } from '#server/jobs/sweep.ts';
import { type OpenStore, openStore } from '#server/store/open-store.ts';

/** One knock that a carrier was asked for, at the moment of the drill's own clock. */
export type Knocked = { readonly at: Instant; readonly to: StaffId; readonly channel: Channel; readonly accepted: boolean };

const PEOPLE: readonly (readonly [string, Role])[] = [
	['The duty worker', 'duty'],
	['The next on duty', 'duty'],
	['The safeguarding lead', 'lead'],
	['The backstop', 'manager'],
];

const NOTHING_KNOWN = { parentalResponsibility: [], mustNotBeTold: [], communicationNeeds: [], trustedPeople: [] };
const KEPT_UNTIL = instant('2099-01-01T00:00:00Z');

/**
 * A project that is thrown away afterwards, on a real database in a temporary folder: a rota with two people at every hour, a lead and a
 * backstop, each with a device, a number and an address that verified. The clock runs `faster` than time.
 *
 * @param takes whether a provider takes a knock; every one, unless it says otherwise
 */
export async function drillWorld(faster: number, takes: (to: string, channel: Channel) => boolean = () => true) {
	const folder = mkdtempSync(join(tmpdir(), 'waymark-drill-'));
	mkdirSync(join(folder, 'keys'));
	const [began, beganMs] = [instant(new Date()), performance.now()];
	const clock = { now: () => addMinutes(began, ((performance.now() - beganMs) * faster) / 60_000) };
	const kept = await openStore({ dataFolder: join(folder, 'data'), keyFile: join(folder, 'keys', 'key'), clock, ids });
	const project = { id: ids.row<ProjectId>(), name: 'A drill', kind: 'not-for-real-children' as const };
	await kept.projects.create(project, began);
	const staff = PEOPLE.map(([name, role]): StaffMember => ({ id: ids.row<StaffId>(), project: project.id, name, role, active: true }));
	for (const member of staff) await furnish(kept, member, began);
	await fillRota(kept, staff, began);
	const youngPerson = {
		id: ids.row<YoungPersonId>(),
		project: project.id,
		about: { nameUsed: 'A drill', ...NOTHING_KNOWN },
		createdAt: began,
		version: 1,
	};

	const knocked: Knocked[] = [];
	const name = (id: StaffId) => staff.find((one) => one.id === id)?.name ?? '';
	const carrier = (channel: Channel): Carrier => ({
		channel,
		async knock(way) {
			const accepted = takes(name(way.staff), channel);
			knocked.push({ at: clock.now(), to: way.staff, channel, accepted });
			return accepted ? { outcome: 'accepted', providerId: null } : { outcome: 'retry' };
		},
	});
	const failures: unknown[] = [];
	const deps: SweepDeps = {
		...{ project: project.id, due: kept.dueWork, alertStandings: kept.alertStandings, access: kept.access, cover: kept.cover },
		...{ staff: kept.staff, store: kept.store, ways: kept.reaching.ways, clock, ids },
		carriers: new Map(CHANNELS.map((channel) => [channel, carrier(channel)])),
		wake: { nudge: () => undefined, listen: () => () => undefined },
		monotonicMs: () => performance.now(),
		onFault: (error) => void failures.push(error),
	};
	return {
		...{ kept, project, staff, youngPerson, clock, deps, knocked, failures, name },
		async end(): Promise<void> {
			await kept.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

export type DrillWorld = Awaited<ReturnType<typeof drillWorld>>;

async function furnish(kept: OpenStore, member: StaffMember, began: Instant): Promise<void> {
	const { id, project, name } = member;
	await kept.staffAdmin.add(member, 'system', began);
	const device = { id: ids.row<string>(), staff: id, endpoint: `https://push.example/${id}`, p256dh: '', auth: '' };
	await kept.pushSubscriptions.keep(project, device, null, began);
	for (const channel of ['text', 'e-mail'] as const) {
		const whose = { project, staff: id, id: ids.row<string>() };
		await kept.reaching.staffWays.add({ ...whose, channel, address: name }, { code: '000000', until: KEPT_UNTIL }, began);
		await kept.reaching.staffWays.tryCode(whose, '000000', ids.row(), began);
	}
}

async function fillRota(kept: OpenStore, [first, second, , last]: readonly StaffMember[], began: Instant): Promise<void> {
	if (first === undefined || second === undefined || last === undefined) return;
	const { project } = first;
	for (const weekday of [1, 2, 3, 4, 5, 6, 7])
		for (const [at, { id }] of [first, second].entries()) {
			const hours = { weekday, from: '00:00', to: '24:00', mode: 'staffed', replyMinutes: null } as const;
			await kept.coverAdmin.add({ ...hours, id: ids.row<string>(), project, staff: id, rank: at + 1 }, 'system', began);
		}
	const backstop = { id: ids.row<string>(), project, staff: last.id, askedBy: last.id, askedAt: began };
	await kept.rota.backstops.ask({ ...backstop, confirmedAt: null, confirmedUntil: null, endedAt: null });
	await kept.rota.backstops.confirm(project, backstop.id, last.id, began);
}
