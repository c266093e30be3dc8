import { readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MODES, type Mode } from '#core/flow/definition.ts';
import { FACTS } from '#flows/facts.ts';
import { all, latest } from '#flows/index.ts';
import { type Played, playConversation } from './played-conversation.ts';
import { transcriptText } from './transcript.ts';

/** What a terminal gives and takes, so that a test can stand in for one. */
export type Terminal = {
	readonly lines: AsyncIterable<string>;
	/** Lines from a file are shown as they are taken; a person sees what they type. */
	readonly echoes: boolean;
	write(text: string): void;
};

const USAGE = `Use: npm run play -- FLOW [--mode ${MODES.join('|')}] [--facts FACT,FACT] [--answers FILE] [--save FILE]
  FLOW      ${all()
		.map((flow) => flow.id)
		.join(', ')}
  --mode    who reads: the worker (as it is unless you say), the young person, or by text
  --facts   what is known at the start: ${Object.keys(FACTS).join(', ')}
  --answers a file with one line for each answer; “#” begins a remark
  --save    writes the conversation as a transcript
`;

type Wanted = {
	readonly flow: string;
	readonly mode: Mode;
	readonly facts: readonly string[];
	readonly answers: string | undefined;
	readonly save: string | undefined;
};

/** Reads the arguments, or says in a sentence what is wrong with them. */
export function readArguments(args: readonly string[]): Wanted | string {
	try {
		const text = { type: 'string' } as const;
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { mode: text, facts: text, answers: text, save: text, help: { type: 'boolean' } },
		});
		const [flow] = positionals;
		if (values.help || flow === undefined) return USAGE;
		const found = latest(flow);
		if (found === undefined) return `There is no flow called “${flow}”.\n${USAGE}`;
		const mode = MODES.find((one) => one === (values.mode ?? found.source.modes[0]));
		if (mode === undefined) return `There is no mode “${values.mode}”.\n${USAGE}`;
		if (!found.source.modes.includes(mode))
			return `${flow} is not held in the mode “${mode}”, only in: ${found.source.modes.join(', ')}.\n`;
		const facts = (values.facts ?? '').split(',').filter((fact) => fact !== '');
		return { flow, mode, facts, answers: values.answers, save: values.save };
	} catch (error) {
		return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
	}
}

/** Plays until the conversation, the lines or the patience of whoever types is at an end. */
export async function play(talk: Played, terminal: Terminal): Promise<void> {
	terminal.write(`${talk.opening}\n\n> `);
	for await (const line of terminal.lines) {
		if (terminal.echoes) terminal.write(`${line}\n`);
		const { says, isOver } = talk.take(line);
		terminal.write(`${says}\n`);
		if (isOver) return;
		terminal.write('\n> ');
	}
	const kept = talk.kept();
	terminal.write(`\nNo more lines. ${kept} ${kept === 1 ? 'entry is' : 'entries are'} in the record.\n`);
}

async function* linesOf(file: string): AsyncIterable<string> {
	const lines = readFileSync(file, 'utf8').split(/\r?\n/);
	yield* lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

async function main(args: readonly string[]): Promise<number> {
	const wanted = readArguments(args);
	const flow = typeof wanted === 'string' ? undefined : latest(wanted.flow);
	if (typeof wanted === 'string' || flow === undefined) {
		process.stderr.write(String(wanted));
		return args.includes('--help') ? 0 : 2;
	}
	const talk = playConversation(flow, wanted);
	const typed = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
	const lines = wanted.answers === undefined ? typed : linesOf(wanted.answers);
	try {
		await play(talk, { lines, echoes: wanted.answers !== undefined || !process.stdin.isTTY, write: (text) => process.stdout.write(text) });
	} finally {
		typed.close();
	}
	if (wanted.save !== undefined) {
		writeFileSync(wanted.save, transcriptText(talk.transcript()));
		process.stdout.write(`Saved to ${wanted.save}\n`);
	}
	return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	// Whoever reads a pipe may leave before the end, such as “head”.
	process.stdout.on('error', () => process.exit(0));
	process.exitCode = await main(process.argv.slice(2));
}
