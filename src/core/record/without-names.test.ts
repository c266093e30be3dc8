import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownFrom, withoutNames, writtenAsNames } from '#core/record/without-names.ts';
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

	it.each([
		['add me @sk8r_boi.07 or @Lee', 'add me [name] or [name]'],
		['its jaz.w+1@mail.example.co.uk ok', 'its [email] ok'],
		['born 4/5/2010, or 04-05-10, or 2010-05-04', 'born [date], or [date], or [date]'],
		['on 4/5 and the 3rd of May 2010 and june 12th', 'on [date] and the [date] and [date]'],
		['(0191) 498 0123', '[number]'],
		['07700.900.123 or +44 (0)7700 900123', '[number] or [number]'],
		['meet at 9.30, 2 of us may come, i won 3-1', 'meet at 9.30, 2 of us may come, i won 3-1'],
	])('go with handles, addresses, dates and telephone numbers: %s', (words, left) => {
		expect(withoutNames(words, { names: [], places: [] })).toBe(left);
	});

	it('go where the record itself has them without a capital letter', () => {
		const typed = knownFrom({ ...about, trustedPeople: ['her uncle dave'], livesIn: 'byker' }, []);
		expect(withoutNames('Dave is in BYKER with her uncle', typed)).toBe('[name] is in [place] with her uncle');
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

describe('words that are still written as a name is', () => {
	it('are each named once, without how a sentence begins and what is taken out already', () => {
		expect(writtenAsNames('He saw Darren and O’Neill at Tesco. Darren hit me. [name] said I’m next')).toEqual([
			'Darren',
			'O’Neill',
			'Tesco',
		]);
		expect(writtenAsNames('i hate it here. Mum knows')).toEqual([]);
		expect(writtenAsNames('Tell me about a time when you felt safe.')).toEqual([]);
	});
});
