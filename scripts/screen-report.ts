import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isHigher } from '#core/screening/verdict.ts';
import { tablesOf, withTables } from './screening/report/figures.ts';
import { LABELLED, type Labelled, measurePart, screenAll } from './screening/report/measure-part.ts';
import { FIGURES_FILE, figuresNow, messagesOf, PAGE_FILE, PARTS, type Part } from './screening/report/measured-parts.ts';
import { reportTables } from './screening/report/report-tables.ts';
import { screenMessage } from './screening/screen-message.ts';

const USAGE = `Use: npm run screen:report -- [--part PART] [--wrong LEVEL] [--json] [--write]
Without --part: the frozen part and the development sample, which are what counts.
  --part   ${PARTS.join(', ')}
  --wrong  lists what was labelled ${LABELLED.join(', ')} and came out as something else, with the words; lowest first
  --json   the figures as one JSON object
  --write  keeps the figures (corpus/figures.json) and puts the tables into docs/screening.md
`;

const FROZEN_IS_NOT_READ =
	'The frozen part shows figures and no messages: whoever reads what it gets wrong mends just that, and from then on it measures nothing. Use --part training, tuning or development.\n';

type Wanted = {
	readonly part: Part | undefined;
	readonly wrong: Labelled | undefined;
	readonly json: boolean;
	readonly write: boolean;
};

/** What was asked for, or the sentence that says why not. */
function readArguments(args: readonly string[]): Wanted | string {
	try {
		const [text, flag] = [{ type: 'string' } as const, { type: 'boolean', default: false } as const];
		const { values } = parseArgs({ args: [...args], options: { part: text, wrong: text, json: flag, write: flag, help: flag } });
		const part = PARTS.find((one) => one === values.part);
		const wrong = LABELLED.find((one) => one === values.wrong);
		if (values.help) return USAGE;
		if (part !== values.part) return `There is no part “${values.part}”.\n${USAGE}`;
		if (wrong !== values.wrong) return `No message is labelled “${values.wrong}”.\n${USAGE}`;
		if (wrong !== undefined && (part ?? 'frozen') === 'frozen') return FROZEN_IS_NOT_READ;
		if (values.write && part !== undefined) return `--write keeps the figures of both parts that count, so it takes no --part.\n${USAGE}`;
		return { part, wrong, json: values.json, write: values.write };
	} catch (error) {
		return `${error instanceof Error ? error.message : String(error)}\n${USAGE}`;
	}
}

function report({ part, wrong, json, write }: Wanted): string {
	if (part !== undefined && wrong !== undefined) return listWrong(part, wrong);
	if (part !== undefined) {
		const figures = measurePart(screenAll(messagesOf(part), screenMessage));
		return json ? JSON.stringify(figures) : reportTables(`The part ${part}`, figures);
	}
	const figures = figuresNow();
	if (write) {
		writeFileSync(FIGURES_FILE, `${JSON.stringify(figures, null, '\t')}\n`);
		writeFileSync(PAGE_FILE, withTables(existsSync(PAGE_FILE) ? readFileSync(PAGE_FILE, 'utf8') : '', tablesOf(figures)));
	}
	return json ? JSON.stringify(figures) : tablesOf(figures);
}

function listWrong(part: Part, label: Labelled): string {
	const wrong = screenAll(messagesOf(part), screenMessage)
		.filter(({ message, verdict }) => message.level === label && verdict.level !== label)
		.sort((a, b) => Number(isHigher(a.verdict.level, b.verdict.level)) - Number(isHigher(b.verdict.level, a.verdict.level)));
	const lines = wrong.map(({ message: { id, text, context }, verdict }) => {
		const rules = verdict.because.map(({ rule }) => rule).join(' ');
		return `${verdict.level.padEnd(9)} ${id}: ${context === '' ? '' : `[${context}] `}${text}   (${rules})`;
	});
	return [...lines, `${wrong.length} messages of the part ${part} are labelled ${label} and came out as something else.`].join('\n');
}

const wanted = readArguments(process.argv.slice(2));
if (typeof wanted === 'string') {
	(wanted === USAGE ? process.stdout : process.stderr).write(wanted);
	process.exitCode = wanted === USAGE ? 0 : 2;
} else {
	// Whoever reads a pipe may leave before the end, such as “head”.
	process.stdout.on('error', () => process.exit(0));
	try {
		process.stdout.write(`${report(wanted)}\n`);
	} catch (error) {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	}
}
