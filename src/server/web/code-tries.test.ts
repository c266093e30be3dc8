import type { Context } from 'hono';
import { describe, expect, it } from 'vitest';
import { answerTo } from '../../../test/support/entrance-answer.ts';
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

	it('sent all at once wait in turn, and those at the end wait longest and come through too', async () => {
		const waited: number[] = [];
		const wait = async (ms: number) => void waited.push(ms);
		const queue = codeTries({ monotonicMs: () => 0, prefixOf: () => 'here', wait });
		for (let n = 0; n < 40; n += 1) {
			expect(await queue.turn({} as Context)).toBe(true);
			queue.wrong({} as Context);
		}
		expect(Math.max(...waited)).toBe(15_000);
		expect(waited.at(-1)).toBe(15_000);
	});

	it('are asked to come again only when hundreds wait at once, and then never those of a network with few', async () => {
		const leave: (() => void)[] = [];
		const wait = () => new Promise<void>((done) => void leave.push(done));
		const at = { network: 'crowd' };
		const queue = codeTries({ monotonicMs: () => 0, prefixOf: () => at.network, wait });
		for (let n = 0; n < 12; n += 1) queue.wrong({} as Context);
		const crowd = Array.from({ length: 700 }, () => queue.turn({} as Context));
		at.network = 'a young person';
		for (let n = 0; n < 12; n += 1) queue.wrong({} as Context);
		const few = Array.from({ length: 10 }, () => queue.turn({} as Context));
		await new Promise((done) => setImmediate(done));
		for (const done of leave) done();
		expect(new Set(await Promise.all(few))).toEqual(new Set([true]));
		const came = (await Promise.all(crowd)).filter(Boolean).length;
		expect(came).toBeGreaterThan(500);
		expect(came).toBeLessThan(crowd.length);
	});

	it('wait for nobody where the work was done, however hard that network and all the others try', async () => {
		const waited: number[] = [];
		const wait = async (ms: number) => void waited.push(ms);
		const queue = codeTries({ monotonicMs: () => 0, prefixOf: () => 'here', wait });
		for (let n = 0; n < 80; n += 1) if (await queue.turn({} as Context)) queue.wrong({} as Context);
		waited.length = 0;
		const asked = queue.ask({} as Context);
		expect(await queue.turn({} as Context, { asked, answer: answerTo(asked) })).toBe(true);
		expect(waited).toEqual([]);
	});

	it('ask for more work the more wrong ones there were, and for no more than a phone can do', () => {
		const queue = codeTries({ monotonicMs: () => 0, prefixOf: () => 'here', wait: async () => undefined });
		const bits = () => Number.parseInt(queue.ask({} as Context), 10);
		const asked = [bits()];
		for (let n = 0; n < 2_000; n += 1) {
			queue.wrong({} as Context);
			asked.push(bits());
		}
		expect(asked[0]).toBe(10);
		expect(asked.slice(0, 6)).toEqual([10, 10, 10, 10, 10, 10]);
		expect(asked).toEqual([...asked].sort((a, b) => a - b));
		expect(asked.at(-1)).toBe(15);
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
