import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corpusPart, type Message, messagesIn } from '../corpus.ts';
import { screenMessage } from '../screen-message.ts';
import type { Figures } from './figures.ts';
import { differencesIn } from './frozen-sums.ts';
import { measurePart, screenAll } from './measure-part.ts';
import { packNow } from './pack.ts';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const FIGURES_FILE = at('corpus/figures.json');
export const PAGE_FILE = at('docs/screening.md');

export const PARTS = ['frozen', 'development', 'training', 'tuning'] as const;
export type Part = (typeof PARTS)[number];

/**
 * The messages that a report is about.
 *
 * @throws when the frozen part is not what was hashed before the first rule: figures of anything else would mean nothing.
 */
export function messagesOf(part: Part): readonly Message[] {
	if (part === 'development') return messagesIn(at('test/screening/development.jsonl'), 'development');
	const folder = at(`corpus/${part}`);
	const differences = part === 'frozen' ? differencesIn(folder) : [];
	if (differences.length > 0) throw new Error(`There is no report on this frozen part. ${differences.join(' ')}`);
	return existsSync(folder) ? corpusPart(part) : [];
}

/** What screening makes of the two parts that count, now. */
export function figuresNow(): Figures {
	const measured = (part: Part) => measurePart(screenAll(messagesOf(part), screenMessage));
	return { pack: packNow(), frozen: measured('frozen'), development: measured('development') };
}
