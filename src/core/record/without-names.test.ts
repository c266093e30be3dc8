import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownFrom, withoutNames } from '#core/record/without-names.ts';
import { world } from '../../../test/support/world.ts';

const { about } = world().aYoungPerson('Jaz', {
	fullName: 'Jasmine Whitlock',
	livesIn: 'Byker',
	school: 'Northmoor Academy',
	codeWord: 'Pineapple',
	socialWorker: 'Ms Hale, Hollin Council',
	trustedPeople: ['Her nan, Margaret', 'Ros'],
	mustNotBeTold: [{ who: 'Her stepfather Dean', why: 'Court order' }],
	parentalResponsibility: ['Mum'],
});
const known = knownFrom(about, ['Nadia Rahman']);
const without = (words: string) => withoutNames(words, known);

describe('names known from a record', () => {
	it('go, however they are written', () => {
		expect(without('dean told JASMINE whitlock and her nan margaret')).toBe('[name] told [name] and her nan [name]');
		expect(without('jaz’s phone and Ros’s number')).toBe('[name]’s phone and [name]’s number');
		expect(without('nadia knows. pineapple!')).toBe('[name] knows. [name]!');
	});

	it('go with the places, long numbers and postcodes', () => {
		expect(without('im at northmoor, byker, NE6 1AA, ring 07700 900123')).toBe('im at [place], [place], [place], ring [number]');
	});

	it('leave words alone that only hold them, and everyday ones', () => {
		const words = 'her mum and stepfather at school, rossendale, deanery, i am 14 and it is 2026';
		expect(without(words)).toBe(words);
	});

	it('leave everything where nothing is known', () => {
		expect(withoutNames('sam said so', { names: [], places: [] })).toBe('sam said so');
	});

	it('are not there any more, whatever stands around them', () => {
		fc.assert(
			fc.property(fc.constantFrom(' ', ', ', '! ', '’s ', '\n', '(', ') '), fc.string(), (gap, rest) => {
				expect(without(`dean${gap}${rest.replace(/[\p{L}\p{N}]/gu, '')}`).toLowerCase()).not.toContain('dean');
			}),
		);
	});

	it('may hold signs that mean something to a pattern', () => {
		expect(withoutNames("ask oneill or O'Neill (dad)", { names: ['O’Neill', 'a.*d'], places: [] })).toBe('ask [name] or [name] (dad)');
	});
});
