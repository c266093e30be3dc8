import type { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { inRoutes } from '#app/texting/in-routes.ts';
import type { InboundText, TextGateway, TextReceipt } from '#app/texting/ports.ts';
import { instant } from '#core/clock/instant.ts';
import { RECORDED_GATEWAYS, recordedOf } from '../../support/recorded-gateways.ts';
import { choiceOf } from '../fuzz/seeded-choice.ts';
import { type Attack, attackFrom, type Genuine } from './attacks.ts';

export type Attacked = {
	readonly requests: number;
	/** Something new was kept that no gateway had sent. */
	readonly accepted: readonly string[];
	/** It was answered as a fault of ours. */
	readonly failed: readonly string[];
	/** What a gateway did send, in between: all of it has to be kept, or nothing was proved. */
	readonly genuineLost: number;
	readonly kinds: Readonly<Record<string, number>>;
	/** Made by somebody who has the secret of a gateway that signs nothing: it may say anything, and still breaks nothing. */
	readonly byTheSecret: number;
};

/** Gateways that know a sender by a secret alone, and where it stands. Whoever has it is that sender. */
const SECRETS = ['made-up-token-for-received', 'made-up-token-for-receipts', Buffer.from('waymark:made-up-secret_0123').toString('base64')];
const GENUINE_EVERY = 500;

const ofRecords = (): readonly Genuine[] =>
	RECORDED_GATEWAYS.flatMap((gateway) =>
		recordedOf(gateway).flatMap(({ requests, hears, now }) =>
			requests.filter((_request, at) => 'texts' in (hears[at] ?? {})).map((request) => ({ gateway, request, now })),
		),
	);
const genuineThings = (): ReadonlySet<string> =>
	new Set(
		RECORDED_GATEWAYS.flatMap((gateway) =>
			recordedOf(gateway).flatMap(({ hears }) => hears.flatMap((heard) => ('texts' in heard ? [...heard.texts, ...heard.receipts] : []))),
		).map((thing) => JSON.stringify(thing)),
	);

const hasTheSecret = ({ request }: Attack): boolean => SECRETS.some((secret) => request.headers.get('authorization')?.includes(secret));

/** Sends `count` requests that no gateway made, and some that one did, to the address of every gateway. The same for the same seed. */
export async function attackGateways(gateways: ReadonlyMap<string, TextGateway>, count: number, seed: number): Promise<Attacked> {
	const genuine = ofRecords();
	const known = genuineThings();
	let kept: readonly (InboundText | TextReceipt)[] = [];
	let now = instant(0);
	const keep = async (things: readonly (InboundText | TextReceipt)[]) => {
		kept = [...kept, ...things];
	};
	const takes = { take: keep, receipts: keep };
	const quiet = { onRefused: () => undefined, onNotKept: () => undefined };
	const app = inRoutes({ gateways, takes, origin: () => 'https://waymark.example.org', clock: { now: () => now }, ...quiet });
	const ask = async (asked: Genuine): Promise<number> => {
		kept = [];
		now = asked.now;
		return (await app.fetch(requestOf(asked))).status;
	};
	const [accepted, failed, kinds]: [string[], string[], Record<string, number>] = [[], [], {}];
	let [genuineLost, byTheSecret] = [0, 0];
	for (let index = 0; index < count; index += 1) {
		const choice = choiceOf(seed, index);
		const attack = attackFrom(choice, genuine);
		kinds[attack.kind] = (kinds[attack.kind] ?? 0) + 1;
		const status = await ask(attack);
		const isNew = kept.some((thing) => !known.has(JSON.stringify(thing))) || (kept.length > 0 && isTooLate(attack));
		if (status >= 500) failed.push(shown(index, attack, status));
		if (hasTheSecret(attack)) byTheSecret += 1;
		else if (isNew) accepted.push(shown(index, attack, status));
		if (index % GENUINE_EVERY !== 0) continue;
		await ask(choice.one(genuine));
		if (kept.length === 0) genuineLost += 1;
	}
	return { requests: count, accepted, failed, genuineLost, kinds, byTheSecret };
}

/** Of those that sign when: one is asked within minutes, the other may send again for a day. The records are of one afternoon. */
const TOO_LATE: Readonly<Record<string, string>> = { signed: '2026-11-17T16:18', vonage: '2026-11-18T18' };

const isTooLate = ({ gateway, now, kind }: Attack): boolean => kind === 'replayed: much later' && now > (TOO_LATE[gateway] ?? '9');

function requestOf({ request: { method, url, headers, body } }: Genuine): Parameters<Hono<AppEnv>['fetch']>[0] {
	const bodiless = method === 'GET' || method === 'HEAD';
	return new Request(url, bodiless ? { method, headers } : { method, headers, body: Uint8Array.from(body) });
}

const shown = (index: number, { gateway, kind }: Attack, status: number): string => `request ${index} to ${gateway}, ${kind}: ${status}`;
