import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Category, Level } from '#core/screening/verdict.ts';
import { conditionsOf } from './conditions.ts';
import { type Figures, tablesOf, withTables, worseThan } from './figures.ts';
import { differencesIn } from './frozen-sums.ts';
import type { Labelled } from './measure-part.ts';
import { measurePart, type Screened } from './measure-part.ts';
import { wilson } from './wilson.ts';

type Row = [labelled: Labelled, out: Level, labels?: Category[], names?: Category[], brief?: string];

const screened = (rows: readonly Row[]): readonly Screened[] =>
	rows.map(([level, out, categories = [], named = [], brief = 'one'], at) => ({
		message: { id: `m${at}`, text: 'some words', context: '', level, categories, brief },
		verdict: { level: out, categories: named, because: [{ rule: 'r@1', start: 0, end: 4, words: 'some' }], rules: 'pack@1' },
	}));
const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

/** As good as it has to be, exactly. */
const JUST_ENOUGH: readonly Row[] = [
	...times(80, ['immediate', 'immediate', ['medical'], ['medical']]),
	...times(18, ['immediate', 'urgent']),
	...times(2, ['immediate', 'concern']),
	...times(96, ['urgent', 'urgent', ['school'], ['medical', 'school']]),
	...times(4, ['urgent', 'none', ['school'], ['school']]),
	...times(40, ['concern', 'unclear']),
	...times(45, ['concern', 'concern']),
	...times(15, ['concern', 'none']),
	...times(20, ['none', 'unclear']),
	...times(5, ['none', 'urgent']),
	...times(20, ['none', 'concern']),
	...times(55, ['none', 'none']),
];
const figuresOf = (rows: readonly Row[], version = 'pack@1'): Figures => {
	const part = measurePart(screened(rows));
	return { pack: { version, rules: 2 }, frozen: part, development: part };
};

describe('the interval', () => {
	it('is Wilson’s', () => {
		const [low, high] = wilson({ hits: 81, of: 263 });
		expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662']);
	});

	it('says something of none in many, and nothing of none in none', () => {
		expect(wilson({ hits: 0, of: 59 })[0]).toBe(0);
		expect(wilson({ hits: 0, of: 59 })[1]).toBeCloseTo(0.0611, 4);
		expect(wilson({ hits: 0, of: 0 })).toEqual([0, 1]);
	});
});

describe('what has to hold', () => {
	it('holds at the limit', () => {
		expect(conditionsOf(measurePart(screened(JUST_ENOUGH))).filter(({ holds }) => !holds)).toEqual([]);
	});

	it.each<[string, Row, Row]>([
		['`immediate` that come out below fast', ['immediate', 'urgent'], ['immediate', 'none']],
		['`urgent` that come out below fast', ['urgent', 'urgent'], ['urgent', 'concern']],
		['`immediate` that come out `immediate`', ['immediate', 'immediate'], ['immediate', 'urgent']],
		['`concern` that are not `none`', ['concern', 'concern'], ['concern', 'none']],
		['`concern` that come out fast', ['concern', 'concern'], ['concern', 'urgent']],
		['`none` that come out `none`', ['none', 'none'], ['none', 'concern']],
		['`none` that come out fast', ['none', 'concern'], ['none', 'immediate']],
		['everything that is `unclear`', ['urgent', 'urgent'], ['urgent', 'unclear']],
	])('fails one message past the limit: %s', (says, [label, was], worse) => {
		const at = JUST_ENOUGH.findIndex(([labelled, out]) => labelled === label && out === was);
		const rows = JUST_ENOUGH.map((row, index): Row => (index === at ? [worse[0], worse[1], row[2] ?? [], row[3] ?? []] : row));
		expect(conditionsOf(measurePart(screened(rows))).filter(({ holds }) => !holds)).toMatchObject([{ says }]);
	});

	it('fails when too few of the severe ones carry a category that was labelled', () => {
		const found = conditionsOf(
			measurePart(
				screened([...times(3, ['urgent', 'urgent', ['school'], ['school']]), ...times(2, ['urgent', 'urgent', ['school'], ['medical']])]),
			),
		);
		expect(found.find(({ says }) => says.includes('category'))).toMatchObject({ share: { hits: 3, of: 5 }, holds: false });
	});

	it('fails for one reason whose words are not its slice', () => {
		const rows = screened(JUST_ENOUGH).map((one, at) => {
			const because = at === 7 ? [{ rule: 'r@1', start: 0, end: 5, words: 'some' }] : one.verdict.because;
			return { ...one, verdict: { ...one.verdict, because } };
		});
		expect(conditionsOf(measurePart(rows)).filter(({ holds }) => !holds)).toMatchObject([{ share: { hits: 1, of: 400 } }]);
	});

	it('never holds of nothing', () => {
		expect(conditionsOf(measurePart([])).some(({ holds }) => holds)).toBe(false);
	});
});

describe('the figures of a part', () => {
	it('tell for a category what was fast, what carried it and what was rightly named', () => {
		const { categories, categoryRight } = measurePart(
			screened([
				['urgent', 'concern', ['school'], ['school']],
				['urgent', 'unclear', ['school'], []],
				['concern', 'urgent', ['school'], ['school', 'bullying']],
				['none', 'urgent', [], ['school']],
			]),
		);
		expect(categories).toEqual({
			school: { carried: { hits: 2, of: 3 }, fast: { hits: 1, of: 2 }, rightly: { hits: 2, of: 3 } },
			bullying: { carried: { hits: 0, of: 0 }, fast: { hits: 0, of: 0 }, rightly: { hits: 0, of: 1 } },
		});
		expect(categoryRight).toEqual({ hits: 1, of: 2 });
	});

	it('are kept apart by brief', () => {
		const { briefs } = measurePart(
			screened([
				['immediate', 'urgent'],
				['none', 'unclear', [], [], 'two'],
				['none', 'none', [], [], 'two'],
			]),
		);
		expect(briefs).toMatchObject({
			one: { severeFast: { hits: 1, of: 1 }, immediateExact: { hits: 0, of: 1 }, noneFast: { hits: 0, of: 0 } },
			two: { severeFast: { hits: 0, of: 0 }, noneFast: { hits: 1, of: 2 }, unclear: { hits: 1, of: 2 } },
		});
	});

	it('say how far two people agree, where two labelled', () => {
		const second: readonly Level[] = ['urgent', 'concern', 'urgent'];
		const rows = screened([
			['immediate', 'urgent'],
			['urgent', 'urgent'],
			['urgent', 'urgent'],
		]);
		const twice = rows.map(({ message, verdict }, at) => ({ verdict, message: { ...message, second: second[at] as 'urgent' } }));
		expect(measurePart(twice).readers).toEqual({ same: { hits: 1, of: 3 }, sameFast: { hits: 2, of: 3 } });
		expect(measurePart(rows).readers).toBeUndefined();
	});
});

describe('the tables', () => {
	it('say what holds and what does not, with shares, intervals and sizes, and nothing of any message', () => {
		const tables = tablesOf(figuresOf([...JUST_ENOUGH, ['immediate', 'none']]));
		expect(tables).toMatch(
			/\| `immediate` that come out below fast +\| at most 2 % +\| 3\.0 % \(1\.0 to 8\.4\) of 101 +\| DOES NOT HOLD \|/,
		);
		expect(tables).toMatch(/\| `urgent` that come out below fast +\| at most 4 % +\| 4\.0 % \(1\.6 to 9\.8\) of 100 +\| holds +\|/);
		expect(tables).not.toContain('some words');
	});

	it('take their place between the markers and leave the rest of the page alone', () => {
		const page = 'before\n<!-- report -->\nold\n<!-- /report -->\nafter\n';
		const written = withTables(page, 'new');
		expect(written).toBe('before\n<!-- report -->\n\nnew\n\n<!-- /report -->\nafter\n');
		expect(withTables(written, 'new')).toBe(written);
		expect(() => withTables('no markers', 'new')).toThrow('no place for the tables');
		expect(() => withTables('<!-- /report --><!-- report -->', 'new')).toThrow('no place for the tables');
	});
});

describe('worse than what is committed', () => {
	const committed = figuresOf(JUST_ENOUGH);
	const changed = (count: number, from: [Labelled, Level], to: Level) => {
		let left = count;
		return figuresOf(JUST_ENOUGH.map((row) => (row[0] === from[0] && row[1] === from[1] && left-- > 0 ? [row[0], to] : row)));
	};

	it('is nothing when nothing changed, or it is better', () => {
		expect(worseThan(committed, committed)).toEqual([]);
		expect(worseThan(committed, changed(4, ['urgent', 'none'], 'urgent'))).toEqual([]);
		expect(worseThan(committed, changed(20, ['none', 'unclear'], 'none'))).toEqual([]);
	});

	it.each<[[Labelled, Level], Level, string]>([
		[['immediate', 'urgent'], 'concern', '96 of 100 immediate messages come out fast, 98 did.'],
		[['urgent', 'urgent'], 'none', '94 of 100 urgent messages come out fast, 96 did.'],
		[['concern', 'concern'], 'urgent', '42 of 100 concern messages come out fast, 40 did.'],
		[['none', 'none'], 'unclear', '27 of 100 none messages come out fast, 25 did.'],
	])('is two messages of %j that come out %s; one is chance', (from, to, says) => {
		expect(worseThan(committed, changed(1, from, to))).toEqual([]);
		expect(worseThan(committed, changed(2, from, to))).toEqual([`frozen: ${says}`, `development: ${says}`]);
	});

	it('is a part of which there are other messages', () => {
		expect(worseThan(committed, figuresOf(JUST_ENOUGH.slice(1))).join()).toContain(
			'99 messages are labelled immediate, and 100 were measured',
		);
	});

	it('is a pack that was not measured, however well it does', () => {
		expect(worseThan(committed, figuresOf(JUST_ENOUGH, 'b'))).toMatchObject([expect.stringContaining('are not those that were measured')]);
	});
});

describe('the hashes of the frozen part', () => {
	it('fail for a message that was changed, a file that is gone and a file that was added', () => {
		const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
		const sum = (text: string) => createHash('sha256').update(text).digest('hex');
		try {
			writeFileSync(join(folder, 'a.jsonl'), 'one');
			writeFileSync(join(folder, 'b.jsonl'), 'two');
			writeFileSync(join(folder, 'SHA256SUMS'), `${sum('one')}  a.jsonl\n${sum('two')}  b.jsonl\n`);
			expect(differencesIn(folder)).toEqual([]);
			writeFileSync(join(folder, 'a.jsonl'), 'One');
			rmSync(join(folder, 'b.jsonl'));
			writeFileSync(join(folder, 'c.jsonl'), 'three');
			expect(differencesIn(folder)).toEqual(['b.jsonl is missing.', 'c.jsonl is not in SHA256SUMS.', 'a.jsonl is not what was hashed.']);
			writeFileSync(join(folder, 'SHA256SUMS'), '');
			expect(differencesIn(folder)).toContain('SHA256SUMS lists nothing.');
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
