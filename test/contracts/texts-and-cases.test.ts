import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookTogether } from '#app/texting/look-together.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import { numbers, texts } from '#db/schema/index.ts';
import { mergeCases } from '#server/vault/merge-cases.ts';
import { aMessageHome, aSentText } from '../support/about-texts.ts';
import { DATABASES, type DatabaseFixture } from '../support/databases.ts';
import { inbound, textingOn } from '../support/texting.ts';

describe.each(DATABASES)('the texts of a whole case, in $name', (kind) => {
	let at: DatabaseFixture;
	let texting: ReturnType<typeof textingOn>;
	beforeEach(async () => {
		at = await kind.open({ keysKnownForMs: 0 });
		texting = textingOn(at.kept, at.world);
	});
	afterEach(() => at.close());
	const project = () => at.world.project.id;
	const by = (who: 'nadia' | 'priya') => ({ by: at.world[who].id, at: at.world.clock.now() });
	const people = async () => (await at.kept.youngPeople.search(project(), '')).map(({ id }) => id);
	const wordsOf = async (id: YoungPersonId) => (await at.kept.texts.of(project(), id)).map(({ words }) => words);
	const somebody = async () => (await people())[0] ?? expect.fail('Nobody is there.');
	/** Two people decide that a case goes. */
	const destroyed = async (id: YoungPersonId) => {
		expect(await at.kept.keeping.propose(project(), id, { ...by('nadia'), reason: 'made-in-error' })).toBe('saved');
		const [deletion] = await at.kept.keeping.deletions(project());
		return at.kept.keeping.approve(project(), deletion?.id ?? '', by('priya'));
	};

	it('go over to the case that it becomes part of, and what comes afterwards goes there', async () => {
		await texting.take(inbound('see you at four'));
		const from = await somebody();
		const jaz = at.world.aYoungPerson('Jaz', { phone: '07700900999' });
		const changes = [{ change: 'young-person-added', youngPerson: jaz }] as const;
		await at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] });
		await mergeCases(at.kept.vault.work, { project: project(), from, into: jaz.id, about: jaz.about, by: at.world.priya.id });
		await texting.take(inbound('on my way'));
		expect(await people()).toEqual([jaz.id]);
		expect(await wordsOf(jaz.id)).toEqual(['see you at four', 'on my way']);
		expect(await lookTogether(texting.deps)).toBe(1);
	});

	it('are gone when it is destroyed: whoever texts from there afterwards is somebody new', async () => {
		await texting.take(inbound('see you at four'));
		const before = await somebody();
		expect(await destroyed(before)).toMatchObject({ gone: { state: 'done' } });
		await expect(at.kept.texts.of(project(), before)).rejects.toThrow(/destroyed/);
		expect(await at.kept.db.read.select().from(numbers)).toEqual([]);
		await texting.take(inbound('on my way'));
		const after = await somebody();
		expect(after).not.toBe(before);
		expect(await wordsOf(after)).toEqual(['on my way']);
		expect(await lookTogether(texting.deps)).toBe(1);
	});

	it('take their thread and what of ours waits with them: nobody answers, sends or is told of what is gone', async () => {
		const { kept, world } = at;
		await texting.take(inbound('see you at four'));
		const id = await somebody();
		const [number] = await kept.texts.numbersOf(project(), id);
		if (number === undefined) expect.fail('There is no number.');
		const thread = (await kept.threads.find(project(), number.id))?.thread ?? expect.fail('There is no thread.');
		const [text, sent] = [aSentText(world, number, 'Are you safe?', { dueAt: world.past }), aSentText(world, number, 'Hello')];
		const gone = { ...sent, state: 'sent', dueAt: null, provider: 'twilio', providerId: 'SM1' } as const;
		const changes = [
			{ change: 'thread-changed', thread: { ...thread, answerDueAt: world.past }, from: thread.version },
			{ change: 'text-queued', text },
			{ change: 'text-queued', text: gone },
			{ change: 'message-home-asked', message: aMessageHome(world, number, { state: 'told' }) },
		] as const;
		expect(await kept.store.commit({ project: project(), at: world.clock.now(), changes, audit: [] })).toBe('committed');
		expect(await destroyed(id)).toMatchObject({ gone: { state: 'done' } });
		const claim = { now: world.clock.now(), limit: 5, leaseSeconds: 10 };
		expect(await kept.threads.all(project())).toEqual([]);
		expect(await kept.threads.claimToHandle(project(), claim)).toEqual([]);
		expect(await kept.threads.claimUnanswered(project(), claim)).toEqual([]);
		expect(await kept.sentTexts.claimDue(project(), claim)).toEqual([]);
		expect(await kept.sentTexts.byReceipt(project(), gone)).toBeUndefined();
		expect(await kept.messagesHome.open(project())).toEqual([]);
		const late = { change: 'text-queued', text: aSentText(world, number) } as const;
		const kinds = kept.store.commit({ project: project(), at: world.clock.now(), changes: [late], audit: [] });
		expect(await kinds.catch(() => 'refused')).not.toBe('committed');
	});

	it('are a promise where one is to be passed on: nobody destroys it before it was settled', async () => {
		await texting.take(inbound('see you at four'));
		const id = await somebody();
		const [number] = await at.kept.texts.numbersOf(project(), id);
		const message = aMessageHome(at.world, number ?? expect.fail('There is no number.'));
		const commit = (change: Change) => at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes: [change], audit: [] });
		const propose = () => at.kept.keeping.propose(project(), id, { ...by('nadia'), reason: 'made-in-error' });
		expect(await propose()).toBe('saved');
		await commit({ change: 'message-home-asked', message });
		const [deletion] = await at.kept.keeping.deletions(project());
		const inTheWay = { why: 'in-the-way', what: ['promise-open'] };
		expect(await at.kept.keeping.approve(project(), deletion?.id ?? '', by('priya'))).toMatchObject(inTheWay);
		await commit({ change: 'message-home-changed', message: { ...message, state: 'not-sent', why: 'She asked us not to' }, from: 1 });
		expect(await at.kept.keeping.approve(project(), deletion?.id ?? '', by('priya'))).toMatchObject({ gone: { state: 'done' } });
	});

	it('keep it from being destroyed while the alert that one raised is open', async () => {
		await texting.take(inbound('my dad hits me'));
		const proposed = at.kept.keeping.propose(project(), await somebody(), { ...by('nadia'), reason: 'made-in-error' });
		expect(await proposed).toMatchObject({ why: 'in-the-way', what: expect.arrayContaining(['alert-open']) });
	});

	it('go nowhere else when the case goes at the moment at which one comes', async () => {
		await texting.take(inbound('see you at four'));
		const before = await somebody();
		let gone = false;
		const openFor = async (...of: Parameters<typeof at.kept.alerts.openFor>) => at.kept.alerts.openFor(...of);
		const numberOf = async (...of: Parameters<typeof at.kept.texts.numberOf>) => {
			const found = await at.kept.texts.numberOf(...of);
			if (!gone) await destroyed(before);
			gone = true;
			return found;
		};
		const late = textingOn(at.kept, at.world, { texts: { ...at.kept.texts, numberOf }, alerts: { openFor } });
		const text = inbound('on my way');
		// The gateway sends again whatever was not kept.
		await late.take(text).catch(() => late.take(text));
		const after = (await people()).filter((id) => id !== before);
		expect(after).toHaveLength(1);
		expect(await wordsOf(after[0] ?? expect.fail('Nobody is there.'))).toEqual(['on my way']);
	});

	it('hold no number and no word in the clear', async () => {
		await texting.take(inbound('pineapple', { providerId: 'IN20261117_+447700900318_00.txt' }));
		const { read } = at.kept.db;
		const rows = [...(await read.select().from(numbers)), ...(await read.select().from(texts))];
		expect(rows).toHaveLength(2);
		for (const row of rows) {
			const plain = Object.values(row).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value));
			expect(plain.join(' ')).not.toMatch(/900318|pineapple|twilio/);
		}
	});
});
