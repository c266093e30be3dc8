import type { GatewayRequest } from '#app/texting/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import type { Choice } from '../fuzz/seeded-choice.ts';

/** A request that a gateway really made, and when. */
export type Genuine = { readonly gateway: string; readonly request: GatewayRequest; readonly now: Instant };
/** One that it did not make: where it is sent, and when. */
export type Attack = Genuine & { readonly kind: string };
type Make = (choice: Choice, from: Genuine, others: readonly Genuine[]) => Genuine;

/** Everything by which a gateway is known. */
const KNOWN_BY = ['authorization', 'x-twilio-signature', 'webhook-signature', 'webhook-timestamp', 'webhook-id'];
const ODD_BODIES = [
	'',
	'null',
	'[]',
	'{"texts":{"length":1e9}}',
	'{"__proto__":{"id":"x"},"texts":[]}',
	'['.repeat(20_000),
	`{"texts":[${'{"id":"a",'.repeat(3_000)}`,
	'a=1&'.repeat(20_000),
	'\u0000'.repeat(500),
	'%'.repeat(500),
	'messageId=1&sig=&text=%F0%9F&msisdn=1&timestamp=NaN',
];
const METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'GET', 'HEAD'];

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const withHeader = (headers: Headers, name: string, value: string | null): Headers => {
	const changed = new Headers(headers);
	if (value === null) changed.delete(name);
	else changed.set(name, value);
	return changed;
};
const knownBy = ({ request }: Genuine): readonly string[] => KNOWN_BY.filter((name) => request.headers.has(name));

/** One character of it is another that may stand in a header. */
function misspelt(choice: Choice, text: string): string {
	const at = choice.below(Math.max(1, text.length));
	return text.slice(0, at) + String.fromCharCode(0x21 + choice.below(94)) + text.slice(at + choice.below(3));
}

function flipped(choice: Choice, body: Uint8Array): Uint8Array {
	const changed = Uint8Array.from(body.length === 0 ? bytes(' ') : body);
	for (let times = 1 + choice.below(4); times > 0; times -= 1) {
		const at = choice.below(changed.length);
		changed[at] = choice.below(256);
	}
	return changed;
}

function misspeltUrl(choice: Choice, url: string): string {
	const [, before = '', after = ''] = /^(https?:\/\/[^/]+\/in\/[a-z]+\??)(.*)$/.exec(url) ?? [];
	return `${before}${before.endsWith('?') ? misspelt(choice, after) : `?${misspelt(choice, 'a=1&b=%20')}`}`.replace('#', '%23');
}

const changed = (from: Genuine, request: Partial<GatewayRequest>): Genuine => ({ ...from, request: { ...from.request, ...request } });
/** Somebody else's, by the same gateway or by another. */
const another = (choice: Choice, others: readonly Genuine[], like?: Genuine): Genuine =>
	choice.one(like === undefined ? others : others.filter(({ gateway }) => gateway === like.gateway));

const FORGED: Readonly<Record<string, Make>> = {
	'not signed': (choice, from) => changed(from, { headers: withHeader(from.request.headers, choice.one([...knownBy(from), 'x']), null) }),
	'with a signature made up': (choice, from) => {
		const name = knownBy(from)[0] ?? 'authorization';
		const made = Buffer.from([...Array(20 + choice.below(30))].map(() => choice.below(256))).toString(
			choice.one(['base64', 'hex', 'base64url']),
		);
		return changed(from, { headers: withHeader(from.request.headers, name, choice.one(['', 'v1,', 'Bearer ', 'Basic ']) + made) });
	},
	'with a token that needs no signature': (choice, from) => {
		const [, , claims = ''] = /^Bearer ([^.]*)\.([^.]*)\./.exec(from.request.headers.get('authorization') ?? '') ?? [];
		const head = Buffer.from(JSON.stringify({ alg: choice.one(['none', 'None', 'HS512', 'RS256', '']), typ: 'JWT' })).toString('base64url');
		return changed(from, { headers: withHeader(from.request.headers, 'authorization', `Bearer ${head}.${claims}.`) });
	},
	'with what another gateway signed': (choice, from, others) => {
		const { headers, body } = another(choice, others).request;
		const url = from.request.url.replace(/\?.*/, '');
		return changed(from, choice.chance(0.5) ? { headers, body, url } : { headers });
	},
};

const REPLAYED: Readonly<Record<string, Make>> = {
	'word for word': (_choice, from) => from,
	'much later': (choice, from) => ({ ...from, now: addMinutes(from.now, choice.one([6, 60, 26 * 60, 60 * 24 * 365])) }),
	'with the words of another request': (choice, from, others) => {
		const { body, url } = another(choice, others, from).request;
		return changed(from, choice.chance(0.5) ? { body } : { url });
	},
};

const MANGLED: Readonly<Record<string, Make>> = {
	'bytes of its body': (choice, from) => changed(from, { body: flipped(choice, from.request.body) }),
	'the end of its body': (choice, { request, ...from }) => {
		const { body } = request;
		return {
			...from,
			request: { ...request, body: choice.chance(0.5) ? body.slice(0, choice.below(body.length + 1)) : Buffer.concat([body, body]) },
		};
	},
	'its whole body': (choice, from) => changed(from, { body: bytes(choice.one(ODD_BODIES)) }),
	'what it is known by': (choice, from) => {
		const name = choice.one([...knownBy(from), 'content-type']);
		return changed(from, { headers: withHeader(from.request.headers, name, misspelt(choice, from.request.headers.get(name) ?? '')) });
	},
	'its address': (choice, from) => changed(from, { url: misspeltUrl(choice, from.request.url) }),
	'its method': (choice, from) => changed(from, { method: choice.one(METHODS) }),
};

const ALL = [
	...Object.entries(FORGED).map(([name, make]) => [`forged: ${name}`, make] as const),
	...Object.entries(REPLAYED).map(([name, make]) => [`replayed: ${name}`, make] as const),
	...Object.entries(MANGLED).map(([name, make]) => [`mangled: ${name}`, make] as const),
];

/** Something that no gateway sent, from something that one did. */
export function attackFrom(choice: Choice, genuine: readonly Genuine[]): Attack {
	const [kind, make] = choice.one(ALL);
	return { ...make(choice, choice.one(genuine), genuine), kind };
}
