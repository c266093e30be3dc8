import { describe, expect, it } from 'vitest';
import { closeApp } from '../../../test/support/close-app.ts';

describe('a form of the worker’s page that is sent again', () => {
	it.each([
		['pause', 'paused'],
		['person', 'asked-for-a-person'],
	])('does what is asked for now, “%s”, though its words were kept before, and does it once', async (doing, does) => {
		const { jaz, post, inputs } = await closeApp();
		const before = (await inputs()).length;
		const token = await jaz.head();
		await post('', { token, question: 'T15', do: 'next', words: 'chips' });
		for (let times = 0; times < 2; times += 1) {
			expect((await post('', { token, question: 'T15', do: doing, words: 'chips' })).status).toBe(303);
			expect((await inputs()).slice(before).map(({ type }) => type)).toEqual(['answered', does]);
		}
	});

	it('does its own move once', async () => {
		const { jaz, post, inputs } = await closeApp();
		const before = (await inputs()).length;
		const token = await jaz.head();
		for (let times = 0; times < 2; times += 1) await post('', { token, question: 'T15', do: 'skip', words: 'half a sen' });
		expect((await inputs()).slice(before).map(({ type }) => type)).toEqual(['answered', 'skipped']);
	});
});
