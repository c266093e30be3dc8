import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Category, Level } from '#core/screening/verdict.ts';

/** A message of the corpus. No child wrote it (docs/screening.md). */
export type Message = {
	readonly id: string;
	readonly text: string;
	/** The question that it answers, or empty. */
	readonly context: string;
	readonly level: Exclude<Level, 'unclear'>;
	/** What a second person said who had not seen the first label, where somebody did. */
	readonly second?: Exclude<Level, 'unclear'>;
	readonly categories: readonly Category[];
	/** The brief that it was written to: the name of its file. */
	readonly brief: string;
};

const CORPUS = new URL('../../corpus/', import.meta.url);

/**
 * One part of the corpus: `training` makes the model, `tuning` sets what is asked of its scores, `frozen` measures and nothing else.
 *
 * @example corpusPart('training').length // messages
 */
export function corpusPart(part: 'training' | 'tuning' | 'frozen'): readonly Message[] {
	const folder = new URL(`${part}/`, CORPUS);
	return readdirSync(folder)
		.filter((file) => file.endsWith('.jsonl'))
		.sort()
		.flatMap((file) => messagesIn(fileURLToPath(new URL(file, folder)), file.replace('.jsonl', '')));
}

/** Messages in a file of JSON lines. */
export function messagesIn(path: string, brief: string): readonly Message[] {
	return readFileSync(path, 'utf8')
		.trim()
		.split('\n')
		.map((line) => ({ ...JSON.parse(line), brief }));
}
