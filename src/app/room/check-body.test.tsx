import { describe, expect, it } from 'vitest';
import { linesOf } from '#app/conversation/lines.ts';
import { CheckBody, OwnLine } from '#app/room/check-body.tsx';
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
	return `${<OwnLine line={line} flow={flow} />}`;
}

/** The whole page, after Jaz said two things. */
async function page(ways: 'alone' | 'handed-over'): Promise<{ readonly html: string; readonly named: readonly string[] }> {
	const held = await inHand();
	await held.send({ question: 'T15', do: 'next', words: 'chips' });
	await held.send({ question: 'T12', do: 'next', words: 'tired' });
	await held.asWorker({ type: 'opened', question: 'T64', by: 'worker' });
	const [room, stored] = [await held.room(), await held.jaz.stored()];
	const flow = held.jaz.deps.flows.byRef('return-home@1');
	if (flow === undefined || room.show !== 'check') throw new Error('It is not the page of what was written.');
	const body = <CheckBody room={room} stored={stored} flow={flow} action="/" hidden={null} worker="Nadia" asked={false} ways={ways} />;
	return { html: `${body}`, named: linesOf(stored.entries).map(({ entry }) => entry) };
}

describe('what was written, in their own hands', () => {
	it('is one form, so that whatever was typed goes along with every button of the page', async () => {
		const { html, named } = await page('handed-over');
		expect(html.match(/<form/g)).toHaveLength(1);
		expect(html).toMatch(/^<form[^>]* id="room-form"/);
		expect(html.endsWith('</form>')).toBe(true);
		const fields = [...html.matchAll(/<textarea[^>]* name="([^"]+)"/g)].map(([, name]) => name);
		expect(fields).toEqual(named.map((entry) => `changed-${entry}`));
		for (const entry of named) expect(html).toContain(`value="leave-out-line:${entry}"`);
	});

	it('has no field in which the Enter key would press a button', async () => {
		expect((await page('alone')).html).not.toMatch(/<input(?! type="hidden")/);
	});

	it('has on a phone the way to a person, and the way to stop; the tablet has its own', async () => {
		const ways = ({ html }: { readonly html: string }) => [...html.matchAll(/name="do" value="(person|stop)"/g)].map(([, does]) => does);
		expect(ways(await page('alone'))).toEqual(['person', 'stop']);
		expect(ways(await page('handed-over'))).toEqual([]);
	});
});

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
