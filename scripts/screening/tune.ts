import { decide } from '#core/screening/decide.ts';
import { fastestScore, type Score } from '#core/screening/model/score.ts';
import { ALL_RULES } from '#core/screening/rules/all-rules.ts';
import { type Fired, readyRules } from '#core/screening/rules/fire-rules.ts';
import { KNOWN_WORDS } from '#core/screening/text/known-words.ts';
import { wordsOf } from '#core/screening/text/words.ts';
import { THRESHOLDS, type Thresholds } from '#core/screening/thresholds.ts';
import { corpusPart, type Message } from './corpus.ts';

/**
 * What each threshold would mean on the tuning part: `npm run screen:tune`. The chosen numbers stand in src/core/screening/thresholds.ts;
 * the frozen part has no say in them.
 */
const FAST = new Set(['immediate', 'urgent', 'unclear']);
const ask = readyRules(ALL_RULES);
const read = corpusPart('tuning').map((message): Judged => {
	const [words, question] = [wordsOf(message.text, KNOWN_WORDS), wordsOf(message.context, KNOWN_WORDS)];
	const fired = ask(words, question);
	return { message, fired, score: fastestScore(words, question, fired) };
});

type Judged = { readonly message: Message; readonly fired: readonly Fired[]; readonly score: Score };

function levelOf({ fired, score }: Judged, thresholds: Thresholds): string {
	return decide({ fired, score, known: 1, urgentRoute: false, wroteItDown: false }, thresholds).level;
}

function share(level: Message['level'], is: (level: string) => boolean, thresholds: Thresholds): string {
	const of = read.filter(({ message }) => message.level === level);
	return `${((100 * of.filter((each) => is(levelOf(each, thresholds))).length) / of.length).toFixed(1)} %`.padStart(8);
}

const line = (name: string, thresholds: Thresholds) =>
	[
		name.padEnd(18),
		share('immediate', (level) => FAST.has(level), thresholds),
		share('urgent', (level) => FAST.has(level), thresholds),
		share('concern', (level) => FAST.has(level), thresholds),
		share('none', (level) => FAST.has(level), thresholds),
		share('immediate', (level) => level === 'immediate', thresholds),
		share('urgent', (level) => level === 'immediate', thresholds),
		share('concern', (level) => level !== 'none', thresholds),
		share('none', (level) => level === 'none', thresholds),
	].join(' ');

process.stdout.write(
	'                    fast:                              immediate:        not none: none:\n                   immediate  urgent concern     none immediate urgent  concern     none\n',
);
process.stdout.write(`${line('as it is', THRESHOLDS)}\n`);
for (const [name, values] of Object.entries({
	doubt: [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45],
	immediate: [0.25, 0.3, 0.35, 0.4, 0.45],
	none: [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7],
})) {
	for (const value of values) process.stdout.write(`${line(`${name} ${value}`, { ...THRESHOLDS, [name]: value })}\n`);
}
