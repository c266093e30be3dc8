import type { Ids } from '#app/clock.ts';
import {
	type CodeSecret,
	type Credentials,
	type Device,
	type Devices,
	type HeldForms,
	type Passkey,
	type Recovery,
	type SessionKeeping,
	WAITS_DAYS,
	type Waiting,
	type Whose,
} from '#app/sign-in/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { AuditActor } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { GettingBack } from '#core/sign-in/getting-back.ts';
import { typedRecoveryCode } from '#core/sign-in/recovery-code.ts';
import { LONGEST_MINUTES } from '#core/sign-in/staying.ts';
import type { SignInMethod, Ways } from '#core/sign-in/ways.ts';
import type { MemorySession } from './memory-rooms.ts';
import type { MemoryState } from './memory-state.ts';

type KeptCode = { readonly staff: StaffId; usedAt: Instant | null };

/** What memory keeps of how people sign in. Nothing is hashed and nothing is sealed: it is a fake, and quick. */
export function emptyCredentials() {
	return {
		passkeys: new Map<string, Passkey>(),
		passphrases: new Map<StaffId, string>(),
		secrets: new Map<StaffId, CodeSecret>(),
		recoveries: new Map<string, KeptCode>(),
		devices: new Map<string, Device & { readonly token: string }>(),
		held: [] as (Waiting & { readonly token: string; readonly staff: StaffId; readonly at: Instant })[],
		links: new Map<string, { readonly staff: StaffId; readonly expiresAt: string }>(),
		waysBack: new Map<StaffId, GettingBack & { readonly code: string | null }>(),
		linksUsed: [] as { readonly staff: StaffId; readonly at: Instant }[],
	};
}
export type Kept = ReturnType<typeof emptyCredentials>;

type Parts = {
	readonly state: MemoryState;
	readonly kept: Kept;
	readonly staff: Map<string, StaffMember>;
	readonly sessions: Map<string, MemorySession>;
	readonly ids: Ids;
};

const writer =
	({ state }: Parts) =>
	(actor: AuditActor, action: string, subject: string) => {
		state.audit.push({ actor, action, subject, youngPerson: null });
		return true;
	};

export function memoryCredentials(parts: Parts): Credentials {
	const { kept, staff } = parts;
	const write = writer(parts);
	const mine = ({ staff: who }: Whose) => [...kept.passkeys.values()].filter((passkey) => passkey.staff === who);
	return {
		...memoryRecovery(parts),
		async ways(whose): Promise<Ways> {
			const codes = [...kept.recoveries.values()].filter((one) => one.staff === whose.staff && one.usedAt === null).length;
			const secret = kept.secrets.has(whose.staff);
			return { passkeys: mine(whose).length, passphrase: kept.passphrases.has(whose.staff), codes: secret, recoveryCodes: codes };
		},
		passkeys: async (whose) => mine(whose),
		async passkey(id) {
			const found = kept.passkeys.get(id);
			return found && staff.get(found.staff)?.active ? found : undefined;
		},
		async addPasskey(passkey) {
			if (kept.passkeys.has(passkey.id)) return 'known';
			kept.passkeys.set(passkey.id, passkey);
			write(passkey.staff, 'passkey-added', passkey.staff);
			return 'added';
		},
		async usedPasskey(passkey, to, now) {
			const there = kept.passkeys.get(passkey.id);
			if (there === undefined || there.counter !== passkey.counter) return false;
			kept.passkeys.set(passkey.id, { ...there, ...to, lastUsedAt: now });
			return write(passkey.staff, 'passkey-used', passkey.staff);
		},
		async removePasskey({ staff: who }, id) {
			if (kept.passkeys.get(id)?.staff === who) kept.passkeys.delete(id);
			write(who, 'passkey-removed', who);
		},
		passphraseHash: async ({ staff: who }) => kept.passphrases.get(who),
		async setPassphrase({ staff: who }, hash) {
			kept.passphrases.set(who, hash);
			write(who, 'passphrase-set', who);
		},
		codeSecret: async ({ staff: who }) => kept.secrets.get(who),
		async setCodeSecret({ staff: who }, secret, step) {
			kept.secrets.set(who, { secret, lastStep: step });
			write(who, 'code-app-set-up', who);
		},
		async useStep({ staff: who }, from, step) {
			const there = kept.secrets.get(who);
			if (there === undefined || there.lastStep !== from.lastStep || step <= there.lastStep) return false;
			kept.secrets.set(who, { ...there, lastStep: step });
			return write(who, 'code-used', who);
		},
		async removePassphraseAndCode({ staff: who }) {
			kept.passphrases.delete(who);
			kept.secrets.delete(who);
			for (const [code, one] of kept.recoveries) if (one.staff === who) kept.recoveries.delete(code);
			write(who, 'passphrase-and-code-removed', who);
		},
		named: async (name) => [...staff.values()].filter((member) => member.active && member.name.toLowerCase() === name.trim().toLowerCase()),
	};
}

function memoryRecovery(parts: Parts) {
	const { kept, staff } = parts;
	const write = writer(parts);
	return {
		async replaceRecoveryCodes({ staff: who }, codes) {
			for (const [code, one] of kept.recoveries) if (one.staff === who) kept.recoveries.delete(code);
			for (const code of codes) kept.recoveries.set(code, { staff: who, usedAt: null });
			write(who, 'recovery-codes-made', who);
		},
		async useRecoveryCode({ staff: who }, typed, now) {
			const one = kept.recoveries.get(typedRecoveryCode(typed));
			if (one === undefined || one.staff !== who || one.usedAt !== null) return false;
			one.usedAt = now;
			return write(who, 'recovery-code-used', who);
		},
		recoveriesSince: async (project, since) =>
			[...kept.recoveries.values()]
				.flatMap(({ staff: who, usedAt }): Recovery[] =>
					usedAt !== null && usedAt > since ? [{ staff: who, at: usedAt, by: 'recovery-code' }] : [],
				)
				.concat(kept.linksUsed.filter(({ at }) => at > since).map((one) => ({ ...one, by: 'link' as const })))
				.filter((one) => staff.get(one.staff)?.project === project)
				.sort((a, b) => (a.at < b.at ? 1 : -1)),
	} satisfies Partial<Credentials>;
}

export function memorySessionKeeping(parts: Parts): SessionKeeping {
	const { sessions, ids } = parts;
	const write = writer(parts);
	const end = (id: string, now: Instant) => {
		const session = sessions.get(id);
		if (session?.handedOver === null) sessions.delete(id);
		else if (session !== undefined && session.endsAt > now) session.endsAt = now;
	};
	const seeDevice = (id: string | null, now: Instant) => {
		const device = parts.kept.devices.get(id ?? '');
		if (device !== undefined) parts.kept.devices.set(device.id, { ...device, lastSeenAt: now });
	};
	const open = (who: StaffId, now: Instant) => [...sessions].filter(([, one]) => one.staff === who && one.endsAt > now);
	return {
		async begin({ staff: who, method, device, lastsMinutes }, instead, now) {
			for (const [id, one] of sessions) if (one.token === instead && one.handedOver === null) end(id, now);
			const token = ids.secret();
			seeDevice(device, now);
			const how = { method, device, provedAt: now, lastSeenAt: now, lockedAt: null };
			const fresh = { since: now, endsAt: addMinutes(now, lastsMinutes), formToken: ids.secret(), handedOver: null };
			sessions.set(ids.row(), { token, staff: who, ...fresh, how });
			write(who, `signed-in.${method}`, who);
			return { token };
		},
		async seen({ id }, now) {
			const session = sessions.get(id);
			if (session === undefined) return;
			session.how = { ...session.how, lastSeenAt: now };
			seeDevice(session.how.device, now);
		},
		async lock({ id, staff: who }, now) {
			const session = sessions.get(id);
			if (session !== undefined) session.how = { ...session.how, lockedAt: now };
			write(who.id, 'locked', who.id);
		},
		async unlock({ id, staff: who }, now) {
			const session = sessions.get(id);
			if (session !== undefined) session.how = { ...session.how, lockedAt: null, lastSeenAt: now };
			write(who.id, 'unlocked', who.id);
		},
		async renew({ id }, { method, device, lastsMinutes }, now) {
			const session = sessions.get(id);
			if (session === undefined || session.endsAt <= now) return undefined;
			const [token, formToken] = [ids.secret(), ids.secret()];
			const proof = method === undefined ? {} : { method, provedAt: now };
			const how = { ...session.how, ...proof, lockedAt: null, lastSeenAt: now, device: device ?? session.how.device };
			const longest = addMinutes(session.since, LONGEST_MINUTES);
			const wanted = lastsMinutes === undefined ? session.endsAt : addMinutes(now, lastsMinutes);
			sessions.delete(id);
			sessions.set(ids.row(), { ...session, token, formToken, how, endsAt: [wanted, longest].sort()[0] ?? longest });
			write(session.staff, method === undefined ? 'session-renewed' : `proved.${method}`, session.staff);
			return { token };
		},
		open: async ({ staff: who }, now) =>
			open(who, now).map(([id, { since, how }]) => ({ id, since, lastSeenAt: how.lastSeenAt, method: how.method, device: how.device })),
		async endOne({ staff: who }, id, by, now) {
			if (sessions.get(id)?.staff !== who) return;
			end(id, now);
			write(by, 'session-ended', who);
		},
		async endAll({ staff: who }, by, now, but) {
			for (const [id] of open(who, now)) if (id !== but) end(id, now);
			write(by, 'sessions-ended', who);
		},
	};
}

export function memoryDevices(parts: Parts): Devices {
	const { kept, ids } = parts;
	const write = writer(parts);
	return {
		byToken: async (token) => [...kept.devices.values()].find((device) => device.token === token),
		all: async (project) => [...kept.devices.values()].filter((device) => device.project === project),
		async enrol(device, by, now) {
			const [id, token] = [ids.row<string>(), ids.secret()];
			kept.devices.set(id, { ...device, id, token, enrolledBy: by, enrolledAt: now, lastSeenAt: now, revokedAt: null });
			write(by, 'device-enrolled', id);
			return { id, token };
		},
		async revoke(project, id, by, now) {
			const device = kept.devices.get(id);
			if (device?.project !== project || device.revokedAt !== null) return;
			kept.devices.set(id, { ...device, revokedAt: now });
			write(by, 'device-revoked', id);
		},
	};
}

export function memoryHeldForms({ kept, ids }: Parts): HeldForms {
	return {
		async hold({ staff }, token, held, now) {
			kept.held = kept.held.filter(({ at }) => at >= addMinutes(now, -WAITS_DAYS * 24 * 60));
			const sent = kept.held.filter((one) => one.token === token && one.kind === 'sent');
			if (held.kind === 'sent' && sent.length >= 20) return 'full';
			kept.held.push({ ...held, id: ids.row(), token, staff: staff.id, at: now });
			return 'held';
		},
		async waiting({ staff }, token) {
			const theirs = kept.held.filter((one) => one.token === token && (staff === undefined || one.staff === staff));
			return theirs.map(({ id, kind, path, body }) => ({ id, kind, path, body }));
		},
		async drop(_project, held) {
			kept.held = kept.held.filter(({ id }) => !held.some((one) => one.id === id));
		},
	};
}

/** What a session is begun with when nothing else is said: by a printed link, on no device that has a name. */
export function byLink(now: Instant, method: SignInMethod = 'one-time-link'): MemorySession['how'] {
	return { method, device: null, provedAt: now, lastSeenAt: now, lockedAt: null };
}
