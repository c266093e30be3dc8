import { describe, expect, it } from 'vitest';
import { isPassphrase, normalised, passphraseHash } from './passphrase.ts';

const salt = Buffer.alloc(16, 7);
const cheap = { N: 16, r: 8, p: 1 };

describe('what is kept of a passphrase', () => {
	it('says what it cost, holds its salt, and holds nothing of the passphrase', async () => {
		const kept = await passphraseHash('blue boat seven', salt);
		expect(kept).toMatch(/^scrypt\$32768\$8\$1\$BwcHBwcHBwcHBwcHBwcHBw\$[\w-]{43}$/);
		expect(kept).not.toContain('boat');
		expect(await isPassphrase('blue boat seven', kept)).toBe(true);
		expect(await isPassphrase('blue boat eight', kept)).toBe(false);
	});

	it('still opens when it was made at another cost', async () => {
		const kept = await passphraseHash('blue boat seven', salt, cheap);
		expect(kept).toContain('$16$8$1$');
		expect(await isPassphrase('blue boat seven', kept)).toBe(true);
		expect(await isPassphrase('Blue boat seven', kept)).toBe(false);
	});

	it('differs for two who chose the same', async () => {
		const other = await passphraseHash('blue boat seven', Buffer.alloc(16, 8), cheap);
		expect(other).not.toBe(await passphraseHash('blue boat seven', salt, cheap));
	});

	it('opens for nobody when it is no hash at all', async () => {
		for (const damaged of ['', 'plain words', 'bcrypt$1$2$3$4$5', 'scrypt$16$8$1'])
			await expect(isPassphrase(damaged, damaged), damaged).rejects.toThrow('no hash');
	});
});

describe('a passphrase as it is typed', () => {
	it('is the same with other spaces and other forms of one letter, and not in other letters', () => {
		expect(normalised('  café \u00a0 noir\t')).toBe(normalised('cafe\u0301 noir'));
		expect(normalised('ｂｌｕｅ')).toBe('blue');
		expect(normalised('Blue')).not.toBe(normalised('blue'));
		expect(normalised('blue boat')).not.toBe(normalised('blueboat'));
	});
});
