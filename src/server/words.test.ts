import { describe, expect, it } from 'vitest';
import type { ProjectId, StaffId } from '#core/id.ts';
import { type Project, ROLES, type Role } from '#core/record/staff.ts';
import { HELP, refusalWords, servingWords } from '#server/words.ts';

const id = 'p1' as ProjectId;

function printed(kind: Project['kind'], ...roles: readonly Role[]): string {
	return printedWith(true, kind, ...roles);
}

function printedWith(covered: boolean, kind: Project['kind'], ...roles: readonly Role[]): string {
	const links = roles.map((role, index) => ({
		member: { id: `s${index}` as StaffId, project: id, name: 'Nadia Rahman', role, active: true },
		address: 'http://127.0.0.1:3000/enter/x',
	}));
	return servingWords({ id, name: 'Hollin Bank', kind }, 'http://127.0.0.1:3000', links, {
		keyFile: '/keys/x.key',
		covered,
	});
}

it('warns that nobody would be told when only one worker and the administrator are there', () => {
	expect(printed('not-for-real-children', 'administrator', 'worker')).toMatch(/NOBODY WOULD BE TOLD .*\n.*--staff "duty:/);
	expect(printed('not-for-real-children', 'administrator')).toContain('NOBODY WOULD BE TOLD');
});

it('says that others are told instead when there is no duty worker, and nothing when there is one', () => {
	const instead = printed('not-for-real-children', 'worker', 'lead');
	expect(instead).toContain('goes to the others');
	expect(instead).not.toContain('NOBODY');
	expect(printed('not-for-real-children', 'worker', 'duty')).not.toContain('no duty worker');
});

it('says that nobody can begin without a safeguarding lead, and how one joins', () => {
	expect(printed('not-for-real-children', 'administrator', 'worker', 'duty')).toMatch(/Nobody can begin yet.*\n.*--staff "lead:/);
	expect(printed('not-for-real-children', 'administrator', 'duty', 'lead')).not.toContain('Nobody can begin yet');
});

it('names what did not start', () => {
	expect(refusalWords(['One.', 'Two.'])).toBe('Waymark did not start.\n  - One.\n  - Two.\n');
	expect(refusalWords(['One.'], 'The watchdog')).toBe('The watchdog did not start.\n  - One.\n');
});

it('asks for a copy of the key of a project, not of the demonstration', () => {
	expect(printed('not-for-real-children', 'duty')).toContain('Keep a copy');
	expect(printed('demonstration', 'duty')).toContain('Its key is in /keys/x.key; nothing to keep for the demonstration.');
	expect(printed('demonstration', 'duty')).not.toContain('Keep a copy');
});

it('says what an administrator sees, and names every role in the help', () => {
	expect(printed('demonstration', 'administrator')).toContain('sees nothing about young people');
	expect(printed('demonstration', 'worker')).not.toContain('administrator');
	for (const role of ROLES) expect(HELP).toContain(`\n    ${role} `);
});

it('says when nobody is named for any hour, and where to put that right', () => {
	const empty = printedWith(false, 'not-for-real-children', 'duty');
	expect(empty).toContain('Nobody is named for any hour yet: fill in /cover');
	expect(empty).toContain('young people read at every hour that nobody here looks');
	expect(printed('not-for-real-children', 'duty')).not.toContain('/cover');
});

it('gives a link to whoever has no way in yet, and says where everybody else signs in', () => {
	const member = { id: 's1' as StaffId, project: id, name: 'Nadia Rahman', role: 'duty' as const, active: true };
	const words = (kind: Project['kind'], address: string | null) =>
		servingWords({ id, name: 'Hollin Bank', kind }, 'http://localhost:3000', [{ member, address }], { keyFile: 'k', covered: true });
	const link = 'http://localhost:3000/enter/x';
	expect(words('not-for-real-children', link)).toMatch(
		/To sign in: http:\/\/localhost:3000\/sign-in[\s\S]*Links to set up a way in[\s\S]*\/enter\/x/,
	);
	expect(words('not-for-real-children', null)).not.toMatch(/Links to set up|enter|null/);
	expect(words('demonstration', link)).toContain('signs in: everybody here is made up');
});

describe('checkpoints of the audit', () => {
	const words = (kind: Project['kind'], checkpoints: string | null) =>
		servingWords({ id, name: 'Hollin Bank', kind }, 'http://localhost:3000', [], { keyFile: 'k', covered: true, checkpoints });

	it('are asked for where real children will be, until a file is named', () => {
		expect(words('not-for-real-children', null)).toContain('WAYMARK_AUDIT_CHECKPOINTS');
		expect(words('not-for-real-children', '/mnt/audit.jsonl')).not.toContain('WAYMARK_AUDIT_CHECKPOINTS');
		expect(words('demonstration', null)).not.toContain('WAYMARK_AUDIT_CHECKPOINTS');
	});
});
