import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { askKeyCommand, wordsIn } from '#server/vault/key-command.ts';
import { KeyFileRefused } from '#server/vault/vault-error.ts';

const [present, older] = [randomBytes(32), randomBytes(32)].map((key) => key.toString('base64'));
const node = (code: string): string => `"${process.execPath}" -e "${code}"`;
const said = (cause: unknown): string => (cause instanceof KeyFileRefused ? cause.message : String(cause));

describe('a command that gives the root key', () => {
	it('is split into words as they were meant', () => {
		expect(wordsIn(`systemd-creds decrypt "/etc/my keys/waymark" 'two words' -`)).toEqual([
			'systemd-creds',
			'decrypt',
			'/etc/my keys/waymark',
			'two words',
			'-',
		]);
	});

	it('gives the present key first, then older ones', async () => {
		const keys = await askKeyCommand(node(`console.log('${present}'); console.log('${older}')`));
		expect(keys.map((key) => key.toString('base64'))).toEqual([present, older]);
	});

	it('is run without a shell: nothing in it is expanded or carried on', async () => {
		const keys = await askKeyCommand(`${node('console.log(process.argv[1])')} ${present} ; echo $HOME && false`);
		expect(keys.map((key) => key.toString('base64'))).toEqual([present]);
	});

	it.each([
		['prints nothing', node(''), /did not print a key\. It must print 32 bytes as base64/],
		['prints a key that is too short', node(`console.log('${randomBytes(16).toString('base64')}')`), /did not print a key/],
		['prints something else beside the key', node(`console.log('key: ${present}')`), /did not print a key/],
		['prints without end', node(`setInterval(() => console.log('x'.repeat(1000)), 1)`), /was stopped/],
		['fails', node(`console.log('${present}'); process.exit(3)`), /ended with 3\. Run it by hand/],
		['is not there', '/nowhere/no-such-program', /could not be started/],
		['is empty', '  ', /is empty/],
	])('refuses a command that %s, and says what to do', async (_what, command, why) => {
		const refused = await askKeyCommand(command, 5_000).catch((cause: unknown) => cause);
		expect(refused).toBeInstanceOf(KeyFileRefused);
		expect(said(refused)).toMatch(why);
	});

	it('does not wait for ever', async () => {
		const refused = await askKeyCommand(node('setInterval(() => 0, 1000)'), 150).catch((cause: unknown) => cause);
		expect(said(refused)).toMatch(/did not answer within 0 seconds/);
	});

	it('repeats neither what was printed nor what was asked, whatever goes wrong', async () => {
		const refused = await askKeyCommand(node(`console.error('${present}'); console.log('${present} x'); process.exit(1)`)).catch(
			(cause: unknown) => cause,
		);
		expect(said(refused)).not.toContain(present);
		expect(said(refused)).not.toContain('console');
	});
});
