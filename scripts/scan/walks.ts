import { openEndpoint } from './endpoint.ts';
import type { Finding } from './findings.ts';
import { forgeryTried, oneOfEach } from './forgery.ts';
import { notReached, pagesOf, WALKERS, type Walker } from './pages.ts';
import { allOf, type Scanning, type ScanReport } from './scanning.ts';
import { shareOf, type Tally, wordsOf } from './tally.ts';
import { type Walked, wapitiOn } from './wapiti.ts';

/** More of this than that, and it stood before a closed door: whatever it found or did not find, it does not count. */
const MOST_SHUT_OUT = 20;

const HEAD = [
	'| wapiti as | requests | 2xx | 3xx | 4xx | of them 401 | 5xx | pages reached | forms | fields | sign-in begun again | medium or worse |',
	'|---|---|---|---|---|---|---|---|---|---|---|---|',
];

/** Everybody in turn walks and attacks the whole site as far as it is open to them. */
export async function everyWalker(scanning: Scanning): Promise<ScanReport> {
	const endpoint = await openEndpoint();
	const findings: Finding[] = [];
	const [rows, notes]: readonly string[][] = [[], []];
	for (const who of WALKERS) {
		const name = `everything as ${who}`;
		if (!scanning.match.split('|').some((words) => name.includes(words))) continue;
		const walk = await walked(who, name, { ...scanning, endpoint });
		findings.push(...walk.findings);
		rows?.push(walk.row);
		notes?.push(...walk.notes);
		for (const line of [walk.row, ...walk.notes, ...walk.findings.map(({ severity, what }) => `${severity}: ${what}`)]) scanning.say(line);
	}
	await endpoint.close();
	return { findings, lines: [...HEAD, ...(rows ?? []), '', ...(notes ?? [])] };
}

type WithEndpoint = Scanning & { readonly endpoint: Awaited<ReturnType<typeof openEndpoint>> };

async function walked(who: Walker, name: string, { site, front, endpoint, folder, secondsEach }: WithEndpoint) {
	await site.reset();
	const visitor = site.visitors.get(who as never) ?? { cookie: '', formToken: '' };
	const pages = await pagesOf(site, who);
	const crawl = { name, cookie: visitor.cookie, from: pages, secondsEach, hidden: who === 'nobody' };
	const scanned = await wapitiOn({ ...crawl, within: who === 'handed' ? '/hand-over' : '' }, { front, endpoint, folder });
	await site.reset();
	const tried: Finding[] = [];
	for (const one of oneOfEach(scanned.findings)) tried.push(await forgeryTried(one, visitor, { site, front }));
	const missed = notReached(pages, scanned.tally);
	const counts = countsOrNot(name, scanned.tally, missed);
	const findings = [...allOf(name, { findings: tried, tally: scanned.tally }, site), ...counts];
	return { findings, row: rowOf(who, scanned, { pages, missed, findings }), notes: notesOn(who, scanned, missed) };
}

/** A run that was shut out, or that did not see every page, is a finding: it would otherwise look like a clean one. */
export function countsOrNot(scan: string, tally: Tally, missed: readonly string[]): readonly Finding[] {
	const found = (what: string): Finding => ({ tool: 'answers', severity: 'medium', scan, what });
	const shutOut = shareOf(tally, 401);
	return [
		...(shutOut > MOST_SHUT_OUT ? [found(`does not count: ${shutOut.toFixed(0)} % of the answers were 401`)] : []),
		...(missed.length > 0 ? [found(`does not count: ${missed.length} pages were not reached: ${missed.slice(0, 3).join(' ')}`)] : []),
	];
}

const percent = (tally: Tally, kind: Parameters<typeof shareOf>[1]): string => `${shareOf(tally, kind).toFixed(1)} %`;

function rowOf(
	who: Walker,
	{ tally, attacked }: Walked,
	{ pages, missed, findings }: Readonly<Record<'pages' | 'missed', readonly string[]>> & { readonly findings: readonly Finding[] },
): string {
	const bad = findings.filter(({ severity }) => !['information', 'low'].includes(severity)).length;
	const shares = ([200, 300, 400, 401, 500] as const).map((kind) => percent(tally, kind));
	const reached = `${pages.length - missed.length} of ${pages.length}`;
	return `| ${[who, tally.asked, ...shares, reached, attacked.forms, attacked.fields, tally.ended.length, bad].join(' | ')} |`;
}

/** What was cut short, what ended the sign-in, and every status. */
function notesOn(who: Walker, { tally, attacked, cut }: Walked, missed: readonly string[]): readonly string[] {
	const far = (module: string): string =>
		module === 'the crawl' ? module : `${module} (${attacked.byModule.get(module) ?? 0} of ${attacked.forms} forms)`;
	return [
		`- as ${who}: ${wordsOf(tally)}`,
		...(cut.length === 0 ? [] : [`  - stopped at its limit: ${cut.map(far).join(', ')}`]),
		...(tally.ended.length === 0 ? [] : [`  - ended the sign-in: ${[...new Set(tally.ended)].join(', ')}`]),
		...(missed.length === 0 ? [] : [`  - not reached: ${missed.join(' ')}`]),
	];
}
