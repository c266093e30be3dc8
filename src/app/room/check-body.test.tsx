import { describe, expect, it } from 'vitest';
import { linesOf } from '#app/conversation/lines.ts';
import { OwnLine } from '#app/room/check-body.tsx';
import type { Input } from '#core/flow/input.ts';
import { inHand } from '../../../test/support/in-hand.ts';

type Answered = Extract<Input, { type: 'answered' }>;

/** The one line of a talk in which this was written, as it stands in what was written. */
async function shown(...answers: readonly Partial<Answered>[]): Promise<string> {
	const held = await inHand();
	for (const [at, over] of answers.entries()) {
		const supersedes = at === 0 ? undefined : (await held.said())[0]?.id;
		await held.asWorker({
			type: 'answered',
			question: 'T18',
			value: { words: 'there was a row' },
			whose: 'exact',
			asked: 'What was going on that day?',
			prompted: true,
			then: 'stay',
			...(supersedes === undefined ? {} : { supersedes }),
			...over,
		});
	}
	const { jaz } = held;
	const flow = jaz.deps.flows.byRef('return-home@1');
	const [line] = linesOf((await jaz.stored()).entries).filter(({ question }) => question === 'T18');
	if (flow === undefined || line === undefined) throw new Error('There is no line.');
	return `${<OwnLine line={line} flow={flow} action="/" hidden={null} token="t" />}`;
}

describe('one line of what was written, in their own hands', () => {
	it('has what they said in quotes, under the question as it was put', async () => {
		const html = await shown({});
		expect(html).toContain('<blockquote>“there was a row”</blockquote>');
		expect(html).toContain('What was going on that day?');
		expect(html).not.toContain('The worker');
	});

	it.each([
		['worker', 'It is not in your words.'],
		['observed', 'The worker who was there saw this.'],
	] as const)('never gives them the words of somebody else: %s', async (whose, says) => {
		const html = await shown({ whose });
		expect(html).not.toContain('blockquote');
		expect(html).toContain('<p>there was a row</p>');
		expect(html).toContain(says);
		if (whose === 'observed') expect(html).not.toContain('What was going on that day?');
	});

	it('says what they said first, and what a worker wrote first as just that', async () => {
		expect(await shown({}, { value: { words: 'it was quiet' } })).toContain('You first said “there was a row”');
		const html = await shown({ whose: 'worker' }, { value: { words: 'it was quiet' } });
		expect(html).toContain('<blockquote>“it was quiet”</blockquote>');
		expect(html).toContain('Before, it said “there was a row”');
		expect(html).not.toContain('You first said');
	});
});
