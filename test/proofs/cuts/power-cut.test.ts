import { describe, expect, it } from 'vitest';
import { type DiskStep, readTrace } from './disk-trace.ts';
import { type Dice, Disk, diceOf } from './power-cut.ts';

const hex = (text: string) => [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
const on = (name: string) => `21<${hex(`/data/${name}`)}>`;
const write = (at: number, text: string): DiskStep => ({ step: 'write', file: 'a-wal', at, bytes: Buffer.from(text) });
const SYNCED: DiskStep = { step: 'synced', file: 'a-wal' };

/** Falls as it is told, again and again. */
const falling = (...faces: readonly number[]): Dice => {
	let at = -1;
	return () => {
		at += 1;
		return faces[at % faces.length] ?? 0;
	};
};

const left = (steps: readonly DiskStep[], dice: Dice): string => {
	const disk = new Disk();
	for (const step of steps) disk.take(step);
	return disk.afterCut(dice).get('a-wal')?.toString('latin1') ?? '';
};

describe('a trace of system calls', () => {
	it('is read as what happened to each file, and what somebody was told', () => {
		const trace = [
			`17 pwrite64(${on('a-wal')}, "${hex('abc')}", 3, 32) = 3`,
			`17 fdatasync(${on('a-wal')}) = 0`,
			`17 ftruncate(${on('a-wal')}, 0) = 0`,
			`17 write(${on('ledger')}, "${hex('{"told":"begun"}\n')}", 17) = 17`,
			`17 unlink("${hex('/data/a-wal')}") = 0`,
			'17 +++ exited with 0 +++',
		];
		expect(readTrace(trace.join('\n'), 'ledger')).toEqual([
			{ step: 'write', file: 'a-wal', at: 32, bytes: Buffer.from('abc') },
			SYNCED,
			{ step: 'cut-to', file: 'a-wal', length: 0 },
			{ step: 'told', line: '{"told":"begun"}' },
			{ step: 'removed', file: 'a-wal' },
		]);
	});

	it.each([
		['was cut short', `17 pwrite64(${on('a-wal')}, "${hex('ab')}"..., 3, 32) = 3`],
		['wrote less than it was asked', `17 pwrite64(${on('a-wal')}, "${hex('abc')}", 3, 32) = 2`],
		['is not understood', `17 pwrite64(${on('a-wal')}, <unfinished ...>`],
	])('is refused when a call %s', (_what, line) => {
		expect(() => readTrace(line, 'ledger')).toThrow(/trace/);
	});
});

describe('a disk whose power is cut', () => {
	it('has everything that it promised to keep, whatever the dice say', () => {
		for (let index = 0; index < 50; index += 1) expect(left([write(0, 'kept'), SYNCED], diceOf(1, index))).toBe('kept');
	});

	it('keeps of the rest all, none, or part of it', () => {
		const steps = [write(0, 'kept'), SYNCED, write(4, ' more'), write(9, ' again')];
		expect(left(steps, falling(0.05))).toBe('kept');
		expect(left(steps, falling(0.15))).toBe('kept more again');
		expect(left(steps, falling(0.3, 0.5))).toBe('kept more');
		expect(left(steps, falling(0.9, 0.6, 0.1))).toBe('kept\0\0\0\0\0 again');
	});

	it('may tear a write between two sectors, and may have rubbish instead', () => {
		const steps = [write(0, 'x'.repeat(1_024))];
		expect(left(steps, falling(0.9, 0.8, 0.6))).toBe('x'.repeat(512));
		const rubbish = left(steps, falling(0.9, 0.95, 0.5, 0.3));
		expect(rubbish).toHaveLength(1_024);
		expect(rubbish.slice(0, 512)).toBe('x'.repeat(512));
		expect(rubbish.slice(512)).not.toContain('x');
	});

	it('may have cut a file off, or not yet', () => {
		const steps: readonly DiskStep[] = [write(0, 'kept'), SYNCED, { step: 'cut-to', file: 'a-wal', length: 0 }];
		expect([left(steps, falling(0.15)), left(steps, falling(0.05))]).toEqual(['', 'kept']);
	});
});
