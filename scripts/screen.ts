import { once } from 'node:events';
import { answerLine } from './screening/answer-line.ts';
import { linesOf } from './screening/lines-of.ts';
import { screenMessage } from './screening/screen-message.ts';

const USAGE = `Use: npm run -s screen < MESSAGES > ANSWERS
Reads JSON Lines, and answers each line with one line, in order, as soon as it has come:
  in   {"id":"m1","text":"what was written","context":"the question before it, or empty"}
  out  {"id":"m1","level":"…","categories":[…],"because":[{"rule","start","end","words"}],"rules":"…"}
level: immediate, urgent, unclear, concern or none. start and end count UTF-16 units of the text.
A line that cannot be read is answered with level unclear and "error". It tells nobody, and keeps nothing.
`;

async function answerAll(): Promise<void> {
	for await (const lines of linesOf(process.stdin)) {
		const answers = lines.map((line) => `${JSON.stringify(answerLine(line, screenMessage))}\n`);
		if (!process.stdout.write(answers.join(''))) await once(process.stdout, 'drain');
	}
}

const [word] = process.argv.slice(2);
if (word === '--help') process.stdout.write(USAGE);
else if (word !== undefined) {
	process.stderr.write(`“${word}” is not known here.\n${USAGE}`);
	process.exitCode = 2;
} else {
	// Whoever reads a pipe may leave before the end, such as “head”.
	process.stdout.on('error', () => process.exit(0));
	// Somebody who typed the command alone would look at an empty line and not know what it waits for.
	if (process.stdin.isTTY) process.stderr.write(`${USAGE}Waiting for lines. Paste one, or press Ctrl and D to end.\n`);
	await answerAll();
}
