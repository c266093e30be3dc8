import { describe, expect, it } from 'vitest';
import { type Finding, isBad, tableOf } from './findings.ts';
import { isRefused, oneOfEach } from './forgery.ts';
import { notReached } from './pages.ts';
import type { ScanRequest } from './requests.ts';
import { fileOf, placesIn, readSaid } from './sqlmap.ts';
import { counting, shareOf, together, wordsOf } from './tally.ts';
import { countsOrNot } from './walks.ts';
import { readReport } from './wapiti.ts';

const ID = '01a1e969-fdc0-7000-8000-000000000599';
const own: ScanRequest = {
	name: 'POST /alerts/:id/own as duty',
	method: 'POST',
	path: `/alerts/${ID}/own`,
	cookie: 'a=b',
	query: [['do', 'take']],
	fields: [
		['formToken', 'secret'],
		['words', 'I ring * them & now'],
	],
	headers: [],
	attack: 'form',
};

describe('a request for sqlmap', () => {
	it('has a mark at every id, query and field, and none that was there before', () => {
		expect(fileOf(own, 'here:1')).toBe(
			[
				`POST /alerts/${ID}*/own?do=take* HTTP/1.1`,
				'Host: here:1',
				'Cookie: a=b',
				'Content-Type: application/x-www-form-urlencoded',
				'',
				'formToken=secret&words=I%20ring%20%2A%20them%20%26%20now*',
			].join('\r\n'),
		);
		expect(placesIn(own)).toBe(3);
	});

	it('tries the token of a form where it stands alone', () => {
		const alone = { ...own, path: '/lock', query: [], fields: [['formToken', 'secret'] as const] };
		expect(fileOf(alone, 'here:1')).toContain('formToken=secret*');
		expect(placesIn(alone)).toBe(1);
	});

	it('tries headers and the cookie, and nothing else', () => {
		const headers = {
			...own,
			method: 'GET',
			path: '/today',
			query: [],
			fields: [],
			headers: [['referer', '1'] as const],
			attack: 'headers' as const,
		};
		expect(fileOf(headers, 'here:1')).toBe('GET /today HTTP/1.1\r\nHost: here:1\r\nCookie: a=b*\r\nreferer: 1*\r\n\r\n');
		expect(placesIn(headers)).toBe(2);
	});
});

describe('what sqlmap said', () => {
	const clean = '[CRITICAL] all tested parameters do not appear to be injectable. Try to increase values';
	it('is nothing when it tried everything and got nowhere', () => {
		expect(readSaid('one', clean, 0)).toEqual([]);
	});

	it('is a finding for each place that it got into, and each that it suspects', () => {
		const said = `heuristic (XSS) test shows that (custom) POST parameter '#1*' might be vulnerable to cross-site scripting\nParameter: #2* ((custom) POST)\n    Type: boolean-based blind`;
		expect(readSaid('one', said, 0).map(({ severity }) => severity)).toEqual(['critical', 'medium']);
	});

	it('is a finding when it came to no end: it would look like a clean one', () => {
		for (const said of ['', '[CRITICAL] unable to connect to the target URL', 'using STDIN for parsing targets list'])
			expect(readSaid('one', said, 0).filter(isBad)).toHaveLength(1);
	});
});

it('what wapiti reports has the severity that wapiti gave it, each thing once', () => {
	const one = { method: 'GET', path: '/notes', info: 'XSS via do', level: '3', parameter: 'do' };
	const low = { ...one, level: 1, info: 'no such header' };
	const report = JSON.stringify({
		vulnerabilities: { XSS: [one, one] },
		anomalies: { 'Internal Server Error': [] },
		additionals: { HTTP: [low] },
	});
	expect(readReport('as lead', report).map(({ severity, what }) => [severity, what])).toEqual([
		['high', 'XSS: GET /notes do XSS via do'],
		['low', 'HTTP: GET /notes do no such header'],
	]);
});

describe('answers', () => {
	it('are counted by status, and those that no handler saw by themselves', () => {
		const counts = counting();
		const post = { method: 'POST', path: '/x', to: null, faults: [] };
		counts.add({ ...post, status: 303, to: '/today' });
		counts.add({ ...post, status: 303, to: '/unlock?to=%2Ftoday' });
		counts.add({ ...post, status: 403, faults: ['no nonce'] });
		counts.add({ ...post, status: 403, faults: ['no nonce'] });
		const tally = counts.end();
		expect(wordsOf(tally)).toBe('4 requests (303 × 2, 403 × 2), 3 of them refused at the door');
		expect(tally.faults).toEqual(['no nonce']);
		counts.add({ ...post, path: '/hand-over', status: 303, to: '/hand-over' });
		expect(counts.end().door).toBe(3);
		expect(wordsOf(together([tally, tally]))).toBe('8 requests (303 × 4, 403 × 4), 6 of them refused at the door');
	});
});

it('a table counts every severity, also where there is none, and lists the worst first', () => {
	const finding = (severity: Finding['severity']): Finding => ({ tool: 'sqlmap', severity, scan: 'one', what: 'a|b' });
	expect(tableOf([])).toContain('| medium | 0 |');
	const lines = tableOf([finding('low'), finding('critical')]).split('\n');
	expect(lines.at(-2)).toBe('| critical | sqlmap | one | a¦b |');
	expect(lines).toContain('| low | 1 |');
	expect([finding('low'), finding('medium')].map(isBad)).toEqual([false, true]);
});

describe('a run of wapiti', () => {
	const get = { method: 'GET', to: null, faults: [] };
	const ran = (statuses: readonly number[], paths = ['/today']) => {
		const counts = counting();
		for (const status of statuses) counts.add({ ...get, path: `${paths[0]}?a=1`, status });
		return counts.end();
	};

	it('counts when it reached every page and was seldom shut out', () => {
		const tally = ran([200, 200, 200, 200, 401]);
		expect(shareOf(tally, 401)).toBe(20);
		expect(countsOrNot('one', tally, notReached(['/today?again'], tally))).toEqual([]);
	});

	it('does not count when it was shut out, or missed a page', () => {
		const out = ran([200, 200, 401]);
		expect(countsOrNot('one', out, []).filter(isBad)).toHaveLength(1);
		expect(countsOrNot('one', out, notReached(['/today', '/people'], out)).map(({ what }) => what)).toEqual([
			'does not count: 33 % of the answers were 401',
			'does not count: 1 pages were not reached: /people',
		]);
	});
});

describe('a form that wapiti takes to have no token', () => {
	const became = (status: number, wrote = false) => ({ status, wrote });
	const [asksAgain, ours, elsewhere] = [false, became(303, true), became(403)];
	const staff = { asksAgain, elsewhere, without: became(403), ours };
	const theirs = { asksAgain: true, elsewhere, without: became(409), ours };

	it('is refused from another site, without its token, and not as it stands', () => {
		for (const one of [staff, theirs, { ...staff, without: undefined, ours: became(422) }]) expect(isRefused(one)).toBe(true);
	});

	it('stays a finding when one of the two lets it through, or when everything is refused anyway', () => {
		for (const open of [
			{ ...staff, elsewhere: became(303, true) },
			{ ...staff, elsewhere: became(303) },
			{ ...staff, without: became(422) },
			{ ...staff, without: became(303) },
			{ ...staff, ours: became(403) },
			{ ...staff, ours: became(500) },
			{ ...theirs, without: became(409, true) },
			{ ...theirs, ours: became(303) },
		])
			expect(isRefused(open)).toBe(false);
	});

	it('stands for the same form of another person, and for no other form', () => {
		const of = (id: string, sent: string): Finding => ({
			...{ tool: 'wapiti', severity: 'medium', scan: 'as lead', sent },
			what: `Cross Site Request Forgery: POST /alerts/${id}/own Lack of anti CSRF token`,
		});
		const other = ID.replace('599', '600');
		expect(oneOfEach([of(ID, 'formToken=1&do=1'), of(other, 'formToken=1&do=2'), of(ID, 'do=1')])).toHaveLength(2);
	});
});
