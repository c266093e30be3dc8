import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from './findings.ts';
import { SEVERITIES } from './findings.ts';
import type { Front } from './front.ts';
import { runTool } from './run-tool.ts';
import type { Scanned } from './sqlmap.ts';

/**
 * Every module but three, which need the network: `nikto` and `wapp` load lists from it, and `ssrf` asks a server of its makers
 * what reached it. What looks for files and ways in that stand in no page is run once, by nobody.
 */
const EVERYWHERE = [
	...['blindsql', 'cookieflags', 'crlf', 'csp', 'csrf', 'exec', 'file', 'htaccess', 'http_headers', 'methods'],
	...['permanentxss', 'redirect', 'shellshock', 'sql', 'xss', 'xxe'],
];
const MOST_SECONDS = 3_600;
const ONCE = ['backup', 'brute_login_form', 'buster'];

export type Crawl = {
	readonly name: string;
	readonly cookie: string;
	/** Addresses to begin at besides the first. */
	readonly from: readonly string[];
	/** For each module, and so for all of it about twenty times as long. */
	readonly secondsEach: number;
	/** Also what stands in no page. */
	readonly hidden: boolean;
};

/** The whole site as one person, through wapiti: it follows links, fills in forms, then attacks what it found. */
export async function wapitiOn({ name, cookie, from, secondsEach, hidden }: Crawl, front: Front, folder: string): Promise<Scanned> {
	const own = join(folder, name.replaceAll(/[^\w]+/g, '-'));
	mkdirSync(own, { recursive: true });
	const report = join(own, 'report.json');
	const modules = hidden ? [...EVERYWHERE, ...ONCE] : EVERYWHERE;
	const args = [
		...['-u', `${front.origin}/`, '--scope', 'folder', '-m', modules.join(','), '-S', 'normal', '-d', '6', '--max-parameters', '60'],
		...['--max-scan-time', String(secondsEach * 10), '--max-attack-time', String(secondsEach), '-t', '10', '-l', '1', '-v', '1'],
		...['--store-session', own, '--store-config', join(own, 'config'), '--flush-session', '--no-bugreport', '-f', 'json', '-o', report],
		...from.flatMap((path) => ['-s', `${front.origin}${path}`]),
	];
	front.begin('keep', cookie);
	const { said, code } = await runTool('wapiti', args, MOST_SECONDS);
	writeFileSync(join(own, 'said'), said);
	const tally = front.end();
	if (code !== 0)
		return { findings: [{ tool: 'wapiti', severity: 'medium', scan: name, what: `did not come to its end: ${code}` }], tally };
	return {
		findings: await Promise.all(readReport(name, readFileSync(report, 'utf8')).map((one) => forgeryTried(one, cookie, front))),
		tally,
	};
}

const NO_TOKEN = /^Cross Site Request Forgery: POST (\/\S*) /;

/**
 * wapiti takes a form for open when it knows no token by its name, and ours is called otherwise. So the very form is sent as
 * another site would send it, with the cookie and without the token: only when that is refused is it not a finding.
 */
async function forgeryTried(finding: Finding, cookie: string, front: Front): Promise<Finding> {
	const path = NO_TOKEN.exec(finding.what)?.[1];
	if (path === undefined) return finding;
	const headers = { cookie, origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
	const { status } = await fetch(`${front.origin}${path}`, { method: 'POST', headers, body: new URLSearchParams(), redirect: 'manual' });
	return status === 403
		? { ...finding, severity: 'information', what: `${finding.what}: sent from another site it is refused (403)` }
		: finding;
}

type Reported = {
	readonly method: string;
	readonly path: string;
	readonly info: string;
	readonly level: string | number;
	readonly parameter: string;
};
type Report = Readonly<Record<'vulnerabilities' | 'anomalies' | 'additionals', Readonly<Record<string, readonly Reported[]>>>>;

/** What stands in wapiti’s report, each once. */
export function readReport(scan: string, json: string): readonly Finding[] {
	const { vulnerabilities, anomalies, additionals } = JSON.parse(json) as Report;
	const all = [vulnerabilities, anomalies, additionals].flatMap((part) => Object.entries(part));
	const findings = all.flatMap(([category, reported]) =>
		reported.map(
			({ method, path, info, level, parameter }): Finding => ({
				tool: 'wapiti',
				severity: SEVERITIES[Number(level)] ?? 'high',
				scan,
				what: `${category}: ${method} ${path.slice(0, 120)} ${parameter} ${info}`.replaceAll(/\s+/g, ' ').slice(0, 300),
			}),
		),
	);
	return [...new Map(findings.map((one) => [one.what, one])).values()];
}
