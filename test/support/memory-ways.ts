import { createHash } from 'node:crypto';
import type { PushSubscriptions } from '#app/push/ports.ts';
import type { AddressStanding, DeviceStanding, Reaching, StaffWays, Way } from '#app/reach/ports.ts';
import { isDead } from '#core/escalation/alive.ts';
import { CHANNELS } from '#core/escalation/channel.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { MemoryState } from './memory-state.ts';

type MemoryAddress = AddressStanding & { readonly project: ProjectId; readonly address: string; readonly code: string | null };
type Proof = { readonly provedAt: DeviceStanding['provedAt']; readonly askedAt: DeviceStanding['askedAt']; readonly token: string | null };
type Device = Omit<DeviceStanding, 'provedAt' | 'askedAt'> & { readonly project: ProjectId };
/** Every device that was kept, also those that are not woken. */
export type MemoryDevices = { readonly all: () => readonly Device[] };

const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url');
const NEVER: Proof = { provedAt: null, askedAt: null, token: null };

/** How people are reached, over maps. */
export function memoryReaching(state: MemoryState, subscriptions: PushSubscriptions, devices: MemoryDevices): Reaching {
	const addresses = new Map<string, MemoryAddress>();
	const proofs = new Map<string, Proof>();
	const proofOf = (id: string) => proofs.get(id) ?? NEVER;
	const sent = (is: (one: MemoryState['notifications'] extends Map<string, infer One> ? One : never) => boolean) => {
		const found = [...state.notifications.values()].find(is);
		const alert = state.alerts.get(found?.alert ?? '');
		if (found === undefined || alert === undefined) return undefined;
		const { lockedUntil: _lock, ...notification } = found;
		return { notification, youngPerson: alert.youngPerson };
	};
	return {
		ways: {
			async of(project, staff, now) {
				const awake = await subscriptions.of(project, staff);
				const pushes = awake.filter(({ id }) => !isDead(proofOf(id).askedAt, now));
				const ways: Way[] = pushes.map((subscription) => ({ channel: 'web-push', id: subscription.id, staff, subscription }));
				for (const { id, channel, address, verifiedAt, disabledAt, ...row } of addresses.values())
					if (row.staff === staff && verifiedAt !== null && disabledAt === null) ways.push({ channel, id, staff, address });
				return CHANNELS.flatMap((channel) => ways.filter((way) => way.channel === channel));
			},
			async disable(project, { channel, id }, why, now) {
				const row = addresses.get(id);
				if (channel === 'web-push') await subscriptions.disable(project, id, why, now);
				else if (row !== undefined) addresses.set(id, { ...row, disabledAt: now, disabledWhy: why });
			},
		},
		staffWays: {
			devices: async (wanted) =>
				devices
					.all()
					.filter(({ project }) => project === wanted)
					.map(({ project: _project, ...device }) => ({ ...device, ...withoutToken(proofOf(device.id)) })),
			addresses: async (project) =>
				[...addresses.values()].filter((row) => row.project === project).map(({ project: _project, code: _code, ...row }) => row),
			async ask(_project, id, token, now) {
				const { askedAt } = proofOf(id);
				proofs.set(id, { ...proofOf(id), token: hashOf(token), askedAt: askedAt !== null && askedAt <= now ? askedAt : now });
			},
			async unask(_project, id, token, askedAt) {
				if (proofOf(id).token === hashOf(token)) proofs.set(id, { ...proofOf(id), token: null, askedAt });
			},
			...memoryAdding(addresses, state),
			async removeDevice({ project, id, staff }, now) {
				const mine = devices.all().some((device) => device.id === id && device.staff === staff);
				if (mine) await subscriptions.disable(project, id, 'removed', now);
				return mine;
			},
		},
		sent: {
			byToken: async (token) => sent(({ tokenHash }) => tokenHash === hashOf(token)),
			byProviderId: async (channel, id) => sent((one) => one.channel === channel && one.providerId === id),
			async answered(token, now) {
				const [id] = [...proofs].find(([, proof]) => proof.token === hashOf(token)) ?? [];
				const device = devices.all().find((one) => one.id === id);
				if (id === undefined || device === undefined) return undefined;
				proofs.set(id, { provedAt: now, askedAt: null, token: null });
				return { project: device.project, staff: device.staff };
			},
			async hurry({ id }, now) {
				const row = state.notifications.get(id);
				if (row?.shownAt === null && row.confirmBy !== null) state.notifications.set(id, { ...row, confirmBy: now });
			},
			async alive(_project, staff, id, now) {
				if (devices.all().some((device) => device.id === id && device.staff === staff))
					proofs.set(id, { provedAt: now, askedAt: null, token: null });
			},
		},
	};
}

const withoutToken = ({ token: _token, ...proof }: Proof) => proof;

function memoryAdding(
	addresses: Map<string, MemoryAddress>,
	state: MemoryState,
): Pick<StaffWays, 'add' | 'newCode' | 'tryCode' | 'remove'> {
	const theirs = (whose: { readonly project: ProjectId; readonly staff: StaffId; readonly id: string }) => {
		const row = addresses.get(whose.id);
		return row?.staff === whose.staff && row.project === whose.project ? row : undefined;
	};
	const audit = (action: string, { staff, id }: { readonly staff: StaffId; readonly id: string }) =>
		state.audit.push({ actor: staff, action, subject: id, youngPerson: null });
	const forgetCalls = (row: MemoryAddress) => {
		for (const other of addresses.values())
			if (other.staff === row.staff && other.address === row.address && other.channel === 'voice') addresses.delete(other.id);
	};
	const FRESH = { triesLeft: 5, verifiedAt: null, disabledAt: null, disabledWhy: null };
	return {
		async add(address, { code, until }, now) {
			addresses.set(address.id, { ...address, ...FRESH, addedAt: now, code, codeUntil: until });
			audit('way-added', address);
		},
		async newCode(whose, { code, until }) {
			const row = theirs(whose);
			if (row === undefined) return false;
			addresses.set(row.id, { ...row, ...FRESH, code, codeUntil: until });
			audit('way-code-sent', whose);
			return true;
		},
		async tryCode(whose, typed, callId, now) {
			const row = theirs(whose);
			if (row === undefined || !row.triesLeft || row.codeUntil === null || row.codeUntil <= now) return 'over';
			if (row.code !== typed) {
				addresses.set(row.id, { ...row, triesLeft: row.triesLeft - 1 });
				return row.triesLeft === 1 ? 'over' : 'wrong';
			}
			const verified = { ...row, code: null, codeUntil: null, triesLeft: null, verifiedAt: now };
			addresses.set(row.id, verified);
			if (row.channel === 'text') forgetCalls(row);
			if (row.channel === 'text') addresses.set(callId, { ...verified, id: callId, channel: 'voice', addedAt: now });
			audit('way-verified', whose);
			return 'verified';
		},
		async remove(whose) {
			const row = theirs(whose);
			if (row === undefined) return false;
			forgetCalls(row);
			addresses.delete(row.id);
			audit('way-removed', whose);
			return true;
		},
	};
}
