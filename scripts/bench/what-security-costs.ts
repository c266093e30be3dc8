import { atLeast, type Figure, median, told } from './figures.ts';
import { type Load, type Server, startServer } from './parts.ts';
import { PARTS, type Part } from './without.ts';

/** Short, and many: what else the machine does then falls on all of them alike. */
const ROUNDS = 24;
const SECONDS = 0.35;
/** For each turn: one for every connection. */
const TALKS = 16;
/** The vault, Done when 7. */
const LEAST = 0.7;

type Contender = Part | 'whole' | 'none of them';
const CONTENDERS: readonly Contender[] = ['whole', 'none of them', ...PARTS];
const KINDS = ['pages', 'answers'] as const;
type Kind = (typeof KINDS)[number];
/** `micros`: processor time of the server for each request, which other work on the machine hardly changes. */
type Measured = { readonly perSecond: number; readonly micros: number };
type Round = Readonly<Record<Kind, ReadonlyMap<Contender, Measured>>>;

/** How fast the app would be without sign-in, permission, read-audit and headers, and without each of them alone. */
export async function whatSecurityCosts(load: Load, folder: string, say: (line: string) => void): Promise<readonly Figure[]> {
	const servers = new Map<Contender, Server>();
	for (const one of CONTENDERS) servers.set(one, await startServer('durable', folder, [], partsLeftOut(one)));
	const rounds: Round[] = [];
	// The first round only warms up.
	for (let number = 0; number <= ROUNDS; number += 1) {
		const round = await oneRound(load, servers, number);
		const rates = [...round.pages].map(([name, { perSecond, micros }]) => `${name} ${Math.round(perSecond)}/s ${Math.round(micros)} µs`);
		say(`round ${number}, pages: ${rates.join(', ')}`);
		if (number > 0) rounds.push(round);
	}
	for (const server of servers.values()) await server.stop();
	return KINDS.flatMap((kind) => figuresOf(kind, rounds));
}

const partsLeftOut = (one: Contender): readonly Part[] => (one === 'whole' ? [] : one === 'none of them' ? PARTS : [one]);

/** All of them in turn, each time beginning with another one. */
async function oneRound(load: Load, servers: ReadonlyMap<Contender, Server>, number: number): Promise<Round> {
	const round = { pages: new Map<Contender, Measured>(), answers: new Map<Contender, Measured>() };
	const order = [...servers];
	for (const kind of KINDS)
		for (let at = 0; at < order.length; at += 1) {
			const [name, server] = order[(at + number) % order.length] as [Contender, Server];
			round[kind].set(name, await measured(load, server, kind));
		}
	return round;
}

async function measured(load: Load, { target, talks, processor }: Server, kind: Kind): Promise<Measured> {
	const ask = { ...target, talks: await talks(TALKS), seconds: SECONDS };
	const before = await processor();
	const { perSecond, count } = kind === 'pages' ? await load.ask('read', ask) : await load.ask('flood', ask);
	return { perSecond, micros: ((await processor()) - before) / count };
}

function figuresOf(kind: Kind, rounds: readonly Round[]): readonly Figure[] {
	const of = (name: Contender) => rounds.map((round) => round[kind].get(name) ?? { perSecond: Number.NaN, micros: Number.NaN });
	const wholes = of('whole');
	const without = of('none of them');
	const pairs = wholes.map((whole, at) => [whole, without[at] ?? whole] as const);
	const rate = (all: readonly Measured[]) => median(all.map(({ perSecond }) => perSecond));
	const micros = (name: Contender) => median(of(name).map((one) => one.micros));
	const part = (name: Contender) => micros('whole') - micros(name);
	return [
		told(`${kind}: the whole app`, rate(wholes), '/s'),
		told(`${kind}: without sign-in, permission, read-audit and headers`, rate(without), '/s'),
		atLeast(
			`${kind}: throughput against the app without them`,
			median(pairs.map(([one, other]) => one.perSecond / other.perSecond)),
			'×',
			LEAST,
		),
		atLeast(
			`${kind}: the same by processor time of the server`,
			median(pairs.map(([one, other]) => other.micros / one.micros)),
			'×',
			LEAST,
		),
		told(`${kind}: processor time of each`, micros('whole'), 'µs'),
		told(`${kind}: of that all four`, part('none of them'), 'µs'),
		...PARTS.map((name) => told(`${kind}: of that ${name}`, part(name), 'µs')),
	];
}
