import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './findings.ts';
import type { Front } from './front.ts';
import { IDS, type ScanRequest } from './requests.ts';
import { runTool } from './run-tool.ts';
import type { Tally } from './tally.ts';

/** Where sqlmap puts its own things. */
const HERE = '*';
const MOST_SECONDS = 600;

/**
 * SQLite is what is scanned; `*` marks every place, so nothing is left out and nothing is tried twice. What tells by how long an
 * answer takes is left out: on a busy machine every answer does. One statement at a time is all that our driver prepares.
 */
const HOW = [
	'--batch',
	'--dbms=SQLite',
	'--risk=1',
	'--technique=BEU',
	'--threads=1',
	'--retries=0',
	'--timeout=15',
	'--ignore-code=401,404',
	'--ignore-stdin',
] as const;

const encoded = (text: string): string => encodeURIComponent(text).replaceAll('*', '%2A');
const pairs = (all: ScanRequest['fields'], mark: string): string =>
	all.map(([name, value]) => `${encoded(name)}=${encoded(value)}${isTried(name, all) ? mark : ''}`).join('&');

/** The token of a form is compared before anything else is read of it, so it is tried only where it stands alone. */
const isTried = (name: string, all: ScanRequest['fields']): boolean => name !== 'formToken' || all.length === 1;

/** How many places it has for sqlmap to try. */
export function placesIn({ attack, path, query, fields, headers }: ScanRequest): number {
	return attack === 'headers'
		? headers.length + 1
		: (path.match(IDS)?.length ?? 0) + query.length + fields.filter(([name]) => isTried(name, fields)).length;
}

/** @example listed(one) // 'POST /alerts/:id/own as duty: 1 id, formToken, decision, words' */
export function listed(one: ScanRequest): string {
	const ids = one.path.match(IDS)?.length ?? 0;
	const names = [...one.query, ...one.fields, ...one.headers].map(([name]) => name);
	return `${one.name}: ${[...(ids === 0 ? [] : [`${ids} in the address`]), ...names].join(', ')}`;
}

/** The request as sqlmap reads it from a file, every place marked. */
export function fileOf({ method, path, query, fields, headers, cookie, attack }: ScanRequest, host: string): string {
	const mark = attack === 'form' ? HERE : '';
	const address = path.replace(IDS, (id) => `${id}${mark}`);
	const ownMark = attack === 'headers' ? HERE : '';
	const lines = [
		`${method} ${address}${query.length === 0 ? '' : `?${pairs(query, mark)}`} HTTP/1.1`,
		`Host: ${host}`,
		...(cookie === '' ? [] : [`Cookie: ${cookie}${ownMark}`]),
		...headers.map(([name, value]) => `${name}: ${value}${ownMark}`),
		...(method === 'POST' ? ['Content-Type: application/x-www-form-urlencoded'] : []),
	];
	return `${lines.join('\r\n')}\r\n\r\n${method === 'POST' ? pairs(fields, mark) : ''}`;
}

export type Scanned = { readonly findings: readonly Finding[]; readonly tally: Tally };

/** One request through sqlmap. The site is as it was before each request that changes it. */
export async function sqlmapOn(
	{ one, level, number }: { readonly one: ScanRequest; readonly level: string; readonly number: number },
	front: Front,
	folder: string,
): Promise<Scanned> {
	mkdirSync(folder, { recursive: true });
	const file = join(folder, `${number}.request`);
	writeFileSync(file, fileOf(one, new URL(front.origin).host));
	front.begin('reset');
	const { said, code } = await runTool(
		'sqlmap',
		['-r', file, ...HOW, `--level=${level}`, '--flush-session', '--disable-coloring', `--output-dir=${folder}`],
		MOST_SECONDS,
	);
	writeFileSync(join(folder, `${number}.said`), said);
	const tally = front.end();
	return { findings: readSaid(one.name, said, code), tally };
}

/** What sqlmap said of one request. A run in which it tried nothing is a finding: it would otherwise look like a clean one. */
export function readSaid(scan: string, said: string, code: number | null): readonly Finding[] {
	const found = (severity: Finding['severity'], what: string): Finding => ({ tool: 'sqlmap', severity, scan, what });
	const points = [...said.matchAll(/^Parameter: (.+)$/gm)].map(([, name = '']) => found('critical', `injectable: ${name}`));
	const other = [...said.matchAll(/heuristic \((?:XSS|FI)\) test shows that (.+?) (?:might|appears)/g)].map(([, name = '']) =>
		found('medium', `sqlmap’s own first look takes ${name} for open to scripts or files`),
	);
	const finished = /all tested parameters do not appear to be injectable/.test(said) || points.length > 0;
	const cut = finished ? [] : [found('medium', `sqlmap did not come to its end (${code}): ${lastLine(said)}`)];
	return [...new Map([...points, ...other, ...cut].map((one) => [one.what, one])).values()];
}

const lastLine = (said: string): string =>
	said
		.split('\n')
		.filter((line) => /\[(CRITICAL|ERROR)\]/.test(line))
		.at(-1)
		?.slice(0, 160) ?? 'it said nothing of why';
