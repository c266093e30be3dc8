import { describe, expect, it } from 'vitest';
import { linesOf, notesOf, presentNow } from '#app/conversation/lines.ts';
import { instant } from '#core/clock/instant.ts';
import type { Channel, Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';
import type { EntryId } from '#core/id.ts';
import type { Verdict } from '#core/screening/verdict.ts';

type Given = Input | { readonly input: Input; readonly verdict?: Verdict; readonly channel?: Channel };

function log(...inputs: readonly Given[]): Entry[] {
	return inputs.map((given, at) => {
		const input = 'input' in given ? given.input : given;
		return {
			id: `e${at}` as EntryId,
			device: 'tablet',
			deviceSeq: at + 1,
			parent: at === 0 ? null : (`e${at - 1}` as EntryId),
			occurredAt: instant(`2026-11-17T16:${String(at).padStart(2, '0')}:00Z`),
			receivedAt: instant(`2026-11-17T16:${String(at).padStart(2, '0')}:30Z`),
			actor: 'nadia',
			channel: ('channel' in given ? given.channel : undefined) ?? 'worker-tablet',
			input,
			...('verdict' in given && given.verdict ? { verdict: given.verdict } : {}),
		};
	});
}

const said = (words: string, more: Partial<Extract<Input, { type: 'answered' }>> = {}): Input => ({
	type: 'answered',
	question: 'T18',
	value: { words },
	whose: 'exact',
	asked: 'Tell me about the days before.',
	prompted: true,
	then: 'stay',
	...more,
});

/** The same, written on their own phone. */
const phone = (input: Input): Given => ({ input, channel: 'private-page' });
const gave: Input = { type: 'worker-note', words: '', about: 'code-by-text' };
const here = (...who: Extract<Input, { type: 'present' }>['who']): Input => ({ type: 'present', who });

const unclear: Verdict = { level: 'unclear', categories: [], because: [], rules: 'cautious@1' };

describe('the lines of an account', () => {
	it('keep the words, whose they are, how it was asked, when it was said and when it was written', () => {
		expect(linesOf(log(said('It was loud all week.')))[0]).toMatchObject({
			value: { words: 'It was loud all week.' },
			whose: 'exact',
			asked: 'Tell me about the days before.',
			saidAt: '2026-11-17T16:00:00.000Z',
			writtenAt: '2026-11-17T16:00:30.000Z',
		});
	});

	it('fold a chain of corrections into one line and keep what was said first', () => {
		const lines = linesOf(
			log(
				said('my cousin’s'),
				said('my cousin’s flat', { supersedes: 'e0' }),
				said('my cousin’s, then the bus station', { supersedes: 'e1' }),
			),
		);
		expect(lines).toHaveLength(1);
		expect(lines[0]?.value.words).toBe('my cousin’s, then the bus station');
		expect(lines[0]?.earlier.map((one) => one.value.words)).toEqual(['my cousin’s', 'my cousin’s flat']);
		expect(lines[0]?.saidAt).toBe('2026-11-17T16:00:00.000Z');
	});

	it('keep a correction of something unknown as a line of its own', () => {
		expect(linesOf(log(said('one'), said('two', { supersedes: 'nowhere' })))).toHaveLength(2);
	});

	it('say nothing was asked when the young person brought it up', () => {
		expect(linesOf(log(said('I had my charger.', { prompted: false })))[0]?.asked).toBe('');
	});

	it('know who was in the room at the time, not only at the end', () => {
		const lines = linesOf(
			log(said('before'), { type: 'present', who: ['young-person', 'worker', 'interpreter'] }, said('after'), {
				type: 'present',
				who: ['young-person', 'worker'],
			}),
		);
		expect(lines.map((line) => line.present.includes('interpreter'))).toEqual([false, true]);
	});

	it('carry the newest wish about them', () => {
		const out: Input = { type: 'wished', entry: 'e0', leaveOut: true };
		expect(linesOf(log(said('Nobody shouted.')))[0]?.wish).toBe(null);
		expect(linesOf(log(said('Nobody shouted.'), out))[0]?.wish).toBe('out');
		expect(linesOf(log(said('Nobody shouted.'), out, { ...out, leaveOut: false }))[0]?.wish).toBe('in');
	});

	it('know what only screening did not understand, until somebody asks for a look or worse is said', () => {
		const heard = { input: said('it was all wavy'), verdict: unclear };
		expect(linesOf(log(heard))[0]).toMatchObject({ level: 'unclear', understood: 'none' });
		expect(linesOf(log({ ...heard, channel: 'private-page' }))[0]).toMatchObject({ level: 'unclear', understood: 'unclear' });
		const looked = { input: { type: 'screened', entry: 'e0' } as const, verdict: { ...unclear, level: 'urgent' } as const };
		expect(linesOf(log(heard, looked))[0]).toMatchObject({ level: 'urgent', understood: 'urgent' });
	});

	it('keep the highest level of anything they ever said, and the wish, through corrections', () => {
		const [line] = linesOf(
			log(
				{ input: said('he hit me'), verdict: unclear },
				{ type: 'wished', entry: 'e0', leaveOut: true },
				said('nothing happened', { supersedes: 'e0' }),
			),
		);
		expect(line).toMatchObject({ wish: 'out', level: 'unclear' });
	});

	it('do not hold the worker’s notes, which are kept apart', () => {
		const entries = log(said('It was loud.'), { type: 'worker-note', words: 'Ring school.' });
		expect(linesOf(entries)).toHaveLength(1);
		expect(notesOf(entries)).toEqual([{ words: 'Ring school.', at: '2026-11-17T16:01:00.000Z', by: 'nadia' }]);
	});

	it('take the newest of who is here', () => {
		const entries = log(
			{ type: 'present', who: ['young-person'], words: 'alone at first' },
			{ type: 'present', who: ['young-person', 'supporter'], words: 'her aunt' },
		);
		expect(presentNow(entries)).toEqual({ who: ['young-person', 'supporter'], words: 'her aunt' });
	});
});

describe('where a line was said, and who was there', () => {
	it('never claims that a worker was with somebody on their own phone', () => {
		const [first, alone] = linesOf(log(here('young-person', 'worker', 'interpreter'), said('at the table'), phone(said('on the bus'))));
		expect(first).toMatchObject({ channel: 'worker-tablet', present: ['young-person', 'worker', 'interpreter'] });
		expect(alone).toMatchObject({ channel: 'private-page', present: ['young-person'] });
	});

	it('keeps who could see the phone to the lines of the phone, and who was in the room to those of the room', () => {
		const entries = log(
			here('young-person', 'worker', 'supporter'),
			phone(here('young-person', 'other')),
			phone(said('quickly')),
			said('back again'),
			{ input: said('in her hands'), channel: 'handed-over' },
		);
		expect(linesOf(entries).map((line) => line.present)).toEqual([
			['young-person', 'other'],
			['young-person', 'worker', 'supporter'],
			['young-person', 'worker', 'supporter'],
		]);
		expect(presentNow(entries).who).toEqual(['young-person', 'worker', 'supporter']);
	});

	it('asks again on each page: somebody who saw the phone once did not see it the next time', () => {
		const lines = linesOf(
			log(phone(here('young-person', 'other')), phone(said('one')), said('between'), phone(here('young-person')), phone(said('two'))),
		);
		expect(lines.map((line) => line.present.includes('other'))).toEqual([true, false, false]);
	});

	it('stays where it was said first when it is corrected somewhere else, and says where that was', () => {
		const [line] = linesOf(log(phone(here('young-person')), phone(said('my cusin')), said('my cousin', { supersedes: 'e1' })));
		expect(line).toMatchObject({ channel: 'private-page', changedOn: 'worker-tablet', present: ['young-person'] });
		expect(line?.earlier).toMatchObject([{ value: { words: 'my cusin' }, channel: 'private-page' }]);
		expect(linesOf(log(said('one')))[0]?.changedOn).toBeNull();
	});

	it('marks what may not have been theirs, since that code and from no other', () => {
		const lines = linesOf(
			log(
				gave,
				phone(here('young-person')),
				phone(said('first time')),
				said('in the room'),
				gave,
				phone(here('young-person')),
				phone(said('second time')),
				phone(said('in the room?', { supersedes: 'e3' })),
				phone(here('young-person', 'other')),
				{ type: 'worker-note', words: '', about: 'may-not-be-them' },
				gave,
				phone(here('young-person')),
				phone(said('third time')),
			),
		);
		expect(lines.filter((line) => line.mayNotBeThem).map((line) => line.value.words)).toEqual(['in the room?', 'second time']);
	});
});
