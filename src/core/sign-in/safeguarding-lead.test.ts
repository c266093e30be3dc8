import { expect, it } from 'vitest';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Project, Role, StaffMember } from '#core/record/staff.ts';
import { mayLeave, mayWorkIn } from './safeguarding-lead.ts';

const project = 'p' as ProjectId;
const real: Project = { id: project, name: 'Hollin Bank', kind: 'not-for-real-children' };
const member = (id: string, role: Role, active = true): StaffMember => ({ id: id as StaffId, project, name: id, role, active });
const ids = (...names: string[]) => new Set(names as StaffId[]);

it('a project is not worked in before its safeguarding lead can sign in', () => {
	const staff = [member('ada', 'administrator'), member('nadia', 'worker'), member('joel', 'lead')];
	expect(mayWorkIn(real, staff.slice(0, 2), ids('ada', 'nadia'))).toBe(false);
	expect(mayWorkIn(real, staff, ids('ada', 'nadia'))).toBe(false);
	expect(mayWorkIn(real, staff, ids('joel'))).toBe(true);
	expect(mayWorkIn(real, [member('joel', 'lead', false)], ids('joel'))).toBe(false);
	expect(mayWorkIn({ ...real, kind: 'demonstration' }, [], ids())).toBe(true);
});

it('the last safeguarding lead and the last administrator stay', () => {
	const staff = [member('ada', 'administrator'), member('joel', 'lead'), member('lee', 'lead', false), member('nadia', 'worker')];
	const may = (who: string, all = staff, enrolled = ids('ada', 'joel', 'lee', 'nadia', 'mo')) => mayLeave(all, enrolled, who as StaffId);
	expect([may('joel'), may('ada'), may('nadia'), may('lee')]).toEqual(['last-lead', 'last-administrator', 'may', 'may']);
	const two = [...staff, member('mo', 'lead')];
	expect(may('joel', two)).toBe('may');
	expect(may('joel', two, ids('joel'))).toBe('last-lead');
});
