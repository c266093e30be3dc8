import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AlertId } from '#core/id.ts';
import { connect, type Pool } from '#db/dialect/postgres-pool.ts';
import { type Child, startChild } from '../../../scripts/bench/child.ts';
import { setup } from '../../setup/embedded-postgres.ts';
import { embeddedServer } from '../../support/embedded-server.ts';
import { GATEWAY_KEY_TEXT } from '../../support/fake-gateway.ts';
import { type CarrierLog, openCarrierLog } from './carrier-log.ts';
import type { BrokenNode, NodeCalls, NodeSettings } from './engine-node.ts';
import { type Judged, judgeSends, type SentRow } from './judge-sends.ts';

export type NodesRun = {
	readonly count: number;
	/** Where the assets of a build are. */
	readonly assets: string;
	readonly log: (line: string) => void;
	readonly broken?: BrokenNode | undefined;
	/** 0: nobody is killed. */
	readonly kills: number;
	/** After how long somebody takes an alert; left out, once everything that must be sent was. */
	readonly takenAfterMs?: number;
};

export type NodesResult = {
	readonly judged: Judged;
	readonly rows: number;
	readonly sends: number;
	readonly owned: number;
	readonly killed: number;
	readonly inFlight: number;
	readonly slowestClimbMs: number;
	/** Alerts on which somebody of a rung was never asked, by either channel. */
	readonly untold: number;
	readonly faults: readonly string[];
};

type Node = Child<NodeCalls>;
type Waiting = { readonly id: AlertId; readonly takenAtMs: number };

const NUMBERS = ['+447700900101', '+447700900102'] as const;
/** Raised by each process at once. */
const WAVE = 4;
/** While more than this is due and not sent, nothing more is raised: what is looked at is the engine, not how much it bears. */
const BACKLOG = 60;
/** Long enough that everybody asked was told by both channels before somebody takes it, though a process died twice on the way. */
const TAKEN_AFTER_MS = 80_000;
/** A sweep and a lease: what lies longer is late. */
export const LATEST_MS = 5_000 + 30_000;
const SETTLES_WITHIN_MS = 120_000;

/** Two processes, then three, then three of which one after another is killed and replaced, on one real PostgreSQL. */
export async function runNodes(asked: NodesRun): Promise<NodesResult> {
	setup();
	const folder = mkdtempSync(join(tmpdir(), 'waymark-processes-'));
	const server = await embeddedServer();
	const carrier = await openCarrierLog(NUMBERS);
	const db = await connect(server.url);
	const keyFile = join(folder, 'gateway.key');
	writeFileSync(keyFile, GATEWAY_KEY_TEXT, { mode: 0o600 });
	const settings: NodeSettings = {
		...{ folder, assets: asked.assets, databaseUrl: server.url, numbers: NUMBERS, broken: asked.broken },
		gateway: { url: carrier.url, keyFile },
	};
	const run = new Run(asked, db, carrier, () =>
		startChild<NodeCalls>('test/proofs/processes/engine-node.ts', settings, [], [], ['postgres']),
	);
	try {
		return await run.all();
	} finally {
		await run.stop();
		await db.end();
		await carrier.close();
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	}
}

class Run {
	readonly #asked: NodesRun;
	readonly #db: Pool;
	readonly #carrier: CarrierLog;
	readonly #start: () => Promise<Node>;
	readonly #nodes: Node[] = [];
	readonly #inFlight: ReadonlySet<string>[] = [];
	#waiting: Waiting[] = [];
	#owned = 0;

	constructor(asked: NodesRun, db: Pool, carrier: CarrierLog, start: () => Promise<Node>) {
		this.#asked = asked;
		this.#db = db;
		this.#carrier = carrier;
		this.#start = start;
	}

	async all(): Promise<NodesResult> {
		const { count, kills, log } = this.#asked;
		const third = Math.ceil(count / 3);
		this.#nodes.push(await this.#start());
		this.#nodes.push(await this.#start());
		await this.#raise(third);
		log(`two processes: ${third} alerts`);
		this.#nodes.push(await this.#start());
		await this.#raise(third);
		log(`three processes: ${third} alerts more`);
		const rest = count - 2 * third;
		for (let kill = 0; kill < Math.max(1, kills); kill += 1) {
			await this.#raise(Math.floor((rest * (kill + 1)) / Math.max(1, kills)) - Math.floor((rest * kill) / Math.max(1, kills)));
			if (kills > 0) await this.#killOne();
		}
		log(`${this.#inFlight.length} processes were killed; waiting until everything is done`);
		await this.#settle();
		return this.#result();
	}

	async stop(): Promise<void> {
		await Promise.all(this.#nodes.map((node) => node.stop()));
	}

	async #raise(count: number): Promise<void> {
		for (let left = count; left > 0; ) {
			await this.#takeOld();
			if ((await this.#due()) > BACKLOG) {
				await pause(200);
				continue;
			}
			const each = this.#nodes.map(() => {
				const mine = Math.min(WAVE, left);
				left -= mine;
				return mine;
			});
			const raised = await Promise.all(this.#nodes.map((node, at) => node.ask('raise', (each[at] ?? 0) as never)));
			const takenAtMs = Date.now() + (this.#asked.takenAfterMs ?? TAKEN_AFTER_MS);
			this.#waiting.push(...raised.flat().map((id) => ({ id, takenAtMs })));
		}
	}

	async #killOne(): Promise<void> {
		const until = Date.now() + 5_000;
		while (this.#carrier.open() < 2 && Date.now() < until) await pause(1);
		const [dying] = this.#nodes.splice(Math.floor(Math.random() * this.#nodes.length), 1);
		await dying?.kill();
		const { rows } = await this.#db.query(`select id from notifications where state = 'sending'`, []);
		this.#inFlight.push(new Set(rows.map(([id]) => String(id))));
		this.#nodes.push(await this.#start());
	}

	/** Somebody takes what has been open for long enough. */
	async #takeOld(): Promise<void> {
		const now = Date.now();
		const old = this.#waiting.filter(({ takenAtMs }) => takenAtMs <= now);
		if (old.length === 0) return;
		this.#waiting = this.#waiting.filter(({ takenAtMs }) => takenAtMs > now);
		const [node] = this.#nodes;
		this.#owned += (await node?.ask('own', old.map(({ id }) => id) as never)) ?? 0;
	}

	async #due(): Promise<number> {
		const { rows } = await this.#db.query(
			`select count(*) from notifications where state = 'sending' or (state = 'due' and due_at <= to_char(now() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`,
			[],
		);
		return Number(rows[0]?.[0]);
	}

	async #settle(): Promise<void> {
		const until = Date.now() + SETTLES_WITHIN_MS;
		while (this.#waiting.length > 0 || ((await this.#due()) > 0 && Date.now() < until)) {
			await this.#takeOld();
			await pause(200);
		}
	}

	async #result(): Promise<NodesResult> {
		const { rows } = await this.#db.query(`select id, alert, "to", rung, channel, state, due_at from notifications`, []);
		const all = rows.map(
			([id, alert, to, rung, channel, state, dueAt]): SentRow => ({
				...{ id: String(id), alert: String(alert), to: String(to), rung: Number(rung), channel: String(channel) },
				...{ state: String(state), dueAtMs: Date.parse(String(dueAt)) },
			}),
		);
		const { sends, faults } = this.#carrier;
		return {
			judged: judgeSends({ rows: all, sends, inFlight: this.#inFlight, latestMs: LATEST_MS }),
			rows: all.length,
			sends: [...sends.values()].reduce((sum, { length }) => sum + length, 0),
			owned: this.#owned,
			killed: this.#inFlight.length,
			inFlight: this.#inFlight.reduce((sum, { size }) => sum + size, 0),
			...(await this.#told()),
			faults,
		};
	}

	/** Both rungs by both channels, and how long after its deadline the second rung was asked. */
	async #told(): Promise<Pick<NodesResult, 'untold' | 'slowestClimbMs'>> {
		const { rows } = await this.#db.query(
			`select a.raised_at, min(n.due_at) filter (where n.rung = 2), count(distinct n.rung::text || n.channel) filter (where n.rung in (1, 2))
			from alerts a left join notifications n on n.project = a.project and n.alert = a.id group by a.project, a.id, a.raised_at`,
			[],
		);
		const climbs = rows.map(([raisedAt, second]) => Date.parse(String(second)) - Date.parse(String(raisedAt)) - SECOND_RUNG_MS);
		return {
			untold: rows.filter(([, , ways]) => Number(ways) < 4).length,
			slowestClimbMs: Math.max(0, ...climbs.filter((ms) => !Number.isNaN(ms))),
		};
	}
}

/** As `engine-node.ts` raises them. */
const SECOND_RUNG_MS = 3_000;
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
