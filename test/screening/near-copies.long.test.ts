import { expect, it } from 'vitest';
import { corpusPart, messagesIn } from '../../scripts/screening/corpus.ts';
import { nearCopies } from '../../scripts/screening/near-copies.ts';

it('has no near-copy of a message in two parts of the corpus, nor in the development sample', () => {
	const development = messagesIn('test/screening/development.jsonl', 'development');
	const copies = nearCopies([corpusPart('training'), corpusPart('tuning'), corpusPart('frozen'), development], 0.6);
	expect(copies.map(({ one, other }) => `${one.id}: ${one.text} – ${other.id}: ${other.text}`)).toEqual([]);
});
