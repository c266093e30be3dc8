import { describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import type { Level } from '#core/screening/verdict.ts';
import type { LineSaid } from './alert.ts';
import { type Disclosed, type Raised, raiseOrJoin } from './raise.ts';
import type { AlertContext } from './step.ts';

const project = 'project' as ProjectId;
const person = (id: string, role: Role): StaffMember => ({ id: id as StaffId, project, name: id, role, active: true });
const nadia = person('nadia', 'worker');

let made = 0;
const context = (over: Partial<AlertContext> = {}): AlertContext => ({
	now: instant('2026-11-17T16:00:00Z'),
	newId: <Id extends string>() => `id-${++made}` as Id,
	staff: [nadia, person('priya', 'duty')],
	skip: [],
	hour: NO_ROTA,
	...over,
});
/** Something that Nadia heard and wrote down. */
const wrote = (level: Level, over: Partial<Extract<Disclosed, LineSaid>> = {}): Disclosed => ({
	project,
	youngPerson: 'jaz' as YoungPersonId,
	conversation: 'talk' as ConversationId,
	entry: 'entry' as EntryId,
	assessment: { level, categories: [], rules: [] },
	present: nadia.id,
	open: undefined,
	leftToWorker: true,
	...over,
});
const told = ({ changes }: Raised) => changes.filter(({ change }) => change === 'notification-queued');

describe('words that were not understood and that a worker wrote down', () => {
	it('are hers: in the record, without an alert, and nobody is called', () => {
		const raised = raiseOrJoin(wrote('unclear'), context());
		expect(raised).toMatchObject({ alert: null, concern: { level: 'unclear', alert: null } });
		expect(raised.changes.map(({ change }) => change)).toEqual(['concern-raised']);
	});

	it('raise an alert where she was not there, or where it goes past her', () => {
		for (const raised of [
			raiseOrJoin(wrote('unclear', { present: null }), context()),
			raiseOrJoin(wrote('unclear'), context({ skip: [nadia.id] })),
			raiseOrJoin(wrote('unclear', { leftToWorker: false }), context()),
		]) {
			expect(raised.alert?.level).toBe('unclear');
			expect(told(raised)).toHaveLength(1);
		}
	});

	it('join the alert that is open, and raise none beside one that was closed', () => {
		const open = raiseOrJoin(wrote('urgent'), context()).alert ?? undefined;
		expect(raiseOrJoin(wrote('unclear', { open }), context())).toMatchObject({ alert: { id: open?.id, level: 'urgent' } });
		const closed = open && { ...open, state: 'closed' as const };
		expect(raiseOrJoin(wrote('unclear', { open: closed }), context()).alert).toBeNull();
	});

	it.each(['urgent', 'immediate'] as const)('%s is never left to her', (level) => {
		const raised = raiseOrJoin(wrote(level), context());
		expect(raised.alert).toMatchObject({ level, owner: nadia.id });
		expect(told(raised)).toHaveLength(1);
	});
});
