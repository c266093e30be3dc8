import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { Change } from '#core/record/change.ts';
import { type Fixture, STORES } from '../support/databases.ts';
import { START } from '../support/world.ts';

describe.each(STORES)('reading from $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const commit = async (...changes: Change[]) =>
		expect(await at.kept.store.commit({ project: at.world.project.id, at: at.world.clock.now(), changes, audit: [] })).toBe('committed');
	const add = async (nameUsed: string, about = {}) => {
		const youngPerson = at.world.aYoungPerson(nameUsed, about);
		await commit({ change: 'young-person-added', youngPerson });
		return youngPerson;
	};
	const search = async (name: string) => (await at.kept.youngPeople.search(at.world.project.id, name)).map(({ about }) => about.nameUsed);

	describe('young people by name', () => {
		it('finds by the whole name, its beginning and its sound, the closest first', async () => {
			await add('Ciaran');
			await add('Kieran');
			await add('Kieron', { fullName: 'Kieron Okafor' });
			await add('Shanice');
			expect(await search('kieran')).toEqual(['Kieran', 'Ciaran', 'Kieron']);
			expect(await search('Kie')).toEqual(['Kieran', 'Kieron']);
			expect(await search('okaf')).toEqual(['Kieron']);
			expect(await search('kieron oka')).toEqual(['Kieron']);
			expect(await search('Shanice Okafor')).toEqual([]);
			expect(await search('zara')).toEqual([]);
		});

		it('finds through accents, apostrophes and hyphens', async () => {
			await add('Zoë', { fullName: 'Zoë O’Brien-Shah' });
			expect(await search('zoe')).toEqual(['Zoë']);
			expect(await search("o'brien")).toEqual(['Zoë']);
			expect(await search('shah')).toEqual(['Zoë']);
		});

		it('finds by telephone number however it is written', async () => {
			await add('Amber', { phone: '07700 900123' });
			expect(await search('+44 7700 900123')).toEqual(['Amber']);
			expect(await search('07700900123')).toEqual(['Amber']);
			expect(await search('07700 900124')).toEqual([]);
		});

		it('lists everybody by the name they use when nothing was typed', async () => {
			for (const name of ['Zara', 'Amber', 'Élodie']) await add(name);
			expect(await search('  ')).toEqual(['Amber', 'Élodie', 'Zara']);
		});

		it('no longer finds a name that was changed', async () => {
			const before = await add('Shanice');
			await commit({ change: 'young-person-changed', youngPerson: { ...before, about: { ...before.about, nameUsed: 'Elodie' } }, from: 1 });
			expect(await search('shanice')).toEqual([]);
			expect(await search('elo')).toEqual(['Elodie']);
		});
	});

	describe('what is due today', () => {
		const due = async () =>
			(await at.kept.today.due(at.world.project.id)).map(({ episode, offers, conversation }) => [
				episode.id,
				offers.length,
				conversation?.id,
			]);

		it('shows the newest episode that no finished conversation covers, with its offers', async () => {
			const kieran = await add('Kieran');
			const old = at.world.anEpisode(kieran, { leftAt: instant('2026-09-01T20:00:00Z') });
			const now = at.world.anEpisode(kieran);
			await commit({ change: 'episode-added', episode: now }, { change: 'episode-added', episode: old });
			expect(await due()).toEqual([[now.id, 0, undefined]]);
			await commit({ change: 'offer-made', offer: at.world.anOffer(now, at.world.nadia) });
			expect(await due()).toEqual([[now.id, 1, undefined]]);
		});

		it('keeps a conversation that is part done, and lets go of one that was completed', async () => {
			const kieran = await add('Kieran');
			const episode = at.world.anEpisode(kieran);
			const talk = at.world.aConversation(kieran, [episode]);
			await commit({ change: 'episode-added', episode }, { change: 'conversation-begun', conversation: talk });
			expect(await due()).toEqual([[episode.id, 0, talk.id]]);
			const end = {
				change: 'conversation-moved',
				conversation: talk.id,
				youngPerson: kieran.id,
				position: START,
				endedAt: at.world.clock.now(),
			} as const;
			await commit({ ...end, outcome: 'part-done', from: 1 });
			expect(await due()).toEqual([[episode.id, 0, talk.id]]);
			await commit({ ...end, outcome: 'completed', from: 2 });
			expect(await due()).toEqual([]);
		});

		it('shows promises until they are kept and the young person was told', async () => {
			const kieran = await add('Kieran');
			const open = at.world.anAction(kieran, { dueOn: null });
			const untold = at.world.anAction(kieran, { state: 'done', dueOn: '2026-11-18' });
			const told = at.world.anAction(kieran, { state: 'done', toldOn: '2026-11-17' });
			const refused = at.world.anAction(kieran, { state: 'refused' });
			for (const action of [open, untold, told, refused]) await commit({ change: 'action-added', action });
			expect((await at.kept.today.promises(at.world.project.id, at.world.clock.now())).map(({ action }) => action.id)).toEqual([
				untold.id,
				open.id,
			]);
		});
	});

	it('tells what was already said in earlier, finished conversations, and nothing that was corrected', async () => {
		const kieran = await add('Kieran');
		const before = at.world.aConversation(kieran);
		const wrong = at.world.anEntry(1, 'I was at Sam’s');
		const right = at.world.anEntry(2, 'I was at Lee’s');
		const observed = at.world.anEntry(3, 'Looked cold', {
			input: { type: 'answered', question: 'T12', value: { words: 'Looked cold' }, whose: 'observed', prompted: false, then: 'stay' },
		});
		const fixed = { ...right, input: { ...right.input, supersedes: wrong.id } as typeof right.input };
		await commit({ change: 'conversation-begun', conversation: before });
		for (const entry of [wrong, fixed, observed])
			await commit({ change: 'entry-appended', conversation: before.id, youngPerson: kieran.id, entry });
		const now = at.world.aConversation(kieran);
		const told = async () =>
			(await at.kept.conversations.alreadyTold(at.world.project.id, kieran.id, now.id)).map(({ entry, worker }) => [entry.id, worker]);
		expect(await told()).toEqual([]);
		await commit({
			change: 'conversation-moved',
			conversation: before.id,
			youngPerson: kieran.id,
			position: START,
			endedAt: at.world.clock.now(),
			outcome: 'completed',
			from: 1,
		});
		expect(await told()).toEqual([[right.id, at.world.nadia.name]]);
	});

	it('puts the highest level first, then what nobody owns, then what has waited longest', async () => {
		const raise = async (over: Parameters<typeof at.world.anAlert>[1]) => {
			const alert = at.world.anAlert(await add('Someone'), over);
			await commit({ change: 'alert-raised', alert });
			return alert.id;
		};
		const owned = await raise({ level: 'urgent', state: 'owned', owner: at.world.nadia.id, raisedAt: instant('2026-11-17T10:00:00Z') });
		const later = await raise({ level: 'urgent', raisedAt: instant('2026-11-17T12:00:00Z') });
		const sooner = await raise({ level: 'urgent', raisedAt: instant('2026-11-17T11:00:00Z') });
		const unclear = await raise({ level: 'unclear', raisedAt: instant('2026-11-17T09:00:00Z') });
		const highest = await raise({ level: 'immediate' });
		expect((await at.kept.alerts.open(at.world.project.id)).map(({ alert }) => alert.id)).toEqual([highest, sooner, later, owned, unclear]);
	});

	it('finds the alerts that one conversation raised or joined, with what was done, open or closed, and no others', async () => {
		const [kieran, zara] = [await add('Kieran'), await add('Zara')];
		const [talk, later] = [at.world.aConversation(kieran), at.world.aConversation(kieran)];
		const other = at.world.aConversation(zara);
		const closed = at.world.anAlert(kieran, { state: 'closed', closedAt: at.world.clock.now(), nextDueAt: null, nextDue: null });
		const open = at.world.anAlert(kieran, { raisedAt: instant('2026-11-17T18:00:00Z') });
		const zaras = at.world.anAlert(zara);
		for (const conversation of [talk, later, other]) await commit({ change: 'conversation-begun', conversation });
		for (const alert of [closed, open, zaras]) await commit({ change: 'alert-raised', alert });
		let said = 0;
		const say = async (conversation: typeof talk, alert: typeof open | null) => {
			said += 1;
			const entry = at.world.anEntry(said, 'he hit me');
			const concern = at.world.aConcern(conversation, entry, alert);
			await commit(
				{ change: 'entry-appended', conversation: conversation.id, youngPerson: conversation.youngPerson, entry },
				{ change: 'concern-raised', concern },
			);
			return concern.id;
		};
		const first = await say(talk, closed);
		const second = await say(talk, open);
		await say(talk, null);
		await say(later, open);
		await say(other, zaras);
		const line = at.world.aTrailLine(closed, { what: 'closed', words: 'The social worker went.' });
		await commit({ change: 'trail-written', youngPerson: kieran.id, line });
		const found = await at.kept.alerts.ofConversation(at.world.project.id, talk.id);
		expect(found.map(({ alert, concerns }) => [alert.id, concerns.map(({ id }) => id)])).toEqual([
			[closed.id, [first]],
			[open.id, [second]],
		]);
		expect(found[0]?.trail).toEqual([line]);
		expect(found[1]?.trail).toEqual([]);
		expect(await at.kept.alerts.ofConversation(zaras.project, later.id)).toMatchObject([{ alert: { id: open.id } }]);
	});

	it('lets a reader of staff events see some twice and none never', async () => {
		const tell = (subject: string) => commit({ change: 'staff-told', event: { kind: 'record-changed', subject } });
		const since = async (cursor: string | null) =>
			(await at.kept.staffEvents.after(at.world.project.id, cursor)).map(({ subject }) => subject);
		await tell('one');
		at.world.clock.pass(1);
		await tell('two');
		const cursor = (await at.kept.staffEvents.after(at.world.project.id, null)).at(-1)?.id ?? '';
		await tell('three');
		expect(await since(cursor)).toEqual(['three']);
		// Made before the cursor, stored after it: a commit that took its time.
		at.world.clock.pass(-0.1);
		await tell('late');
		if (kind.name !== 'memory') expect(await since(cursor)).toEqual(['late', 'three']);
		expect((await since(null)).sort()).toEqual(['late', 'one', 'three', 'two']);
	});
});

describe.each(STORES)('signing in with $name', (kind) => {
	let at: Fixture;
	beforeEach(async () => {
		at = await kind.open();
	});
	afterEach(() => at.close());
	const now = () => at.world.clock.now();

	it('exchanges a one-time code for a session, once', async () => {
		const code = await at.kept.sessions.invite(at.world.nadia.id, at.world.future);
		const [first, second] = await Promise.all([at.kept.sessions.open(code, now()), at.kept.sessions.open(code, now())]);
		const opened = [first, second].filter((one) => one !== undefined);
		expect(opened).toHaveLength(1);
		const session = await at.kept.sessions.find(opened[0]?.token ?? '', now());
		expect(session).toMatchObject({ staff: at.world.nadia, project: at.world.project, since: now() });
		expect(session?.formToken).not.toContain(opened[0]?.token.slice(0, 20) ?? '?');
		expect(await at.kept.sessions.open(code, now())).toBeUndefined();
	});

	it('opens nothing for a code that has expired or was never given', async () => {
		const code = await at.kept.sessions.invite(at.world.nadia.id, at.world.past);
		expect(await at.kept.sessions.open(code, now())).toBeUndefined();
		expect(await at.kept.sessions.open('guess', now())).toBeUndefined();
		expect(await at.kept.sessions.find('guess', now())).toBeUndefined();
	});

	it('ends a session when asked, and after a working day', async () => {
		const open = async () =>
			(await at.kept.sessions.open(await at.kept.sessions.invite(at.world.priya.id, at.world.future), now()))?.token ?? '';
		const [ended, old] = [await open(), await open()];
		await at.kept.sessions.end(ended, now());
		expect(await at.kept.sessions.find(ended, now())).toBeUndefined();
		expect(await at.kept.sessions.find(old, now())).toBeDefined();
		at.world.clock.pass(12 * 60);
		expect(await at.kept.sessions.find(old, now())).toBeUndefined();
	});

	it('finds staff and projects by what they are', async () => {
		expect(await at.kept.staff.all(at.world.project.id)).toEqual([at.world.nadia, at.world.priya]);
		expect(await at.kept.projects.first()).toEqual(at.world.project);
		expect(await at.kept.projects.find(at.world.project.id)).toEqual(at.world.project);
		await expect(at.kept.staffAdmin.add(at.world.nadia, 'system', now())).rejects.toThrow(/already/);
	});

	it('keeps a device until its push service says that it is gone', async () => {
		const device = { id: 'device-1', staff: at.world.nadia.id, endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a' };
		const { keep, of, disable } = at.kept.pushSubscriptions;
		await keep(at.world.project.id, device, null, now());
		await keep(at.world.project.id, { ...device, auth: 'b' }, null, now());
		expect(await of(at.world.project.id, at.world.nadia.id)).toEqual([{ ...device, auth: 'b' }]);
		expect(await of(at.world.project.id, at.world.priya.id)).toEqual([]);
		await disable(at.world.project.id, device.id, 'gone', now());
		expect(await of(at.world.project.id, at.world.nadia.id)).toEqual([]);
	});

	it('remembers marks of the whole database', async () => {
		expect(await at.kept.marks.get('demonstration')).toBeUndefined();
		await at.kept.marks.set('demonstration', 'no');
		await at.kept.marks.set('demonstration', 'yes');
		expect(await at.kept.marks.get('demonstration')).toBe('yes');
	});
});
