import { describe, expect, it } from 'vitest';
import { filledIn, slotIn, textsOf } from './slots.ts';

const FILLINGS = { 'who-is-here': ['We are Tyne.', 'Sam is here now.'], 'lines-open-now': [] };
const WORDS = { topic: 'x', worker: { ask: 'x', or: [] }, 'young-person': { ask: 'x' }, text: 'How are you?' };

describe('what is true only at its hour', () => {
	it('is known by its braces, alone in its line', () => {
		expect(['{who-is-here}', '{lines-open-now}'].map(slotIn)).toEqual(['who-is-here', 'lines-open-now']);
		expect(['{who}', 'who-is-here', 'Now: {who-is-here}', ''].map(slotIn)).toEqual([undefined, undefined, undefined, undefined]);
	});

	it('stands where its slot stood, and is left out where there is nothing to say', () => {
		expect(filledIn(['Hello.', '{who-is-here}', '{lines-open-now}', 'Bye.'], FILLINGS)).toEqual([
			'Hello.',
			'We are Tyne.',
			'Sam is here now.',
			'Bye.',
		]);
	});
});

describe('what goes out for a question by text', () => {
	it('is what has to be read first, in order, and then the question', () => {
		const textsBefore = ['{who-is-here}', 'We are not the police.'];
		expect(textsOf({ ...WORDS, textsBefore }, FILLINGS)).toEqual([
			'We are Tyne.',
			'Sam is here now.',
			'We are not the police.',
			'How are you?',
		]);
	});

	it('is the question alone where nothing comes before it', () => {
		expect(textsOf(WORDS, FILLINGS)).toEqual(['How are you?']);
	});
});
