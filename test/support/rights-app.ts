import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { reportRoutes } from '#app/report/routes.tsx';
import { requestOf } from '#app/rights/request-addresses.ts';
import { rightsRoutes } from '#app/rights/rights-routes.ts';
import { lately } from '#app/sign-in/step-up.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffId } from '#core/id.ts';
import type { Role } from '#core/record/staff.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { screeningThatSays } from './screening-that-says.ts';
import { exact, sessionOf, talk } from './talk.ts';

const ASSETS = new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` });

const KNOWN = { identity: 'Known to Nadia', authority: 'Birth certificate' } as const;

/** Words of the made-up talk, which must be found again, or must not. */
export const WORDS = {
	jaz: 'I slept at the bus station and Tash came too',
	tash: 'Jaz cried all night',
	note: 'Nadia thought that Jaz was cold',
} as const;

/** The requests and corrections of Jaz, who talked with Nadia, and of Tash, who was away together with her. */
export async function rightsApp(about: Partial<AboutYoungPerson> = {}) {
	const jaz = await (await talk({ screen: screeningThatSays('he hit me', 'urgent') })).pastLimits();
	const { w, kept } = jaz;
	await jaz.take(exact('T11', WORDS.jaz));
	await jaz.take({ type: 'worker-note', words: WORDS.note });
	const tash = w.aYoungPerson('Tash', { fullName: 'Natasha Obi', school: 'Southmoor' });
	const together = w.anEpisode(tash, { group: 'together', about: { notes: WORDS.tash } });
	const changes = [
		{ change: 'young-person-added', youngPerson: tash },
		{ change: 'episode-added', episode: together },
		{ change: 'episode-changed', episode: { ...jaz.episode, group: 'together' }, from: 1 },
		{ change: 'young-person-changed', youngPerson: { ...jaz.jaz, about: { ...jaz.jaz.about, ...about } }, from: 1 },
	] as const;
	await kept.store.commit({ project: w.project.id, at: w.clock.now(), changes, audit: [] });
	const deps = { ...kept, ...jaz.deps, access: kept.access, open: jaz.open, strips: async () => null };
	const as = (role: Role, over: Partial<Session> = {}) => {
		const session: Session = { ...sessionOf({ ...w.priya, role }, w.project), ...over };
		const app = new Hono<AppEnv>();
		app.use(async (c, next) => {
			c.set('session', session);
			c.set('assets', ASSETS);
			c.set('nonce', 'nonce');
			return next();
		});
		app.route('/', rightsRoutes(deps, lately(w, requestOf))).route('/', reportRoutes(deps));
		const answer = async (response: Response) => ({
			status: response.status,
			to: response.headers.get('location') ?? '',
			disposition: response.headers.get('content-disposition'),
			cache: response.headers.get('cache-control'),
			text: await response.text(),
		});
		return {
			get: async (path: string) => answer(await app.request(path)),
			post: async (path: string, fields: Readonly<Record<string, string>> | URLSearchParams) =>
				answer(await app.request(path, { method: 'POST', body: new URLSearchParams(fields) })),
		};
	};
	/** Proved a moment ago. */
	const now = { method: 'passkey', device: null, provedAt: w.clock.now(), lastSeenAt: w.clock.now(), lockedAt: null } as const;
	const lead = as('lead', { how: now });
	const grace = { ...w.priya, id: w.ids.row<StaffId>(), name: 'Grace Adeyemi', role: 'manager' as const };
	/** Somebody else, who decides nothing and looks second. */
	const second = as('manager', { how: now, staff: grace });
	const person = `/young-people/${jaz.jaz.id}`;
	const ask = async (fields: Readonly<Record<string, string>> = {}) => {
		await as('worker').post(`${person}/requests/new`, { asker: 'young-person', receivedOn: '2026-11-17', ...fields });
		const [request] = await kept.rights.requestsOf(w.project.id, jaz.jaz.id);
		if (request === undefined) throw new Error('Nobody asked.');
		return `${person}/requests/${request.id}`;
	};
	const agree = (request: string, fields: Readonly<Record<string, string>> = {}) =>
		lead.post(request, { version: '1', answer: 'agreed', danger: 'no', why: 'It is her right', staffNames: 'no', ...KNOWN, ...fields });
	/** Every line that must be decided, decided the same way. */
	const decideAll = async (request: string, choice: string, why = 'Looked at it') => {
		const { text } = await lead.get(`${request}/lines`);
		const pieces = [...text.matchAll(/name="piece" value="([^"]*)"/g)].map(([, key = '']) => key);
		const [, count = '0'] = /(\d+) lines? must be decided/.exec(text) ?? [];
		const form = new URLSearchParams({ version: /name="version" value="(\d+)"/.exec(text)?.[1] ?? '' });
		for (const [at, key] of pieces.entries()) {
			form.append('piece', key);
			if (at >= Number(count)) continue;
			form.append(`do-${at}`, choice);
			form.append(`why-${at}`, why);
		}
		return { count: Number(count), kept: await lead.post(`${request}/lines`, form) };
	};
	const versionOf = async (path: string, by = lead) => /name="version" value="(\d+)"/.exec((await by.get(path)).text)?.[1] ?? '';
	const askSecond = async (request: string) => lead.post(request, { do: 'weighed', version: await versionOf(request) });
	/** What a second person sends from the page that they read. */
	const look = async (request: string, fields: Readonly<Record<string, string>>, by = second) => {
		const { text } = await by.get(`${request}/second`);
		const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
		return by.post(`${request}/second`, { version: field('version'), seen: field('seen'), ...fields });
	};
	/** Asked for, looked at by the second person, and agreed. */
	const release = async (request: string) => {
		await askSecond(request);
		return look(request, { do: 'agree' });
	};
	return {
		askSecond,
		grace,
		look,
		release,
		second,
		jaz,
		tash,
		w,
		kept,
		as,
		lead,
		person,
		ask,
		agree,
		decideAll,
		audit: () => kept.state.audit.map(({ action }) => action),
	};
}
