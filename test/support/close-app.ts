import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { promiseRoutes } from '#app/close/promise-routes.tsx';
import { closeRoutes } from '#app/close/routes.tsx';
import { conversationRoutes } from '#app/conversation/routes.tsx';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { Closing, ClosingPart } from '#core/record/conversation.ts';
import { talk } from './talk.ts';

const ASSETS = { 'staff.css': '/a/staff.css', 'live.js': '/a/live.js', 'favicon.svg': '/a/f.svg', 'manifest.webmanifest': '/a/m.json' };

/** The pages of the talk and of its close, over a talk with Jaz, past the limits of privacy. */
export async function closeApp(of: Parameters<typeof talk>[0] = {}) {
	const jaz = await (await talk(of)).pastLimits();
	let losing: readonly string[] = [];
	const store: RecordStore = {
		commit: async (commit) => (commit.changes.some(({ change }) => losing.includes(change)) ? 'stale' : jaz.deps.store.commit(commit)),
	};
	const deps: ConversationRouteDeps = { ...jaz.deps, store, open: jaz.open, strips: async () => null };
	const session: Session = jaz.session;
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', session);
		c.set('assets', ASSETS);
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', conversationRoutes(deps));
	app.route('/', closeRoutes(deps));
	app.route('/', promiseRoutes(deps));
	const base = `/conversations/${jaz.id}`;
	const answer = async (response: Response) => ({
		status: response.status,
		to: response.headers.get('location')?.replace(base, '') ?? null,
		html: await response.text(),
	});
	const closings = () => jaz.kept.conversations.closings(jaz.w.project.id, jaz.id);
	return {
		jaz,
		/** From now on, somebody else always writes first wherever one of these is changed. */
		losesAt: (...changes: readonly string[]) => {
			losing = changes;
		},
		get: async (path: string) => answer(await app.request(`${base}${path}`)),
		/** Sends a form with the token of the page as it is now, or with the one given. */
		post: async (path: string, fields: Readonly<Record<string, string | readonly string[]>> = {}, token?: string) => {
			const given = { token: token ?? (await jaz.head()), ...fields };
			const pairs = Object.entries(given).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
			return answer(await app.request(`${base}${path}`, { method: 'POST', body: new URLSearchParams(pairs) }));
		},
		closings,
		newest: async <Part extends ClosingPart['part']>(part: Part) =>
			(await closings()).find((closing): closing is Extract<Closing, { part: Part }> => closing.part === part)?.body,
		inputs: async () => (await jaz.stored()).entries.map(({ input }) => input),
	};
}

export const TOLD = { how: 'A text after 4 pm', on: '2026-11-19', teller: 'Nadia' };
