import { describe, expect, it } from 'vitest';
import { handedTo } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { closeApp } from '../../../test/support/close-app.ts';
import { screenByName } from '../../../test/support/in-hand.ts';

const SAYS = 'Hand the tablet over for this one. You see totals only.';

/** The worker has come to how the talk was. */
async function atHowItWas() {
	const at = await closeApp({ screen: screenByName });
	await at.jaz.take({ type: 'opened', question: 'T67', by: 'worker' });
	return { ...at, before: (await at.inputs()).length };
}

describe('how the talk was, on the worker’s page', () => {
	it('says to hand the tablet over, with the way to do it, and has nothing to write in', async () => {
		const { get, jaz } = await atHowItWas();
		const { html } = await get('');
		expect(html).toContain(SAYS);
		expect(html).toContain(`href="/conversations/${jaz.id}/hand-over"`);
		expect(html).not.toMatch(/<textarea|name="face"|name="whose"/);
	});

	it('can be gone on from, left out and paused like any other', async () => {
		const { post, jaz } = await atHowItWas();
		expect(await post('', { question: 'T67', do: 'next' })).toMatchObject({ status: 303 });
		expect((await jaz.stored()).entries.at(-1)?.input).toEqual({ type: 'moved-on', question: 'T67' });
	});

	it.each([
		['words', { words: 'Jaz said it was OK' }],
		['a stone', { face: 'good' }],
	])('is not written down by a worker: %s come back to the page with why, and nothing is kept', async (_name, said) => {
		const { post, inputs, before, jaz } = await atHowItWas();
		const { status, html } = await post('', { question: 'T67', do: 'keep', ...said });
		expect(status).toBe(409);
		expect(html).toContain(SAYS);
		expect(html).toContain(Object.values(said)[0]);
		expect(await inputs()).toHaveLength(before);
		expect(jaz.kept.state.feedback.size).toBe(0);
	});

	it('is kept when its words need somebody, however they came here', async () => {
		const { post, inputs, before, jaz } = await atHowItWas();
		expect((await post('', { question: 'T67', do: 'next', words: 'urgent harm' })).status).toBe(303);
		expect((await inputs()).slice(before)).toMatchObject([{ type: 'answered', question: 'T67', then: 'stay' }]);
		expect(await jaz.kept.alerts.openFor(jaz.w.project.id, jaz.jaz.id)).toMatchObject({ level: 'urgent' });
	});

	it('shows a worker no line of it, on no page of the talk', async () => {
		const { get, post, jaz, inputs } = await atHowItWas();
		const said = {
			type: 'answered',
			question: 'T67',
			value: { words: 'urgent: she shouted at me' },
			whose: 'exact',
			prompted: true,
			then: 'stay',
		} as const;
		await takeInput(jaz.deps, jaz.open, { by: handedTo(jaz.session), conversation: jaz.id, token: await jaz.head(), input: said });
		const line = (await jaz.stored()).entries.at(-1)?.id;
		for (const page of ['', '/check', '/notes', '/close']) expect((await get(page)).html).not.toContain('she shouted at me');
		expect((await get(`/lines/${line}`)).status).toBe(404);
		const before = (await inputs()).length;
		expect((await post(`/lines/${line}`, { words: 'Nothing of the kind' })).status).toBe(404);
		expect(await inputs()).toHaveLength(before);
	});
});
