import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './figures.ts';

const WRITES = 200;

/** What one wait for the disk costs here: the median time of writing 4 KiB at the end of a file and waiting for it, in ms. */
export function waitsForThisDisk(parent: string): number {
	const folder = mkdtempSync(join(parent, 'disk-'));
	const file = openSync(join(folder, 'file'), 'w');
	const page = Buffer.alloc(4_096, 7);
	const times = Array.from({ length: WRITES }, () => {
		const began = performance.now();
		writeSync(file, page);
		fdatasyncSync(file);
		return performance.now() - began;
	});
	closeSync(file);
	rmSync(folder, { recursive: true, force: true });
	return median(times);
}
