import { atLeast, atMost, type Figure, median, percentile, told } from './figures.ts';
import { type Load, type Server, startRaw, startServer } from './parts.ts';
import type { Keeping } from './serve-app.ts';

const ROUNDS = 5;
const SECONDS = 2;
const STEADY = { perSecond: 200, seconds: 10 } as const;
/** Conversations for each contender and round: enough that a connection always has a fresh one. */
const TALKS = 128;

const CONTENDERS = ['durable', 'one-each', 'no-disk', 'memory'] as const satisfies readonly Keeping[];
type Rates = Readonly<Record<Keeping | 'raw', number>>;

/** Answers over HTTP: how many at full load, against the same app kept otherwise, and how long each takes at a steady pace. */
export async function answering(load: Load, folder: string, say: (line: string) => void): Promise<readonly Figure[]> {
	const servers = new Map<Keeping, Server>();
	for (const keeping of CONTENDERS) servers.set(keeping, await startServer(keeping, folder));
	const raw = await startRaw();
	const rounds: Rates[] = [];
	// Each round takes all of them in turn, so that a busy moment of the machine hits all alike; the first only warms up.
	for (let round = 0; round <= ROUNDS; round += 1) {
		const rates = await oneRound(load, servers, raw.port);
		say(
			`round ${round}: ${Object.entries(rates)
				.map(([name, rate]) => `${name} ${Math.round(rate)}/s`)
				.join(', ')}`,
		);
		if (round > 0) rounds.push(rates);
	}
	const durable = servers.get('durable');
	if (durable === undefined) throw new Error('There is nothing to measure.');
	for (const server of servers.values()) if (server !== durable) await server.stop();
	await raw.stop();
	const { delays } = await load.ask('steady', { ...STEADY, ...durable.target, talks: await durable.talks(TALKS) });
	await durable.stop();
	return [...ratesOf(rounds), ...delaysOf(delays)];
}

async function oneRound(load: Load, servers: ReadonlyMap<Keeping, Server>, rawPort: number): Promise<Rates> {
	const rates: Partial<Record<Keeping | 'raw', number>> = {};
	for (const [keeping, { target, talks }] of servers) {
		rates[keeping] = (await load.ask('flood', { ...target, talks: await talks(TALKS), seconds: SECONDS })).perSecond;
	}
	rates.raw = (await load.ask('flood', { port: rawPort, as: null, heads: null, talks: [], seconds: SECONDS })).perSecond;
	return rates as Rates;
}

function ratesOf(rounds: readonly Rates[]): readonly Figure[] {
	const rate = (of: keyof Rates) => median(rounds.map((round) => round[of]));
	const against = (other: keyof Rates) => median(rounds.map((round) => round.durable / round[other]));
	return [
		told('answers over HTTP, encrypted, audited, durable', rate('durable'), '/s'),
		told('the same app, one commit each', rate('one-each'), '/s'),
		told('the same app on a store in memory, encrypted and audited as well', rate('no-disk'), '/s'),
		told('the same app on plain maps, nothing encrypted or audited', rate('memory'), '/s'),
		told('raw Hono POST, same body', rate('raw'), '/s'),
		atLeast('answers: against the same app on a store in memory, encrypted and audited as well', against('no-disk'), '×', 0.6),
		told('answers: against the same app on plain maps, nothing encrypted or audited', against('memory'), '×'),
		atLeast('answers: group commit against one commit each', against('one-each'), '×', 1.3),
		told('answers: against a raw Hono POST (aim 0.15)', against('raw'), '×'),
	];
}

function delaysOf(delays: readonly number[]): readonly Figure[] {
	return [
		told(`an answer at ${STEADY.perSecond} a second: p50`, percentile(delays, 0.5), 'ms'),
		atMost(`an answer at ${STEADY.perSecond} a second: p99`, percentile(delays, 0.99), 'ms', 50),
	];
}
