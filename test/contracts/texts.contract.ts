import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import type { Fixture, StoreKind } from '../support/databases.ts';
import { inbound, textingOn } from '../support/texting.ts';

/** What stands after a text was taken, on every store. */
export function textsContract(kind: StoreKind): void {
	let at: Fixture;
	let texting: ReturnType<typeof textingOn>;
	beforeEach(async () => {
		at = await kind.open();
		texting = textingOn(at.kept, at.world);
	});
	afterEach(() => at.close());
	const project = () => at.world.project.id;
	const people = () => at.kept.youngPeople.search(project(), '');
	const textsOf = async () => (await Promise.all((await people()).map(({ id }) => at.kept.texts.of(project(), id)))).flat();
	const open = () => at.kept.alerts.open(project());
	const known = async (nameUsed: string, phone: string) => {
		const youngPerson = at.world.aYoungPerson(nameUsed, { phone });
		const changes = [{ change: 'young-person-added', youngPerson }] as const;
		await at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] });
		return youngPerson;
	};

	it('opens a record for a number that nobody knows, and raises, tells and audits in the same commit', async () => {
		await texting.take(inbound('my dad hits me'));
		const [person] = await people();
		expect(person?.about).toMatchObject({ nameUsed: 'Number ends 318', phone: '+447700900318' });
		const [alert] = await open();
		expect(alert?.alert).toMatchObject({ level: 'urgent', state: 'raised', youngPerson: person?.id, owner: null });
		expect(at.commits).toHaveLength(1);
		expect(at.commits[0]?.changes.map(({ change }) => change)).toEqual(
			expect.arrayContaining(['young-person-added', 'number-added', 'text-kept', 'alert-raised', 'concern-raised', 'notification-queued']),
		);
		expect(at.commits[0]?.audit.map(({ action }) => action)).toEqual(['young-person.added', 'text.received']);
		expect(at.commits[0]?.changes).toContainEqual({ change: 'staff-told', event: { kind: 'record-changed', subject: person?.id } });
	});

	it('shows on the alert what was said, to the character, and why', async () => {
		await texting.take(inbound('  My dad hits me\n'));
		const [alert] = await open();
		const record = await at.kept.alerts.find(project(), alert?.alert.id ?? expect.fail('There is no alert.'));
		const [disclosure] = record?.disclosures ?? [];
		expect(disclosure?.entry).toMatchObject({ channel: 'text', input: { value: { words: '  My dad hits me\n' }, whose: 'exact' } });
		expect(disclosure?.entry.verdict?.because.length).toBeGreaterThan(0);
		expect(disclosure?.concern).toMatchObject({ conversation: null, entry: null, level: 'urgent' });
		expect(record?.saidIn).toBeNull();
	});

	it('keeps what comes again once, whenever the gateway now says that it was sent', async () => {
		const text = inbound('my dad hits me');
		await texting.take(text);
		const before = at.commits.length;
		await texting.take(text, { ...text, sentAt: at.world.clock.now() });
		expect(at.commits).toHaveLength(before);
		expect(await textsOf()).toHaveLength(1);
		expect(await open()).toHaveLength(1);
	});

	it('keeps what has the same id and says something else as another text', async () => {
		const text = inbound('see you at four');
		await texting.take(text, { ...text, words: 'see you at five' }, { ...text, attachments: 1 }, { ...text, provider: 'vonage' });
		expect((await textsOf()).map(({ words }) => words)).toEqual([
			...Array(1).fill('see you at four'),
			'see you at five',
			'see you at four',
			'see you at four',
		]);
	});

	it('knows a number however a gateway writes it, and the young person whose number it is', async () => {
		const jaz = await known('Jaz', '07700 900318');
		await texting.take(inbound('see you at four'), inbound('on my way', { from: '07700900318' }));
		expect(await people()).toHaveLength(1);
		expect((await at.kept.texts.of(project(), jaz.id)).map(({ words }) => words)).toEqual(['see you at four', 'on my way']);
		expect(await at.kept.texts.numbersOf(project(), jaz.id)).toMatchObject([{ number: '+447700900318', state: 'open' }]);
	});

	it('guesses between nobody: of two with the same number neither is taken to have texted', async () => {
		const both = [await known('Jaz', '07700900318'), await known('Kofi', '07700900318')];
		await texting.take(inbound('see you at four'));
		for (const { id } of both) expect(await at.kept.texts.of(project(), id)).toEqual([]);
		expect((await people()).map(({ about }) => about.nameUsed)).toContain('Number ends 318');
	});

	it('never puts two withheld numbers into one record', async () => {
		await texting.take(inbound('see you at four', { from: '' }), inbound('on my way', { from: '' }));
		expect((await people()).map(({ about }) => about.nameUsed)).toEqual(['Number withheld', 'Number withheld']);
	});

	it('has somebody look at what nobody opened, and at what has nothing in it', async () => {
		const cases = [
			inbound('', { attachments: 1 }),
			inbound('see you at four', { attachments: 2 }),
			inbound(' '),
			inbound('see you at four'),
		];
		for (const text of cases) await texting.take(text);
		expect((await textsOf()).map(({ level }) => level)).toEqual(['unclear', 'unclear', 'unclear', 'none']);
		expect(await open()).toMatchObject([{ alert: { level: 'unclear' } }]);
	});

	it('counts as urgent and says so when screening breaks, and keeps the words', async () => {
		const screen = () => {
			throw new Error('broken');
		};
		texting = textingOn(at.kept, at.world, { screen });
		await texting.take(inbound('see you at four'));
		const [text] = await textsOf();
		expect(text).toMatchObject({ words: 'see you at four', level: 'urgent' });
		expect(texting.faults).toEqual([{ fault: 'screening', text: text?.id }]);
		expect(await open()).toMatchObject([{ alert: { level: 'urgent' } }]);
	});

	it('takes the highest of what it means alone and against each question that was open on its way', async () => {
		const asked: string[] = [];
		const screen: ScreenWords = (_words, { question }) => {
			asked.push(question);
			return { level: question.startsWith('Are you safe') ? 'urgent' : 'concern', categories: [], because: [], rules: 'by-question@1' };
		};
		const reads = (words: string) => ({ words });
		const openQuestions = async () => [
			{ id: 'H03', question: 'Are you safe right now?', urgentRoute: true, reads },
			{ id: 'H99', question: 'Have you eaten?', urgentRoute: false, reads },
		];
		await textingOn(at.kept, at.world, { screen, openQuestions }).take(inbound('no'));
		expect(asked).toEqual(['', 'Are you safe right now?', 'Have you eaten?']);
		expect(await textsOf()).toMatchObject([{ level: 'urgent' }]);
	});

	it('joins the alert that is open and never lowers it', async () => {
		await texting.take(inbound('my dad hits me'));
		await texting.take(inbound('im fine'), inbound('my dad hits me again'));
		const [one, ...others] = await open();
		expect(others).toEqual([]);
		expect(one?.alert.level).toBe('urgent');
		const record = await at.kept.alerts.find(project(), one?.alert.id ?? expect.fail('There is no alert.'));
		expect(record?.disclosures).toHaveLength(2);
	});

	it('goes past whoever the case is closed to', async () => {
		await texting.take(inbound('see you at four'));
		const [person] = await people();
		const youngPerson = person?.id ?? expect.fail('Nobody is there.');
		const mark = { youngPerson, project: project(), staff: at.world.priya.id, by: at.world.nadia.id, at: at.world.clock.now() };
		const changes = [{ change: 'case-closed-to', mark }] as const;
		await at.kept.store.commit({ project: project(), at: at.world.clock.now(), changes, audit: [] });
		await texting.take(inbound('my dad hits me'));
		const told = at.commits.flatMap((commit) =>
			commit.changes.flatMap((one) => (one.change === 'notification-queued' ? [one.notification.to] : [])),
		);
		expect(told).not.toContain(at.world.priya.id);
		expect(await open()).toMatchObject([{ alert: { level: 'urgent' } }]);
	});

	it('keeps texts that come at once from many places each once, and those of one sender in their order', async () => {
		const texts = Array.from({ length: 24 }, (_, n) => inbound(`see you at ${n}`, { from: `+44770090010${n % 3}` }));
		await Promise.all([texting.take(...texts), texting.take(...texts.toReversed()), textingOn(at.kept, at.world).take(...texts)]);
		expect(await people()).toHaveLength(3);
		expect((await textsOf()).map(({ words }) => words).toSorted()).toEqual(texts.map(({ words }) => words).toSorted());
	});

	it('keeps the others when one cannot be kept, and says that it could not', async () => {
		const fails = {
			...at.kept.texts,
			numberOf: (of: typeof at.world.project.id, sender: string) => failFor(sender, () => at.kept.texts.numberOf(of, sender)),
		};
		const failFor = async <T>(sender: string, work: () => Promise<T>): Promise<T> => {
			if (sender.endsWith('999')) throw new Error('The disk is full.');
			return work();
		};
		const some = textingOn(at.kept, at.world, { texts: fails });
		await expect(some.take(inbound('one', { from: '+447700900999' }), inbound('two'))).rejects.toThrow(AggregateError);
		expect((await textsOf()).map(({ words }) => words)).toEqual(['two']);
	});
}
