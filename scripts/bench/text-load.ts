import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signedHeaders } from '#server/reach/signed-message.ts';
import { answer } from './answer.ts';
import { type Connection, openConnection } from './connection.ts';

/** Each connection is a gateway that hands over the texts of so many young people, one after another. */
const CONNECTIONS = 16;
const SENDERS_EACH = 128;
/** One text in so many says that somebody is hurt: it raises an alert, or joins the one that is open. */
const DISCLOSED_EVERY = 50;

type Target = { readonly port: number };

export type TextLoadCalls = {
	/** Where texts of ours are taken, each at once. */
	readonly gateway: () => { readonly port: number };
	/** How many texts of ours were taken so far. */
	readonly taken: () => number;
	/** One text of each young person, so that each has a record from then on. */
	readonly everybody: (ask: Target) => Promise<number>;
	readonly flood: (ask: Target & { readonly seconds: number }) => Promise<{ readonly perSecond: number; readonly count: number }>;
	/** So many texts, each young person a few of them and then another. Resolves to how many were handed over. */
	readonly many: (ask: Target & { readonly count: number; readonly each: number }) => Promise<number>;
	/** A text at fixed moments, whether or not the last one is taken. Milliseconds from the moment it was due to the answer. */
	readonly steady: (
		ask: Target & { readonly perSecond: number; readonly seconds: number },
	) => Promise<{ readonly delays: readonly number[] }>;
};

const key = Buffer.from((JSON.parse(process.argv[2] ?? '') as { readonly key: string }).key, 'base64');
const run = Date.now().toString(36);
let sent = 0;
let taken = 0;

/** About as much as somebody texts at once. No two are the same. */
function textOf(sender: number) {
	sent += 1;
	const disclosed = sent % DISCLOSED_EVERY === 0;
	const words = disclosed
		? `my dad hits me and i dont want to be there any more (${sent})`
		: `i went to my cousins first and then we walked about until it got light, nobody asked me anything (${sent})`;
	return { id: `${run}-${sent}`, from: `+4477009${String(sender).padStart(5, '0')}`, to: '+441914960000', words };
}

async function hand(connection: Connection, sender: number): Promise<void> {
	const text = textOf(sender);
	const body = JSON.stringify({ texts: [text] });
	const headers = signedHeaders(key, { id: text.id, seconds: Math.floor(Date.now() / 1_000), body });
	const { status, body: says } = await connection.put('/in/signed', { ...headers, 'content-type': 'application/json' }, body);
	if (status !== 204) throw new Error(`A text was not taken: ${status} ${says.slice(0, 300)}`);
}

/** Each connection goes round its own young people. */
async function startGateways({ port }: Target) {
	return Promise.all(
		Array.from({ length: CONNECTIONS }, async (_, number) => {
			const connection = await openConnection(port);
			let turn = 0;
			return {
				send: () => hand(connection, number * SENDERS_EACH + (turn++ % SENDERS_EACH)),
				close: connection.close,
			};
		}),
	);
}

async function everybody(target: Target): Promise<number> {
	const gateways = await startGateways(target);
	await Promise.all(
		gateways.map(async ({ send, close }) => {
			for (let each = 0; each < SENDERS_EACH; each += 1) await send();
			close();
		}),
	);
	return CONNECTIONS * SENDERS_EACH;
}

async function flood({ seconds, ...target }: Parameters<TextLoadCalls['flood']>[0]) {
	const gateways = await startGateways(target);
	const began = performance.now();
	const until = began + seconds * 1_000;
	let count = 0;
	await Promise.all(
		gateways.map(async ({ send }) => {
			while (performance.now() < until) {
				await send();
				count += 1;
			}
		}),
	);
	const took = (performance.now() - began) / 1_000;
	for (const { close } of gateways) close();
	return { perSecond: count / took, count };
}

/** Young people go on from where the last call ended, so that nobody texts for ever. */
let met = CONNECTIONS * SENDERS_EACH;

async function many({ port, count, each }: Parameters<TextLoadCalls['many']>[0]): Promise<number> {
	let left = count;
	await Promise.all(
		Array.from({ length: CONNECTIONS }, async () => {
			const connection = await openConnection(port);
			while (left > 0) {
				const sender = met++;
				for (let turn = 0; turn < each && left > 0; turn += 1) {
					left -= 1;
					await hand(connection, sender);
				}
			}
			connection.close();
		}),
	);
	return count;
}

async function steady({ perSecond, seconds, ...target }: Parameters<TextLoadCalls['steady']>[0]) {
	const idle = [...(await startGateways(target))];
	const all = [...idle];
	const due: number[] = [];
	const delays: number[] = [];
	const began = performance.now();
	const total = perSecond * seconds;
	await new Promise<void>((resolve, reject) => {
		let planned = 0;
		const go = () => {
			for (; planned < total && performance.now() - began >= (planned * 1_000) / perSecond; planned += 1)
				due.push(began + (planned * 1_000) / perSecond);
			for (let one = idle.shift(); one !== undefined; one = idle.shift()) {
				const at = due.shift();
				if (at === undefined) {
					idle.unshift(one);
					break;
				}
				carry(one, at);
			}
			if (planned < total) setTimeout(go, 1);
		};
		const carry = (one: (typeof all)[number], at: number) => {
			one.send().then(() => {
				delays.push(performance.now() - at);
				idle.push(one);
				if (delays.length === total) resolve();
				else if (due.length > 0) go();
			}, reject);
		};
		go();
	});
	for (const { close } of all) close();
	return { delays };
}

/** Takes every text of ours, so that what is answered by text goes out while texts come in. */
const provider = createServer((request, response) => {
	request.resume().on('end', () => {
		taken += 1;
		response.writeHead(202, { 'content-type': 'application/json' }).end(JSON.stringify({ id: `taken-${taken}` }));
	});
});
await new Promise<void>((listening) => provider.listen(0, '127.0.0.1', listening));

const calls: TextLoadCalls = {
	gateway: () => ({ port: (provider.address() as AddressInfo).port }),
	taken: () => taken,
	everybody,
	flood,
	many,
	steady,
};
answer(calls, async () => void provider.close());
