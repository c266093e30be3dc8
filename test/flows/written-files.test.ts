import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defineFlow } from '#core/flow/define.ts';
import type { FlowSource } from '#core/flow/definition.ts';
import { all, latest } from '#flows/index.ts';
import { reportOn, writtenFiles } from '../../scripts/check-flows.ts';
import { inPlainEnglish } from '../../scripts/condition-words.ts';
import { SMALL_FLOW } from '../support/small-flow.ts';

const root = new URL('../../', import.meta.url);
const files = [...writtenFiles(all())];

describe('what npm run flows writes', () => {
	it.each(files)('%s is as the flows are now', (path, text) => {
		const file = new URL(path, root);
		expect(existsSync(file) ? readFileSync(file, 'utf8') : '', 'to write it again: npm run flows').toBe(text);
	});

	it('changes when a word of a flow changes', () => {
		const [wording] = SMALL_FLOW.wording;
		const before = [...writtenFiles([defineFlow(SMALL_FLOW)]).values()];
		const after = [
			...writtenFiles([
				defineFlow({ ...SMALL_FLOW, wording: [{ ...(wording as FlowSource['wording'][number]), title: 'Other' }] }),
			]).values(),
		];
		expect(after).not.toEqual(before);
	});

	it('has a row for every question, with its words, who sees it and where it comes from', () => {
		const table = new Map(files).get('docs/question-table.md') ?? '';
		for (const flow of all()) {
			for (const { id, source } of flow.source.questions) {
				const words = flow.words(id, 'en');
				expect(table).toContain(`</a>${id} · ${words.topic}\n`);
				for (const said of [words.worker.ask, words['young-person'].ask, source]) expect(table).toContain(said.replace(/\|/g, '\\|'));
			}
		}
	});

	it('draws one chip for every question', () => {
		for (const flow of all()) {
			const drawing = new Map(files).get(`docs/diagrams/${flow.id.replace('/', '-')}.svg`) ?? '';
			expect(drawing.match(/<rect class="chip/g)).toHaveLength(flow.order.length);
		}
	});
});

describe('what npm run flows says', () => {
	it('lists all 68 topics with how each is reached', () => {
		const flow = latest('return-home');
		if (flow === undefined) throw new Error('return-home is not registered');
		const { text, isWhole } = reportOn(flow);
		const listed = [...text.matchAll(/^ {2}(T\d\d) .*reached by: (?:core path|limits|close|need), pull$/gm)].map((found) => found[1]);
		expect(listed).toEqual(Array.from({ length: 68 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`));
		expect(isWhole).toBe(true);
	});

	it('says that a flow is wrong when a topic cannot be reached', () => {
		const opens = { all: [{ answer: 'A', has: ['good'] }, { not: { answer: 'A', has: ['good'] } }] } as const;
		const questions = SMALL_FLOW.questions.map((question) => (question.id === 'K' ? { ...question, opens } : question));
		const { text, isWhole } = reportOn(defineFlow({ ...SMALL_FLOW, questions }));
		expect(text).toContain('WRONG: K cannot be reached by need');
		expect(isWhole).toBe(false);
	});
});

describe('a condition in plain English', () => {
	it.each([
		[{ answer: 'A', has: ['bad'] }, 'A (today) is “Bad”'],
		[{ answer: 'A', has: ['good', 'bad'] }, 'A (today) is “Good” or “Bad”'],
		[{ answer: 'K', has: ['awful', 'not-good', 'ok'] }, 'K (how it is) is “awful”, “not good” or “OK”'],
		[{ answer: 'B', said: true }, 'something was said to B (before)'],
		[{ answer: 'B', said: false }, 'nothing was said to B (before)'],
		[{ not: { answer: 'A', has: ['bad'] } }, 'A (today) is not “Bad”'],
		[{ not: { fact: 'repeat' } }, '“repeat” is not known at the start'],
		[
			{ all: [{ fact: 'repeat' }, { any: [{ answer: 'B', said: true }, { fact: 'arranging' }] }] },
			'“repeat” is known at the start, and (something was said to B (before); or “arranging” is known at the start)',
		],
		[
			{ not: { any: [{ fact: 'repeat' }, { fact: 'arranging' }] } },
			'not (“repeat” is known at the start; or “arranging” is known at the start)',
		],
	] as const)('%j reads: %s', (condition, words) => {
		expect(inPlainEnglish(condition, SMALL_FLOW)).toBe(words);
	});
});
