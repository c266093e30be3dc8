import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { shownTries } from './shown-tries.ts';

it('costs a device nothing to say what it was given, and whoever guesses a wait, without keeping another network waiting', async () => {
	let now = 0;
	let waited = 0;
	const wait = async (ms: number) => {
		waited += ms;
		now += ms;
	};
	const tries = shownTries({ monotonicMs: () => now, wait, prefixOf: (c) => c.req.header('from') ?? '' });
	const app = new Hono();
	app.get('/right', async (c) => c.text(String(await tries.turn(c))));
	app.get('/wrong', async (c) => {
		await tries.turn(c);
		tries.wrong(c);
		return c.text('');
	});
	const ask = async (path: string, from: string) => {
		const before = waited;
		await app.request(path, { headers: { from } });
		return waited - before;
	};
	for (let count = 0; count < 20; count += 1) await ask('/wrong', 'here');
	expect(await ask('/right', 'here')).toBe(0);
	for (let count = 0; count < 20; count += 1) await ask('/wrong', 'here');
	const here = await ask('/right', 'here');
	expect(here).toBeGreaterThan(500);
	expect(here).toBeLessThanOrEqual(2_000);
	expect(await ask('/right', 'there')).toBe(0);
});
