import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { screenWords } from '#core/screening/screen-words.ts';
import { root } from '../build.mjs';
import { corpusPart, type Message } from '../screening/corpus.ts';
import { screenMessage } from '../screening/screen-message.ts';
import { atMost, type Figure, median, percentile, told } from './figures.ts';

const ENTRY = 'src/core/screening/screen-words.ts';
const WARM_UP = 3_000;
const PROCESSES = 15;
const LONG = 10_000;

/**
 * Screening on its own: a message, a long text of nonsense, what a browser has to fetch, and what starting costs.
 *
 * The messages of the frozen part are each screened once, after the engine has warmed up on others: a word that comes for the
 * first time costs what it costs a real child. The ratio is against splitting the same texts into words once with a RegExp,
 * which is the least that any screening has to do.
 *
 * @param folder for what is bundled
 */
export async function screening(folder: string): Promise<readonly Figure[]> {
	const others = corpusPart('training').slice(0, WARM_UP);
	const messages = corpusPart('frozen');
	const cold = others.slice(0, 1).map(microsOf);
	for (const message of others) microsOf(message);
	const each = messages.map(microsOf);
	const [kind, worst] = slowestNonsense(messages);
	const { gzipped, file } = await browserBundle(folder);
	return [
		atMost('screening a message: p50', median(each), 'µs', 150),
		told('screening a message: p99', percentile(each, 0.99), 'µs'),
		told('screening the very first message of a process', median(cold) / 1_000, 'ms'),
		atMost('screening a message against splitting it into words', median(each) / splitMicros(messages), '×', 200),
		atMost(`screening 10,000 characters of nonsense, the slowest kind (${kind})`, worst, 'ms', 20),
		atMost('screening in a browser, gzipped', gzipped / 1_000, 'kB', 250),
		atMost('screening: starting it from one bundle', startUp(folder, file), 'ms', 50),
		told('screening: starting it from its sources', startUp(folder, join(root, ENTRY)), 'ms'),
	];
}

function microsOf({ text, context }: Message): number {
	const began = performance.now();
	screenMessage(text, context);
	return 1_000 * (performance.now() - began);
}

/** One split takes less than the clock can tell, so all of them are timed together. */
function splitMicros(messages: readonly Message[]): number {
	const rounds = Array.from({ length: 9 }, () => {
		const began = performance.now();
		let words = 0;
		for (const { text } of messages) words += text.split(/[^\p{L}\p{N}'’]+/u).length;
		if (words < messages.length) throw new Error('There is nothing to split.');
		return (1_000 * (performance.now() - began)) / messages.length;
	});
	return median(rounds);
}

/** Ways to fill a page with nothing, on which patterns, joining and stretching spend the most. */
const NONSENSE: Readonly<Record<string, (texts: readonly string[]) => string>> = {
	'one letter': () => 'a'.repeat(LONG),
	'one word again and again': () => 'me '.repeat(LONG / 3),
	'letters with gaps': () => 'k m s '.repeat(LONG / 6),
	'any letters with gaps': () => Array.from({ length: LONG / 2 }, (_, at) => String.fromCharCode(97 + ((at * at * 7) % 26))).join(' '),
	'a message with gaps': (texts) => [...texts.join(' ').slice(0, LONG / 2)].join(' '),
	laughter: () => 'hahah'.repeat(LONG / 5),
	'words that nobody knows': () => Array.from({ length: LONG / 8 }, (_, at) => (at * 7_919).toString(36).padStart(7, 'q')).join(' '),
	'slips of known words': (texts) =>
		texts
			.join(' ')
			.slice(0, LONG)
			.replace(/\B[aeiou]\B/g, 'x'),
	pictures: () => '👩‍👧‍👦💀'.repeat(LONG / 10),
	marks: () => '?!., '.repeat(LONG / 5),
	spaces: () => ' \u00a0\t\n'.repeat(LONG / 4),
	accents: () => 'e\u0301\u0302'.repeat(LONG / 3),
	'halves of characters': () => '\ud83d'.repeat(LONG),
	'two messages far apart': (texts) => `${texts[0]}${' '.repeat(LONG - 400)}${texts[1]}`,
	'everything at once': (texts) => texts.join('\n').slice(0, LONG),
};

function slowestNonsense(messages: readonly Message[]): readonly [kind: string, ms: number] {
	const texts = messages.slice(0, 400).map(({ text }) => text);
	const took = Object.entries(NONSENSE).map(([kind, make]): [string, number] => {
		const text = make(texts).slice(0, LONG);
		const tries = Array.from({ length: 7 }, () => {
			const began = performance.now();
			screenWords(text, { question: 'Are you safe?', urgentRoute: false, heard: true });
			return performance.now() - began;
		});
		return [kind, median(tries)];
	});
	return took.sort((a, b) => b[1] - a[1])[0] ?? ['none', 0];
}

/** As an island would ship it: one module, minified, with nothing of the rest of the app. */
async function browserBundle(folder: string): Promise<{ readonly gzipped: number; readonly file: string }> {
	const file = join(folder, 'screening.mjs');
	await build({
		entryPoints: [join(root, ENTRY)],
		outfile: file,
		absWorkingDir: root,
		bundle: true,
		minify: true,
		platform: 'browser',
		format: 'esm',
		target: 'es2022',
		logLevel: 'warning',
	});
	return { gzipped: gzipSync(readFileSync(file)).length, file };
}

/** What a process that imports this takes longer than one that imports nothing, in milliseconds. They take turns. */
function startUp(folder: string, file: string): number {
	const empty = join(folder, 'empty.mjs');
	writeFileSync(empty, '');
	const runs = Array.from({ length: PROCESSES }, () => processMs(file) - processMs(empty));
	return median(runs);
}

function processMs(file: string): number {
	const began = performance.now();
	const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${file} does not start: ${stderr}`);
	return performance.now() - began;
}
