import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from './endpoint.ts';
import type { Finding } from './findings.ts';
import { SEVERITIES } from './findings.ts';
import type { Front } from './front.ts';
import { runTool } from './run-tool.ts';
import type { Scanned } from './sqlmap.ts';
import { type Attacked, attackedIn } from './wapiti-session.ts';

/**
 * What can be in a site that makes its pages on the server and keeps SQLite. Left out: `nikto` and `wapp`, which load lists from
 * the network; `blindsql`, which tells by how long an answer takes; `buster`, which guesses 31,000 addresses although all that
 * there are stand in the table of routes.
 */
const EVERYWHERE = [
	...['cookieflags', 'crlf', 'csp', 'csrf', 'htaccess', 'http_headers', 'methods'],
	...['permanentxss', 'redirect', 'shellshock', 'sql', 'ssrf', 'xss'],
];
/** A hundred things to put into each field, for pages that run no command, open no file by name and read no XML: into addresses. */
const INTO_ADDRESSES = ['exec:get', 'file:get', 'xxe:get'];
/** Once, by somebody who has no session: what stands in no page, and everything into every form. */
const BY_NOBODY = ['backup', 'brute_login_form', 'exec', 'file', 'xxe'];
/** It is never ended in the middle: it would write no report. Each of its parts has its own limit. */
const MOST_SECONDS = 3_600;
const CRAWL_SECONDS = 300;

export type Crawl = {
	readonly name: string;
	readonly cookie: string;
	/** Where this walker is led back to from everywhere else. */
	readonly within: string;
	/** Every page that this walker may open: forms are read from these, and links are followed one step further. */
	readonly from: readonly string[];
	/** For each module; a third of it for those that put a hundred things into each place. */
	readonly secondsEach: number;
	/** Also what stands in no page. */
	readonly hidden: boolean;
};

export type Walked = Scanned & { readonly attacked: Attacked; readonly cut: readonly string[] };

/** The whole site as one person, through wapiti: it follows links, fills in forms, then attacks what it found. */
export async function wapitiOn(
	{ name, cookie, within, from, secondsEach, hidden }: Crawl,
	{ front, endpoint, folder }: { readonly front: Front; readonly endpoint: Endpoint; readonly folder: string },
): Promise<Walked> {
	const own = join(folder, name.replaceAll(/[^\w]+/g, '-'));
	mkdirSync(own, { recursive: true });
	const report = join(own, 'report.json');
	const shared = [
		...['-u', `${front.origin}/`, '--scope', 'folder', '-t', '10', '-l', '1', '-v', '1'],
		...['--store-session', own, '--store-config', join(own, 'config'), '--no-bugreport', '-f', 'json', '-o', report],
		// It is compared before anything else is read, so what is put there is tried by itself, by sqlmap and below.
		...['--skip', 'formToken', '--endpoint', `${endpoint.origin}/`],
	];
	const walking = ['--flush-session', '-S', 'normal', '-d', '1', '--max-parameters', '60', '--max-scan-time', String(CRAWL_SECONDS)];
	const starts = from.flatMap((path) => ['-s', `${front.origin}${path}`]);
	const attack = (modules: readonly string[], most: number) => ['-m', modules.join(','), '--max-attack-time', String(most)];
	endpoint.called();
	front.begin('keep', cookie, within);
	const first = await runTool('wapiti', [...shared, ...walking, ...starts, ...attack(EVERYWHERE, secondsEach)], MOST_SECONDS);
	const then = attack(hidden ? BY_NOBODY : INTO_ADDRESSES, Math.ceil(secondsEach / 3));
	const second = first.code === 0 ? await runTool('wapiti', [...shared, '--skip-crawl', ...then], MOST_SECONDS) : first;
	const [said, code] = [`${first.said}\n${second.said}`, second.code];
	writeFileSync(join(own, 'said'), said);
	const tally = front.end();
	const found = (what: string): Finding => ({ tool: 'wapiti', severity: 'medium', scan: name, what });
	const broken = [...said.matchAll(/^(\w+(?:Error|Exception)) (.*)$/gm)].map(([line]) => found(`a module failed: ${line.slice(0, 160)}`));
	const called = endpoint.called().map((one) => ({ ...found(`the site called: ${one.slice(0, 160)}`), severity: 'critical' as const }));
	const reported = code === 0 ? readReport(name, readFileSync(report, 'utf8')) : [found(`did not come to its end: ${code}`)];
	const cut = [...said.matchAll(/Max attack time was reached for module (\w+)/g)].map(([, module = '']) => module);
	const crawlCut = /Max scan time was reached/.test(said) ? ['the crawl'] : [];
	return { findings: [...reported, ...called, ...broken], tally, attacked: attackedIn(own), cut: [...crawlCut, ...cut] };
}

type Reported = {
	readonly method: string;
	readonly path: string;
	readonly info: string;
	readonly level: string | number;
	readonly parameter: string;
	readonly http_request?: string;
};
type Report = Readonly<Record<'vulnerabilities' | 'anomalies' | 'additionals', Readonly<Record<string, readonly Reported[]>>>>;

/** What stands in wapiti’s report, each once. */
export function readReport(scan: string, json: string): readonly Finding[] {
	const { vulnerabilities, anomalies, additionals } = JSON.parse(json) as Report;
	const all = [vulnerabilities, anomalies, additionals].flatMap((part) => Object.entries(part));
	const findings = all.flatMap(([category, reported]) =>
		reported.map(
			({ method, path, info, level, parameter, http_request: sent }): Finding => ({
				tool: 'wapiti',
				severity: SEVERITIES[Number(level)] ?? 'high',
				scan,
				what: `${category}: ${method} ${path.slice(0, 120)} ${parameter} ${info}`.replaceAll(/\s+/g, ' ').slice(0, 300),
				...(sent === undefined ? {} : { sent: sent.split('\n\n').at(-1) ?? '' }),
			}),
		),
	);
	return [...new Map(findings.map((one) => [one.what, one])).values()];
}
