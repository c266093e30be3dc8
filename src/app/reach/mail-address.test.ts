import { describe, expect, it } from 'vitest';
import { asAddress } from './mail-address.ts';

describe('an e-mail address that somebody typed', () => {
	it('is taken without the spaces around it, and nothing else is', () => {
		expect(asAddress(' Priya@Example.org ')).toBe('Priya@Example.org');
		for (const typed of ['', 'priya', 'priya@', '@example.org', 'a@b', 'a@b.org\nBcc: c@d.org', 'A <a@b.org>', 'a@b.org,c@d.org'])
			expect(asAddress(typed), typed).toBeUndefined();
		expect(asAddress(`${'a'.repeat(250)}@b.org`)).toBeUndefined();
	});
});
