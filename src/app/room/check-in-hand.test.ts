import { describe, expect, it } from 'vitest';
import { linesOf } from '#app/conversation/lines.ts';
import { alone } from '#app/conversation/speaker.ts';
import { formFrom } from '#app/form.ts';
import { takeRoom } from '#app/room/take-room.ts';
import type { Sitting } from '#core/room/sitting.ts';
import { type Held, inHand } from '../../../test/support/in-hand.ts';

const inputs = async (held: Held) => (await held.said()).map(({ input }) => input.type);

describe('a code to check what was written', () => {
	it('is asked of their worker once, however often the button is pressed', async () => {
		const held = await inHand({ situation: 'alone', mayCheck: false });
		await held.asWorker({ type: 'opened', question: 'T64', by: 'worker' });
		expect(await held.room()).toMatchObject({ show: 'check', allowed: false });
		for (let times = 0; times < 3; times += 1) expect(await held.send({ do: 'ask-for-code' })).toBe('taken');
		const { jaz } = held;
		expect([...jaz.kept.state.actions.values()]).toMatchObject([
			{ owner: jaz.w.nadia.id, idea: 'asked-for', state: 'open', dueOn: '2026-11-17', conversation: jaz.id },
		]);
		expect(held.audit().filter(({ action }) => action === 'action.added')).toMatchObject([{ actor: 'young-person' }]);
		expect(await inputs(held)).not.toContain('answered');
	});

	it('is asked for again once it was given', async () => {
		const held = await inHand({ situation: 'alone', mayCheck: false });
		await held.asWorker({ type: 'opened', question: 'T64', by: 'worker' });
		await held.send({ do: 'ask-for-code' });
		const { jaz } = held;
		const [asked] = [...jaz.kept.state.actions.values()];
		if (asked === undefined) throw new Error('Nothing was asked for.');
		await jaz.kept.store.commit({
			project: jaz.w.project.id,
			at: jaz.w.clock.now(),
			changes: [{ change: 'action-changed', action: { ...asked, state: 'done', version: 2 }, from: 1 }],
			audit: [],
		});
		await held.send({ do: 'ask-for-code' });
		expect([...jaz.kept.state.actions.values()].map(({ state }) => state)).toEqual(['done', 'open']);
	});
});

/** Jaz said something and looks at what was written. */
async function atTheCheck(words: string): Promise<{ readonly held: Held; readonly line: string }> {
	const held = await inHand();
	await held.send({ question: 'T15', do: 'next', words });
	await held.asWorker({ type: 'opened', question: 'T64', by: 'worker' });
	expect(await held.room()).toMatchObject({ show: 'check', allowed: true });
	return { held, line: (await held.said())[0]?.id ?? '' };
}

/** “Next”, with nothing said. */
async function nextOf(held: Held) {
	const room = await held.room();
	return room.show === 'question' ? { question: room.screen.question.id, do: 'next' } : { do: 'leave-out' };
}

const lines = async ({ jaz }: Held) => linesOf((await jaz.stored()).entries);

describe('what was written, in their own hands', () => {
	it('is changed by adding: what it said first stays, and the page stays where it is', async () => {
		const { held, line } = await atTheCheck('chips');
		await held.send({ do: 'change', [`changed-${line}`]: ' chips and a lift ' });
		expect(await lines(held)).toMatchObject([
			{ entry: line, value: { words: 'chips and a lift' }, earlier: [{ value: { words: 'chips' } }] },
		]);
		expect((await held.room()).show).toBe('check');
	});

	it('has its new words screened like any others', async () => {
		const { held, line } = await atTheCheck('chips');
		await held.send({ do: 'change', [`changed-${line}`]: 'urgent harm' });
		const { jaz } = held;
		expect(await jaz.kept.alerts.openFor(jaz.w.project.id, jaz.jaz.id)).toMatchObject({ level: 'urgent' });
		expect(await lines(held)).toMatchObject([{ level: 'urgent', earlier: [{ value: { words: 'chips' } }] }]);
		expect((await held.room()).show).toBe('after');
	});

	it.each(['right', 'add', 'not-now', 'person', 'stop', 'give-back', 'leave', 'someone'])(
		'loses nothing that was typed and not kept yet, when “%s” is pressed',
		async (doing) => {
			const { held, line } = await atTheCheck('chips');
			await held.send({ do: doing, [`changed-${line}`]: 'chips and a lift' });
			expect(await lines(held)).toContainEqual(
				expect.objectContaining({ entry: line, value: { words: 'chips and a lift' }, earlier: [expect.anything()] }),
			);
		},
	);

	it('holds the page at a disclosure that was typed there, whatever was pressed', async () => {
		const { held, line } = await atTheCheck('chips');
		await held.send({ do: 'right', [`changed-${line}`]: 'urgent harm' });
		expect((await held.room()).show).toBe('after');
	});

	it('keeps what was typed when the page was overtaken, and does nothing else that it asks', async () => {
		const { held, line } = await atTheCheck('chips');
		const { token } = await held.room();
		await held.asWorker({ type: 'moved-on', question: 'T64' });
		const show = (await held.room()).show;
		await held.send({ do: 'right', [`changed-${line}`]: 'chips and a lift' }, token);
		expect(await lines(held)).toMatchObject([{ entry: line, value: { words: 'chips and a lift' } }]);
		expect((await held.room()).show).toBe(show);
	});

	it('sent twice is written once', async () => {
		const { held, line } = await atTheCheck('chips');
		const { token } = await held.room();
		await held.send({ do: 'change', [`changed-${line}`]: 'chips and a lift' }, token);
		const written = (await held.said()).length;
		await held.send({ do: 'right', [`changed-${line}`]: 'chips and a lift' }, token);
		expect(await lines(held)).toMatchObject([{ entry: line, earlier: [{ value: { words: 'chips' } }] }, { question: 'T64' }]);
		await held.send({ do: 'right', [`changed-${line}`]: 'chips and a lift' }, token);
		expect((await held.said()).length).toBe(written + 1);
	});

	it('is left out and put back by wish, and nothing of it goes', async () => {
		const { held, line } = await atTheCheck('chips');
		await held.send({ do: `leave-out-line:${line}` });
		expect(await lines(held)).toMatchObject([{ entry: line, value: { words: 'chips' }, wish: 'out' }]);
		await held.send({ do: `put-back:${line}` });
		expect(await lines(held)).toMatchObject([{ entry: line, wish: 'in' }]);
	});

	it('takes nothing about a line of somebody else, and nothing when it may not be seen', async () => {
		const { held, line } = await atTheCheck('chips');
		const before = (await held.said()).length;
		for (const what of ['change', 'leave-out-line:another-line', 'put-back:another-line'])
			await held.send({ do: what, 'changed-another-line': 'x' });
		expect((await held.said()).length).toBe(before);
		const form = (token: string) => formFrom(new URLSearchParams({ token, do: 'change', [`changed-${line}`]: 'x' }).toString());
		const { jaz } = held;
		const sitting: Sitting = { situation: 'alone', from: 0, mayCheck: false, cover: 'staffed' };
		await takeRoom({ ...jaz.deps, open: jaz.open }, alone(jaz.w.project.id), {
			conversation: jaz.id,
			sitting,
			form: form(await jaz.head()),
		});
		expect((await held.said()).length).toBe(before);
	});

	it('opens the topic for more when there is more to say', async () => {
		const held = await inHand();
		for (let steps = 0; steps < 60 && (await held.room()).show !== 'check'; steps += 1) await held.send(await nextOf(held));
		await held.send({ do: 'add' });
		expect(await held.room()).toMatchObject({ show: 'question', screen: { question: { id: 'T68' } } });
		await held.send({ question: 'T68', do: 'next', words: 'my dog misses me' });
		expect((await lines(held)).map(({ value }) => value.words)).toContain('my dog misses me');
	});
});
