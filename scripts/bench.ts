import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fsyncsPerAnswer } from './bench/count-fsyncs.ts';
import { waitsForThisDisk } from './bench/disk.ts';
import { atLeast, atMost, type Figure, median, percentile, tableOf, told } from './bench/figures.ts';
import { type Load, type Server, startLoad, startRaw, startServer } from './bench/parts.ts';
import { benchEngine } from './bench-engine.ts';
import { build, root } from './build.mjs';

const ROUNDS = 5;
const SECONDS = 2.5;
const STEADY = { perSecond: 200, seconds: 10 } as const;
const DISCLOSURES = 60;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** One after another, the fast of each round beside the slow, so that a busy moment of the machine hits all alike. */
async function answering(load: Load, folder: string): Promise<readonly Figure[]> {
	const durable = await startServer('durable', folder);
	const oneEach = await startServer('one-each', folder);
	const memory = await startServer('memory', folder);
	const raw = await startRaw();
	const rates = { durable: [] as number[], oneEach: [] as number[], memory: [] as number[], raw: [] as number[] };
	const figuresBefore: number[] = [];
	for (let round = 0; round <= ROUNDS; round += 1) {
		const before = await durable.figures();
		const taken = {
			durable: await flood(load, durable),
			oneEach: await flood(load, oneEach),
			memory: await flood(load, memory),
			raw: (await load.ask('flood', { port: raw.port, as: null, talks: [], seconds: SECONDS })).perSecond,
		};
		const after = await durable.figures();
		say(
			`round ${round}: ${Object.entries(taken)
				.map(([name, rate]) => `${name} ${Math.round(rate)}/s`)
				.join(', ')}`,
		);
		// The first round only warms everything up.
		if (round === 0) continue;
		for (const [name, rate] of Object.entries(taken)) rates[name as keyof typeof rates].push(rate);
		figuresBefore.push((after.transactions - before.transactions) / (after.commits - before.commits));
	}
	await Promise.all([oneEach.stop(), memory.stop(), raw.stop()]);
	const delays = (await load.ask('steady', { ...STEADY, ...durable.target, talks: await durable.talks(64) })).delays;
	await durable.stop();
	const share = (of: readonly number[]) => median(rates.durable.map((rate, at) => rate / (of[at] ?? Number.NaN)));
	return [
		told('answers over HTTP, encrypted, audited, durable', median(rates.durable), '/s'),
		told('the same app in memory', median(rates.memory), '/s'),
		told('the same app, one commit each', median(rates.oneEach), '/s'),
		told('raw Hono POST, same body', median(rates.raw), '/s'),
		atLeast('answers: durable against in memory', share(rates.memory), '×', 0.6),
		atLeast('answers: group commit against one commit each', share(rates.oneEach), '×', 1.3),
		told('answers: durable against a raw Hono POST (aim 0.15)', share(rates.raw), '×'),
		told('transactions per commit under that load', median(figuresBefore), ''),
		told(`answers at ${STEADY.perSecond} a second: p50`, percentile(delays, 0.5), 'ms'),
		atMost(`answers at ${STEADY.perSecond} a second: p99`, percentile(delays, 0.99), 'ms', 50),
	];
}

async function flood(load: Load, server: Server): Promise<number> {
	const talks = await server.talks(128);
	return (await load.ask('flood', { ...server.target, talks, seconds: SECONDS })).perSecond;
}

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
	say('this disk …');
	figures.push(told('this disk: 4 KiB written and waited for, p50', waitsForThisDisk(folder), 'ms'));
	const load = await startLoad();
	say('answers over HTTP …');
	figures.push(...(await answering(load, folder)));
	say('waits for the disk …');
	figures.push(await fsyncsPerAnswer(load, folder));
	say('from a disclosure to the duty screen …');
	figures.push(...(await telling(load, folder)));
	await load.stop();
	return figures;
}

const began = performance.now();
const figures = await measure();
say(`\n${tableOf(figures)}\n`);
const [processor] = cpus();
const machine = { cores: cpus().length, processor: processor?.model ?? 'unknown', node: process.versions.node };
const seconds = Math.round((performance.now() - began) / 1_000);
process.stdout.write(`${JSON.stringify({ ok: figures.every(({ ok }) => ok), seconds, machine, figures })}\n`);
