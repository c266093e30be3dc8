import { randomInt } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { PushSubscriptions } from '#app/push/ports.ts';
import type { Reaching } from '#app/reach/ports.ts';
import { reachRoutes } from '#app/reach/reach-routes.tsx';
import { receiptRoutes } from '#app/reach/receipt-routes.ts';
import { shownRoutes } from '#app/reach/shown-routes.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { OpenCarriers } from '#server/reach/carriers.ts';
import { isSigned } from '#server/reach/signed-message.ts';
import { networkPrefix } from '#server/web/network-prefix.ts';
import { shownTries } from '#server/web/shown-tries.ts';
import { type TextsInDeps, textsIn } from '#server/web/texts-in.ts';

type Deps = {
	readonly kept: {
		readonly reaching: Reaching;
		readonly pushSubscriptions: PushSubscriptions;
		readonly staff: StaffReads;
		readonly store: RecordStore;
	};
	/** By what people are reached; nothing but what is kept is shown without. */
	readonly reach?: OpenCarriers | undefined;
	readonly trustedProxies?: readonly string[] | undefined;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly monotonicMs: () => number;
};

/** What providers hand over, and say of what they took: no browser sends it, and it is signed. Nothing answers where no gateway was set up. */
export function fromProviders(deps: Deps & TextsInDeps): Hono<AppEnv> {
	const { kept, reach, clock, ids } = deps;
	const key = reach?.receiptKey;
	if (key === undefined) return textsIn(deps);
	const isFromGateway = (header: (name: string) => string | undefined, body: string) => isSigned(key, header, body, clock.now());
	return receiptRoutes({ ...kept, ...kept.reaching, clock, ids, isFromGateway }).route('/', textsIn(deps));
}

/** What devices say of what they showed, before anybody is signed in. */
export function fromDevices({ kept, clock, ids, monotonicMs, trustedProxies }: Deps): Hono<AppEnv> {
	const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
	const prefixOf: (c: Context) => string = networkPrefix(trustedProxies ?? []);
	return shownRoutes({ ...kept.reaching, store: kept.store, clock, ids, tries: shownTries({ monotonicMs, prefixOf, wait }) });
}

/** The pages on which people see how they are reached. */
export function reachPages({ kept, reach, clock, ids }: Deps, strips: (session: Session) => Promise<Child>): Hono<AppEnv> {
	return reachRoutes({
		...{ reaching: kept.reaching, subscriptions: kept.pushSubscriptions, staff: kept.staff, strips, clock, ids },
		carriers: reach?.carriers ?? new Map(),
		codes: reach?.codes ?? new Map(),
		newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
		// 132 bits of those that grant access.
		newToken: () => ids.secret().slice(0, 22),
	});
}
