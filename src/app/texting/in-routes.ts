import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock } from '#app/clock.ts';
import type { GatewayRequest, Heard, NotHeard, TakesTexts, TextGateway } from './ports.ts';

/** `size`: longer than anything that a gateway sends. */
export type RefusedAs = NotHeard['refused'] | 'size';

export type InDeps = {
	/** Those that were set up here, by their names. */
	readonly gateways: ReadonlyMap<string, TextGateway>;
	readonly takes: TakesTexts;
	/** Where gateways call us, as they were told: some sign it. */
	readonly origin: () => string;
	readonly clock: Clock;
	/** Something was refused that may have been a young person's text. An operator has to hear of it. It must not throw. */
	readonly onRefused: (provider: string, why: RefusedAs) => void;
	/** Something arrived and could not be kept. It must not throw. */
	readonly onNotKept: (error: unknown) => void;
};

/** Bytes. The longest text, with every character escaped and every field around it, is a quarter of this. */
const LONGEST = 100_000;
/** Soon: until then it is nowhere but with the gateway. */
const AGAIN_SECONDS = '5';

const SAYS = {
	signature: [401, 'This was not signed as the gateway that was set up here signs.'],
	stale: [401, 'This was signed too long ago, or by a clock that is wrong.'],
	shape: [422, 'This is no text and no receipt.'],
	size: [413, 'A text is shorter than this.'],
} as const satisfies Readonly<Record<RefusedAs, readonly [number, string]>>;

/**
 * `POST /in/:provider`: what a gateway hands over. It is answered as taken only once everything in it is kept for good; where it could
 * not be, the gateway is asked to send again. Nobody is signed in here, and what is known of the sender is what the gateway signed.
 *
 * Kannel alone asks by GET as well: its `get-url` and every delivery report of its know no other way. Elsewhere a GET is nothing.
 *
 * @example app.route('/', inRoutes({ gateways, takes, origin, clock, onRefused, onNotKept }))
 */
export function inRoutes(deps: InDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const tooLong = bodyLimit({ maxSize: LONGEST, onError: (c) => refused(c, deps, 'size') });
	app.post('/in/:provider', tooLong, (c) => taken(c, c.req.param('provider'), deps));
	if (deps.gateways.has('kannel')) app.get('/in/kannel', (c) => taken(c, 'kannel', deps));
	return app;
}

async function taken(c: Context<AppEnv>, provider: string, deps: InDeps): Promise<Response> {
	const gateway = deps.gateways.get(provider);
	if (gateway === undefined) return c.text('No such gateway was set up here.', 404);
	try {
		const heard = await gateway.receive(await requestOf(c, deps), deps.clock.now());
		if ('refused' in heard) return refused(c, deps, heard.refused);
		await keep(deps.takes, heard);
	} catch (error) {
		deps.onNotKept(error);
		return c.text('This could not be kept just now. Please send it again.', 503, { 'retry-after': AGAIN_SECONDS });
	}
	return gateway.answer();
}

async function requestOf(c: Context<AppEnv>, { origin }: InDeps): Promise<GatewayRequest> {
	const [, path = '/'] = /^[a-z]+:\/\/[^/?#]*(.*)$/is.exec(c.req.url) ?? [];
	const { method, raw } = c.req;
	return { method, url: `${origin()}${path}`, headers: raw.headers, body: new Uint8Array(await c.req.arrayBuffer()) };
}

/** Texts first: a receipt that is lost is sent again or missed, a text is somebody. */
async function keep(takes: TakesTexts, { texts, receipts }: Heard): Promise<void> {
	if (texts.length > 0) await takes.take(texts);
	if (receipts.length > 0) await takes.receipts(receipts);
}

function refused(c: Context, { gateways, onRefused }: InDeps, why: RefusedAs): Response {
	const provider = c.req.param('provider') ?? 'kannel';
	const gateway = gateways.get(provider);
	// Of what calls itself by no name of ours nobody has to hear: no text goes there.
	if (gateway !== undefined) onRefused(provider, why);
	const [status, words] = SAYS[why];
	// It may be ours that is wrong: then this is a young person's text, and has to come again once that is put right.
	return c.text(words, why === 'signature' || why === 'stale' ? (gateway?.sendsAgainAfter ?? status) : status);
}
