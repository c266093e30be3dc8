import type { Finding } from './findings.ts';
import type { Front } from './front.ts';
import type { ScanRequest } from './requests.ts';
import { allOf, type Scanning, type ScanReport } from './scanning.ts';
import { placesIn, sqlmapOn } from './sqlmap.ts';
import { type Tally, together, wordsOf } from './tally.ts';
import { everyWalker } from './walks.ts';

/** Runs what was asked for, one scan after the other, and says what each found. */
export async function scanWith(scanning: Scanning): Promise<ScanReport> {
	const parts: ScanReport[] = [];
	if (scanning.tools.includes('sqlmap')) parts.push(await everyRequest(scanning));
	if (scanning.tools.includes('wapiti')) parts.push(await everyWalker(scanning));
	return { findings: parts.flatMap(({ findings }) => findings), lines: parts.flatMap(({ lines }) => lines) };
}

async function everyRequest({ site, front, requests, folder, say, match, level }: Scanning): Promise<ScanReport> {
	const chosen = requests.filter((one) => match.split('|').some((words) => one.name.includes(words)) && placesIn(one) > 0);
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
