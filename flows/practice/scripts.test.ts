import { describe, expect, it } from 'vitest';
import type { Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';
import { reactionOf } from '#core/practice/reaction.ts';
import { PLACES, type PracticeScript } from '#core/practice/script.ts';
import { PRACTICES } from '#core/record/young-person.ts';
import { latest } from '#flows/index.ts';
import { practiceScripts } from '#flows/practice/scripts.ts';

const flow = latest('return-home') ?? expect.fail('there is no flow');
const moods = (flow.wording('en').moods ?? []).map(({ id }) => `mood:${id}`);
const scripts = practiceScripts.all();
const { silent, angry, exhausted, disclosing } = Object.fromEntries(PRACTICES.map((id) => [id, practiceScripts.of(id)])) as Record<
	(typeof PRACTICES)[number],
	PracticeScript
>;

/** A log as far as a script reads it. */
function log(...inputs: readonly Input[]): readonly Entry[] {
	return inputs.map((input, at) => ({ id: `e${at}`, input })) as readonly Pick<Entry, 'input'>[] as readonly Entry[];
}
const kept = (question: string, words: string, over: Partial<Extract<Input, { type: 'answered' }>> = {}): Input => ({
	type: 'answered',
	question,
	value: { words },
	whose: 'exact',
	prompted: true,
	then: 'stay',
	...over,
});
const says = (script: PracticeScript, at: string, entries: readonly Entry[] = [], mood = '') => reactionOf(script, entries, at, mood).says;

describe.each(scripts.map((script) => [script.id, script] as const))('the %s child', (id, script) => {
	it('is found by its own name', () => expect(practiceScripts.of(id)).toBe(script));

	it('is old enough for the questions it knows, and has been away and is back', () => {
		expect(script.age).toBeGreaterThan(10);
		expect(script.age).toBeLessThan(18);
		expect(script.away.leftHoursAgo).toBeGreaterThan(script.away.backHoursAgo);
		expect(script.away.backHoursAgo).toBeLessThan(72);
	});

	it('names only places and signs that there are', () => {
		const ids = script.beats.map((beat) => beat.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { at, when = [], any = [], unless = [] } of script.beats) {
			for (const place of at === 'anywhere' ? [] : at) expect([...flow.order, ...PLACES]).toContain(place);
			for (const sign of [...when, ...any, ...unless]) {
				if (sign.startsWith('heard:')) expect(ids).toContain(sign.slice('heard:'.length));
				if (sign.startsWith('mood:')) expect(moods).toContain(sign);
			}
		}
	});

	it('does or says something wherever the worker comes', () => {
		for (const place of [...flow.order, ...PLACES])
			for (const entries of [log(), log({ type: 'skipped', question: 'T12' }), log(kept(place, 'a'))]) {
				const { does, says: words } = reactionOf(script, entries, place);
				expect(`${does ?? ''}${words ?? ''}`.length).toBeGreaterThan(3);
			}
	});

	it('is never graphic, and uses curly quotes', () => {
		const all = JSON.stringify([script.like, script.practises, script.otherwise, script.beats.map(({ then }) => then)]);
		expect(all).not.toMatch(/blood|rap(e|ed)\b|sex|naked|touched me|knife|kill|die\b|cut(s|ting)? (my|her|his)|overdose|hit me|burn/i);
		expect(JSON.parse(all).flat(3).map(Object.values).join('')).not.toMatch(/['"]/);
	});
});

describe('the silent child', () => {
	it('says nothing about leaving until a silence was left alone', () => {
		expect(says(silent, 'T18')).toBeUndefined();
		expect(says(silent, 'T18', log({ type: 'skipped', question: 'T12' }))).toBe('They were shouting again. Not at me.');
		expect(says(silent, 'T18', log({ type: 'paused' }))).toBeDefined();
	});

	it('points at a card, and at another once there was something to eat', () => {
		expect(reactionOf(silent, [], 'T12', 'silent').does).toContain('I’m hungry');
		expect(reactionOf(silent, log(kept('T15', 'Looked at the biscuits.')), 'T12', 'silent').does).toContain('write');
	});

	it('goes quieter when asked again', () => {
		const asked = log({ type: 'skipped', question: 'T12' }, kept('T26', 'The park.'));
		expect(says(silent, 'T26', asked)).toBeUndefined();
	});
});

describe('the angry child', () => {
	it('softens after a choice that was offered, kept or typed as it was asked', () => {
		expect(says(angry, 'T26')).toBe('None of your business.');
		const stay = says(angry, 'T12', [], 'angry') ?? '';
		expect(stay).toContain('Stay');
		expect(says(angry, 'T26', log(kept('T12', stay)))).toBe('My brother’s. He didn’t mind.');
		const offered = log(kept('T12', 'Whatever.', { asked: 'Shall I stay, go, or come back at four?' }));
		expect(says(angry, 'T26', offered)).toBe('My brother’s. He didn’t mind.');
	});

	it('stays angry while nothing but questions comes', () => {
		expect(says(angry, 'T26', log(kept('T15', 'Stop asking me'), kept('T12', 'How do you think')))).toBe('None of your business.');
	});
});

describe('the exhausted child', () => {
	it('answers how he is and what he needs, and nothing about the time away', () => {
		for (const need of ['T15', 'T12', 'T14']) expect(says(exhausted, need)).toBeDefined();
		expect(says(exhausted, 'T18')).toBe('I can’t do this now.');
		for (const away of ['T26', 'T37', 'T58', 'T60']) expect(says(exhausted, away)).toBeUndefined();
	});

	it('says when to go on', () => expect(says(exhausted, 'stop')).toBe('Tomorrow after dinner. Not the morning.'));
});

describe('the disclosing child', () => {
	const [first = '', second = ''] = ['T18', 'T40'].map((at) => says(disclosing, at) ?? '');

	it('says it under either of two topics, and once', () => {
		expect(first).toBe(second);
		expect(first).not.toBe('');
		const told = log(kept('T18', first));
		expect(says(disclosing, 'T40', told)).not.toBe(first);
	});

	it('then wants to know who is told, and waits', () => {
		const told = log(kept('T18', first));
		expect(says(disclosing, 'T18', told)).toBe('Do you have to tell someone?');
		expect(says(disclosing, 'T18', [...told, ...log(kept('T18', 'Do you have to tell someone?'))])).toBeUndefined();
		expect(says(disclosing, 'stop', told)).toContain('before you tell Mum');
	});

	it('keeps it when nobody asks', () => {
		for (const at of flow.order.filter((one) => one !== 'T18' && one !== 'T40')) expect(says(disclosing, at)).not.toBe(first);
	});
});
