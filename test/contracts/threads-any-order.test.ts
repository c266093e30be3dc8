import { describe, it } from 'vitest';
import { dialect } from '#dialect';
import { STORES } from '../support/databases.ts';
import { playThreads } from './threads-any-order.contract.ts';

describe.each(STORES)('threads in $name', (kind) => {
	it('lose no text that waits and nobody who waits, in whatever order things happen', { timeout: 120_000 }, async () => {
		const at = await kind.open();
		try {
			await playThreads([at.kept, at.kept], at.world, dialect === 'sqlite' ? 40 : 15);
		} finally {
			await at.close();
		}
	});
});
