import { describe, expect, it } from 'vitest';
import { checkAsked } from './check-asked.ts';

describe('a question as a worker put it', () => {
	it.each([
		['Why did you go?', 'leading'],
		['He hit you, didn’t he?', 'leading'],
		['Did your uncle do that?', 'leading'],
		['What made you put yourself at risk?', 'blame'],
		['You can tell me, it’s our secret. What happened?', 'secrecy'],
	])('%s', (asked, rule) => expect(checkAsked(asked).map((found) => found.rule)).toContain(rule));

	it('says which words it is about, as they were typed', () => {
		expect(checkAsked('So. Why Did you go out?')[0]?.words).toBe('Why Did you');
	});

	it.each(['Tell me about that evening.', 'What happened then?', 'Shall I stay, go, or come back at four?'])(
		'has nothing to say of: %s',
		(asked) => expect(checkAsked(asked)).toEqual([]),
	);
});
