import { describe, expect, it } from 'vitest';
import type { Message } from './corpus.ts';
import { readMessage } from './read-message.ts';
import { levelsOfUnseen, unseenTable } from './unseen-table.ts';

function unseen(brief: string, fold: number, text: string, level: Message['level'], opinion: number) {
	const read = readMessage({ id: `${brief}-${text}`, text, context: '', level, categories: [], brief });
	return { read, fold, opinions: [opinion, 1], level: ['none', 'concern', 'urgent', 'immediate'].indexOf(level) };
}

describe('what comes of messages that the model has not seen', () => {
	const sure = ['one', 'two', 'three'].flatMap((brief, fold) => [
		...Array.from({ length: 8 }, () => unseen(brief, fold, 'the bus was late today', 'none', -3)),
		...Array.from({ length: 8 }, () => unseen(brief, fold, 'something is wrong with the bus', 'urgent', 3)),
	]);

	it('goes by the opinions of the model, weighed as the other folds say', () => {
		expect(levelsOfUnseen(sure).filter(({ label, level }) => label === level)).toHaveLength(sure.length);
	});

	it('is not swayed by the fold itself: one that is labelled the other way round comes out wrong', () => {
		const turned = sure.map((each) => (each.fold === 2 ? { ...each, opinions: each.opinions.map((one) => -one) } : each));
		const wrong = levelsOfUnseen(turned).filter(({ brief, label, level }) => brief === 'three' && label === level);
		expect(wrong).toEqual([]);
	});

	it('hears the rules, whatever the model makes of it', () => {
		const calm = unseen('three', 2, 'my dad hits me', 'urgent', -3);
		expect(levelsOfUnseen([...sure, calm]).at(-1)).toEqual({ brief: 'three', label: 'urgent', level: 'urgent' });
	});
});

describe('the table of unseen messages', () => {
	it('has the share of each label that came out fast, by brief and in all; a label that a brief has not is a dash', () => {
		const table = unseenTable([
			{ brief: 'b', label: 'urgent', level: 'unclear' },
			{ brief: 'b', label: 'urgent', level: 'concern' },
			{ brief: 'a', label: 'urgent', level: 'immediate' },
			{ brief: 'a', label: 'none', level: 'none' },
		]);
		expect(table.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
			['out fast, of', 'immediate', 'urgent', 'concern', 'none', 'unclear', 'messages'],
			['a', '–', '100.0 %', '–', '0.0 %', '0.0 %', '2'],
			['b', '–', '50.0 %', '–', '–', '50.0 %', '2'],
			['all briefs', '–', '66.7 %', '–', '0.0 %', '25.0 %', '4'],
		]);
	});
});
