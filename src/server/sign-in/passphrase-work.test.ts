import { expect, it } from 'vitest';
import { TooBusy } from '#app/sign-in/too-busy.ts';
import { passphraseWork, turns } from './passphrase-work.ts';

const QUICK = { N: 2 ** 10, r: 8, p: 1 };

it('a passphrase matches what was kept of it, however it is composed, and nothing where nothing was kept', async () => {
	const work = passphraseWork(QUICK);
	const kept = await work.hash('seven  grey geese, café');
	expect(kept).not.toContain('geese');
	expect(await work.matches('seven grey geese, cafe\u0301', kept)).toBe(true);
	expect(await work.matches('seven grey geese', kept)).toBe(false);
	expect(await work.matches('nobody’s passphrase', undefined)).toBe(false);
});

it('only so many are checked at once, the others in order, and past a crowd nobody waits in vain', async () => {
	const inTurn = turns(2, 2);
	const done: number[] = [];
	const finish: (() => void)[] = [];
	const start = (n: number) => inTurn(() => new Promise<void>((end) => finish.push(end))).then(() => done.push(n));
	const all = [1, 2, 3, 4].map(start);
	await expect(inTurn(async () => 5)).rejects.toThrow(TooBusy);
	expect(finish).toHaveLength(2);
	for (let n = 0; n < 4; n += 1) {
		finish[n]?.();
		await new Promise((next) => setImmediate(next));
	}
	await Promise.all(all);
	expect(done).toEqual([1, 2, 3, 4]);
});

it('one that fails lets the next one go on', async () => {
	const inTurn = turns(1, 5);
	const failing = inTurn(() => Promise.reject(new Error('broken')));
	const next = inTurn(async () => 'done');
	await expect(failing).rejects.toThrow('broken');
	expect(await next).toBe('done');
});
