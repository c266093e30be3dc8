import { describe, expect, it } from 'vitest';
import { ACTIONS, PERMISSIONS, scopeOf } from '#app/staff/permissions.ts';
import { ROLES } from '#core/record/staff.ts';
import { groupOf, PermissionsPage } from './permissions-page.tsx';
import { LISTED, SUMMARIES } from './role-summaries.ts';

const html = String(<PermissionsPage />);
const rowOf = (says: string): string =>
	html.split('<tr').find((row) => row.includes(`>${says}<`)) ?? expect.fail(`There is no row “${says}”.`);

describe('who may do what', () => {
	it.each(ACTIONS)('has a row for %s, under a heading, with why, and a mark for each role that may', (action) => {
		expect(groupOf(action)).toBeDefined();
		const row = rowOf(PERMISSIONS[action].says);
		expect(row).toContain(PERMISSIONS[action].why.replaceAll('"', '&quot;'));
		const cells = row.split('<td').slice(1);
		expect(cells.map((cell) => cell.includes('may-mark-'))).toEqual(ROLES.map((role) => scopeOf(role, action) !== undefined));
	});

	it('says of everybody who they are and why, also of a young person and an interpreter, who never sign in', () => {
		for (const role of LISTED) for (const words of Object.values(SUMMARIES[role])) expect(html).toContain(words);
	});

	it('tells a volunteer’s named cases from a whole project, in marks and in words', () => {
		const row = rowOf(PERMISSIONS['young-person.see'].says);
		expect(row).toContain('Volunteer: named cases only.');
		expect(row.match(/may-mark-own-cases/g)).toHaveLength(1);
	});
});
