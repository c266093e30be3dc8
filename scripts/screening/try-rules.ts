import { fullyFired } from '#core/screening/model/score.ts';
import { ALL_RULES } from '#core/screening/rules/all-rules.ts';
import { readyRules } from '#core/screening/rules/fire-rules.ts';
import { KNOWN_WORDS } from '#core/screening/text/known-words.ts';
import { wordsOf } from '#core/screening/text/words.ts';
import { corpusPart, type Message } from './corpus.ts';

/**
 * How rules do on the training part: `npm run screen:rules -- [part of an id]`. For each rule, how many messages of
 * each level it fires on, and those whose level is lower than its own.
 */
const wanted = process.argv[2] ?? '';
const rules = ALL_RULES.filter(({ id }) => id.includes(wanted));
const ask = readyRules(rules);
const RANK = { immediate: 3, urgent: 2, concern: 1, none: 0 };
type Level = Message['level'];
const messages = corpusPart('training');

const hits = new Map<string, Message[]>();
for (const message of messages) {
	const fired = ask(wordsOf(message.text, KNOWN_WORDS), wordsOf(message.context, KNOWN_WORDS));
	for (const { rule } of fullyFired(fired)) hits.set(rule, [...(hits.get(rule) ?? []), message]);
}

for (const { id, version, level } of rules) {
	const found = hits.get(`${id}@${version}`) ?? [];
	const count = (wantedLevel: Level) => found.filter((message) => message.level === wantedLevel).length;
	process.stdout.write(
		`${id} (${level}): immediate ${count('immediate')}, urgent ${count('urgent')}, concern ${count('concern')}, none ${count('none')}\n`,
	);
	const wrong = found.filter((message) => (level === 'none' ? message.level !== 'none' : RANK[message.level] < Math.min(RANK[level], 2)));
	for (const { level: labelled, context, text } of wrong.slice(0, 8))
		process.stdout.write(`    ${labelled}: ${context === '' ? '' : `[${context}] `}${text}\n`);
}
const caught = messages.filter((message) => RANK[message.level] >= 2 && [...hits].some(([, list]) => list.includes(message)));
process.stdout.write(
	`${rules.length} rules; ${caught.length} of ${messages.filter(({ level }) => RANK[level] >= 2).length} immediate and urgent messages\n`,
);
