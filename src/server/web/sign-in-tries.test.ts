import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { signInTries } from './sign-in-tries.ts';

/** Tries as often as asked and says how long each one waited. */
async function waits(network: (n: number) => string, account: (n: number) => string, count: number): Promise<readonly number[]> {
	let now = 0;
	const waited: number[] = [];
	const tries = signInTries({
		monotonicMs: () => now,
		prefixOf: (c) => c.req.query('from') ?? '',
		wait: async (ms) => {
			now += ms;
		},
	});
	const app = new Hono().get('/:account', async (c) => {
		const before = now;
		expect(await tries.turn(c, c.req.param('account'))).toBe(true);
		tries.wrong(c, c.req.param('account'));
		waited.push(now - before);
		return c.text('');
	});
	for (let n = 0; n < count; n += 1) await app.request(`/${account(n)}?from=${network(n)}`);
	return waited;
}

it('one account that is guessed at is slowed from wherever it is tried, to eight seconds and no further', async () => {
	const waited = await waits(
		(n) => `net-${n}`,
		() => 'nadia',
		12,
	);
	expect(waited).toEqual([0, 0, 0, 0, 0, 0, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
});

it('one network that tries everybody is slowed, whomever it tries', async () => {
	const waited = await waits(
		() => 'net',
		(n) => `person-${n}`,
		24,
	);
	expect(waited.slice(0, 21).every((ms) => ms === 0)).toBe(true);
	expect(waited.slice(21)).toEqual([500, 1_000, 2_000]);
});

it('somebody else, elsewhere, waits for nothing', async () => {
	const waited = await waits(
		(n) => (n < 10 ? 'net' : 'home'),
		(n) => (n < 10 ? 'nadia' : 'priya'),
		11,
	);
	expect(waited[10]).toBe(0);
});

it('somebody on a device that has a name here comes in at once, however full others keep the queue of their account', async () => {
	const waited: number[] = [];
	const tries = signInTries({
		// All of it in one moment: whoever waits is waiting still.
		monotonicMs: () => 0,
		prefixOf: (c) => c.req.query('from') ?? '',
		wait: async (ms) => void waited.push(ms),
		deviceOf: async (c) => c.req.query('device'),
	});
	const app = new Hono().get('/:account', async (c) => {
		const through = await tries.turn(c, c.req.param('account'));
		tries.wrong(c, c.req.param('account'));
		return c.text(through ? 'through' : 'busy');
	});
	const ask = async (query: string) => (await app.request(`/nadia?${query}`)).text();
	for (let n = 0; n < 20; n += 1) await ask(`from=net-${n}`);
	expect(await ask('from=office')).toBe('busy');
	const before = waited.length;
	expect(await ask('from=office&device=tablet')).toBe('through');
	expect(waited).toHaveLength(before);
	for (let n = 0; n < 9; n += 1) await ask(`from=office-${n}&device=tablet`);
	expect(await ask('from=office-9&device=tablet')).toBe('busy');
});
