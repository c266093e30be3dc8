import { describe, expect, it } from 'vitest';
import { type Finding, isBad, tableOf } from './findings.ts';
import type { ScanRequest } from './requests.ts';
import { fileOf, placesIn, readSaid } from './sqlmap.ts';
import { counting, together, wordsOf } from './tally.ts';
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
		counts.add({ status: 303, to: '/today', faults: [] });
		counts.add({ status: 303, to: '/unlock?to=%2Ftoday', faults: [] });
		counts.add({ status: 403, to: null, faults: ['no nonce'] });
		counts.add({ status: 403, to: null, faults: ['no nonce'] });
		const tally = counts.end();
		expect(wordsOf(tally)).toBe('4 requests (303 × 2, 403 × 2), 3 of them refused at the door');
		expect(tally.faults).toEqual(['no nonce']);
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
