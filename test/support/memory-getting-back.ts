import type { Ids } from '#app/clock.ts';
import type { WaysBack, Whose } from '#app/sign-in/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { AuditActor } from '#core/record/change.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import { type GettingBackActor, isUnderWay, lapsesAt, mayAskFor, mayConfirm, mayStop, standingOf } from '#core/sign-in/getting-back.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import type { MemorySession } from './memory-rooms.ts';
import type { Kept } from './memory-sign-in.ts';
import type { MemoryState } from './memory-state.ts';

type People = ReadonlyMap<string, StaffMember>;
type Projects = ReadonlyMap<string, Project>;

/** For whom a link is made in a way back only, in every project but a demonstration. */
export function whoNeedsOne(kept: Kept, staff: People, projects: Projects): ReadonlySet<StaffId> {
	const had = [...[...kept.passkeys.values()].map((passkey) => passkey.staff), ...kept.secrets.keys(), ...kept.waysBack.keys()];
	return new Set(had.filter((id) => projects.get(staff.get(id)?.project ?? '')?.kind !== 'demonstration'));
}

type Parts = {
	readonly kept: Kept;
	readonly state: MemoryState;
	readonly staff: People;
	readonly projects: Projects;
	readonly sessions: Map<string, MemorySession>;
	readonly ids: Ids;
};

export function memoryWaysBack(parts: Parts): Pick<OpenStore, 'waysBack' | 'machineLink'> {
	const { kept, state, staff } = parts;
	const rows = kept.waysBack;
	const write = (actor: AuditActor, action: string, subject: string) => state.audit.push({ actor, action, subject, youngPerson: null });
	const member = (id: StaffId, project: ProjectId) => {
		const found = staff.get(id);
		return found?.project === project ? found : undefined;
	};
	const both = ({ project, staff: id }: Whose, by: StaffId) => {
		const [who, actor] = [member(id, project), member(by, project)];
		return who === undefined || actor === undefined ? undefined : { who, actor };
	};
	const dropLinks = (id: StaffId) => {
		for (const [code, link] of kept.links) if (link.staff === id) kept.links.delete(code);
	};
	const begin = (id: StaffId, askedBy: GettingBackActor, now: Instant) => {
		const nothing = { confirmedBy: null, confirmedAt: null, linkAt: null, usedAt: null, stoppedBy: null, stoppedAt: null, code: null };
		rows.set(id, { staff: id, askedBy, askedAt: now, ...nothing });
	};
	const makeLink = (id: StaffId, by: AuditActor, expiresAt: Instant, now: Instant) => {
		const row = rows.get(id);
		if (row === undefined || standingOf(row, now) !== 'ready') return undefined;
		const code = parts.ids.secret();
		dropLinks(id);
		kept.links.set(code, { staff: id, expiresAt: [expiresAt, lapsesAt(row)].sort()[0] ?? expiresAt });
		rows.set(id, { ...row, linkAt: now, code });
		write(by, 'getting-back-link-made', id);
		return code;
	};
	const waysBack: WaysBack = {
		all: async (project) => [...rows.values()].filter((row) => member(row.staff, project)).map(({ code: _code, ...row }) => row),
		needed: async (project) => new Set([...whoNeedsOne(kept, staff, parts.projects)].filter((id) => member(id, project))),
		async ask(whose, by, now) {
			const [people, row] = [both(whose, by), rows.get(whose.staff)];
			const may = people !== undefined && mayAskFor(people.who, people.actor) && whoNeedsOne(kept, staff, parts.projects).has(whose.staff);
			if (!may || (row !== undefined && isUnderWay(row, now))) return 'refused';
			begin(whose.staff, by, now);
			write(by, 'getting-back-asked', whose.staff);
			return 'asked';
		},
		async confirm(whose, askedAt, by, now) {
			const [people, row] = [both(whose, by), rows.get(whose.staff)];
			if (row?.askedAt !== askedAt || standingOf(row, now) !== 'asked') return 'refused';
			if (!people?.who.active || !mayConfirm(row, people.who, people.actor)) return 'refused';
			rows.set(whose.staff, { ...row, confirmedBy: by, confirmedAt: now });
			write(by, 'getting-back-confirmed', whose.staff);
			return 'confirmed';
		},
		async stop(whose, askedAt, by, now) {
			const [people, row] = [both(whose, by), rows.get(whose.staff)];
			if (row?.askedAt !== askedAt || !isUnderWay(row, now) || people === undefined || !mayStop(people.who, people.actor)) return 'refused';
			rows.set(whose.staff, { ...row, stoppedBy: by, stoppedAt: now });
			dropLinks(whose.staff);
			write(by, 'getting-back-stopped', whose.staff);
			return 'stopped';
		},
		async link(whose, by, expiresAt, now) {
			const people = both(whose, by);
			const theirs = rows.get(whose.staff)?.askedBy === by && people !== undefined && mayAskFor(people.who, people.actor);
			return theirs ? makeLink(whose.staff, by, expiresAt, now) : undefined;
		},
	};
	const machineLink: OpenStore['machineLink'] = async ({ project, staff: id }, expiresAt, now) => {
		const found = member(id, project);
		if (!found?.active || found.role !== 'administrator') throw new Error('Only an administrator begins again at the machine itself.');
		begin(id, 'system', now);
		const row = rows.get(id);
		if (row !== undefined) rows.set(id, { ...row, confirmedBy: 'system', confirmedAt: now });
		return makeLink(id, 'system', expiresAt, now) ?? '';
	};
	return { waysBack, machineLink };
}

type Opening = Pick<Parts, 'kept' | 'sessions' | 'staff' | 'projects'> & { readonly audit: MemoryState['audit'] };

/** Whether this link lets its person in; where they get back in by it, everything that they had is over. */
export function getsBackIn(
	{ kept, sessions, staff, projects, audit }: Opening,
	{ code, staff: who }: { readonly code: string; readonly staff: StaffId },
	now: Instant,
): boolean {
	const row = kept.waysBack.get(who);
	if (row === undefined || row.code !== code || standingOf(row, now) !== 'ready') return !whoNeedsOne(kept, staff, projects).has(who);
	kept.waysBack.set(who, { ...row, usedAt: now });
	for (const [id, passkey] of kept.passkeys) if (passkey.staff === who) kept.passkeys.delete(id);
	for (const [id, one] of kept.recoveries) if (one.staff === who) kept.recoveries.delete(id);
	kept.passphrases.delete(who);
	kept.secrets.delete(who);
	for (const [id, session] of sessions) {
		if (session.staff !== who) continue;
		if (session.handedOver === null) sessions.delete(id);
		else if (session.endsAt > now) session.endsAt = now;
	}
	for (const [id, device] of kept.devices)
		if (device.enrolledBy === who && !device.shared && device.revokedAt === null) kept.devices.set(id, { ...device, revokedAt: now });
	audit.push({ actor: who, action: 'getting-back-used', subject: who, youngPerson: null });
	return true;
}
