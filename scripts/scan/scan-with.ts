import { addressOf } from '../../test/vault-matrix/ask.ts';
import { ROWS } from '../../test/vault-matrix/routes-in-rows.ts';
import type { Finding } from './findings.ts';
import type { Front } from './front.ts';
import type { ScanRequest } from './requests.ts';
import type { ScannedSite } from './scanned-site.ts';
import { placesIn, type Scanned, sqlmapOn } from './sqlmap.ts';
import { type Tally, together, wordsOf } from './tally.ts';
import { wapitiOn } from './wapiti.ts';

export type Scanning = {
	readonly site: ScannedSite;
	readonly front: Front;
	readonly requests: readonly ScanRequest[];
	readonly folder: string;
	readonly say: (line: string) => void;
	readonly tools: readonly ('sqlmap' | 'wapiti')[];
	readonly match: string;
	/** How hard sqlmap tries. */
	readonly level: string;
	readonly secondsEach: number;
};

export type ScanReport = { readonly findings: readonly Finding[]; readonly lines: readonly string[] };

/** Runs what was asked for, one scan after the other, and says what each found. */
export async function scanWith(scanning: Scanning): Promise<ScanReport> {
	const parts: ScanReport[] = [];
	if (scanning.tools.includes('sqlmap')) parts.push(await everyRequest(scanning));
	if (scanning.tools.includes('wapiti')) parts.push(await everyVisitor(scanning));
	return { findings: parts.flatMap(({ findings }) => findings), lines: parts.flatMap(({ lines }) => lines) };
}

async function everyRequest({ site, front, requests, folder, say, match, level }: Scanning): Promise<ScanReport> {
	const chosen = requests.filter((one) => one.name.includes(match) && placesIn(one) > 0);
	const places = chosen.reduce((sum, one) => sum + placesIn(one), 0);
	const findings: Finding[] = [];
	const tallies = new Map<ScanRequest['attack'], Tally[]>();
	let unmet = 0;
	for (const [number, one] of chosen.entries()) {
		await site.reset();
		const untouched = await asItStands(front, one);
		if (untouched >= 400) unmet += 1;
		const scanned = await sqlmapOn({ one, level, number }, front, folder);
		tallies.set(one.attack, [...(tallies.get(one.attack) ?? []), scanned.tally]);
		findings.push(...allOf(one.name, scanned, site));
		const { asked, door } = scanned.tally;
		say(
			`sqlmap ${number + 1}/${chosen.length} ${one.name} (${one.attack}), untouched ${untouched}: ${asked} requests, ${door} at the door`,
		);
	}
	const counted = [...tallies].map(([attack, all]) => `- into ${WHERE[attack]}: ${wordsOf(together(all))}`);
	const head = `sqlmap, level ${level}: ${chosen.length} requests of ours, ${places} places in them; ${chosen.length - unmet} go through as they stand.`;
	return { findings, lines: [head, ...counted] };
}

const WHERE: Readonly<Record<ScanRequest['attack'], string>> = { form: 'ids, queries and fields', headers: 'headers and cookies' };

/** What our own request is answered, before anybody puts anything into it. */
async function asItStands(front: Front, { method, path, query, fields, headers: more, cookie }: ScanRequest): Promise<number> {
	front.begin('reset');
	const search = query.length === 0 ? '' : `?${new URLSearchParams(query.map(([name, value]): [string, string] => [name, value]))}`;
	const body = method === 'POST' ? { body: new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])) } : {};
	const headers: Record<string, string> = { ...Object.fromEntries(more), ...(cookie === '' ? {} : { cookie }) };
	const answer = await fetch(`${front.origin}${path}${search}`, { method, headers, redirect: 'manual', ...body });
	await answer.arrayBuffer();
	return answer.status;
}

/** What the scanner found, and what we saw in the answers it got and in our own log. */
function allOf(scan: string, { findings, tally }: Scanned, site: ScannedSite): readonly Finding[] {
	const seen = tally.faults.map((what): Finding => ({ tool: 'answers', severity: 'medium', scan, what }));
	const logged = site
		.logged()
		.map((what): Finding => ({ tool: 'answers', severity: 'medium', scan, what: `logged: ${what.slice(0, 200).trim()}` }));
	return [...findings, ...seen, ...logged];
}

const VISITORS = ['worker', 'lead', 'administrator', 'phone', 'nobody'] as const;

async function everyVisitor({ site, front, folder, say, match, secondsEach }: Scanning): Promise<ScanReport> {
	const pages = Object.entries(ROWS)
		.filter(([route]) => route.startsWith('GET ') && route !== 'GET /live')
		.map(([route, row]) => addressOf(route, row, site.found));
	const findings: Finding[] = [];
	const lines: string[] = [];
	for (const who of VISITORS) {
		const name = `everything as ${who}`;
		if (!name.includes(match)) continue;
		await site.reset();
		const from = who === 'phone' ? ['/notes'] : who === 'nobody' ? ['/notes', '/sign-in'] : pages;
		const cookie = who === 'nobody' ? '' : (site.visitors.get(who)?.cookie ?? '');
		const scanned = await wapitiOn({ name, cookie, from, secondsEach, hidden: who === 'nobody' }, front, folder);
		findings.push(...allOf(name, scanned, site));
		lines.push(`wapiti, ${name}: ${wordsOf(scanned.tally)}`);
		say(lines.at(-1) ?? '');
	}
	return { findings, lines };
}
