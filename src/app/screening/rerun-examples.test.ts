import { expect, it } from 'vitest';
import type { ProjectId } from '#core/id.ts';
import type { ScreeningExample } from '#core/record/screening-example.ts';
import type { ScreenContext, ScreenWords } from '#core/screening/screen-words.ts';
import { verdictOf } from '../../../test/support/screening-room.ts';
import { asSaid, rerunExamples } from './rerun-examples.ts';

const example = (text: string, should: ScreeningExample['about']['should']): ScreeningExample => ({
	...{ id: text, project: 'p' as ProjectId, month: '2026-11' },
	about: { text, asked: 'How was school?', should },
});

it('looks at each again by its words and its question alone, and says how many come out as people said', () => {
	const asked: ScreenContext[] = [];
	const screen: ScreenWords = (text, context) => {
		asked.push(context);
		if (text === 'broken') throw new Error('A rule could not be read.');
		return verdictOf(text === 'he hits me' ? 'urgent' : 'none', text);
	};
	const reruns = rerunExamples(screen, [example('he hits me', 'urgent'), example('i died laughing', 'concern'), example('broken', 'none')]);
	expect(reruns.map(({ now }) => now)).toEqual(['urgent', 'none', null]);
	expect(asSaid(reruns)).toBe(1);
	expect(new Set(asked.map((one) => JSON.stringify(one)))).toEqual(
		new Set([JSON.stringify({ question: 'How was school?', urgentRoute: false, heard: true })]),
	);
});
