import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Alert } from '#core/escalation/alert.ts';
import type { Change } from '#core/record/change.ts';
import { dialect } from '#dialect';
import { faultyRows } from '#server/jobs/faulty-rows.ts';
import { type SweepDeps, sweepDeadlines, sweepNotifications } from '#server/jobs/sweep.ts';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { UNREADABLE } from '#server/store/conversation-rows.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { pushTo } from '../support/push-to.ts';

/** Damage and lost keys take words away. They never silence an alert, and never hide the words beside them. */
describe.each(DATABASES)('what cannot be opened any more, in $name', (kind) => {
	const DAMAGED = dialect === 'sqlite' ? "x'0102'" : String.raw`'\x0102'`;
	let at: DatabaseFixture;
	let alert: Alert;
	beforeEach(async () => {
		at = await kind.open();
		const { world, kept } = at;
		const youngPerson = world.aYoungPerson('Jaz');
		const conversation = world.aConversation(youngPerson);
		const [first, second] = [world.anEntry(1, 'he hit me'), world.anEntry(2, 'and my sister')];
		alert = world.anAlert(youngPerson, { nextDueAt: world.past });
		const appended = (entry: typeof first): Change => ({
			change: 'entry-appended',
			conversation: conversation.id,
			youngPerson: youngPerson.id,
			entry,
		});
		const device = { id: 'device', staff: world.priya.id, endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a' };
		await kept.pushSubscriptions.keep(world.project.id, device, null, world.clock.now());
		expect(
			await commit(
				{ change: 'young-person-added', youngPerson },
				{ change: 'conversation-begun', conversation },
				appended(first),
				appended(second),
				{ change: 'alert-raised', alert },
				{ change: 'concern-raised', concern: world.aConcern(conversation, first, alert) },
				{ change: 'concern-raised', concern: world.aConcern(conversation, second, alert) },
				{ change: 'trail-written', youngPerson: youngPerson.id, line: world.aTrailLine(alert) },
				{ change: 'trail-written', youngPerson: youngPerson.id, line: world.aTrailLine(alert, { what: 'owned', words: 'Ringing' }) },
				{ change: 'notification-queued', notification: world.aNotification(alert, world.priya, { dueAt: world.past }) },
			),
		).toBe('committed');
	});
	afterEach(() => at.close());

	const commit = (...changes: Change[]) =>
		at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] });
	const found = async () => (await at.kept.alerts.find(at.world.project.id, alert.id)) ?? expect.fail('The alert is not there.');
	const said = async () =>
		(await found()).disclosures.map(({ entry }) => (entry.input.type === 'answered' ? entry.input.value.words : entry.input.type));
	const swept = async () => {
		const sent: string[] = [];
		const faults: unknown[] = [];
		const { kept, world } = at;
		const deps: SweepDeps = {
			project: world.project.id,
			due: kept.dueWork,
			alertStandings: kept.alertStandings,
			access: kept.access,
			staff: kept.staff,
			store: kept.store,
			cover: kept.cover,
			ways: kept.reaching.ways,
			carriers: new Map([['web-push', pushTo(sent)]]),
			clock: world.clock,
			ids: world.ids,
			wake: inProcessWakeUp((error) => faults.push(error)),
			monotonicMs: () => 0,
			onFault: (error) => faults.push(error),
		};
		const rows = faultyRows(() => 0);
		await sweepNotifications(deps, rows);
		const climbed = await sweepDeadlines(deps, rows);
		return { sent, faults, climbed, failing: rows.count() };
	};

	it('shows one damaged entry, line or concern as what it is, beside the others', async () => {
		await at.raw(`update entries set content = ${DAMAGED} where device_seq = 1`);
		await at.raw(`update alert_trail set words = ${DAMAGED} where what = 'owned'`);
		expect(await said()).toEqual(['and my sister', UNREADABLE]);
		expect((await found()).trail.map(({ what, words }) => [what, words])).toEqual([
			['raised', null],
			['owned', UNREADABLE],
		]);
		await at.raw(`update concerns set detail = ${DAMAGED}`);
		expect((await found()).disclosures.map(({ concern }) => concern.rules)).toEqual([[], []]);
		await at.raw(`update young_people set about = ${DAMAGED}`);
		expect((await found()).youngPerson.about.nameUsed).toBe('Name cannot be opened');
		expect((await at.kept.alerts.open(at.world.project.id)).map(({ youngPerson }) => youngPerson.about.nameUsed)).toEqual([
			'Name cannot be opened',
		]);
	});

	it('shows what was said of other talks beside one that was damaged', async () => {
		const { world, kept } = at;
		const [first, second] = ['2026-10', '2026-11'].map((month) => ({
			...{ id: world.ids.secret(), project: world.project.id, month },
			...{ faces: ['good' as const], words: 'It was all right' },
		}));
		for (const feedback of [first, second])
			await commit({ change: 'feedback-given', feedback: feedback ?? expect.fail('Nothing was said.') });
		await at.raw(`update talk_feedback set about = ${DAMAGED} where month = '2026-11'`);
		expect(await kept.feedback.all(world.project.id)).toEqual([{ ...second, faces: [], words: UNREADABLE }, first]);
	});

	it('shows an alert whose case key is gone, and none of its words', async () => {
		await at.kept.vault.destroyCase(at.world.project.id, alert.youngPerson);
		expect(await said()).toEqual([UNREADABLE, UNREADABLE]);
		expect((await found()).alert).toEqual(alert);
	});

	it.each(['entries set content', 'alert_trail set words', 'concerns set detail', 'young_people set about', 'conversations set about'])(
		'still climbs and still wakes a phone when %s was damaged',
		async (what) => {
			await at.raw(`update ${what} = ${DAMAGED}`);
			expect(await swept()).toEqual({ sent: [at.world.priya.id], faults: [], climbed: 1, failing: 0 });
			expect((await at.kept.alerts.openFor(at.world.project.id, alert.youngPerson))?.version).toBe(alert.version + 1);
		},
	);

	it('still tells the others when the name of a member of staff was damaged', async () => {
		await at.raw(`update staff set name = ${DAMAGED} where id = '${at.world.nadia.id}'`);
		expect((await at.kept.staff.all(at.world.project.id)).map(({ name }) => name)).toEqual(['Name cannot be opened', at.world.priya.name]);
		expect(await swept()).toMatchObject({ sent: [at.world.priya.id], faults: [], climbed: 1 });
	});

	it('wakes the other devices when the address of one was damaged', async () => {
		const other = { id: 'other', staff: at.world.priya.id, endpoint: 'https://push.example/2', p256dh: 'p', auth: 'a' };
		await at.kept.pushSubscriptions.keep(at.world.project.id, other, null, at.world.clock.now());
		await at.raw(`update push_subscriptions set address = ${DAMAGED} where id = 'device'`);
		expect(await at.kept.pushSubscriptions.of(at.world.project.id, at.world.priya.id)).toEqual([other]);
		expect((await swept()).sent).toEqual([at.world.priya.id]);
	});
});
