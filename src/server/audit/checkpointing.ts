import type { ProjectId } from '#core/id.ts';
import type { Checkpoint } from '#server/audit/checkpoint.ts';
import type { CheckpointFile } from '#server/audit/checkpoint-file.ts';
import { loop } from '#server/jobs/loop.ts';

/** States how a project's audit ends at this moment; undefined when nothing was ever written. */
export type TakeCheckpoint = (project: ProjectId) => Promise<Checkpoint | undefined>;

export type CheckpointingSettings = {
	readonly project: ProjectId;
	readonly file: CheckpointFile;
	readonly take: TakeCheckpoint;
	readonly everyMs: number;
	/** The file could not be written or the audit not be read: it is tried again the next time. */
	readonly onFault: (error: unknown) => void;
};

const NOBODY_NUDGES = { nudge: () => undefined, listen: () => () => undefined };

/**
 * Adds a checkpoint to the file at once, and then every few minutes while there is something new.
 *
 * @returns a function that stops it, after one last checkpoint; call it before the store is closed
 */
export function startCheckpointing({ project, file, take, everyMs, onFault }: CheckpointingSettings): () => Promise<void> {
	let written = file.newest(project);
	const pass = async (): Promise<void> => {
		const now = await take(project);
		if (now === undefined || JSON.stringify(now.ends) === JSON.stringify(written?.ends)) return;
		file.append(now);
		written = now;
	};
	const stop = loop(pass, { wake: NOBODY_NUDGES, everyMs, nudgedAfterMs: everyMs, onFault });
	return async () => {
		await stop();
		await pass().catch(onFault);
	};
}
