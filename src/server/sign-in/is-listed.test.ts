import { expect, it } from 'vitest';
import { passphraseProblem } from '#core/sign-in/passphrase.ts';
import { isListed } from './is-listed.ts';

it.each(['password', 'qwertyuiop', '123456', 'letmein', 'sunshine', 'correcthorsebatterystaple', 'passwordstandard', 'momsanaladventure'])(
	'the list of breached passphrases holds "%s"',
	(words) => {
		expect(isListed(words)).toBe(true);
	},
);

it.each(['blueboatontheseventhwave', 'sevengreygeeseandagander', ''])('and not "%s"', (words) => {
	expect(isListed(words)).toBe(false);
});

it('stops what is guessed first and lets ordinary sentences through', () => {
	const judge = (words: string) => passphraseProblem(words, { names: [], isListed });
	for (const words of ['Password12345678', 'iloveyou iloveyou', 'manchester united', 'qwertyuiop[]1234', 'liverpool newcastle'])
		expect([words, judge(words)]).toEqual([words, 'common']);
	for (const words of ['seven grey geese and a gander', 'we had soup on the pier', 'green boat seven apples', 'the kettle hums at dawn'])
		expect([words, judge(words)]).toEqual([words, undefined]);
});
