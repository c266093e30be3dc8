import { describe, expect, it } from 'vitest';
import { may } from '#app/staff/permissions.ts';
import type { FaultKind } from '#core/escalation/fault.ts';
import type { Role } from '#core/record/staff.ts';
import { ROLES } from '#core/record/staff.ts';
import { faultWords } from './fault-words.ts';

const KINDS: readonly FaultKind[] = [
	...(['screening-threw', 'due-row-failing', 'sweep-late', 'channel-down', 'gateway-refused', 'nobody-reachable'] as const),
	...(['clock-jumped', 'disk-full', 'disk-failing', 'unopened', 'digest-not-sent', 'text-refused', 'texts-not-going'] as const),
];

describe('a fault', () => {
	it('says what it is, what it means and what to do, and never which alert or row', () => {
		for (const kind of KINDS) {
			const words = Object.values(faultWords({ kind, subject: '01a1ea47-8c80-7000-8000-000000000007' })).join(' ');
			expect(words).not.toContain('01a1ea47');
			expect(words.length).toBeGreaterThan(80);
		}
		expect(faultWords({ kind: 'channel-down', subject: 'text' }).what).toBe('No text goes out');
	});

	it('is for administrators, leads and managers, and for nobody who only works with young people', () => {
		const seen: readonly Role[] = ROLES.filter((role) => may(role, 'faults.see') && may(role, 'faults.settle'));
		expect([...seen].sort()).toEqual(['administrator', 'lead', 'manager']);
	});
});
