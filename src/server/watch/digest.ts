import { readinessOf } from '#app/rota/readiness.ts';
import { addMinutes, type Instant, minutesBetween } from '#core/clock/instant.ts';
import { calendarDate, fromLondon } from '#core/clock/london.ts';
import { isBackstop } from '#core/cover/backstop.ts';
import { passes } from '#core/cover/dates.ts';
import { isDead } from '#core/escalation/alive.ts';
import { firstWeekOfWakes, wakesByWeek } from '#core/escalation/wakes.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Project } from '#core/record/staff.ts';
import { fingerprintOf } from '#server/audit/checkpoint.ts';
import type { Chore } from '#server/jobs/chores.ts';
import type { Letters } from '#server/reach/letter.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { digestMail, digestText, type Standing } from './digest-words.ts';
import type { FaultDesk } from './fault-desk.ts';

type Kept = Pick<OpenStore, 'dueWork' | 'reaching' | 'faults' | 'staff' | 'cover' | 'rota' | 'totals' | 'takeCheckpoint' | 'chores'>;

export type DigestDeps = {
	readonly project: ProjectId;
	readonly kept: Kept;
	readonly letters: Letters;
	readonly desk: Pick<FaultDesk, 'raise' | 'worksAgain'>;
};

const DIGEST = 'digest';
const DAILY_AT = '09:00';
const A_DAY_MINUTES = 24 * 60;

/** A demonstration writes to nobody; elsewhere it goes out once anything can carry it, and its absence is a fault once the project is live. */
export function isDigestDue({ kind }: Pick<Project, 'kind'>, letters: Letters): boolean {
	return kind === 'live' || (kind !== 'demonstration' && letters.size > 0);
}

/**
 * Says every morning to leads, managers and the backstop how things stand, in counts. It comes whether or not anything happened, so
 * that its absence is the alarm. What was not sent to somebody is tried again, with the same key, and is a fault until it is. Who has it
 * already stands in the table, so that a restart sends it to the others only.
 */
export function digest(deps: DigestDeps): Chore {
	const sent = new Set<string>();
	return {
		kind: DIGEST,
		first: nextAt,
		async run(now) {
			const { project, desk } = deps;
			try {
				await sendAll(deps, sent, now);
			} catch (error) {
				desk.raise('digest-not-sent', project);
				throw error;
			}
			desk.worksAgain('digest-not-sent', project);
			return nextAt(now);
		},
	};
}

async function sendAll(deps: DigestDeps, sent: Set<string>, now: Instant): Promise<void> {
	const [standing, people, had] = await Promise.all([standingNow(deps, now), whoHears(deps, now), whoHadIt(deps, now)]);
	const day = calendarDate(lastAt(now));
	const tries = people.map(async (staff) => {
		const key = `digest-${day}-${staff}`;
		if (had.has(toOne(staff)) || sent.has(key)) return true;
		if (!(await sendTo(deps, staff, standing, key, now))) return false;
		sent.add(key);
		await writeDown(deps, staff, now);
		return true;
	});
	const all = await Promise.all(tries);
	if (all.length === 0 || all.includes(false)) throw new Error('The daily message did not go out to everybody.');
}

/** The row of one receiver. Nobody claims it: its moment says when they had it last. */
const toOne = (staff: StaffId): string => `${DIGEST} to ${staff}`;

async function whoHadIt({ project, kept }: DigestDeps, now: Instant): Promise<ReadonlySet<string>> {
	const since = lastAt(now);
	const had = (await kept.chores.all(project)).filter(({ lastDoneAt }) => lastDoneAt !== null && lastDoneAt >= since && lastDoneAt <= now);
	return new Set(had.map(({ kind }) => kind));
}

/** What cannot be written down while the disk is full is known to this process still. */
async function writeDown({ project, kept }: DigestDeps, staff: StaffId, now: Instant): Promise<void> {
	try {
		await kept.chores.plan(project, toOne(staff), nextAt(now));
		await kept.chores.done(project, toOne(staff), nextAt(now), now);
	} catch {
		return;
	}
}

/** By e-mail; by text where they have none, or none that took it. */
async function sendTo(deps: DigestDeps, staff: StaffId, standing: Standing, key: string, now: Instant): Promise<boolean> {
	const ways = await deps.kept.reaching.ways.of(deps.project, staff, now);
	for (const [channel, letter] of [
		['e-mail', digestMail(standing)],
		['text', digestText(standing)],
	] as const) {
		for (const way of ways) {
			if (way.channel !== channel) continue;
			const knocked = await deps.letters.get(channel)?.carry(way.address, letter, `${key}-${channel}`);
			if (knocked?.outcome === 'accepted') return true;
		}
	}
	return false;
}

async function whoHears({ project, kept }: DigestDeps, now: Instant): Promise<readonly StaffId[]> {
	const [staff, backstops] = await Promise.all([kept.staff.all(project), kept.rota.backstops.standing(project)]);
	const stand = new Set(backstops.filter((one) => isBackstop(one, now)).map((one) => one.staff));
	return staff.filter(({ id, role, active }) => active && (role === 'lead' || role === 'manager' || stand.has(id))).map(({ id }) => id);
}

async function standingNow({ project, kept }: DigestDeps, now: Instant): Promise<Standing> {
	const [waiting, faults, devices, woken, ready, checkpoint] = await Promise.all([
		kept.dueWork.waiting(project),
		kept.faults.open(project),
		kept.reaching.staffWays.devices(project),
		kept.totals.woken(project, passes(firstWeekOfWakes(now), '00:00')),
		readinessOf(kept, project, now),
		kept.takeCheckpoint(project),
	]);
	return {
		at: now,
		unowned: waiting.unowned.length,
		oldestMinutes: waiting.oldestUnowned === null ? null : minutesBetween(waiting.oldestUnowned, now),
		unsent: waiting.unsentNotifications,
		silentDevices: devices.filter(({ askedAt, disabledAt }) => disabledAt === null && isDead(askedAt, now)).length,
		faults: faults.length,
		falseWakes: wakesByWeek(woken, now).at(-1)?.notNeeded ?? 0,
		gaps: ready.gaps.length,
		audit: checkpoint === undefined ? null : fingerprintOf(checkpoint),
	};
}

const dailyAt = (moment: Instant): Instant => fromLondon(calendarDate(moment), DAILY_AT)?.at ?? addMinutes(moment, A_DAY_MINUTES);

/** The next nine o'clock in London, after this moment. */
function nextAt(now: Instant): Instant {
	const today = dailyAt(now);
	return today > now ? today : dailyAt(addMinutes(today, A_DAY_MINUTES));
}

/** The nine o'clock that this message is for: what is sent after midnight is still yesterday's, and this morning's comes as well. */
function lastAt(now: Instant): Instant {
	const today = dailyAt(now);
	return today <= now ? today : dailyAt(addMinutes(today, -A_DAY_MINUTES));
}
