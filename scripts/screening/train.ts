import { writeFileSync } from 'node:fs';
import { wordsInClasses } from '#core/screening/lexicon/classes.ts';
import type { JointWeights } from '#core/screening/model/joint.ts';
import { ALL_RULES } from '#core/screening/rules/all-rules.ts';
import { SPELLINGS } from '#core/screening/text/spellings.ts';
import { tokensOf } from '#core/screening/text/tokens.ts';
import { corpusPart } from './corpus.ts';
import type { Unseen } from './cross-validate.ts';
import { writeRules } from './write-rules.ts';

/**
 * Makes the model from the training part of the corpus: `npm run screen:train`. First the list of known words, then, with that
 * list in place, the weights. The same corpus and rules give the same files. With `--keep-joint` both halves are made again and are
 * weighed as before: a fifth of the time, for trying things. With `--cross-validate` nothing is written: what would come of messages
 * whose brief the model had not met is printed, by brief, with the words and rules as they stand in the repository.
 */
const screening = new URL('../../src/core/screening/', import.meta.url);
const training = corpusPart('training');

const counts = new Map<string, number>();
for (const { text, context } of training) {
	for (const token of [...tokensOf(text), ...tokensOf(context)]) {
		const word = SPELLINGS.get(token.text) ?? token.text;
		if (token.kind === 'word') counts.set(word, (counts.get(word) ?? 0) + 1);
	}
}
const known = [...counts].filter(([, count]) => count > 2).map(([word]) => word);
const writeKnown = (words: readonly string[]) =>
	writeFileSync(
		new URL('text/known.generated.ts', screening),
		`/** Made by \`npm run screen:train\` from the training part of the corpus: what no other list has. */\nexport const KNOWN =\n\t${JSON.stringify([...words].sort().join(' '))};\n`,
	);
const onlyTold = process.argv.includes('--cross-validate');
if (!onlyTold) writeKnown(known);
process.stdout.write(`${training.length} messages, ${known.length} words that stand more than twice\n`);

// The rules as they are now go first: what they ask for is known to the words that the model is made from.
if (!onlyTold) writeRules(ALL_RULES, new URL('rules/rules.generated.ts', screening));

const { readMessage } = await import('./read-message.ts');
const { learn } = await import('./learn.ts');
const { crossValidate } = await import('./cross-validate.ts');
const { trainJoint } = await import('./train-joint.ts');
const { writeModel } = await import('./write-model.ts');
const { JOINT, JOINT_BIAS } = await import('#core/screening/model/weights.generated.ts');
const { wordsInRules } = await import('#core/screening/rules/rule-words.ts');
const { writePack } = await import('./write-pack.ts');
const { levelsOfUnseen, unseenTable } = await import('./unseen-table.ts');

const FOLDS = 5;
const SETTINGS = { rounds: 9, linearRounds: 40, buckets: 20_000 };
/**
 * Everyday replies to our own questions teach both halves, and have no say in how far these are believed: so many of them are harmless
 * that a short reply would count as a sign of it.
 */
const WITHOUT_A_SAY = 'quick-replies';
const weighs = (one: Unseen) => one.read.message.brief !== WITHOUT_A_SAY;
const say = (line: string) => process.stdout.write(`${line}\n`);

const began = performance.now();
const messages = training.map(readMessage);
const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;

if (process.argv.includes('--keep-joint')) make({ weights: JOINT, bias: JOINT_BIAS });
else {
	const unseen = crossValidate(messages, FOLDS, SETTINGS, say);
	say(`${unseenTable(levelsOfUnseen(unseen, weighs))}\nafter ${seconds()}`);
	if (!onlyTold) make(trainJoint(unseen.filter(weighs)));
}

function make(joint: JointWeights): void {
	const learnt = learn(messages, SETTINGS);
	const version = writeModel(learnt, joint, new URL('model/weights.generated.ts', screening));
	const elsewhere = new Set([...learnt.names, ...SPELLINGS.values(), ...wordsInClasses(), ...wordsInRules()]);
	writeKnown(known.filter((word) => !elsewhere.has(word)));
	say(`model ${version}, pack ${writePack(screening)}, in ${seconds()}`);
}
