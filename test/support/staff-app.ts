import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { staffRoutes } from '#app/staff-routes.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { Role } from '#core/record/staff.ts';
import { openMemoryStore } from './memory-store.ts';
import { people, peopleCommit, THAT_TUESDAY } from './people.ts';
import { world } from './world.ts';

const ASSETS = {
	'staff.css': '/assets/staff.css',
	'favicon.svg': '/assets/favicon.svg',
	'manifest.webmanifest': '/assets/manifest.webmanifest',
};

/** The staff pages over an in-memory store with the four made-up young people, for somebody in `role`. */
export async function staffApp(role: Role = 'worker', assets: Readonly<Record<string, string>> = ASSETS) {
	const here = world(THAT_TUESDAY);
	const kept = openMemoryStore({ clock: here.clock, ids: here.ids });
	const known = people(here);
	await kept.projects.create(here.project, here.clock.now());
	for (const member of [here.nadia, here.priya]) await kept.staffAdmin.add(member, 'system', here.clock.now());
	await kept.store.commit(peopleCommit(here, known));
	const session: Session = {
		id: 'a-session',
		staff: { ...here.nadia, role },
		project: here.project,
		since: here.clock.now(),
		formToken: 'form-token',
		handedOver: null,
	};
	let failing = false;
	const store: RecordStore = {
		commit: async (commit) => {
			if (failing) throw new Error('The disk is full.');
			return kept.store.commit(commit);
		},
	};
	const pages: StaffPages = {
		people: kept.youngPeople,
		today: kept.today,
		staff: kept.staff,
		cover: kept.cover,
		coverAdmin: kept.coverAdmin,
		lineChecks: kept.lineChecks,
		rota: kept.rota,
		reaching: kept.reaching,
		screening: kept.screening,
		looks: kept.looks,
		access: kept.access,
		rights: kept.rights,
		keeping: kept.keeping,
		texts: kept.texts,
		threads: kept.threads,
		messagesHome: kept.messagesHome,
		exchanges: kept.exchanges,
		closing: kept.closing,
		faults: kept.faults,
		store,
		clock: here.clock,
		ids: here.ids,
		strips: async () => null,
	};
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', session);
		c.set('assets', assets);
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', staffRoutes(pages));
	return {
		app,
		kept,
		pages,
		session,
		known,
		world: here,
		state: kept.state,
		failCommits: () => {
			failing = true;
		},
		get: asker(app),
		post: sender(app),
	};
}

type Answer = { readonly status: number; readonly location: string | null; readonly html: string };

async function answerOf(response: Response): Promise<Answer> {
	return { status: response.status, location: response.headers.get('location'), html: await response.text() };
}

function asker(app: Hono<AppEnv>) {
	return async (path: string): Promise<Answer> => answerOf(await app.request(path));
}

/** A form as a browser sends it. A list sends the field once for each value. */
function sender(app: Hono<AppEnv>) {
	return async (path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Answer> => {
		const body = new URLSearchParams(
			Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one])),
		);
		return answerOf(await app.request(path, { method: 'POST', body }));
	};
}
