import { describe, expect, it } from 'vitest';
import { KEYS_HELP, readKeyFlags } from '#server/keys/key-flags.ts';

const read = (line: string) => readKeyFlags(line.split(' ').filter((word) => word !== ''));

describe('what follows npm run keys', () => {
	it.each([
		['status', { command: 'status' }],
		['rotate --by Priya', { command: 'rotate', projects: false, by: 'Priya' }],
		['rotate --projects --by Priya', { command: 'rotate', projects: true, by: 'Priya' }],
		['escrow --to p.pem --by Priya', { command: 'escrow', to: 'p.pem', out: undefined, by: 'Priya' }],
		['recover --from e.json --private p.pem', { command: 'recover', from: 'e.json', privateKey: 'p.pem' }],
		['backup', { command: 'backup' }],
		['restore k.jsonl', { command: 'restore', from: 'k.jsonl' }],
		['shred 0192 --reason made-in-error --by Priya', { command: 'shred', youngPerson: '0192', reason: 'made-in-error', by: 'Priya' }],
		['', { command: 'help' }],
		['shred --help', { command: 'help' }],
	])('%s is understood', (line, flags) => {
		expect(read(line)).toEqual({ ok: true, flags, demonstration: false });
	});

	it.each([
		['rotate', /Who does this\? It is written into the audit/],
		['escrow --by Priya', /Which public key is it for/],
		['escrow --to p.pem', /Who does this/],
		['recover --from e.json', /recover --from escrow\.json --private private\.pem/],
		['restore', /Which copy/],
		['shred --by Priya', /Whose case/],
		['shred 0192 --by Priya', /A reason is needed, one of these: retention-over/],
		['shred 0192 --reason because --by Priya', /A reason is needed/],
		['shred 0192 --reason made-in-error', /Who does this/],
		['burn', /There is no command burn\. There are: status, backup/],
		['rotate --loudly', /loudly/],
	])('%s is refused, with what to write', (line, why) => {
		const reading = read(line);
		expect(reading.ok ? '' : reading.problems.join()).toMatch(why);
	});

	it('is about the demonstration when that is said', () => {
		expect(read('status --demonstration')).toEqual({ ok: true, flags: { command: 'status' }, demonstration: true });
	});

	it('is in the help', () => {
		for (const command of ['status', 'rotate', 'escrow', 'recover', 'backup', 'restore', 'prune', 'shred'])
			expect(KEYS_HELP).toContain(`  ${command} `);
	});
});
