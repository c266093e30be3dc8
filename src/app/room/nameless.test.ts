import { describe, expect, it } from 'vitest';
import { inHand } from '../../../test/support/in-hand.ts';

describe('how the talk was', () => {
	it('is kept without a name: no line in the log, no conversation beside it', async () => {
		const held = await inHand();
		await held.asWorker({ type: 'opened', question: 'T67', by: 'worker' });
		await held.send({ question: 'T67', do: 'next', face: 'ok', words: 'harmless: too long' });
		const { jaz } = held;
		const log = JSON.stringify((await jaz.stored()).entries);
		expect(log).not.toContain('harmless: too long');
		expect((await held.said()).at(-1)?.input).toEqual({ type: 'moved-on', question: 'T67' });
		expect([...jaz.kept.state.feedback.values()]).toMatchObject([{ faces: ['ok'], words: 'harmless: too long', month: '2026-11' }]);
		expect(JSON.stringify([...jaz.kept.state.feedback])).not.toContain(jaz.id);
	});

	it('keeps its name when its words need somebody', async () => {
		const held = await inHand();
		await held.asWorker({ type: 'opened', question: 'T67', by: 'worker' });
		await held.send({ question: 'T67', do: 'next', words: 'urgent harm' });
		const { jaz } = held;
		expect((await held.said()).at(-1)?.input).toMatchObject({ type: 'answered', question: 'T67', then: 'stay' });
		expect((await held.room()).show).toBe('after');
		expect(jaz.kept.state.feedback.size).toBe(0);
	});

	it('goes past the worker when its words need somebody: neither theirs to own nor pushed to them', async () => {
		const held = await inHand();
		await held.asWorker({ type: 'opened', question: 'T67', by: 'worker' });
		await held.send({ question: 'T67', do: 'next', words: 'urgent, she shouted at me' });
		const { alerts, notifications } = held.jaz.kept.state;
		expect([...alerts.values()]).toMatchObject([{ state: 'raised', owner: null }]);
		expect([...notifications.values()].map(({ to }) => to)).not.toContain(held.jaz.w.nadia.id);
	});

	it('sent twice is counted once', async () => {
		const held = await inHand();
		await held.asWorker({ type: 'opened', question: 'T67', by: 'worker' });
		const { token } = await held.room();
		for (let times = 0; times < 2; times += 1) await held.send({ question: 'T67', do: 'next', face: 'ok' }, token);
		expect(held.jaz.kept.state.feedback.size).toBe(1);
	});

	it('is kept in a commit of its own, which names the project and nobody', async () => {
		const held = await inHand();
		await held.asWorker({ type: 'opened', question: 'T67', by: 'worker' });
		const { jaz } = held;
		const before = jaz.commits.length;
		await held.send({ question: 'T67', do: 'next', face: 'good', words: 'harmless: she listened' });
		const [moved, given, ...more] = jaz.commits.slice(before);
		expect(moved?.changes.map(({ change }) => change)).not.toContain('feedback-given');
		expect(given?.changes.map(({ change }) => change)).toEqual(['feedback-given']);
		expect(given?.audit).toEqual([{ actor: 'young-person', action: 'feedback.given', subject: jaz.w.project.id, youngPerson: null }]);
		for (const names of [jaz.id, jaz.jaz.id, jaz.w.nadia.id]) expect(JSON.stringify(given)).not.toContain(names);
		expect(JSON.stringify([moved, ...more])).not.toContain([...jaz.kept.state.feedback.keys()][0]);
		expect(JSON.stringify([moved, ...more])).not.toContain('she listened');
	});

	it('says so when it could not be kept, stays said that they went on, and is kept when it is sent again', async () => {
		const held = await inHand();
		await held.asWorker({ type: 'opened', question: 'T67', by: 'worker' });
		held.jaz.losesAt('feedback-given');
		expect(await held.send({ question: 'T67', do: 'next', words: 'harmless: she listened' })).toBe('not-kept');
		expect((await held.said()).at(-1)?.input).toEqual({ type: 'moved-on', question: 'T67' });
		held.jaz.losesAt();
		expect(await held.send({ question: 'T67', do: 'next', words: 'harmless: she listened' })).toBe('taken');
		expect([...held.jaz.kept.state.feedback.values()]).toMatchObject([{ words: 'harmless: she listened' }]);
	});
});
