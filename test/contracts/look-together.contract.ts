import { afterEach, beforeEach, expect, it } from 'vitest';
import { LOOK_LEASE_SECONDS } from '#app/texting/kept-ports.ts';
import { lookTogether } from '#app/texting/look-together.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import type { Fixture, StoreKind } from '../support/databases.ts';
import { inbound, textingOn } from '../support/texting.ts';

/** Finds something in the whole sentence, and nothing in a part of it. */
const onlyWhole: ScreenWords = (text) => {
	const isWhole = text.includes('kill me');
	const because = isWhole ? [{ rule: 'whole@1', start: 0, end: text.length, words: text }] : [];
	return { level: isWhole ? 'immediate' : 'none', categories: [], because, rules: 'whole@1' };
};

/** What is found in several texts of one sender, on every store. */
export function lookTogetherContract(kind: StoreKind): void {
	let at: Fixture;
	let texting: ReturnType<typeof textingOn>;
	beforeEach(async () => {
		at = await kind.open();
		texting = textingOn(at.kept, at.world);
	});
	afterEach(() => at.close());
	const project = () => at.world.project.id;
	const look = () => lookTogether(texting.deps);
	const now = () => at.world.clock.now();
	const level = async () => (await at.kept.alerts.open(project()))[0]?.alert.level;
	const person = async () => (await at.kept.youngPeople.search(project(), ''))[0]?.id ?? expect.fail('Nobody is there.');
	const record = async () => {
		const [one] = await at.kept.alerts.open(project());
		return at.kept.alerts.find(project(), one?.alert.id ?? expect.fail('There is no alert.'));
	};

	it('reads a split sentence as one, and shows both halves and why on the alert', async () => {
		await texting.take(inbound('i want to'));
		at.world.clock.pass(1);
		await texting.take(inbound('die'));
		const before = await level();
		await look();
		expect([before, await level()]).toEqual([undefined, 'urgent']);
		const [disclosure] = (await record())?.disclosures ?? [];
		expect(disclosure?.entry.input).toMatchObject({ value: { words: 'i want to\ndie' } });
		expect(disclosure?.entry.verdict?.level).toBe('urgent');
	});

	it('reads it whichever half comes first, and by when they were sent where that is known', async () => {
		await texting.take(inbound('die'), inbound('i want to'));
		await look();
		expect(await level()).toBe('urgent');
	});

	it('finds the half that comes late beside what was sent with it', async () => {
		const sent = now();
		await texting.take(inbound('die', { sentAt: addMinutes(sent, 0.5) }));
		await look();
		at.world.clock.pass(55);
		await texting.take(inbound('i want to', { sentAt: sent }));
		await look();
		expect(await level()).toBe('urgent');
	});

	it('reads the parts of a long text as they were before the network cut it', async () => {
		const part = (number: number) => ({ part: { reference: 'r7', number, of: 2 } });
		texting = textingOn(at.kept, at.world, { screen: onlyWhole });
		await texting.take(inbound('ll me tonight', part(2)));
		at.world.clock.pass(20);
		await texting.take(inbound('he said he would ki', part(1)));
		await look();
		const [disclosure] = (await record())?.disclosures ?? [];
		expect(disclosure?.entry.input).toMatchObject({ value: { words: 'he said he would kill me tonight' } });
	});

	it('keeps apart what came ten minutes later, and what somebody else wrote', async () => {
		await texting.take(inbound('i want to'), inbound('die', { from: '+447700900555' }));
		at.world.clock.pass(10);
		await texting.take(inbound('die'));
		const before = await level();
		await look();
		expect(await level()).toBe(before);
	});

	it('raises once: looked at again, nothing more is said, and nothing waits', async () => {
		await texting.take(inbound('i want to'), inbound('die'));
		expect(await look()).toBe(1);
		const commits = at.commits.length;
		expect(await look()).toBe(0);
		expect(at.commits).toHaveLength(commits);
		await texting.take(inbound('thanks'));
		await look();
		expect((await record())?.disclosures.filter(({ concern }) => concern.level === 'urgent')).toHaveLength(1);
	});

	it('never lowers what was said alone', async () => {
		await texting.take(inbound('my dad hits me'), inbound('im fine now honest'));
		const before = (await at.kept.texts.of(project(), await person())).map((text) => text.level);
		await look();
		expect((await at.kept.texts.of(project(), await person())).map((text) => text.level)).toEqual(before);
		expect(await level()).toBe('urgent');
	});

	it('is one process’s at a time', async () => {
		await texting.take(inbound('i want to'), inbound('die'));
		const claim = (leaseSeconds: number) => at.kept.texts.claimLooks(project(), { now: now(), limit: 5, leaseSeconds });
		expect(await claim(0)).toHaveLength(1);
		expect(await claim(LOOK_LEASE_SECONDS)).toHaveLength(1);
		expect(await claim(LOOK_LEASE_SECONDS)).toEqual([]);
		expect(await look()).toBe(0);
		expect(await level()).not.toBe('urgent');
	});

	it('is read by another when the one who had it died', async () => {
		await texting.take(inbound('i want to'), inbound('die'));
		await at.kept.texts.claimLooks(project(), { now: now(), limit: 5, leaseSeconds: 0 });
		expect(await look()).toBe(1);
		expect(await level()).toBe('urgent');
	});

	it('is still due for a text that came while the others were read', async () => {
		await texting.take(inbound('i want to'));
		let came = false;
		const toLookAt = async (...of: Parameters<typeof at.kept.texts.toLookAt>) => {
			const found = await at.kept.texts.toLookAt(...of);
			if (!came) await texting.take(inbound('die'));
			came = true;
			return found;
		};
		await lookTogether({ ...texting.deps, texts: { ...at.kept.texts, toLookAt } });
		expect(await level()).not.toBe('urgent');
		await look();
		expect(await level()).toBe('urgent');
	});
}
