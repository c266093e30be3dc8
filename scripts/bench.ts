import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { alerts } from './bench/alerts.ts';
import { answering } from './bench/answering.ts';
import { fsyncsPerAnswer } from './bench/count-fsyncs.ts';
import { waitsForThisDisk } from './bench/disk.ts';
import { atMost, type Figure, median, percentile, tableOf, told } from './bench/figures.ts';
import { type Load, startLoad, startServer } from './bench/parts.ts';
import { privatePage } from './bench/private-page.ts';
import { screening } from './bench/screening.ts';
import { texts } from './bench/texts.ts';
import { whatSecurityCosts } from './bench/what-security-costs.ts';
import { benchEngine } from './bench-engine.ts';
import { build, root } from './build.mjs';

const DISCLOSURES = 60;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function telling(load: Load, folder: string): Promise<readonly Figure[]> {
	const server = await startServer('durable', folder);
	const { heard, seen } = await load.ask('disclose', { ...server.target, duty: server.duty, talks: await server.talks(DISCLOSURES) });
	await server.stop();
	return [
		told('disclosure to the event on the duty screen: p50', median(heard), 'ms'),
		told('disclosure to the alert shown on the duty screen: p50', median(seen), 'ms'),
		atMost('disclosure to the alert shown on the duty screen: p99', percentile(seen, 0.99), 'ms', 1_000),
	];
}

function engine(): readonly Figure[] {
	const { ratio, stepWithRehydrationMicros, rawXstateMicros } = benchEngine();
	return [
		told('engine step with rehydration', stepWithRehydrationMicros, 'µs'),
		told('raw XState rehydrate, transition, persist', rawXstateMicros, 'µs'),
		atMost('engine step against raw XState', ratio, '×', 3),
	];
}

async function measure(): Promise<readonly Figure[]> {
	const folder = join(root, '.cache', 'bench');
	mkdirSync(folder, { recursive: true });
	await build();
	say('the engine …');
	const figures = [...engine()];
	say('screening …');
	figures.push(...(await screening(folder)));
	say('this disk …');
	figures.push(told('this disk: 4 KiB written and waited for, p50', waitsForThisDisk(folder), 'ms'));
	const load = await startLoad();
	say('answers over HTTP …');
	figures.push(...(await answering(load, folder, say)));
	say('what sign-in, permission, read-audit and headers cost …');
	figures.push(...(await whatSecurityCosts(load, folder, say)));
	say('waits for the disk …');
	figures.push(await fsyncsPerAnswer(load, folder));
	say('from a disclosure to the duty screen …');
	figures.push(...(await telling(load, folder)));
	await load.stop();
	say('from a disclosure to a push, and the sweep …');
	figures.push(...(await alerts(folder)));
	say('texts by a gateway …');
	figures.push(...(await texts(folder, say)));
	say('the young person’s own page …');
	figures.push(...(await privatePage(folder)));
	return figures;
}

/** `npm run bench -- security`: only what the vault asks for, in three minutes. */
async function onlySecurity(): Promise<readonly Figure[]> {
	const folder = join(root, '.cache', 'bench');
	mkdirSync(folder, { recursive: true });
	await build();
	const load = await startLoad();
	const figures = await whatSecurityCosts(load, folder, say);
	await load.stop();
	return figures;
}

/** `npm run bench -- alerts`: only what the engine that calls people must keep up with. */
async function onlyAlerts(): Promise<readonly Figure[]> {
	const folder = join(root, '.cache', 'bench');
	mkdirSync(folder, { recursive: true });
	return alerts(folder);
}

/** `npm run bench -- texts`: only texts that come in by a gateway. */
async function onlyTexts(): Promise<readonly Figure[]> {
	const folder = join(root, '.cache', 'bench');
	mkdirSync(folder, { recursive: true });
	await build();
	return texts(folder, say);
}

const ONLY: Readonly<Record<string, () => Promise<readonly Figure[]>>> = { security: onlySecurity, alerts: onlyAlerts, texts: onlyTexts };

const began = performance.now();
const figures = await (ONLY[process.argv[2] ?? ''] ?? measure)();
say(`\n${tableOf(figures)}\n`);
const [processor] = cpus();
const machine = { cores: cpus().length, processor: processor?.model ?? 'unknown', node: process.versions.node };
const seconds = Math.round((performance.now() - began) / 1_000);
process.stdout.write(`${JSON.stringify({ ok: figures.every(({ ok }) => ok), seconds, machine, figures })}\n`);
