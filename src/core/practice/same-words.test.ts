import { describe, expect, it } from 'vitest';
import { howKept } from './same-words.ts';

const SAID = 'My nan. She doesn’t ask stuff.';

describe('how a line holds what was said', () => {
	it('is whole whatever the apostrophe, the case and the full stops', () => {
		expect(howKept("my nan, she doesn't ask stuff", SAID)).toBe('whole');
	});

	it('is whole when more stands around it', () => {
		expect(howKept('Um. My nan. She doesn’t ask stuff. Yeah.', SAID)).toBe('whole');
	});

	it('is a part when some of it is kept in its order', () => expect(howKept('she doesn’t ask', SAID)).toBe('part'));

	it('is neither when the words are others, or in another order, or only one', () => {
		expect(howKept('Her grandmother does not ask anything', SAID)).toBe('not');
		expect(howKept('She doesn’t ask stuff my nan', SAID)).toBe('not');
		expect(howKept('nan', SAID)).toBe('not');
		expect(howKept('', SAID)).toBe('not');
	});

	it('knows whole words only', () => expect(howKept('a nan she does', SAID)).toBe('not'));
});
