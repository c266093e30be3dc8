import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { sendNotAllowed } from '#app/staff/send-page.tsx';
import type { YoungPersonId } from '#core/id.ts';
import { sendNotYours } from './not-yours-page.tsx';
import { OPENING } from './opening.ts';
import type { AccessReads } from './ports.ts';

/** An id as it may stand in an address or a form. */
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Before any route: whatever an address or a form names is looked up, and where it belongs to a young person whom this person
 * may not see, nothing is shown and nothing is done. So no route can forget to ask. A tablet in a young person's hands shows
 * nothing of the staff's; what they write on it is theirs, and is kept.
 *
 * @example app.use(withinSight(kept.access))
 */
export function withinSight(access: Pick<AccessReads, 'whose'>): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		const session = c.get('session');
		const { sight } = session;
		if (sight === undefined || sight.everybody || session.handedOver !== null || OPENING.test(c.req.path)) return next();
		const whose = new Set<YoungPersonId>();
		for (const id of await idsOf(c)) {
			const youngPerson = await access.whose(session.project.id, id);
			if (youngPerson !== undefined) whose.add(youngPerson);
		}
		for (const youngPerson of whose) {
			const seen = sight.of(youngPerson);
			// Whether it names somebody, or is only not theirs, looks the same: the difference would warn them.
			if (seen !== 'open') return seen === 'checks-over' ? sendNotAllowed(c) : sendNotYours(c, youngPerson);
		}
		return next();
	};
}

/** Every id that the request names: in its address, however it is written, in its query and in its form. */
async function idsOf(c: Context<AppEnv>): Promise<ReadonlySet<string>> {
	const { pathname, searchParams } = new URL(c.req.url);
	const form = c.req.method === 'POST' ? (await readForm(c)).entries.map(([, value]) => value) : [];
	const named = [...pathname.split('/').map(decoded), ...searchParams.values(), ...form.map((value) => value.trim())];
	return new Set(named.filter((one) => ID.test(one)));
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
