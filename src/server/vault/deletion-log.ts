import type { KeyObject } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { DELETION_REASONS } from '#core/keeping/deletion.ts';
import { RETENTION_CLASSES } from '#core/keeping/retention-classes.ts';
import { isSameMac, keyed } from '#server/store/audit-seals.ts';

/**
 * The deletion log as a file beside the copies of the key store. It is the one thing that says, on a machine that was put
 * together from older copies, which cases must not come back. Not one word of a case is in it.
 */
const Line = z.object({
	project: z.string(),
	id: z.string(),
	/** The case, and those that had become part of it. */
	cases: z.array(z.string()).min(1),
	class: z.enum(RETENTION_CLASSES),
	keptUntil: z.string(),
	reason: z.enum(DELETION_REASONS),
	proposedBy: z.string(),
	proposedAt: z.string(),
	approvedBy: z.string(),
	approvedAt: z.string(),
	copiesUntil: z.string(),
	/** Keyed over everything above, in hex: whoever can write to this folder cannot have a case destroyed by it. */
	seal: z.string(),
});
export type LoggedDeletion = z.infer<typeof Line>;

const NAME = 'deletions.jsonl';

const sealOf = (key: KeyObject, { seal: _seal, ...line }: LoggedDeletion): Buffer => keyed(key, ['deletion', ...Object.values(line)]);

/** Adds a line, and returns when the disk has it. A deletion that is in the file already is not written twice. */
export function logDeletion(folder: string, key: KeyObject, deletion: Omit<LoggedDeletion, 'seal'>): void {
	if (readDeletionLog(folder).lines.some(({ id, project }) => id === deletion.id && project === deletion.project)) return;
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const line = Line.parse({ ...deletion, seal: '' });
	const path = join(folder, NAME);
	const isNew = !existsSync(path);
	const file = openSync(path, 'a', 0o600);
	// A line that a crash cut off is left alone on its own line, where reading passes it over.
	const before = !isNew && !readFileSync(path, 'utf8').endsWith('\n') ? '\n' : '';
	writeSync(file, `${before}${JSON.stringify({ ...line, seal: sealOf(key, line).toString('hex') })}\n`);
	fsyncSync(file);
	closeSync(file);
	if (isNew) syncFolder(dirname(path));
}

/** Every line of the file; `unread` counts what is none, such as a line that was cut off. */
export function readDeletionLog(folder: string): { readonly lines: readonly LoggedDeletion[]; readonly unread: number } {
	const path = join(folder, NAME);
	if (!existsSync(path)) return { lines: [], unread: 0 };
	const texts = readFileSync(path, 'utf8')
		.split('\n')
		.filter((text) => text !== '');
	const lines = texts.flatMap((text) => lineIn(text) ?? []);
	return { lines, unread: texts.length - lines.length };
}

/** Whether Waymark wrote it with this project's key, and nothing in it was changed. */
export function isGenuineDeletion(key: KeyObject, line: LoggedDeletion): boolean {
	return isSameMac(sealOf(key, line), Buffer.from(line.seal, 'hex'));
}

function lineIn(text: string): LoggedDeletion | undefined {
	try {
		return Line.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

function syncFolder(path: string): void {
	const folder = openSync(path, 'r');
	fsyncSync(folder);
	closeSync(folder);
}
