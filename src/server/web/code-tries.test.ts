import type { Context } from 'hono';
import { describe, expect, it } from 'vitest';
import { codeTries } from './code-tries.ts';

/** Somebody at each of these networks, on a clock that only waiting moves. */
function doors() {
	const at = { ms: 0, waited: [] as number[], network: 'here' };
	const tries = codeTries({
		monotonicMs: () => at.ms,
		prefixOf: () => at.network,
		wait: async (ms) => {
			at.waited.push(ms);
			at.ms += ms;
		},
	});
	const c = {} as Context;
	const wrong = async (network = 'here') => {
		at.network = network;
		const mine = await tries.turn(c);
		if (mine) tries.wrong(c);
		return mine;
	};
	return { at, wrong, tries, c };
}

describe('tries at codes', () => {
	it('keep nobody waiting who mistypes a few times', async () => {
		const { at, wrong } = doors();
		for (let n = 0; n < 5; n += 1) expect(await wrong()).toBe(true);
		expect(at.waited).toEqual([]);
	});

	it('come later and later from one network, and never stop coming', async () => {
		const { at, wrong } = doors();
		for (let n = 0; n < 40; n += 1) expect(await wrong()).toBe(true);
		expect(Math.max(...at.waited)).toBe(4_000);
		expect(at.ms).toBeGreaterThan(100_000);
	});

	it('do not keep another network waiting', async () => {
		const { at, wrong } = doors();
		for (let n = 0; n < 20; n += 1) await wrong('there');
		at.waited.length = 0;
		await wrong('here');
		expect(at.waited).toEqual([]);
	});

	it('keep a young person elsewhere waiting for half a second at most, however hard one network tries', async () => {
		const at = { ms: 0, network: '', waited: 0 };
		const tries = codeTries({
			monotonicMs: () => at.ms,
			prefixOf: () => at.network,
			wait: async (ms) => {
				at.waited = ms;
			},
		});
		const turnFrom = async (network: string) => {
			Object.assign(at, { network, waited: 0 });
			return tries.turn({} as Context);
		};
		const refused: string[] = [];
		for (let second = 0; second < 600; second += 1) {
			at.ms += 1_000;
			for (let n = 0; n < 20; n += 1) if (await turnFrom('there')) tries.wrong({} as Context);
			if (!(await turnFrom(`child ${second}`))) refused.push(`child ${second}`);
			expect(at.waited).toBeLessThanOrEqual(500);
		}
		expect(refused).toEqual([]);
	});

	it('are slowed over all networks together, by far less', async () => {
		const { at, wrong } = doors();
		for (let n = 0; n < 200; n += 1) await wrong(`network ${n}`);
		expect(Math.max(...at.waited)).toBe(500);
	});

	it('sent all at once wait in turn, and those at the end are asked to come again', async () => {
		const { at, wrong, tries, c } = doors();
		for (let n = 0; n < 12; n += 1) await wrong();
		const began = at.ms;
		const queue = codeTries({ monotonicMs: () => began, prefixOf: () => 'here', wait: async () => undefined });
		for (let n = 0; n < 12; n += 1) {
			await queue.turn(c);
			queue.wrong(c);
		}
		expect(await queue.turn(c)).toBe(false);
		expect(await tries.turn(c)).toBe(true);
	});

	it('are forgotten after as long as a code lasts', async () => {
		const { at, wrong } = doors();
		for (let n = 0; n < 20; n += 1) await wrong();
		at.ms += 31 * 60_000;
		at.waited.length = 0;
		await wrong();
		await wrong();
		expect(at.waited).toEqual([]);
	});
});
