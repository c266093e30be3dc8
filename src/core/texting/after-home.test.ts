import { expect, it } from 'vitest';
import { gradeOf } from '#core/wording/reading-age.ts';
import { AFTER_HOME } from './after-home.ts';
import { foldToGsm } from './fold-to-gsm.ts';
import { lintOutbound } from './outbound-lint.ts';
import { segmentsOf } from './segments.ts';

it.each(Object.values(AFTER_HOME))('“%s” may be sent, is one text, and is easy to read', (words) => {
	expect(lintOutbound(words, { names: ['Jaz'], places: ['Northmoor'], staff: [], service: ['Harbour', 'Waymark'], contacts: [] })).toEqual(
		[],
	);
	expect([segmentsOf(words).segments, foldToGsm(words)]).toEqual([1, words]);
	expect(gradeOf([words])).toBeLessThanOrEqual(4);
});
