import type { Clock } from '#app/clock.ts';
import type { PushSubscriptions } from '#app/push/ports.ts';
import type { Carriers, DeviceStanding, Reaching, Way } from '#app/reach/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, fromLondon, hourOfDay } from '#core/clock/london.ts';
import { isDead, SILENT_MINUTES } from '#core/escalation/alive.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Chore } from './chores.ts';

export type ProofOfLifeDeps = {
	readonly project: ProjectId;
	readonly reaching: Pick<Reaching, 'ways' | 'staffWays'>;
	readonly subscriptions: PushSubscriptions;
	readonly carriers: Carriers;
	readonly staff: StaffReads;
	readonly clock: Clock;
	/** 128 random bits, base64url. */
	readonly newToken: () => string;
	readonly newId: () => string;
};

export const PROOF_OF_LIFE = 'proof-of-life';
/** Once a day at this hour, so that nobody's night is lit up to see whether it could be. */
const DAILY_AT = '11:00';
const FROM_HOUR = 9;
const TO_HOUR = 20;
/** A device that answered since then was asked today. */
const ASKED_TODAY_MINUTES = 20 * 60;
/** A phone that is off answers when it is on again; the next day's question then takes this one's place. */
const TTL_SECONDS = 23 * 60 * 60;
const SOON_MINUTES = 30;

/**
 * Asks each device once a day, without a word, to show that it can still be woken. One that is silent for a day is not
 * counted on any more, and its owner is told by their other ways; it counts again as soon as it answers. Asking twice does
 * no harm: the newer question takes the place of the older one.
 */
export function proofOfLife(deps: ProofOfLifeDeps): Chore {
	return {
		kind: PROOF_OF_LIFE,
		first: (now) => now,
		async run(now, lastDoneAt) {
			const daily = nextDaily(now);
			if (hourOfDay(now) < FROM_HOUR || hourOfDay(now) >= TO_HOUR) return daily;
			const here = new Set((await deps.staff.all(deps.project)).filter(({ active }) => active).map(({ id }) => id));
			const devices = (await deps.reaching.staffWays.devices(deps.project)).filter(
				({ staff, disabledAt }) => here.has(staff) && disabledAt === null,
			);
			const asked = await Promise.all(devices.filter((device) => isToAsk(device, now)).map((device) => ask(deps, device, now)));
			await Promise.all([...silentSince(devices, lastDoneAt, now)].map((who) => tellOtherwise(deps, who, now)));
			const left = asked.includes('later') || devices.some(({ handedOver }) => handedOver);
			const ends = devices.map(({ askedAt }) => addMinutes(askedAt ?? now, SILENT_MINUTES)).filter((end) => end > now);
			return [daily, ...ends, ...(left ? [addMinutes(now, SOON_MINUTES)] : [])].sort()[0] ?? daily;
		},
	};
}

function nextDaily(now: Instant): Instant {
	const at = (moment: Instant) => fromLondon(calendarDate(moment), DAILY_AT)?.at ?? addMinutes(moment, SILENT_MINUTES);
	const today = at(now);
	return today > now ? today : at(addMinutes(today, SILENT_MINUTES));
}

function isToAsk({ handedOver, provedAt }: DeviceStanding, now: Instant): boolean {
	const answeredToday = provedAt !== null && provedAt <= now && addMinutes(provedAt, ASKED_TODAY_MINUTES) > now;
	return !handedOver && !answeredToday;
}

/** `later`: its push service did not take it, so the device was not asked, and is not to blame. */
async function ask(deps: ProofOfLifeDeps, device: DeviceStanding, now: Instant): Promise<'asked' | 'later' | 'gone'> {
	const { project, reaching, subscriptions, carriers } = deps;
	const subscription = (await subscriptions.of(project, device.staff)).find(({ id }) => id === device.id);
	const carrier = carriers.get('web-push');
	if (subscription === undefined || carrier === undefined) return 'later';
	const token = deps.newToken();
	// Before it leaves: a device may answer sooner than we would have written it down.
	await reaching.staffWays.ask(project, device.id, token, now);
	const way: Way = { channel: 'web-push', id: device.id, staff: device.staff, subscription };
	const knock = { kind: 'proof', key: deps.newId(), topic: 'proof', ttlSeconds: TTL_SECONDS, token } as const;
	const { outcome } = await carrier.knock(way, knock);
	if (outcome === 'accepted') return 'asked';
	if (outcome === 'gone') await reaching.ways.disable(project, way, 'gone', now);
	else await reaching.staffWays.unask(project, device.id, token, device.askedAt);
	return outcome === 'gone' ? 'gone' : 'later';
}

/** Whose device became silent since this was done before: told once, not every day. */
function silentSince(devices: readonly DeviceStanding[], lastDoneAt: Instant | null, now: Instant): ReadonlySet<StaffId> {
	const isNew = ({ askedAt }: DeviceStanding) =>
		askedAt !== null && isDead(askedAt, now) && (lastDoneAt === null || !isDead(askedAt, lastDoneAt));
	return new Set(devices.filter(isNew).map(({ staff }) => staff));
}

/** By everything of theirs that works except a call: it is not worth that. */
async function tellOtherwise({ project, reaching, carriers, newId }: ProofOfLifeDeps, staff: StaffId, now: Instant): Promise<void> {
	const ways = (await reaching.ways.of(project, staff, now)).filter(({ channel }) => channel !== 'voice');
	const key = newId();
	await Promise.all(
		ways.map(async (way) => {
			const knock = { kind: 'fault', key: `${key}-${way.id}`, topic: 'silent-device', ttlSeconds: TTL_SECONDS, token: null } as const;
			const knocked = await carriers.get(way.channel)?.knock(way, knock);
			if (knocked?.outcome === 'gone') await reaching.ways.disable(project, way, 'gone', now);
		}),
	);
}
