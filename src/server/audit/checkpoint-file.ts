import { closeSync, existsSync, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ProjectId } from '#core/id.ts';
import { type Checkpoint, lineOf, readLine } from '#server/audit/checkpoint.ts';
import { isWithTheData } from '#server/vault/key-file-guard.ts';

/** A checkpoint file that cannot be what it is for. The message says what to do. */
export class CheckpointFileRefused extends Error {
	override readonly name = 'CheckpointFileRefused';
}

export type CheckpointFile = {
	/** Adds one line, and returns when the disk has it. */
	readonly append: (checkpoint: Checkpoint) => void;
	/** The newest checkpoint of a project that was in the file when it was opened. */
	readonly newest: (project: ProjectId) => Checkpoint | undefined;
};

/**
 * Opens the file that checkpoints are added to, and makes it when it is not there.
 *
 * @throws CheckpointFileRefused when it lies with the data or cannot be written
 */
export function openCheckpointFile(path: string, dataFolder: string): CheckpointFile {
	if (isWithTheData(path, dataFolder))
		throw new CheckpointFileRefused(
			`The checkpoints of the audit would be inside the data folder (${path}). Keep them elsewhere (WAYMARK_AUDIT_CHECKPOINTS), best on another machine: whoever can change the audit must not be able to change them too.`,
		);
	try {
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		add(path, '');
	} catch (cause) {
		throw new CheckpointFileRefused(
			`The checkpoints of the audit cannot be written to ${path}. Make that folder writable for Waymark, or name another file in WAYMARK_AUDIT_CHECKPOINTS.`,
			{ cause },
		);
	}
	const { checkpoints } = readCheckpointFile(path);
	return {
		append: (checkpoint) => add(path, lineOf(checkpoint)),
		newest: (project) => checkpoints.filter((one) => one.project === project).at(-1),
	};
}

/** Appends, on a line of its own even when the machine stopped in the middle of the one before. */
function add(path: string, line: string): void {
	const file = openSync(path, 'a+', 0o600);
	try {
		const { size } = fstatSync(file);
		const last = Buffer.alloc(1);
		if (size > 0) readSync(file, last, 0, 1, size - 1);
		const isTorn = size > 0 && last.toString() !== '\n';
		if (line !== '' || isTorn) writeSync(file, `${isTorn ? '\n' : ''}${line}`);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Everything in a checkpoint file, and the numbers of lines that are no checkpoints. */
export function readCheckpointFile(path: string): { readonly checkpoints: readonly Checkpoint[]; readonly unreadable: readonly number[] } {
	if (!existsSync(path)) throw new CheckpointFileRefused(`There is no checkpoint file at ${path}.`);
	const checkpoints: Checkpoint[] = [];
	const unreadable: number[] = [];
	for (const [at, line] of readFileSync(path, 'utf8').split('\n').entries()) {
		if (line.trim() === '') continue;
		const checkpoint = readLine(line);
		if (checkpoint === undefined) unreadable.push(at + 1);
		else checkpoints.push(checkpoint);
	}
	return { checkpoints, unreadable };
}
