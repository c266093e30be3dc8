import { describe, expect, it } from 'vitest';
import type { Change } from '#core/record/change.ts';
import { PRACTICES } from '#core/record/young-person.ts';
import { world } from '../../../test/support/world.ts';
import { isPractice, withoutPractice } from './practice-person.ts';
import { staysInPractice } from './stays-in-practice.ts';

const here = world();
const real = { youngPerson: here.aYoungPerson('Jaz') };
const madeUp = PRACTICES.map((practice) => ({ youngPerson: here.aYoungPerson('Robin', { practice }) }));

describe('who is taken for practice', () => {
	it('is whoever was made up for it, in the demonstration', () => {
		const demonstration = { kind: 'demonstration' } as const;
		expect(madeUp.every(({ youngPerson }) => isPractice(demonstration, youngPerson))).toBe(true);
		expect(withoutPractice(demonstration, [...madeUp, real])).toEqual([real]);
	});

	it('is nobody in a real project, whatever a record holds', () => {
		const kind = 'not-for-real-children' as const;
		expect(madeUp.some(({ youngPerson }) => isPractice({ kind }, youngPerson))).toBe(false);
		expect(withoutPractice({ kind }, [...madeUp, real])).toHaveLength(madeUp.length + 1);
	});
});

describe('what stays in practice', () => {
	it('is the same alert with the same trail', () => {
		const alert = here.anAlert(real.youngPerson);
		const raised: readonly Change[] = [
			{ change: 'alert-raised', alert },
			{ change: 'trail-written', youngPerson: alert.youngPerson, line: here.aTrailLine(alert) },
			{ change: 'staff-told', event: { kind: 'alert-changed', subject: alert.id } },
		];
		const calling: Change = { change: 'notification-queued', notification: here.aNotification(alert, here.priya) };
		expect(staysInPractice([...raised, calling])).toEqual(raised);
	});

	it('leaves out of what young people thought what a made-up one said', () => {
		const feedback = { id: 'f', project: here.project.id, month: '2026-11', faces: [], words: 'OK' };
		expect(staysInPractice([{ change: 'feedback-given', feedback }])).toEqual([]);
	});
});
