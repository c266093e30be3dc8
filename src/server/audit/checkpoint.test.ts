import { createSecretKey } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Instant, instant } from '#core/clock/instant.ts';
import type { ProjectId } from '#core/id.ts';
import { type Checkpoint, checkpointOf, fingerprintOf, isGenuine } from '#server/audit/checkpoint.ts';
import { openCheckpointFile, readCheckpointFile } from '#server/audit/checkpoint-file.ts';
import { startCheckpointing } from '#server/audit/checkpointing.ts';
import type { ChainHead } from '#server/store/audit-seals.ts';

const KEY = createSecretKey(Buffer.alloc(32, 1));
const PROJECT = 'project' as ProjectId;
const AT = instant('2026-11-17T16:12:00.000Z');

const head = (epoch: string, count: number, ties = '[]'): ChainHead => ({
	project: PROJECT,
	writer: 'writer',
	epoch,
	previousEpoch: null,
	previousMac: Buffer.alloc(32),
	ties,
	count,
	mac: Buffer.alloc(32, count),
});
const checkpoint = (count = 3, at: Instant = AT) => checkpointOf(KEY, PROJECT, at, [head('a', count)]) as Checkpoint;

describe('a checkpoint', () => {
	it('states the ends that no other chain goes on from', () => {
		const later = head('b', 2, JSON.stringify([{ writer: 'writer', epoch: 'a', count: 3, mac: Buffer.alloc(32, 3).toString('hex') }]));
		const ends = (heads: readonly ChainHead[]) => checkpointOf(KEY, PROJECT, AT, heads)?.ends.map(({ epoch, count }) => `${epoch}${count}`);
		expect(ends([head('a', 3), later])).toEqual(['b2']);
		expect(ends([head('a', 4), later])).toEqual(['a4', 'b2']);
		expect(checkpointOf(KEY, PROJECT, AT, [])).toBeUndefined();
	});

	it('is genuine only under its own key and unchanged', () => {
		const made = checkpoint();
		expect(isGenuine(KEY, made)).toBe(true);
		expect(isGenuine(createSecretKey(Buffer.alloc(32, 2)), made)).toBe(false);
		expect(isGenuine(KEY, { ...made, at: instant('2026-11-17T16:13:00.000Z') })).toBe(false);
		expect(isGenuine(KEY, { ...made, ends: [] })).toBe(false);
		expect(isGenuine(KEY, { ...made, project: 'other' as ProjectId })).toBe(false);
	});

	it('has a fingerprint that can be read out, and another one has another', () => {
		expect(fingerprintOf(checkpoint())).toMatch(/^([CDFGHJKLMNPQRTVWX2-9]{4}-){2}[CDFGHJKLMNPQRTVWX2-9]{4}$/);
		expect(fingerprintOf(checkpoint(3))).not.toBe(fingerprintOf(checkpoint(4)));
		expect(fingerprintOf(checkpoint())).toBe(fingerprintOf(checkpoint()));
	});
});

describe('a checkpoint file', () => {
	let folder: string;
	let path: string;
	const data = () => join(folder, 'data');
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-checkpoints-'));
		mkdirSync(data());
		path = join(folder, 'elsewhere', 'audit.jsonl');
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('is added to and read again', () => {
		const file = openCheckpointFile(path, data());
		expect(file.newest(PROJECT)).toBeUndefined();
		for (const count of [3, 4]) file.append(checkpoint(count));
		expect(readCheckpointFile(path)).toEqual({ checkpoints: [checkpoint(3), checkpoint(4)], unreadable: [] });
		expect(openCheckpointFile(path, data()).newest(PROJECT)).toEqual(checkpoint(4));
		expect(openCheckpointFile(path, data()).newest('other' as ProjectId)).toBeUndefined();
	});

	it('loses no later line to one that a power cut tore, and names what it cannot read', () => {
		openCheckpointFile(path, data()).append(checkpoint(3));
		appendFileSync(path, JSON.stringify(checkpoint(4)).slice(0, 40));
		openCheckpointFile(path, data()).append(checkpoint(5));
		expect(readCheckpointFile(path)).toEqual({ checkpoints: [checkpoint(3), checkpoint(5)], unreadable: [2] });
	});

	it('is refused inside the data folder, by name and behind a link', () => {
		symlinkSync(data(), join(folder, 'link'));
		for (const inside of [join(data(), 'audit.jsonl'), join(folder, 'link', 'audit.jsonl')])
			expect(() => openCheckpointFile(inside, data())).toThrow(/inside the data folder/);
	});

	it('is refused where it cannot be written, and missed where it is to be read', () => {
		writeFileSync(join(folder, 'file'), '');
		expect(() => openCheckpointFile(join(folder, 'file', 'audit.jsonl'), data())).toThrow(/cannot be written/);
		expect(() => readCheckpointFile(path)).toThrow(/no checkpoint file/);
	});

	it('gets one at the start, others only while there is something new, and one at the end', async () => {
		vi.useFakeTimers();
		const take = vi.fn(async () => checkpoint(3) as Checkpoint | undefined);
		const faults: unknown[] = [];
		const counts = () => readCheckpointFile(path).checkpoints.map(({ ends }) => ends[0]?.count);
		const end = startCheckpointing({
			project: PROJECT,
			file: openCheckpointFile(path, data()),
			take,
			everyMs: 1_000,
			onFault: (error) => faults.push(error),
		});
		try {
			await vi.advanceTimersByTimeAsync(5_500);
			expect(take.mock.calls.length).toBe(6);
			expect(counts()).toEqual([3]);
			take.mockRejectedValueOnce(new Error('no database'));
			await vi.advanceTimersByTimeAsync(1_000);
			take.mockResolvedValueOnce(checkpoint(4));
			await vi.advanceTimersByTimeAsync(1_000);
			expect(counts()).toEqual([3, 4]);
			expect(faults).toHaveLength(1);
			take.mockResolvedValue(checkpoint(9));
			await end();
			expect(counts()).toEqual([3, 4, 9]);
			await vi.advanceTimersByTimeAsync(5_000);
			expect(counts()).toEqual([3, 4, 9]);
		} finally {
			vi.useRealTimers();
		}
		expect(readFileSync(path, 'utf8').endsWith('\n')).toBe(true);
	});

	it('gets none at the start when what stands is in it already', async () => {
		openCheckpointFile(path, data()).append(checkpoint(3));
		const take = async () => checkpoint(3, instant('2026-11-18T08:00:00.000Z'));
		const file = openCheckpointFile(path, data());
		await startCheckpointing({ project: PROJECT, file, take, everyMs: 60_000, onFault: () => undefined })();
		expect(readCheckpointFile(path).checkpoints).toEqual([checkpoint(3)]);
	});
});
