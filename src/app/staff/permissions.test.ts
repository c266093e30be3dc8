import { describe, expect, it } from 'vitest';
import { ROLES } from '#core/record/staff.ts';
import { ACTIONS, type Action, may, PERMISSIONS, SCOPES, scopeOf } from './permissions.ts';

describe('the permission table', () => {
	it.each(ACTIONS)('%s has a row that a person can read and at least one role', (action) => {
		const { says, why, roles } = PERMISSIONS[action];
		expect(says).toMatch(/^[A-Z].{5,}/);
		expect(why).toMatch(/^[A-Z].*\.$/);
		expect(roles.length).toBeGreaterThan(0);
		for (const role of roles) expect(ROLES).toContain(role);
	});

	it('lets an administrator come in, look after accounts and made-up parts, and open nothing about a child', () => {
		expect(ACTIONS.filter((action) => may('administrator', action))).toEqual([
			'start.see',
			'permissions.see',
			'kit.see',
			'own-sign-in.change',
			'recovery.hear',
			'people.see',
			'people.change',
			'getting-back.stop',
			'faults.see',
			'faults.settle',
			'sign-out',
		]);
	});

	it('shows a volunteer, a commissioner and a partner nothing about a child that no case of theirs is', () => {
		for (const role of ['commissioner', 'partner'] as const)
			expect(ACTIONS.filter((action) => PERMISSIONS[action].over === 'cases' && may(role, action))).toEqual([]);
		const wider = ACTIONS.filter((action) => PERMISSIONS[action].over === 'cases' && scopeOf('volunteer', action) === 'project');
		expect(wider).toEqual([]);
	});

	it('says of every right how far it goes, and that nobody’s goes beyond their project', () => {
		for (const role of ROLES)
			for (const action of ACTIONS) {
				const scope = scopeOf(role, action);
				expect(scope !== undefined).toBe(may(role, action));
				if (scope !== undefined) expect(SCOPES).toContain(scope);
			}
		expect(scopeOf('worker', 'young-person.see')).toBe('project');
		expect(scopeOf('worker', 'own-sign-in.change')).toBe('self');
	});

	it('leaves sign-off to a second person', () => {
		expect(ROLES.filter((role) => may(role, 'report.sign-off'))).toEqual(['lead', 'manager']);
	});

	it('lets everybody who can be called to an alert open it and take it', () => {
		const alert: readonly Action[] = [
			'alert.see',
			'alert.see-mark',
			'alert.own',
			'alert.take-over',
			'alert.check-back',
			'alert.close',
			'push.subscribe',
			'live.hear',
		];
		for (const role of ['worker', 'duty', 'lead', 'manager'] as const) expect(alert.every((action) => may(role, action))).toBe(true);
	});
});
