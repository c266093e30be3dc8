import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, root } from './build.mjs';
import { type Finding, isBad, tableOf } from './scan/findings.ts';
import { openFront } from './scan/front.ts';
import { requestsOf } from './scan/requests.ts';
import { endTools, versionOf } from './scan/run-tool.ts';
import { scanWith } from './scan/scan-with.ts';
import { openScannedSite } from './scan/scanned-site.ts';
import { listed } from './scan/sqlmap.ts';

const USAGE = `Use: npm run scan -- [--only sqlmap|wapiti] [--match WORDS] [--level N] [--seconds N] [--list]
Starts a throw-away Waymark with made-up people on this machine, and scans it from outside with sqlmap and wapiti.
  --only     one of the two
  --match    only scans whose name has these words in it, or these: "POST /notes|as lead"
  --level    how hard sqlmap tries: 1 if left out, 5 at most
  --seconds  for each module of wapiti; 20 if left out
  --list     only shows every request that would be scanned, and what is in it
Ends with 1 when anything medium or worse was found. Takes about an hour.
`;
const MISSING = 'is not here. On Debian: apt-get install -y wapiti sqlmap\n';

const { values } = parseArgs({
	options: {
		...{ only: { type: 'string' }, match: { type: 'string', default: '' }, level: { type: 'string', default: '1' } },
		...{ seconds: { type: 'string', default: '20' }, list: { type: 'boolean' }, help: { type: 'boolean' } },
	},
});
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const wanted = (['sqlmap', 'wapiti'] as const).filter((tool) => values.only === undefined || values.only === tool);
const missing = wanted.filter((tool) => versionOf(tool) === undefined);

async function scan(): Promise<boolean> {
	await build();
	const cache = join(root, '.cache', 'scan');
	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(join(cache, 'run-'));
	const site = await openScannedSite(join(root, 'dist', 'assets'));
	const front = await openFront(site);
	const requests = values.list || wanted.includes('sqlmap') ? await requestsOf(site) : [];
	if (values.list) for (const one of requests) process.stdout.write(`${listed(one)}\n`);
	const scanned = await scanWith({
		site,
		front,
		requests,
		folder,
		say,
		tools: values.list ? [] : wanted,
		match: values.match,
		level: values.level,
		secondsEach: Number(values.seconds),
	});
	const findings: readonly Finding[] = scanned.findings;
	const versions = wanted.map((tool) => `${tool} ${versionOf(tool)}`).join(', ');
	const report = [`${versions}, ${new Date().toISOString().slice(0, 10)}`, '', ...scanned.lines, '', tableOf(findings), ''].join('\n');
	writeFileSync(join(cache, 'report.md'), report);
	process.stdout.write(`${report}\n`);
	await front.close();
	await site.close();
	const bad = findings.some(isBad);
	if (bad) say(`What the scanners said is in ${folder}.`);
	else rmSync(folder, { recursive: true, force: true });
	return !bad;
}

if (values.help) process.stdout.write(USAGE);
else if (missing.length > 0) {
	process.stderr.write(`${missing.join(' and ')} ${MISSING}`);
	process.exitCode = 1;
} else {
	process.once('SIGINT', () => {
		endTools();
		process.exit(130);
	});
	process.exitCode = (await scan()) ? 0 : 1;
}
