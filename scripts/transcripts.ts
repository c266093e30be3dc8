import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { byRef } from '#flows/index.ts';
import { playTranscript, readTranscript, transcriptFiles, transcriptText } from './transcript.ts';

const USAGE =
	'Use: npm run transcripts            says which golden transcripts differ\n     npm run transcripts -- --update   writes them again; read the difference before you commit it\n';

function main(args: readonly string[]): number {
	const update = args.includes('--update');
	if (args.some((arg) => arg !== '--update')) {
		process.stderr.write(USAGE);
		return 2;
	}
	const changed = transcriptFiles().filter((file) => !isCurrent(file, update));
	const names = changed.map((file) => `  ${relative(process.cwd(), file)}\n`).join('');
	if (changed.length === 0) process.stdout.write(`${transcriptFiles().length} transcripts, all as written.\n`);
	else if (update) process.stdout.write(`Written again. Read what changed with “git diff -- flows”:\n${names}`);
	else process.stdout.write(`These conversations no longer go as written:\n${names}\n${USAGE}`);
	return changed.length === 0 || update ? 0 : 1;
}

function isCurrent(file: string, update: boolean): boolean {
	const transcript = readTranscript(file);
	const flow = byRef(transcript.flow);
	if (flow === undefined) throw new Error(`${file} is about ${transcript.flow}, which is not a registered flow.`);
	const text = transcriptText(playTranscript(flow, transcript));
	if (text === readFileSync(file, 'utf8')) return true;
	if (update) writeFileSync(file, text);
	return false;
}

process.exitCode = main(process.argv.slice(2));
