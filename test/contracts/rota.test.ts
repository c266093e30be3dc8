import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { Backstop } from '#core/cover/backstop.ts';
import { type CoverSpan, NO_COVER } from '#core/cover/cover.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { RotaChange } from '#core/cover/rota-change.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { anotherProject } from '../support/another-project.ts';
import { whoDidWhat } from '../support/behind-the-store.ts';
import { type Fixture, STORES } from '../support/databases.ts';

describe.each(STORES)('the rota, in $name', (kind) => {
	let at: Fixture;
	let said: boolean[] = [];
	beforeEach(async () => {
		at = await kind.open({ onRota: (isWhole) => void said.push(isWhole) });
	});
	afterEach(() => at.close());
	const now = () => at.world.clock.now();
	const project = () => at.world.project.id;
	// 2026-11-17, the world's day, is a Tuesday.
	const office = (over: Partial<CoverSpan> = {}): CoverSpan => ({
		...{ id: at.world.ids.row<string>(), project: project(), weekday: 2, from: '09:00', to: '17:00', mode: 'staffed' },
		...{ staff: at.world.priya.id, replyMinutes: null, rank: 1, firstDate: null, lastDate: null, everyWeeks: 1 },
		...over,
	});
	const change = (over: Partial<RotaChange> = {}): RotaChange => ({
		...{ id: at.world.ids.row<string>(), project: project(), date: '2026-11-17', span: null, kind: 'stands-in', staff: at.world.nadia.id },
		...{ from: '09:00', to: '17:00', mode: 'staffed', rank: 1, replyMinutes: null, askedBy: at.world.priya.id, askedAt: now() },
		...{ acceptedAt: null, swapWith: null, withdrawnAt: null },
		...over,
	});
	const { nadia, priya } = { nadia: () => at.world.nadia.id, priya: () => at.world.priya.id };
	const add = async (...spans: readonly CoverSpan[]) => {
		for (const span of spans) await at.kept.coverAdmin.add(span, priya(), now());
	};
	const asked = async (over: Partial<RotaChange> = {}) => {
		const one = change(over);
		await at.kept.rota.changes.add([one], priya(), now());
		return one;
	};
	const onDuty = async () => (await at.kept.cover.hour(project(), now())).onDuty;
	const named = async () => (await at.kept.cover.at(project(), now())).staff;

	it('moves an hour for the child and for the ladder alike, once whoever is asked accepts, and not before', async () => {
		const span = office();
		await add(span);
		const one = await asked({ span: span.id });
		expect([await named(), await onDuty()]).toEqual([priya(), [priya()]]);
		expect(await at.kept.rota.changes.accept(project(), [one.id], nadia(), now())).toBe('done');
		expect([await named(), await onDuty()]).toEqual([nadia(), [nadia()]]);
		expect(await at.kept.rota.changes.accept(project(), [one.id], nadia(), now())).toBe('gone');
		expect(await at.kept.rota.changes.withdraw(project(), [one.id], priya(), now())).toBe('done');
		expect([await named(), await onDuty()]).toEqual([priya(), [priya()]]);
		expect(await at.kept.rota.changes.between(project(), '2026-11-17', '2026-11-17')).toEqual([]);
	});

	it('accepts both sides of a swap or neither', async () => {
		const [one, other] = [change(), change({ date: '2026-11-18' })];
		await at.kept.rota.changes.add([one, other], priya(), now());
		await at.kept.rota.changes.withdraw(project(), [other.id], priya(), now());
		expect(await at.kept.rota.changes.accept(project(), [one.id, other.id], nadia(), now())).toBe('gone');
		expect((await at.kept.rota.changes.between(project(), '2026-11-17', '2026-11-18')).map(({ acceptedAt }) => acceptedAt)).toEqual([null]);
	});

	it('says who wrote what down, and belongs to one project', async () => {
		const one = await asked();
		const other = await anotherProject(at);
		expect(await at.kept.rota.changes.between(other.id, '2026-01-01', '2027-01-01')).toEqual([]);
		expect(await at.kept.rota.changes.accept(other.id, [one.id], nadia(), now())).toBe('gone');
		await at.kept.rota.changes.accept(project(), [one.id], nadia(), now());
		expect((await whoDidWhat(at)).filter(({ subject }) => subject === one.id)).toEqual([
			{ actor: priya(), action: 'rota.stands-in', subject: one.id, youngPerson: null },
			{ actor: nadia(), action: 'rota.accepted', subject: one.id, youngPerson: null },
		]);
	});

	it('counts nobody who has left, and does not name them to a young person', async () => {
		await add(office(), office({ staff: nadia(), rank: 2 }));
		expect(await onDuty()).toEqual([priya(), nadia()]);
		await at.kept.staffAdmin.deactivate({ project: project(), staff: priya() }, nadia(), now());
		expect([await named(), await onDuty()]).toEqual([nadia(), [nadia()]]);
		expect((await at.kept.cover.table(project(), '2026-11-17', '2026-11-17')).spans).toHaveLength(1);
	});

	it('that cannot be worked out leaves roles in the place of duty, so that an alert climbs and what is said is kept', async () => {
		await add(office(), office({ from: 'noon' }));
		expect(await at.kept.cover.hour(project(), now())).toEqual(NO_ROTA);
		expect(await at.kept.cover.at(project(), now())).toEqual(NO_COVER);
	});

	it('with a row that is none shows the others on pages, and is said to be broken until that row is gone', async () => {
		const whole = office({ weekday: 3 });
		await add(office({ id: 'bad', from: 'noon' }), whole);
		const table = () => at.kept.cover.table(project(), '2026-11-16', '2026-11-20');
		expect((await table()).spans.map(({ id }) => id)).toEqual([whole.id]);
		expect((await at.kept.cover.spans(project())).map(({ id }) => id).sort()).toEqual([whole.id, 'bad'].sort());
		said = [];
		await at.kept.cover.at(project(), now());
		await at.kept.cover.hour(project(), now());
		await at.kept.coverAdmin.remove(project(), 'bad', at.world.priya.id, now());
		expect((await at.kept.cover.at(project(), now())).opensAt).not.toBeNull();
		await at.kept.cover.hour(project(), now());
		// Nothing tells of it in memory.
		expect(said).toEqual(kind.name === 'memory' ? [] : [false, false, true, true]);
	});

	it('ends a stretch after a date, and the date itself still holds', async () => {
		const span = office();
		await add(span);
		await at.kept.coverAdmin.endAfter(project(), span.id, '2026-11-17', priya(), now());
		expect(await onDuty()).toEqual([priya()]);
		at.world.clock.pass(7 * 24 * 60);
		expect(await onDuty()).toEqual([]);
	});

	it('knows who agreed to be woken by their newest word', async () => {
		const said = (staff: StaffId, agrees: 'yes' | 'no') =>
			at.kept.rota.wakes.add({ id: at.world.ids.row<string>(), project: project(), staff, agrees, nightsPerWeek: 2, at: now() });
		await said(priya(), 'yes');
		await said(nadia(), 'yes');
		at.world.clock.pass(1);
		await said(priya(), 'no');
		expect((await at.kept.cover.hour(project(), now())).mayWake).toEqual([nadia()]);
		expect((await at.kept.rota.wakes.newest(project())).map(({ staff, agrees }) => [staff, agrees]).sort()).toEqual(
			[
				[priya(), 'no'],
				[nadia(), 'yes'],
			].sort(),
		);
	});

	it('has a backstop once they confirmed it themselves, for ninety days, until they or a lead end it', async () => {
		const { backstops } = at.kept.rota;
		const one: Backstop = {
			...{ id: at.world.ids.row<string>(), project: project(), staff: nadia(), askedBy: priya(), askedAt: now() },
			...{ confirmedAt: null, confirmedUntil: null, endedAt: null },
		};
		await backstops.ask(one);
		const last = async () => (await at.kept.cover.hour(project(), now())).backstop;
		expect(await last()).toEqual([]);
		expect(await backstops.confirm(project(), one.id, priya(), now())).toBe('gone');
		expect(await backstops.confirm(project(), one.id, nadia(), now())).toBe('done');
		expect(await last()).toEqual([nadia()]);
		at.world.clock.pass(90 * 24 * 60);
		expect(await last()).toEqual([]);
		await backstops.confirm(project(), one.id, nadia(), now());
		expect(await last()).toEqual([nadia()]);
		expect(await backstops.end(project(), one.id, priya(), now())).toBe('done');
		expect([await last(), await backstops.standing(project())]).toEqual([[], []]);
		expect(await backstops.confirm(project(), one.id, nadia(), now())).toBe('gone');
	});

	it('keeps the newest statement and the newest number, and belongs to one project', async () => {
		const { statements, teams } = at.kept.rota;
		expect([await statements.newest(project()), await teams.newest(project())]).toEqual([undefined, undefined]);
		const said = (about: object) => ({ id: at.world.ids.row<string>(), project: project(), by: priya(), at: now(), ...about });
		const agreed = { agreedBy: 'Priya Nair', commissioner: 'The council', agreedWith: 'Ann Hall', agreedOn: '2026-11-16' };
		const hours = [{ weekday: 1, from: '09:00', to: '17:00', mode: 'staffed' as const }];
		const team = { name: 'Emergency duty team', number: '0191 000 0000', hours: 'At night', checkedOn: null };
		await statements.add({ ...said(agreed), ...agreed, hours, wordsForNone: ['Nobody here reads this now.'] });
		await teams.add({ ...said({}), ...team });
		at.world.clock.pass(1);
		const newer = { ...said({}), ...agreed, agreedWith: 'Bo Dale', hours, wordsForNone: [] };
		await statements.add(newer);
		const rung = { ...said({}), ...team, checkedOn: '2026-11-17' };
		await teams.add(rung);
		expect([await statements.newest(project()), await teams.newest(project())]).toEqual([newer, rung]);
		const other = await anotherProject(at);
		expect([await statements.newest(other.id), await teams.newest(other.id)]).toEqual([undefined, undefined]);
	});

	it('opens somebody’s hours to whoever has the newest address of theirs, until it ends or they leave', async () => {
		const { feeds } = at.kept.rota;
		const first = await feeds.make(project(), nadia(), now());
		expect(await feeds.whose(first)).toEqual({ project: project(), staff: nadia() });
		const second = await feeds.make(project(), nadia(), addMinutes(now(), 1));
		expect([await feeds.whose(first), (await feeds.whose(second))?.staff, await feeds.since(project(), nadia())]).toEqual([
			...[undefined, nadia(), addMinutes(now(), 1)],
		]);
		await feeds.end(project(), nadia(), now());
		expect([await feeds.whose(second), await feeds.since(project(), nadia())]).toEqual([undefined, undefined]);
		const third = await feeds.make(project(), nadia(), now());
		await at.kept.staffAdmin.deactivate({ project: project(), staff: nadia() }, priya(), now());
		expect(await feeds.whose(third)).toBeUndefined();
		expect(await feeds.whose('')).toBeUndefined();
	});

	it('goes live once, by a second signature, and never as a demonstration', async () => {
		const { live } = at.kept.rota;
		const signature = (of: ProjectId, staff: StaffId) => ({ id: at.world.ids.row<string>(), project: of, staff, at: now() });
		expect(await live.goLive(signature(project(), nadia()))).toBe('gone');
		expect(await live.signatures(project())).toEqual([]);
		const id = at.world.ids.row<ProjectId>();
		await at.kept.projects.create({ id, name: 'Real', kind: 'not-for-real-children' }, instant('2026-11-18T09:00:00Z'));
		const [lead, manager] = (['lead', 'manager'] as const).map((role) => ({ ...at.world.staff(role, role), project: id }));
		if (lead === undefined || manager === undefined) throw new Error('Nobody.');
		for (const member of [lead, manager]) await at.kept.staffAdmin.add(member, 'system', now());
		await live.sign(signature(id, lead.id));
		expect([await live.since(id), (await at.kept.projects.find(id))?.kind]).toEqual([undefined, 'not-for-real-children']);
		expect(await live.goLive(signature(id, manager.id))).toBe('done');
		expect([await live.since(id), (await at.kept.projects.find(id))?.kind]).toEqual([now(), 'live']);
		expect((await live.signatures(id)).map(({ staff }) => staff)).toEqual([lead.id, manager.id]);
		expect(await live.goLive(signature(id, manager.id))).toBe('gone');
	});
});
