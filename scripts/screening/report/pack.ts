import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_RULES } from '#core/screening/rules/all-rules.ts';
import { screenMessage } from '../screen-message.ts';

/** What figures belong to: other rules or other weights have other figures. */
export type Pack = {
	/** As verdicts name it. */
	readonly version: string;
	readonly rules: number;
	/** SHA-256 of every rule (with its version, and without its examples) and of every generated table, the weights among them. */
	readonly hash: string;
};

const SCREENING = fileURLToPath(new URL('../../../src/core/screening', import.meta.url));

/** The rules and weights as they are now. */
export function packNow(): Pack {
	const hash = createHash('sha256');
	for (const { fires, holds, says, ...asked } of ALL_RULES) hash.update(JSON.stringify(asked));
	const generated = readdirSync(SCREENING, { recursive: true, encoding: 'utf8' }).filter((file) => /\.generated\.\w+$/.test(file));
	for (const file of generated.sort()) hash.update(file).update(readFileSync(join(SCREENING, file)));
	return { version: screenMessage('hello', '').rules, rules: ALL_RULES.length, hash: hash.digest('hex') };
}
