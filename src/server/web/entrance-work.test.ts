import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../test/support/entrance-answer.ts';
import { entranceWork } from './entrance-work.ts';

function atTheDoor() {
	const at = { ms: 0 };
	return { at, work: entranceWork(() => at.ms) };
}

describe('work at the entrance', () => {
	it('counts once, when it was done', () => {
		const { work } = atTheDoor();
		const asked = work.ask(0);
		const answer = answerTo(asked);
		expect(work.isDone(asked, answer)).toBe(true);
		expect(work.isDone(asked, answer)).toBe(false);
	});

	it('does not count for another page, when it is over, or with a number that does nothing', () => {
		const { at, work } = atTheDoor();
		const [one, other, late] = [work.ask(0), work.ask(0), work.ask(0)];
		const mistaken = String(Number(answerTo(one)) - 1);
		if (Number(mistaken) >= 0) expect(work.isDone(one, mistaken)).toBe(false);
		expect(entranceWork(() => 0).isDone(other, answerTo(other))).toBe(false);
		at.ms = 10 * 60_000;
		expect(work.isDone(late, answerTo(late))).toBe(false);
	});

	it('cannot be made easier or longer by whoever sends it', () => {
		const { work } = atTheDoor();
		const parts = work.ask(4).split('.');
		const easier = ['1', ...parts.slice(1)].join('.');
		const longer = [parts[0], '999999999', ...parts.slice(2)].join('.');
		const own = ['1', '999999999', parts[2]].join('.');
		const forged = `${own}.${createHmac('sha256', '').update(own).digest().subarray(0, 16).toString('base64url')}`;
		for (const asked of [easier, longer, forged]) expect(work.isDone(asked, answerTo(asked))).toBe(false);
	});

	it('is no error whatever is sent, and does not count', () => {
		const { work } = atTheDoor();
		const anything = fc.oneof(
			fc.string(),
			fc.string({ unit: 'binary' }),
			fc.constant(work.ask(0).slice(0, -1)),
			fc.constant(`${work.ask(0)}=`),
		);
		const numbers = fc.oneof(fc.string(), fc.nat().map(String));
		fc.assert(fc.property(anything, numbers, (asked, answer) => !work.isDone(asked, answer)));
		const noNumber = fc.string({ unit: 'binary' }).filter((text) => !/^\d+$/.test(text));
		fc.assert(fc.property(noNumber, (answer) => !work.isDone(work.ask(5), answer)));
	});

	it('keeps no more of what was used than it can, and forgets none that could be used again', () => {
		const { at, work } = atTheDoor();
		const first = work.ask(-20);
		const answer = answerTo(first);
		expect(work.isDone(first, answer)).toBe(true);
		at.ms = 10 * 60_000 - 1;
		expect(work.isDone(first, answer)).toBe(false);
	});
});
