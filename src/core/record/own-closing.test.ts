import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/clock/instant.ts';
import type { AnswerValue } from '#core/flow/answer.ts';
import { defineFlow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';
import type { ConversationId, EntryId, StaffId } from '#core/id.ts';
import type { Closing, ClosingPart } from '#core/record/conversation.ts';
import { ownClosing, standingClosings } from '#core/record/own-closing.ts';
import { byRef } from '#flows/index.ts';
import { SMALL_FLOW } from '../../../test/support/small-flow.ts';

const flow = byRef('return-home@1') ?? expect.fail('The flow is not there.');

const at = (minute: number) => `2026-11-17T16:${String(minute).padStart(2, '0')}:00.000Z` as Instant;

function entry(minute: number, input: Input, actor: string = 'young-person'): Entry {
	return {
		id: `entry-${minute}` as EntryId,
		device: 'server',
		deviceSeq: minute,
		parent: null,
		occurredAt: at(minute),
		receivedAt: at(minute),
		actor,
		channel: actor === 'young-person' ? 'private-page' : 'worker-tablet',
		input,
	};
}

const answered = (question: string, value: AnswerValue, supersedes?: string): Input => ({
	type: 'answered',
	question,
	value,
	whose: 'exact',
	prompted: true,
	then: 'on',
	...(supersedes === undefined ? {} : { supersedes }),
});

const saved = (minute: number, part: ClosingPart): Closing => ({
	...part,
	id: `closing-${minute}`,
	conversation: 'talk' as ConversationId,
	by: 'nadia' as StaffId,
	at: at(minute),
});

const of = <Part extends Closing['part']>(closings: readonly Closing[], part: Part) =>
	closings.find((one): one is Extract<Closing, { part: Part }> => one.part === part);

describe('the closing that they answered themselves', () => {
	it('is nothing where they did not answer, whoever else did', () => {
		const theWorkers = [
			entry(1, answered('T65', { options: ['carers'] }), 'nadia'),
			entry(2, answered('T66', { options: ['text'] }), 'nadia'),
			entry(3, answered('T64', { options: ['right'] }), 'nadia'),
			entry(4, { type: 'skipped', question: 'T65' }),
			entry(5, { type: 'not-saying', question: 'T66' }),
		];
		expect(ownClosing(flow, theWorkers)).toEqual({ 'read-back': null, sharing: null, telling: null });
		expect(standingClosings([], flow, theWorkers)).toEqual([]);
	});

	it('is nothing in a flow that has no such topics', () => {
		expect(ownClosing(defineFlow(SMALL_FLOW), [entry(1, answered('C', { options: ['agreed'] }))])).toEqual({
			'read-back': null,
			sharing: null,
			telling: null,
		});
	});

	it('holds their last choice, and every word that they put beside one', () => {
		const log = [
			entry(1, answered('T66', { options: ['call'], words: 'not at home' })),
			entry(2, answered('T66', { options: ['text'] })),
			entry(3, answered('T66', { words: 'After school' })),
		];
		expect(ownClosing(flow, log).telling).toEqual({ at: at(3), body: { how: 'Text me. After school. First: “not at home”' } });
	});

	it('names no day and no person that they did not', () => {
		const { telling } = ownClosing(flow, [entry(1, answered('T66', { options: ['meet'] }))]);
		expect(telling?.body).toEqual({ how: 'Meet me' });
	});

	it('says that there is no need to tell them only when they said so', () => {
		const { telling } = ownClosing(flow, [entry(1, answered('T66', { options: ['no-need'] }))]);
		expect(telling?.body).toEqual({ how: '', noNeed: true });
	});

	it('lists whom they ticked as fine, keeps their words apart, and makes no wish of “not sure”', () => {
		const { sharing } = ownClosing(flow, [entry(1, answered('T65', { options: ['carers', 'not-sure'], words: 'Not my dad' }))]);
		expect(sharing?.body.people).toEqual([
			{ who: 'Carers', wish: 'fine' },
			{ who: 'In their own words', wish: 'not-asked', words: 'Not my dad' },
		]);
	});
});

describe('what they said, and said otherwise afterwards', () => {
	const mum = entry(1, answered('T65', { words: 'you can tell my mum' }));
	const LONG = 'and then '.repeat(300);
	const people = (...log: readonly Entry[]) => ownClosing(flow, log).sharing?.body.people;

	it('stands as they said it last when they took it back, however often', () => {
		const not = entry(2, answered('T65', { words: 'do NOT tell my mum' }, 'entry-1'));
		const nobody = entry(3, answered('T65', { words: 'tell nobody at home' }, 'entry-1'));
		expect(people(mum, not)).toEqual([{ who: 'In their own words', wish: 'not-asked', words: 'do NOT tell my mum' }]);
		expect(people(mum, not, nobody)).toEqual([{ who: 'In their own words', wish: 'not-asked', words: 'tell nobody at home' }]);
	});

	it('has what they said before beside it, as just that, and when', () => {
		expect(people(mum, entry(2, answered('T65', { words: 'do NOT tell my mum' })))).toEqual([
			{ who: 'In their own words', wish: 'not-asked', words: 'do NOT tell my mum' },
			{ who: 'In their own words, before', wish: 'not-asked', words: '‘you can tell my mum’ (Tuesday 17 November, 4:01 pm)' },
		]);
	});

	it('is not undone by a worker who corrects the line', () => {
		expect(people(mum, entry(2, answered('T65', { words: 'anybody' }, 'entry-1'), 'nadia'))).toEqual([
			{ who: 'In their own words', wish: 'not-asked', words: 'you can tell my mum' },
		]);
	});

	it('keeps their last choice when only the words beside an earlier one were changed', () => {
		const log = [
			entry(1, answered('T66', { options: ['call'], words: 'not at home' })),
			entry(2, answered('T66', { options: ['text'] })),
			entry(3, answered('T66', { options: ['call'], words: 'never at home' }, 'entry-1')),
		];
		expect(ownClosing(flow, log).telling?.body.how).toBe('Text me. never at home');
	});

	it('is never cut: what does not fit is said to be kept whole', () => {
		const whole = /^Longer than fits here \(Tuesday 17 November, 4:01 pm\)\. All of it is kept, word for word\.$/;
		const [row] = people(entry(1, answered('T65', { words: LONG }))) ?? [];
		expect(row?.words).toMatch(whole);
		const { telling } = ownClosing(flow, [entry(1, answered('T66', { options: ['text'], words: LONG }))]);
		expect(telling?.body.how).toMatch(/^Text me\. Longer than fits here/);
	});
});

describe('how the read-back went', () => {
	const first = entry(1, answered('T15', { words: 'chips' }));
	const reached = entry(3, { type: 'opened', question: 'T64', by: 'worker' }, 'nadia');
	const right = entry(9, answered('T64', { options: ['right'] }));
	const went = (...log: readonly Entry[]) => ownClosing(flow, log)['read-back']?.body.result;
	const changed = (minute: number, actor?: string) => entry(minute, answered('T15', { words: 'chips and a lift' }, 'entry-1'), actor);

	it('is agreed, or changed when they changed a line there, and not shown when it was put off', () => {
		expect(went(first, reached, right)).toBe('agreed');
		expect(went(first, reached, changed(4), right)).toBe('changed');
		expect(went(first, reached, entry(9, answered('T64', { options: ['not-now'] })))).toBe('not-shown');
	});

	it('is changed when they had something to add, also if they then said that it is right', () => {
		const add = entry(5, answered('T64', { options: ['add'] }));
		expect(went(first, reached, add)).toBe('changed');
		expect(went(first, reached, add, right)).toBe('changed');
	});

	it('is not changed by what a worker corrected, or by what was changed before it was looked at', () => {
		expect(went(first, changed(2, 'nadia'), reached, right)).toBe('agreed');
		expect(went(first, reached, changed(4, 'nadia'), right)).toBe('agreed');
		expect(went(first, changed(2), reached, right)).toBe('agreed');
	});

	it('counts as it was answered last, by whichever of the two', () => {
		const log = [entry(10, answered('T64', { options: ['right'] }))];
		const notShown = { part: 'read-back', body: { result: 'not-shown', why: 'Her bus came' } } as const;
		expect(of(standingClosings([saved(5, notShown)], flow, log), 'read-back')).toMatchObject({
			by: 'young-person',
			body: { result: 'agreed' },
		});
		expect(of(standingClosings([saved(15, notShown)], flow, log), 'read-back')).toMatchObject({ by: 'nadia', body: notShown.body });
	});
});

describe('the closing as it stands', () => {
	const wished = entry(10, answered('T65', { options: ['carers', 'school'] }));

	it('joins wishes person by person, and overwrites nobody’s: where the two differ both stand, with whose they are and when', () => {
		const people = [
			{ who: 'carers', wish: 'rather-not', words: 'she told me on Monday', did: 'not-sent', why: '' },
			{ who: 'My nan', wish: 'fine' },
		] as const;
		const standing = standingClosings([saved(5, { part: 'sharing', body: { people: [...people] } })], flow, [wished]);
		expect(of(standing, 'sharing')?.body.people).toEqual([
			{ ...people[0], who: 'carers: as a worker wrote it, Tuesday 17 November, 4:05 pm' },
			people[1],
			{ who: 'Carers: their own answer, Tuesday 17 November, 4:10 pm', wish: 'fine' },
			{ who: 'School or college', wish: 'fine' },
		]);
		expect(standing.filter(({ part }) => part === 'sharing')).toHaveLength(2);
	});

	it('adds nothing to what a worker saved just as they answered it, with what was done about it', () => {
		const people = [
			{ who: 'Carers', wish: 'fine', did: 'sent' },
			{ who: 'School or college', wish: 'fine' },
			{ who: 'In their own words', wish: 'no', words: 'not  my dad', why: 'Kept from him' },
		] as const;
		const log = [wished, entry(11, answered('T65', { words: 'not\nmy dad' }))];
		const standing = standingClosings([saved(15, { part: 'sharing', body: { people: [...people] } })], flow, log);
		expect(of(standing, 'sharing')?.body.people).toEqual(people);
	});

	it('does not hide what they wished less of behind what a worker saved before', () => {
		const people = [
			{ who: 'Carers', wish: 'fine' },
			{ who: 'School or college', wish: 'fine' },
			{ who: 'In their own words', wish: 'not-asked', words: 'you can tell my mum' },
		] as const;
		const log = [
			entry(1, answered('T65', { options: ['carers', 'school'], words: 'you can tell my mum' })),
			entry(10, answered('T65', { options: ['carers'], words: 'do NOT tell my mum' })),
		];
		const standing = standingClosings([saved(5, { part: 'sharing', body: { people: [...people] } })], flow, log);
		const shown = of(standing, 'sharing')?.body.people ?? [];
		expect(shown).toContainEqual({
			who: 'In their own words: their own answer, Tuesday 17 November, 4:10 pm',
			wish: 'not-asked',
			words: 'do NOT tell my mum',
		});
		expect(shown).toContainEqual({
			who: 'School or college: not picked in their own answer, Tuesday 17 November, 4:10 pm',
			wish: 'not-asked',
		});
		expect(shown.filter(({ who }) => who.startsWith('Carers'))).toEqual([people[0]]);
		const again = standingClosings([saved(15, { part: 'sharing', body: { people: [...shown] } })], flow, log);
		expect(of(again, 'sharing')?.body.people).toEqual(shown);
	});

	it('has their wishes where no worker wrote any', () => {
		expect(of(standingClosings([], flow, [wished]), 'sharing')).toMatchObject({ by: 'young-person', at: at(10) });
	});

	it('keeps the day and the name that a worker agreed, whatever they ticked afterwards', () => {
		const agreed = saved(5, { part: 'telling', body: { how: 'A text', on: '2026-11-19', who: 'Nadia' } });
		const standing = standingClosings([agreed], flow, [entry(10, answered('T66', { options: ['call'] }))]);
		expect(standing).toEqual([agreed]);
	});

	it('leaves every other part as it was saved', () => {
		const signed = saved(5, { part: 'sign-off', body: { decision: 'agreed' } });
		expect(of(standingClosings([signed], flow, [wished]), 'sign-off')).toBe(signed);
	});
});
