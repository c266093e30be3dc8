import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { type CloseOutcome, close } from './acts.ts';
import type { Alert } from './alert.ts';
import { raiseOrJoin } from './raise.ts';
import type { AlertContext } from './step.ts';

const project = 'project' as ProjectId;
const person = (id: string, role: Role, active = true): StaffMember => ({ id: id as StaffId, project, name: id, role, active });
const [nadia, priya] = [person('nadia', 'worker'), person('priya', 'duty')];
const start = instant('2026-11-17T03:00:00Z');
let made = 0;
const context: AlertContext = {
	now: addMinutes(start, 30),
	newId: <Id extends string>() => `id-${++made}` as Id,
	...{ staff: [nadia, priya, person('gone', 'worker', false)], skip: [], hour: NO_ROTA },
};
const said = { project, youngPerson: 'jaz' as YoungPersonId, conversation: 'talk' as ConversationId, entry: 'entry' as EntryId };
const hers = () =>
	raiseOrJoin(
		{ ...said, assessment: { level: 'urgent', categories: [], rules: [] }, present: nadia.id, open: undefined },
		{ ...context, now: start },
	).alert as Alert;
const OUTCOME: CloseOutcome = {
	...{
		done: 'Rang the front door',
		toldWhom: 'Dan Otley, 3:20 am, reference FD 12',
		toldFirst: false,
		whyNot: 'He was asleep',
		readBy: priya.id,
	},
	...{ because: ['17 November, 3:00 am'], heard: { heard: 'told', on: '2026-11-17' }, neededWaking: false },
};
const closing = (over: Partial<CloseOutcome>) => close(hers(), nadia.id, { ...OUTCOME, ...over }, context);

describe('what is written down when confidence was broken', () => {
	it('holds what raised it by reference, what was done, who was told, why not first, and that the young person knows', () => {
		const outcome = closing({});
		if (outcome.outcome === 'refused') throw new Error(outcome.why);
		expect(outcome.alert).toMatchObject({ state: 'closed', neededWaking: false, offeredTo: null });
		const line = outcome.changes.find((change) => change.change === 'trail-written');
		expect(line?.line.words?.split('\n')).toEqual([
			'Rang the front door',
			'Told: Dan Otley, 3:20 am, reference FD 12',
			'Did not tell the young person first: He was asleep',
			'Because of what was said: 17 November, 3:00 am',
			'Told the young person what came of it: Tuesday 17 November',
			'Also read by: priya',
			'Somebody was woken for this, and it was not needed.',
		]);
		expect(outcome.changes.map(({ change }) => change)).not.toContain('action-added');
	});

	it('makes it somebody’s promise, with a day, that the young person hears', () => {
		const outcome = closing({ heard: { heard: 'not-yet', owner: nadia.id, by: '2026-11-20' }, neededWaking: null });
		if (outcome.outcome === 'refused') throw new Error(outcome.why);
		expect(outcome.changes).toContainEqual(
			expect.objectContaining({
				change: 'action-added',
				action: expect.objectContaining({ owner: nadia.id, dueOn: '2026-11-20', state: 'open', youngPerson: 'jaz' }),
			}),
		);
		expect(outcome.alert.neededWaking).toBeNull();
	});

	it('is not done while nobody said whether they know, or whoever was to tell them works here no more', () => {
		for (const heard of [null, { heard: 'not-yet', owner: 'gone' as StaffId, by: '2026-11-20' } as const])
			expect(closing({ heard })).toEqual({ outcome: 'refused', why: 'no-telling' });
	});
});
