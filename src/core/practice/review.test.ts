import { describe, expect, it } from 'vitest';
import type { Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';
import type { Closing } from '#core/record/conversation.ts';
import { world } from '../../../test/support/world.ts';
import type { Practised } from './practised.ts';
import { POINTS, review } from './review.ts';
import type { PracticeScript } from './script.ts';

const here = world();
const TOLD = 'He locks the door when Mum’s out. I don’t like it.';
const NOOR: PracticeScript = {
	id: 'disclosing',
	about: { nameUsed: 'Noor' },
	age: 14,
	away: { leftHoursAgo: 20, backHoursAgo: 4 },
	like: 'Quiet.',
	practises: 'Listening.',
	beats: [
		{ id: 'told', at: ['T18'], discloses: true, then: { says: TOLD } },
		{ id: 'bus', at: ['T26'], then: { says: 'On the bus. Round and round.' } },
	],
	otherwise: { does: 'Noor nods.' },
};

const answered = (question: string, words: string, over: Partial<Extract<Input, { type: 'answered' }>> = {}): Input => ({
	type: 'answered',
	question,
	value: { words },
	whose: 'exact',
	prompted: true,
	then: 'stay',
	...over,
});
const opened = (question: string): Input => ({ type: 'opened', question, by: 'worker' });

/** A practice in which these things happened, in this order. */
function practised(inputs: readonly Input[], over: Partial<Practised> = {}): Practised {
	const entries = inputs.map((input, at): Entry => here.anEntry(at + 1, '', { input }));
	const lines = entries.flatMap(({ id, input }) =>
		input.type === 'answered'
			? [
					{
						entry: id,
						question: input.question,
						value: input.value,
						whose: input.whose,
						asked: input.asked ?? '',
						prompted: input.prompted,
					},
				]
			: [],
	);
	return {
		script: NOOR,
		worker: here.nadia.id,
		entries,
		lines,
		outcome: null,
		closings: [],
		actions: [],
		alert: null,
		prompts: () => ['Tell me what happened.', 'Start where you like.'],
		topic: (question) => `topic ${question}`,
		standing: (question) => (question === 'T09' ? 'limits' : question === 'T64' ? 'close' : 'core'),
		...over,
	};
}

const seen = (id: string, inputs: readonly Input[], over: Partial<Practised> = {}) =>
	review(practised(inputs, over)).find((one) => one.id === id);
const closing = (part: Pick<Closing, 'part' | 'body'>): Closing =>
	({ ...part, id: 'c1', conversation: 'talk', by: here.nadia.id, at: here.clock.now() }) as Closing;

describe('what a supervisor looks at', () => {
	it('has a rule and a source for each point, and no score anywhere', () => {
		for (const { rule, source } of POINTS) expect([rule, source].every((words) => words.length > 10)).toBe(true);
		const all = JSON.stringify(review(practised([answered('T09', 'ok'), answered('T18', TOLD)])));
		expect(all).not.toMatch(/\d+\s?%|\bscore|\d marks?|\bpoints?\b|well done|failed|passed|\bwrong\b|out of \d/i);
	});

	it('rests on entries that are in the log', () => {
		const one = practised([
			answered('T09', 'ok'),
			answered('T26', 'The park'),
			{ type: 'skipped', question: 'T12' },
			answered('T18', TOLD),
		]);
		const ids = new Set(one.entries.map(({ id }) => id));
		for (const { rests } of review(one)) for (const id of rests) expect(ids).toContain(id);
	});
});

describe('the limits of privacy', () => {
	it('asks for what was understood when nothing of it was kept', () => {
		expect(seen('limits', [{ type: 'moved-on', question: 'T09' }])?.next).toContain('what would I have to pass on');
		expect(seen('limits', [answered('T09', 'You’d have to tell')])?.next).toBeNull();
		expect(seen('limits', [])?.seen).toContain('not been gone through yet');
	});
});

describe('needs', () => {
	it('sees which came first', () => {
		expect(seen('needs', [answered('T15', 'toast'), answered('T26', 'bus')])?.next).toBeNull();
		expect(seen('needs', [answered('T26', 'bus'), answered('T15', 'toast')])?.seen).toContain('time away came before');
		expect(seen('needs', [])?.next).not.toBeNull();
	});
});

describe('how it was asked', () => {
	it('leaves the words on the page alone, with or without their quotation marks', () => {
		const asked = [
			answered('T26', 'bus', { asked: 'Tell me what happened.' }),
			answered('T26', 'bus', { asked: '“Start where you like.”' }),
		];
		expect(seen('prompts', asked)).toMatchObject({ next: null, rests: [] });
	});

	it.each([
		['Why did you go there?', 'asks for a defence'],
		['Did you know it was dangerous?', 'yes or no'],
		['He hurt you, didn’t he?', '“not” in it'],
	])('says what is amiss with “%s”', (asked, why) => {
		const one = seen('prompts', [answered('T26', 'bus', { asked })]);
		expect(one?.seen).toContain(asked);
		expect(one?.seen).toContain(why);
		expect(one?.rests).toHaveLength(1);
	});

	it('has nothing against an open question, nor against offering a drink', () => {
		expect(seen('prompts', [answered('T26', 'bus', { asked: 'Tell me about the bus.' })])?.next).toBeNull();
		expect(seen('prompts', [answered('T15', 'tea', { asked: 'Would you like a drink?' })])?.next).toBeNull();
	});

	it('does not count what nobody asked', () => {
		expect(seen('prompts', [answered('T26', 'bus', { asked: 'Why did you go?', prompted: false })])?.next).toBeNull();
	});
});

describe('their words', () => {
	it('are kept when they stand as they were said', () => {
		expect(seen('words', [answered('T26', 'on the bus, round and round')])).toMatchObject({ next: null, rests: [expect.any(String)] });
	});

	it('are shown beside a line that says something else', () => {
		const one = seen('words', [answered('T26', 'She was travelling by public transport')]);
		expect(one?.seen).toContain('On the bus. Round and round.');
		expect(one?.seen).toContain('travelling by public transport');
		expect(one?.next).not.toBeNull();
	});

	it('are theirs, whatever the line is marked as', () => {
		expect(seen('words', [answered('T26', 'On the bus. Round and round.', { whose: 'observed' })])?.seen).toContain(
			'marked as somebody else’s',
		);
	});

	it('are missing where only the worker’s own stand', () => {
		expect(seen('words', [answered('T26', 'She rode about all night.', { whose: 'worker' })])?.seen).toContain('in your words only');
	});

	it('are all wanted where somebody has to own them', () => {
		const one = seen('words', [answered('T18', 'He locks the door')]);
		expect(one?.seen).toContain('A part of it is kept');
		expect(one?.next).not.toBeNull();
		expect(seen('words', [answered('T26', 'round and round')])?.next).toBeNull();
	});

	it.each(['skipped', 'moved-on'] as const)('are missed when they were said and then %s', (type) => {
		expect(seen('words', [{ type, question: 'T26' }])?.seen).toContain('Round and round.”, and none of it is kept');
		expect(seen('words', [{ type, question: 'T12' }])?.next).toBeNull();
	});

	it('are not put into the mouth of somebody who said nothing', () => {
		expect(seen('words', [answered('T12', 'I feel awful')])?.seen).toContain('did not say');
		expect(seen('words', [answered('T12', 'She nodded.', { whose: 'observed' })])?.next).toBeNull();
	});
});

describe('silences', () => {
	it('are respected when nothing comes after', () => {
		const one = seen('silences', [{ type: 'not-saying', question: 'T37' }]);
		expect(one).toMatchObject({ seen: expect.stringContaining('topic T37'), next: null });
	});

	it('are no silences when something was said', () => {
		expect(seen('silences', [{ type: 'skipped', question: 'T26' }])?.seen).toContain('No silence');
	});

	it('are not when the same is asked again', () => {
		const again = [{ type: 'skipped', question: 'T26' } as const, opened('T26'), answered('T26', 'bus')];
		expect(seen('silences', again)?.seen).toContain('came back to: topic T26.');
	});

	it('may be broken by the child', () => {
		const own = [{ type: 'skipped', question: 'T26' } as const, answered('T26', 'bus', { prompted: false })];
		expect(seen('silences', own)?.next).toBeNull();
	});
});

describe('after a disclosure', () => {
	const told = answered('T18', TOLD);

	it('sees that nothing more was asked, the closing aside', () => {
		const after = [told, answered('T18', 'Do you have to tell?', { prompted: false }), opened('T64')];
		expect(seen('asked-no-more', after)).toMatchObject({ next: null });
	});

	it.each([
		['asked under the same topic', answered('T18', 'yes', { asked: 'How often does he do that?' })],
		['asked under another', answered('T26', 'bus', { asked: 'Tell me where you went.' })],
		['opened by the worker', opened('T40')],
	])('sees what was %s', (_how, next) => {
		const one = seen('asked-no-more', [told, next]);
		expect(one?.next).not.toBeNull();
		expect(one?.rests).toHaveLength(2);
	});

	it('holds nothing against anybody when it was never said', () => {
		expect(seen('asked-no-more', [answered('T26', 'bus')])).toMatchObject({ next: null });
		expect(seen('owned', [answered('T26', 'bus')])).toBeUndefined();
	});

	it('sees that nobody was told, that nobody decided, and what was decided', () => {
		expect(seen('owned', [told])?.seen).toContain('nobody was told');
		expect(seen('owned', [told], { alert: { decisions: [] } })?.seen).toContain('No decision');
		const mine = { decisions: [{ by: here.nadia.id, words: 'I am ringing the council' }] };
		expect(seen('owned', [told], { alert: mine })).toMatchObject({ seen: expect.stringContaining('ringing the council'), next: null });
		const theirs = { decisions: [{ by: here.priya.id, words: 'Mine now' }] };
		expect(seen('owned', [told], { alert: theirs })?.seen).toContain('Somebody else');
	});
});

describe('stopping', () => {
	const tired = { script: { ...NOOR, id: 'exhausted' as const, beats: [] } };
	const later: Input = { type: 'stopped', later: true, when: 'Tomorrow after dinner' };

	it('is the right ending for somebody who is worn out', () => {
		expect(seen('stopping', [answered('T15', 'toast'), later], tired)).toMatchObject({
			seen: expect.stringContaining('Tomorrow after dinner'),
			next: null,
		});
	});

	it('came late after questions about the time away, or has not come', () => {
		const asked = [answered('T18', 'I can’t do this now'), { type: 'moved-on', question: 'T26' } as const];
		expect(seen('stopping', [...asked, later], tired)?.next).toContain('as soon as needs are met');
		expect(seen('stopping', [...asked.slice(0, 1), later], tired)?.next).toBeNull();
		expect(seen('stopping', [answered('T15', 'toast')], tired)?.next).toContain('Four quick things');
	});

	it('needs a when, and is not looked for in everybody', () => {
		expect(seen('stopping', [{ type: 'stopped', later: true }])?.next).toContain('when');
		expect(seen('stopping', [answered('T26', 'bus')])).toBeUndefined();
	});
});

describe('the end', () => {
	it('sees a promise with a name and a day, and not one without', () => {
		const action = here.anAction(here.aYoungPerson());
		expect(seen('promised', [], { actions: [action] })?.seen).toContain('Ask about the bus pass, Nadia Rahman, by 20 November');
		expect(seen('promised', [], { actions: [{ ...action, dueOn: null }] })?.next).not.toBeNull();
		expect(seen('promised', [], { actions: [{ ...action, state: 'refused' }] })?.next).not.toBeNull();
		const telling = closing({ part: 'telling', body: { how: 'A text', who: 'Nadia', on: '2026-11-27' } });
		expect(seen('promised', [], { closings: [telling] })?.seen).toContain('A text, Nadia, 27 November');
	});

	it('sees the reading back, or why not', () => {
		expect(seen('read-back', [], { closings: [closing({ part: 'read-back', body: { result: 'changed' } })] })?.seen).toContain('changed');
		const why = closing({ part: 'read-back', body: { result: 'not-shown', why: 'She fell asleep' } });
		expect(seen('read-back', [], { closings: [why] })?.seen).toContain('She fell asleep');
		expect(seen('read-back', [], { outcome: 'part-done' })?.next).toBeNull();
		expect(seen('read-back', [], { outcome: 'completed' })?.next).not.toBeNull();
	});
});
