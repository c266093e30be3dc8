import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Child, startChild } from './child.ts';
import { fsyncsDuring } from './count-fsyncs.ts';
import { atLeast, atMost, type Figure, median, percentile, told } from './figures.ts';
import { type Server, startServer } from './parts.ts';
import { rowsEachWaitedFor } from './raw-rows.ts';
import type { Keeping } from './serve-app.ts';
import type { TextLoadCalls } from './text-load.ts';

const ROUNDS = 5;
const SECONDS = 2;
const COUNTED_SECONDS = 4;
const STEADY = { perSecond: 200, seconds: 10 } as const;
/** A store of plain maps goes through all of them for each text, so that it is no measure. */
const CONTENDERS = ['durable', 'no-disk'] as const satisfies readonly Keeping[];

type Load = Child<TextLoadCalls>;
type Gateway = { readonly url: string; readonly keyFile: string };
type Rates = Readonly<Record<(typeof CONTENDERS)[number] | 'raw', number>>;

/**
 * Texts of young people, over the real route of a gateway: how many are kept, screened, raised and answered, against the same app that keeps
 * them otherwise and against rows that are each waited for; how long each takes at a steady pace; and how often the disk is waited for. What
 * is done with a text once its gateway is answered, reading it with its neighbours and answering it, goes on meanwhile, as it is served.
 */
export async function texts(parent: string, say: (line: string) => void): Promise<readonly Figure[]> {
	const folder = mkdtempSync(join(parent, 'texts-'));
	const keyFile = join(folder, 'gateway.key');
	const key = randomBytes(32).toString('base64');
	writeFileSync(keyFile, `whsec_${key}\n`, { mode: 0o600 });
	const load = await startChild<TextLoadCalls>('scripts/bench/text-load.ts', { key });
	const { port } = await load.ask('gateway', undefined);
	const gateway = { url: `http://127.0.0.1:${port}/waymark`, keyFile };
	try {
		const figures = await timed(load, folder, gateway, say);
		return [...figures, await counted(load, folder, gateway)];
	} finally {
		await load.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

async function timed(load: Load, folder: string, gateway: Gateway, say: (line: string) => void): Promise<readonly Figure[]> {
	const servers = new Map<Keeping, Server>();
	for (const keeping of CONTENDERS) {
		const server = await startServer(keeping, folder, [], [], gateway);
		await load.ask('everybody', server.target);
		servers.set(keeping, server);
	}
	const rounds: Rates[] = [];
	// The first only warms up.
	for (let round = 0; round <= ROUNDS; round += 1) {
		const rates = await oneRound(load, servers, folder);
		say(
			`round ${round}: ${Object.entries(rates)
				.map(([name, rate]) => `${name} ${Math.round(rate)}/s`)
				.join(', ')}`,
		);
		if (round > 0) rounds.push(rates);
	}
	for (const [keeping, server] of servers) if (keeping !== 'durable') await server.stop();
	const durable = servers.get('durable');
	if (durable === undefined) throw new Error('There is nothing to measure.');
	const { delays } = await load.ask('steady', { ...STEADY, ...durable.target });
	await durable.stop();
	return [...ratesOf(rounds), ...delaysOf(delays)];
}

async function oneRound(load: Load, servers: ReadonlyMap<Keeping, Server>, folder: string): Promise<Rates> {
	const rates: Partial<Record<keyof Rates, number>> = {};
	for (const [keeping, { target }] of servers)
		rates[keeping as keyof Rates] = (await load.ask('flood', { ...target, seconds: SECONDS })).perSecond;
	rates.raw = rowsEachWaitedFor(folder, 1);
	return rates as Rates;
}

function ratesOf(rounds: readonly Rates[]): readonly Figure[] {
	const rate = (of: keyof Rates) => median(rounds.map((round) => round[of]));
	const against = (other: keyof Rates) => median(rounds.map((round) => round.durable / round[other]));
	return [
		told('texts kept, screened, raised and answered', rate('durable'), '/s'),
		told('texts: the same app on a store in memory, encrypted and audited as well', rate('no-disk'), '/s'),
		told('raw better-sqlite3, each row waited for', rate('raw'), '/s'),
		atLeast('texts: against the same app on a store in memory, encrypted and audited as well', against('no-disk'), '×', 0.6),
		told('texts: against raw better-sqlite3, each row waited for', against('raw'), '×'),
	];
}

function delaysOf(delays: readonly number[]): readonly Figure[] {
	return [
		told(`a text at ${STEADY.perSecond} a second: p50`, percentile(delays, 0.5), 'ms'),
		atMost(`a text at ${STEADY.perSecond} a second: p99`, percentile(delays, 0.99), 'ms', 50),
	];
}

async function counted(load: Load, folder: string, gateway: Gateway): Promise<Figure> {
	const { waits, of, how } = await fsyncsDuring(folder, gateway, async ({ target }) => {
		await load.ask('everybody', target);
		return async () => (await load.ask('flood', { ...target, seconds: COUNTED_SECONDS })).count;
	});
	return atMost(`waits for the disk per text at 16 connections (${how})`, waits / of, '', 0.2);
}
