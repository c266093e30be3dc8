import { request } from 'node:http';
import { answer } from './answer.ts';
import { openConnection } from './connection.ts';
import { readHeads } from './heads.ts';
import type { SignedIn, Talk } from './made-up-talks.ts';

type Target = {
	readonly port: number;
	readonly as: SignedIn | null;
	readonly talks: readonly Talk[];
	/** The file that says where each of the talks stands; null for a server that has none. */
	readonly heads: string | null;
};

export type LoadCalls = {
	/** As many as it will take: each connection sends its next answer when the last one was kept. */
	readonly flood: (ask: Target & { readonly seconds: number }) => Promise<{ readonly perSecond: number; readonly count: number }>;
	/** As many pages as it will take: young people’s records and their conversations, in turn. */
	readonly read: (ask: Target & { readonly seconds: number }) => Promise<{ readonly perSecond: number; readonly count: number }>;
	/** An answer at fixed moments, whether or not the last one is back. Milliseconds from the moment it was due to the 303. */
	readonly steady: (
		ask: Target & { readonly perSecond: number; readonly seconds: number },
	) => Promise<{ readonly delays: readonly number[] }>;
	/** Milliseconds from sending a disclosure to the event, and to the strip, on the duty worker's screen. */
	readonly disclose: (
		ask: Target & { readonly duty: SignedIn },
	) => Promise<{ readonly heard: readonly number[]; readonly seen: readonly number[] }>;
};

/** Topics in free words that are not on the urgent route, so that an answer is an answer and raises nothing. */
const TOPICS = ['T17', 'T19', 'T36', 'T37', 'T54', 'T58', 'T61', 'T63'];
const CONNECTIONS = 16;

/** A connection is one worker with one young person: so many answers, then the next conversation. */
const ANSWERS_EACH = 60;

let sent = 0;

type Form = { readonly path: string; readonly fields: Readonly<Record<string, string>> };

/** Somebody who sends one answer after another on a connection of their own. */
type Worker = { readonly send: () => Promise<void>; readonly close: () => void };

async function startWorker(target: Target, number: number): Promise<Worker> {
	const connection = await openConnection(target.port, target.as?.cookie);
	const heads = target.heads === null ? undefined : readHeads(target.heads);
	let turn = 0;
	return {
		async send() {
			// One conversation after another, each with its own worker alone.
			const at = (number + CONNECTIONS * Math.floor(turn / ANSWERS_EACH)) % Math.max(1, target.talks.length);
			const { path, fields } = formOf(target, at, turn, heads?.of(at) ?? '');
			turn += 1;
			const { status, body } = await connection.post(path, fields);
			if (status !== 303) throw new Error(`An answer was not kept: ${status} ${body.slice(0, 300)}`);
		},
		close() {
			connection.close();
			heads?.close();
		},
	};
}

function startWorkers(target: Target): Promise<readonly Worker[]> {
	return Promise.all(Array.from({ length: CONNECTIONS }, (_, number) => startWorker(target, number)));
}

/** About as much as somebody writes down at once. No two are the same. */
function formOf({ as, talks }: Target, at: number, turn: number, token: string): Form {
	sent += 1;
	return {
		path: `/conversations/${talks[at]?.conversation ?? 'none'}`,
		fields: {
			formToken: as?.formToken ?? '',
			token,
			question: TOPICS[turn % TOPICS.length] ?? '',
			do: 'keep',
			words: `I went to my cousin’s first, and then we walked about until it got light. Nobody asked me anything. (${sent})`,
			whose: 'exact',
			asked: 'Tell me about it.',
		},
	};
}

async function flood({ seconds, ...target }: Parameters<LoadCalls['flood']>[0]) {
	const workers = await startWorkers(target);
	const began = performance.now();
	const until = began + seconds * 1_000;
	let answers = 0;
	await Promise.all(
		workers.map(async ({ send }) => {
			while (performance.now() < until) {
				await send();
				answers += 1;
			}
		}),
	);
	const took = (performance.now() - began) / 1_000;
	for (const { close } of workers) close();
	return { perSecond: answers / took, count: answers };
}

async function read({ seconds, ...target }: Parameters<LoadCalls['read']>[0]) {
	const connections = await Promise.all(Array.from({ length: CONNECTIONS }, () => openConnection(target.port, target.as?.cookie)));
	const began = performance.now();
	const until = began + seconds * 1_000;
	let pages = 0;
	await Promise.all(
		connections.map(async ({ get }, number) => {
			for (let turn = number; performance.now() < until; turn += 1) {
				const { conversation, youngPerson } = target.talks[Math.floor(turn / 2) % target.talks.length] ?? {};
				const { status, body } = await get(turn % 2 === 0 ? `/young-people/${youngPerson}` : `/conversations/${conversation}`);
				if (status !== 200) throw new Error(`A page was not shown: ${status} ${body.slice(0, 300)}`);
				pages += 1;
			}
		}),
	);
	const took = (performance.now() - began) / 1_000;
	for (const { close } of connections) close();
	return { perSecond: pages / took, count: pages };
}

async function steady({ perSecond, seconds, ...target }: Parameters<LoadCalls['steady']>[0]) {
	const workers = await startWorkers(target);
	const idle = [...workers];
	const due: number[] = [];
	const delays: number[] = [];
	const began = performance.now();
	const total = perSecond * seconds;
	await new Promise<void>((resolve, reject) => {
		let planned = 0;
		const go = () => {
			for (; planned < total && performance.now() - began >= (planned * 1_000) / perSecond; planned += 1) {
				due.push(began + (planned * 1_000) / perSecond);
			}
			while (due.length > 0 && idle.length > 0) carry(idle.shift() as Worker, due.shift() as number);
			if (planned < total) setTimeout(go, 1);
		};
		const carry = (worker: Worker, at: number) => {
			worker.send().then(() => {
				delays.push(performance.now() - at);
				idle.push(worker);
				if (delays.length === total) resolve();
				else if (due.length > 0) go();
			}, reject);
		};
		go();
	});
	for (const { close } of workers) close();
	return { delays };
}

/** The event stream as the duty worker's browser hears it. `next` resolves at the next alert that changed. */
function listenAs({ cookie }: SignedIn, port: number) {
	let heard: (() => void) | undefined;
	let first: (() => void) | undefined;
	const open = new Promise<void>((resolve) => {
		first = resolve;
	});
	const stream = request({ port, host: '127.0.0.1', path: '/live', headers: { cookie } }, (response) => {
		response.setEncoding('utf8');
		response.on('data', (text: string) => {
			first?.();
			if (text.includes('event: alert-changed')) heard?.();
		});
		response.on('error', () => undefined);
	});
	stream.on('error', () => undefined);
	stream.end();
	return {
		open,
		next: () =>
			new Promise<number>((resolve) => {
				heard = () => resolve(performance.now());
			}),
		close: () => stream.destroy(),
	};
}

async function disclose({ duty, ...target }: Parameters<LoadCalls['disclose']>[0]) {
	const worker = await openConnection(target.port, target.as?.cookie);
	const screen = await openConnection(target.port, duty.cookie);
	const stream = listenAs(duty, target.port);
	await stream.open;
	const heard: number[] = [];
	const seen: number[] = [];
	for (const [at, { conversation, token }] of target.talks.entries()) {
		// At no fixed beat, so that no timer of the server is always met at the same moment.
		await new Promise((rested) => setTimeout(rested, 60 + ((at * 37) % 90)));
		const event = stream.next();
		const began = performance.now();
		const fields = {
			formToken: target.as?.formToken ?? '',
			token,
			question: 'T41',
			do: 'keep',
			words: `He hurt me. (${at})`,
			whose: 'exact',
			asked: '',
		};
		const kept = await worker.post(`/conversations/${conversation}`, fields);
		if (kept.status !== 303) throw new Error(`A disclosure was not kept: ${kept.status} ${kept.body.slice(0, 300)}`);
		heard.push((await event) - began);
		const strip = await screen.get('/live/strip');
		seen.push(performance.now() - began);
		if (!strip.body.includes(`data-open="${at + 1}"`))
			throw new Error(`The strip did not show alert ${at + 1}: ${strip.body.slice(0, 200)}`);
	}
	stream.close();
	worker.close();
	screen.close();
	return { heard, seen };
}

const calls: LoadCalls = { flood, read, steady, disclose };
answer(calls);
