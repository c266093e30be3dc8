import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, LEVELS } from '#core/screening/verdict.ts';
import { corpusPart } from '../../scripts/screening/corpus.ts';

const training = corpusPart('training');
const tuning = corpusPart('tuning');
const frozen = corpusPart('frozen');

describe('the corpus', () => {
	it('has at least three thousand messages of its own', () => {
		expect(training.length + tuning.length + frozen.length).toBeGreaterThan(3_000);
	});

	it('labels every message as the labels say: one level, known categories, and none for what is harmless', () => {
		const wrong = [...training, ...tuning, ...frozen].filter(
			({ text, level, categories }) =>
				text.trim() === '' ||
				!LEVELS.includes(level) ||
				(level as string) === 'unclear' ||
				categories.some((category) => !CATEGORIES.includes(category)) ||
				(level === 'none' && categories.length > 0),
		);
		expect(wrong).toEqual([]);
	});

	it('gives every message its own id', () => {
		const ids = [...training, ...tuning, ...frozen].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('keeps the frozen part as it was before the first rule', () => {
		const sums = readFileSync('corpus/frozen/SHA256SUMS', 'utf8').trim().split('\n');
		expect(sums).toHaveLength(3);
		for (const line of sums) {
			const [sum, file] = line.split(/\s+/);
			expect(
				createHash('sha256')
					.update(readFileSync(`corpus/frozen/${file}`))
					.digest('hex'),
			).toBe(sum);
		}
	});

	it('has no brief in two parts', () => {
		const briefs = [training, tuning, frozen].flatMap((part) => [...new Set(part.map(({ brief }) => brief))]);
		expect(new Set(briefs).size).toBe(briefs.length);
	});
});
