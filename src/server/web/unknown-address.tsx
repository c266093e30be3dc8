import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { AppEnv } from '#app/app-env.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import { EntrancePage } from '#app/private-page/entrance-page.tsx';
import type { PrivateLook } from '#app/private-page/private-frame.tsx';

/** Some route answers this address and method. What stands before every answer is not one. */
export function isAddress(c: Context): boolean {
	return matchedRoutes(c).some(({ method }) => method !== 'ALL');
}

/**
 * Answers an address that is nothing of ours. Whoever is not signed in gets the entrance of the young person's own phone:
 * somebody who mistypes theirs reads no name of the service, and can go on from there.
 *
 * @example const noAddress = unknownAddress(sessionOf, deps.privateLook);
 */
export function unknownAddress(sessionOf: (c: Context<AppEnv>) => Promise<unknown>, look: PrivateLook) {
	return async (c: Context<AppEnv>): Promise<Response> => {
		if ((await sessionOf(c)) !== undefined) return c.html(<NotFound c={c} />, 404);
		c.set('policy', 'private');
		return c.html(<EntrancePage on={{ ...look, nonce: c.get('nonce') }} />, 404);
	};
}
