import type { Context } from 'hono';
import type { AccessReads } from '#app/access/ports.ts';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock } from '#app/clock.ts';
import type { Session, Sessions } from '#app/staff/ports.ts';
import { sightBy, sightFacts } from '#app/staff/sight.ts';

type Deps = { readonly sessions: Pick<Sessions, 'find'>; readonly access: AccessReads; readonly clock: Clock };

/** Who is signed in and whom they may see, looked up once a request, whoever asks first. */
export function sessionReader({ sessions, access, clock }: Deps, cookie: { readonly read: (c: Context) => string | undefined }) {
	return async (c: Context<AppEnv>): Promise<Session | undefined> => {
		const known: Session | undefined = c.get('session');
		const token = known === undefined ? cookie.read(c) : undefined;
		const found = token === undefined ? undefined : await sessions.find(token, clock.now());
		if (found === undefined) return known;
		const session = { ...found, sight: sightBy(await sightFacts(access, found), clock.now()) };
		c.set('session', session);
		return session;
	};
}
