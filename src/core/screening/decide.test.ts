import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './decide.ts';
import type { Score } from './model/score.ts';
import type { Fired } from './rules/fire-rules.ts';
import { THRESHOLDS } from './thresholds.ts';
import { isHigher } from './verdict.ts';

const A_BIT = 1e-6;

const fired = (level: Fired['level']): Fired => ({ rule: `${level}@1`, level, categories: [], lowered: false, start: 0, end: 1 });
const score = (...levels: readonly [number, number, number, number]): Score => ({ levels, categories: [] });
/** A model that holds it for so likely that a human has to look fast, and otherwise for nothing or for a concern. */
const fast = (chance: number, now = 0): Score => score(1 - chance, 0, chance * (1 - now), chance * now);

const SURE = {
	none: fast(0),
	concern: score(0, 1, 0, 0),
	unclear: fast((THRESHOLDS.doubt + THRESHOLDS.fast) / 2),
	urgent: fast(1),
	immediate: fast(1, 1),
};
const decided = (given: Partial<Parameters<typeof decide>[0]>) =>
	decide({ fired: [], score: SURE.none, known: 1, urgentRoute: false, ...given });

describe('what a worker heard and wrote down', () => {
	it('is for her to read again where only the model finds something in it', () => {
		expect(decided({ score: SURE.immediate, wroteItDown: true })).toEqual({ level: 'unclear', by: 'heard' });
		expect(decided({ score: SURE.urgent, fired: [fired('concern')], wroteItDown: true })).toEqual({ level: 'unclear', by: 'heard' });
		expect(decided({ score: SURE.unclear, wroteItDown: true }).by).toBe('model');
		expect(decided({ score: SURE.concern, wroteItDown: true }).level).toBe('concern');
	});

	it('counts in full where a rule reads danger in it, and on the urgent route', () => {
		expect(decided({ score: SURE.immediate, fired: [fired('urgent')], wroteItDown: true }).level).toBe('immediate');
		expect(decided({ score: SURE.none, fired: [fired('urgent')], wroteItDown: true }).level).toBe('urgent');
		expect(decided({ score: SURE.immediate, urgentRoute: true, wroteItDown: true }).level).toBe('immediate');
	});
});

describe('a word or three', () => {
	const few = fast((THRESHOLDS.fast + THRESHOLDS.few) / 2, 1);

	it('that answer nothing are for a human to look at soon where only the model finds something in them', () => {
		const given = { fewWords: 'unasked' } as const;
		expect(decided({ ...given, score: SURE.immediate })).toEqual({ level: 'unclear', by: 'few-words' });
		expect(decided({ ...given, score: SURE.urgent, fired: [fired('concern')] })).toEqual({ level: 'unclear', by: 'few-words' });
		expect(decided({ ...given, score: SURE.immediate, wroteItDown: true })).toEqual({ level: 'unclear', by: 'heard' });
	});

	it('that answer a question are so too, unless the model is surer than of more words', () => {
		const given = { fewWords: 'asked' } as const;
		expect(decided({ score: few })).toEqual({ level: 'immediate', by: 'model' });
		expect(decided({ ...given, score: few })).toEqual({ level: 'unclear', by: 'few-words' });
		expect(decided({ ...given, score: fast(THRESHOLDS.few - A_BIT) }).level).toBe('unclear');
		expect(decided({ ...given, score: fast(THRESHOLDS.few) })).toEqual({ level: 'urgent', by: 'model' });
		expect(decided({ ...given, score: SURE.immediate })).toEqual({ level: 'immediate', by: 'model' });
	});

	it.each(['asked', 'unasked'] as const)('count in full where a rule reads danger in them, and on the urgent route: %s', (fewWords) => {
		expect(decided({ fewWords, score: few, fired: [fired('urgent')] })).toEqual({ level: 'immediate', by: 'model' });
		expect(decided({ fewWords, fired: [fired('immediate')] })).toEqual({ level: 'immediate', by: 'rules' });
		expect(decided({ fewWords, score: few, urgentRoute: true })).toEqual({ level: 'immediate', by: 'model' });
	});

	it.each(['asked', 'unasked'] as const)('are what the model says where it says less: %s', (fewWords) => {
		expect(decided({ fewWords, score: SURE.unclear })).toEqual({ level: 'unclear', by: 'model' });
		expect(decided({ fewWords, score: SURE.concern })).toEqual({ level: 'concern', by: 'model' });
		expect(decided({ fewWords })).toEqual({ level: 'none', by: 'model' });
	});
});

describe('what the model says by itself', () => {
	it.each(Object.entries(SURE))('%s when it is sure of it, or in doubt', (level, sure) => {
		expect(decided({ score: sure })).toEqual({ level, by: 'model' });
	});

	it('is fast from where a human looks fast, and in doubt from where it is in doubt', () => {
		expect(decided({ score: fast(THRESHOLDS.fast) }).level).toBe('urgent');
		expect(decided({ score: fast(THRESHOLDS.fast - A_BIT) }).level).toBe('unclear');
		expect(decided({ score: fast(THRESHOLDS.doubt) }).level).toBe('unclear');
		expect(decided({ score: fast(THRESHOLDS.doubt - A_BIT) }).level).toBe('none');
	});

	it('counts urgent and immediate together before it asks which of them it is', () => {
		const chance = (THRESHOLDS.fast + 1) / 2;
		expect(decided({ score: fast(chance, THRESHOLDS.immediate + A_BIT) }).level).toBe('immediate');
		expect(decided({ score: fast(chance, THRESHOLDS.immediate - A_BIT) }).level).toBe('urgent');
	});

	it('is nothing only when it is surer of that than of a concern, by as much as is asked', () => {
		const share = (none: number) => decided({ score: score(none / 2, (1 - none) / 2, 0, 0) }).level;
		expect(share(THRESHOLDS.none + A_BIT)).toBe('none');
		expect(share(THRESHOLDS.none - A_BIT)).toBe('concern');
	});

	it('is nothing for a model that says nothing at all', () => {
		expect(decided({ score: { levels: [], categories: [] } }).level).toBe('none');
	});
});

describe('what rules and the model say together', () => {
	it('is the highest, and that of the rules where both say the same', () => {
		expect(decided({ fired: [fired('urgent')] })).toEqual({ level: 'urgent', by: 'rules' });
		expect(decided({ fired: [fired('urgent')], score: SURE.urgent })).toEqual({ level: 'urgent', by: 'rules' });
		expect(decided({ fired: [fired('urgent')], score: SURE.immediate })).toEqual({ level: 'immediate', by: 'model' });
		expect(decided({ fired: [fired('immediate')], score: SURE.urgent })).toEqual({ level: 'immediate', by: 'rules' });
		expect(decided({ fired: [fired('concern')] })).toEqual({ level: 'concern', by: 'rules' });
		expect(decided({ fired: [fired('concern')], score: SURE.unclear })).toEqual({ level: 'unclear', by: 'model' });
	});

	it('goes by the highest rule, wherever it stands among them', () => {
		const levels = (['concern', 'immediate', 'none', 'urgent'] as const).map(fired);
		expect(decided({ fired: levels })).toEqual({ level: 'immediate', by: 'rules' });
		expect(decided({ fired: levels.toReversed() })).toEqual({ level: 'immediate', by: 'rules' });
	});
});

describe('words that are known to be harmless', () => {
	const harmless = [fired('none')];

	it('are nothing, unless the model is as sure as can be of the opposite', () => {
		expect(decided({ fired: harmless })).toEqual({ level: 'none', by: 'harmless' });
		expect(decided({ fired: harmless, score: SURE.concern })).toEqual({ level: 'none', by: 'harmless' });
		expect(decided({ fired: harmless, score: fast(THRESHOLDS.harmless - A_BIT) })).toEqual({ level: 'none', by: 'harmless' });
		expect(decided({ fired: harmless, score: fast(THRESHOLDS.harmless) }).by).toBe('model');
	});

	it('count for nothing beside any other rule', () => {
		expect(decided({ fired: [...harmless, fired('concern')] })).toEqual({ level: 'concern', by: 'rules' });
		expect(decided({ fired: [fired('urgent'), ...harmless] })).toEqual({ level: 'urgent', by: 'rules' });
	});

	it('settle nothing on a topic of the urgent route', () => {
		expect(decided({ fired: harmless, urgentRoute: true })).toEqual({ level: 'unclear', by: 'route' });
	});

	it('are understood, whatever they are written with', () => {
		expect(decided({ fired: harmless, known: 0 })).toEqual({ level: 'none', by: 'harmless' });
	});
});

describe('what is not understood, or said on a topic of the urgent route', () => {
	it('is for a human, when it would be nothing or a concern otherwise', () => {
		const known = THRESHOLDS.known - A_BIT;
		expect(decided({ known })).toEqual({ level: 'unclear', by: 'not-understood' });
		expect(decided({ known, score: SURE.concern })).toEqual({ level: 'unclear', by: 'not-understood' });
		expect(decided({ known, fired: [fired('concern')] })).toEqual({ level: 'unclear', by: 'not-understood' });
		expect(decided({ known: THRESHOLDS.known })).toEqual({ level: 'none', by: 'model' });
		expect(decided({ urgentRoute: true })).toEqual({ level: 'unclear', by: 'route' });
		expect(decided({ urgentRoute: true, score: SURE.concern })).toEqual({ level: 'unclear', by: 'route' });
		expect(decided({ urgentRoute: true, fired: [fired('concern')] })).toEqual({ level: 'unclear', by: 'route' });
	});

	it('is as high as it was read', () => {
		for (const given of [{ known: 0 }, { urgentRoute: true }]) {
			expect(decided({ ...given, score: SURE.unclear })).toEqual({ level: 'unclear', by: 'model' });
			expect(decided({ ...given, score: SURE.urgent })).toEqual({ level: 'urgent', by: 'model' });
			expect(decided({ ...given, fired: [fired('urgent')] })).toEqual({ level: 'urgent', by: 'rules' });
		}
	});
});

describe('a decision', () => {
	const levels = fc.array(fc.constantFrom('immediate' as const, 'urgent' as const, 'concern' as const, 'none' as const), { maxLength: 4 });
	const chance = fc.double({ min: 0, max: 1, noNaN: true });
	const anything = fc.record({
		fired: levels.map((each) => each.map(fired)),
		score: fc
			.tuple(chance, chance, chance)
			.map(([some, now, none]) => score((1 - some) * none, (1 - some) * (1 - none), some * (1 - now), some * now)),
		known: chance,
		urgentRoute: fc.boolean(),
	});

	it('is never below what any rule read', () => {
		fc.assert(
			fc.property(anything, (given) => {
				for (const { level } of given.fired) expect(isHigher(level, decide(given).level)).toBe(false);
			}),
		);
	});

	it('is never lowered by one rule more, but for words known to be harmless', () => {
		fc.assert(
			fc.property(anything, fc.constantFrom('immediate' as const, 'urgent' as const, 'concern' as const), (given, level) => {
				expect(isHigher(decide(given).level, decide({ ...given, fired: [...given.fired, fired(level)] }).level)).toBe(false);
			}),
		);
	});

	it('is never lowered by less that is known, nor by a topic of the urgent route', () => {
		fc.assert(
			fc.property(anything, (given) => {
				expect(isHigher(decide(given).level, decide({ ...given, known: given.known / 2 }).level)).toBe(false);
				expect(isHigher(decide({ ...given, urgentRoute: false }).level, decide({ ...given, urgentRoute: true }).level)).toBe(false);
			}),
		);
	});
});
