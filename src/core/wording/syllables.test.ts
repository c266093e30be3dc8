import { describe, expect, it } from 'vitest';
import { syllablesOf } from './syllables.ts';

const KNOWN: Readonly<Record<number, string>> = {
	1: "a I the you what where who food sleep safe hurt asked helped walked owed scared don't can't you're we'll they're it's I'd friend trust phone time place home make change like used else shoes eye please",
	2: "happened someone something somewhere sometimes nothing away before after social worker police scary feeling someone's going being doing seeing people maybe lonely careful safely wanted needed wasn't didn't couldn't table little carer council phoning houses wishes player poem quiet create every teacher college taxi online wicked hundred homework",
	3: 'everyone everything anyone computer difficult family carefully together credit-card grown-ups-card interview exciting area idea easiest settlement quarterly somebody medicine whenever musical',
	4: 'information experience situation usually obviously helicopter january education caterpillar valuable',
	5: 'university immediately examination',
};

describe('syllables', () => {
	for (const [count, words] of Object.entries(KNOWN)) {
		it(`counts ${count} in words of ${count}`, () => {
			const wrong = words.split(' ').filter((word) => syllablesOf(word) !== Number(count));
			expect(wrong).toEqual([]);
		});
	}

	it('counts the same with a curly apostrophe and with capitals', () => {
		expect(syllablesOf('DIDN’T')).toBe(2);
	});

	it('counts nothing in a number and at least one in any word', () => {
		expect(syllablesOf('999')).toBe(0);
		expect(syllablesOf('hmm')).toBe(1);
	});
});
