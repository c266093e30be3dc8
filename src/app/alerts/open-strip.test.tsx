import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { JOEL, NADIA } from '../../../test/support/alert-world.ts';
import { type OpenAlert, OpenStrip } from './open-strip.tsx';
import { whenInWords } from './standing-words.ts';

const NOW = instant('2026-11-17T12:10:00.000Z');

function open(name: string, given: Partial<Alert> = {}): OpenAlert {
	const nobody = { seenBy: null, seenAt: null, seenUntil: null, owner: null, ownedAt: null, closedAt: null };
	const alert = { id: name.toLowerCase(), level: 'unclear', state: 'raised', raisedAt: NOW, ...nobody, ...given } as Alert;
	return { alert, youngPerson: { about: { nameUsed: name } } as OpenAlert['youngPerson'] };
}

const html = (alerts: readonly OpenAlert[]) =>
	String(<OpenStrip open={alerts} readers={{ staff: [NADIA, JOEL], me: NADIA.id, now: NOW }} />);
/** What stands in full, and what has a line of its own below it. */
function parts(alerts: readonly OpenAlert[]) {
	const [whole = '', lines = ''] = html(alerts)
		.replace(/<div class="tell-rest">.*?<\/div>(?=<ul)/s, '')
		.split('<ul');
	return [whole, lines].map((part) => [...part.matchAll(/href="\/alerts\/(\w+)"/g)].map(([, id]) => id));
}

const HIS = { state: 'owned', owner: JOEL.id, ownedAt: addMinutes(NOW, 5) } as const;
/** He was there when it was said. */
const PRESENT = { ...HIS, ownedAt: NOW } as const;
const HERS = { state: 'owned', owner: NADIA.id, ownedAt: NOW } as const;

describe('the strip of open alerts', () => {
	it('shows up to three in full', () => {
		expect(parts([open('A'), open('B'), open('C')])).toEqual([['a', 'b', 'c'], []]);
		expect(html([])).toBe('');
	});

	it('gives those after the second a line each when there are more, and leaves none out', () => {
		expect(parts(['A', 'B', 'C', 'D', 'E'].map((name) => open(name)))).toEqual([
			['a', 'b'],
			['c', 'd', 'e'],
		]);
	});

	it('puts what somebody else has taken behind what nobody has and what is hers, in the order they came in', () => {
		const alerts = [open('A', HIS), open('B', HERS), open('C', HIS), open('D'), open('E')];
		expect(parts(alerts)).toEqual([
			['b', 'd'],
			['e', 'a', 'c'],
		]);
	});

	it('keeps in front what only the worker who was there has: a second person has to know', () => {
		expect(parts([open('A', HIS), open('B', PRESENT), open('C'), open('D')])).toEqual([
			['b', 'c'],
			['d', 'a'],
		]);
	});

	it('says in a line how fast, whom and who has it, and nothing that was said', () => {
		const more = { ...open('C', HIS), moreSaidAt: NOW };
		const lines = html([open('A'), open('B'), more, open('D', { level: 'urgent', state: 'seen', seenBy: JOEL.id })]).split('<ul')[1];
		expect(
			lines
				?.replace(/<svg.*?<\/svg>/gs, '')
				.replace(/<[^>]+>/g, '')
				.replace(/^[^>]*>/, ''),
		).toBe(`Urgent. D: read by ${JOEL.name}, not taken yetPlease read this now. C: ${JOEL.name} has it, and more was said`);
	});

	it('says all of them in one line besides, for a phone whose page shows its own words first: practice says so', () => {
		const line = (alerts: readonly OpenAlert[]) =>
			/<p class="tell-count">(.*?)<\/p>/
				.exec(html(alerts))?.[1]
				?.replace(/<svg.*?<\/svg>/, '')
				.replace(/<[^>]+>/g, '');
		expect(line([open('A')])).toBe('1 open alert');
		expect(line(['A', 'B', 'C', 'D', 'E'].map((name) => open(name)))).toBe('5 open alerts');
		expect(line([{ ...open('A'), practice: true }])).toBe('Practice. 1 open alert');
		expect(line([{ ...open('A'), practice: true }, open('B')])).toBe('2 open alerts');
		expect(html([open('A', { level: 'immediate' }), open('B')])).toContain('<a class="tell-line tell-immediate" href="/alerts">');
	});

	it('says in a line who had what nobody has now', () => {
		const had = { by: JOEL.id, until: addMinutes(NOW, -5) };
		expect(html([open('A'), open('B'), open('C'), { ...open('D'), had }])).toContain(
			`D: nobody has it now, ${JOEL.name} had it until 12:05 pm`,
		);
	});

	it.each([
		['2026-11-17T03:09:00.000Z', 'at 3:09 am'],
		['2026-11-16T17:20:00.000Z', 'yesterday at 5:20 pm'],
		['2026-11-18T00:09:00.000Z', 'tomorrow at 12:09 am'],
		['2026-11-14T09:00:00.000Z', 'on Saturday at 9:00 am'],
	])('says when it was as people do: %s', (at, words) => {
		expect(whenInWords(instant(at), NOW)).toBe(words);
	});
});
