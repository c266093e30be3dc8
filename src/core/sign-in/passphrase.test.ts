import { describe, expect, it } from 'vitest';
import { passphraseProblem } from './passphrase.ts';

const LISTED = new Set([
	'password',
	'iloveyou',
	'qwertyuiop',
	'dragon',
	'sunshine',
	'correcthorsebatterystaple',
	'momsanaladventure',
	'letmein',
]);
const judge = (passphrase: string) =>
	passphraseProblem(passphrase, { names: ['Nadia Rahman', 'Hollin Bank Project'], isListed: (words) => LISTED.has(words) });

describe('a passphrase', () => {
	it.each([
		'blue boat on the seventh wave',
		'all lower case words',
		'ένα δύο τρία τέσσερα',
		'my aunt dragon lives upstairs',
		'🐳🐳 whales at night 🐳',
	])('may be "%s": length is all that is asked', (passphrase) => {
		expect(judge(passphrase)).toBeUndefined();
	});

	it.each([
		['fourteen signs', 'fourteen signs', 'too-short'],
		['spaces that fill it up', 'seven     words     ', 'too-short'],
		['more than anybody types', 'a1'.repeat(101), 'too-long'],
		['a listed one', 'Correct Horse Battery Staple', 'common'],
		['a listed one with figures after it', 'qwertyuiop12345', 'common'],
		['a listed one said twice', 'password password', 'common'],
		['two listed ones', 'iloveyou sunshine', 'common'],
		['two listed ones with a year', 'Sunshine dragon 2026!', 'common'],
		['one sign again and again', 'aaaaaaaaaaaaaaaa', 'common'],
		['counting', '123456789012345678', 'common'],
		['the alphabet', 'abcdefghijklmnopq', 'common'],
		['the person’s name', 'nadia rahman 2026', 'a-name'],
		['the project’s name', 'Hollin Bank Project', 'a-name'],
	])('is not %s', (_what, passphrase, problem) => {
		expect(judge(passphrase)).toBe(problem);
	});

	it('may hold a name with enough of its own around it', () => {
		expect(judge('nadia rahman keeps seventeen grey geese')).toBeUndefined();
	});
});
