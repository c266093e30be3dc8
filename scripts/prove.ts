import { fileURLToPath } from 'node:url';
import { runProofs } from './run-proofs.ts';

const words = process.argv.slice(2);

process.exitCode = await runProofs({
	from: fileURLToPath(new URL('../test/proofs', import.meta.url)),
	to: fileURLToPath(new URL('../docs/proofs', import.meta.url)),
	names: words.filter((word) => !word.startsWith('--')),
	reduced: words.includes('--reduced'),
	say: (line) => process.stdout.write(`${line}\n`),
});
