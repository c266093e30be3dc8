import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { CodeTries } from '#app/private-page/private-deps.ts';
import { privateRoutes } from '#app/private-page/private-routes.tsx';
import type { CoverSpan } from '#core/cover/cover.ts';
import type { RecordStore } from '#core/record/change.ts';
import { privateCookie } from '#server/web/private-cookie.ts';
import { talk } from './talk.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What came back, as a phone sees it. `cookie`: what it was told to keep, empty when it was told to forget. */
export type PhoneAnswer = {
	readonly status: number;
	readonly location: string | null;
	readonly html: string;
	readonly cookie: string | undefined;
	readonly headers: Headers;
};

/** Days on which somebody is at work from nine to five, for a project that has no other hours. */
export const OFFICE_HOURS = { weekdays: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' } as const;

/**
 * The young person's phone over a talk with Jaz that Nadia began, on maps. Nobody looks at any hour until `staffed` is
 * called; the clock stands at twelve minutes past four on a Tuesday.
 */
export async function phoneApp(settings: Parameters<typeof talk>[0] = {}) {
	const jaz = await talk(settings);
	const { w, kept, deps, open } = jaz;
	const state = { turn: true, wrong: 0, staff: false, failing: false, lost: false, stale: 0, failures: [] as unknown[] };
	const tries: CodeTries = {
		ask: () => 'what is asked',
		turn: async () => state.turn,
		wrong: () => {
			state.wrong += 1;
		},
	};
	const store: RecordStore = {
		commit: async (commit) => {
			if (state.failing) throw new Error('The disk is full.');
			state.stale -= 1;
			if (state.stale >= 0) return 'stale';
			return deps.store.commit(commit);
		},
	};
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('nonce', 'nonce');
		await next();
		c.header('x-policy', c.get('policy') ?? 'staff');
	});
	app.route(
		'/',
		privateRoutes({
			...{ ...deps, store, open, tries },
			pages: {
				...kept.privatePages,
				find: async (token, now) => {
					if (state.lost) throw new Error('The database is gone.');
					return kept.privatePages.find(token, now);
				},
			},
			cover: kept.cover,
			lineChecks: kept.lineChecks,
			cookie: privateCookie(false),
			look: { style: 'b{}', script: '0' },
			isStaff: async () => state.staff,
			onFailed: (error) => state.failures.push(error),
		}),
	);
	app.get('/', (c) => c.text('the staff'));
	const phone = onePhone(app);
	return {
		...{ jaz, w, kept, state, app, tries },
		...phone,
		code: (mayCheck = false) =>
			kept.privatePages.makeCode({ project: w.project.id, conversation: jaz.id, by: w.nadia.id, mayCheck }, w.clock.now()),
		/** From a fresh code to the first page of the conversation, with nobody else near. */
		async comeIn(who: 'nobody' | 'somebody' = 'nobody') {
			await phone.post({ do: 'open', code: await this.code() });
			await phone.send({ do: 'seen-by', who });
			return phone.get('/notes');
		},
		inputs: async () => (await jaz.stored()).entries.map(({ input }) => input),
		async staffed(mode: CoverSpan['mode'] = 'staffed') {
			const { weekdays, from, to } = OFFICE_HOURS;
			for (const weekday of weekdays) {
				const span = { id: `span-${weekday}`, project: w.project.id, weekday, from, to, mode, staff: w.priya.id, replyMinutes: null };
				await kept.coverAdmin.add(span, 'system', w.clock.now());
			}
		},
	};
}

function onePhone(app: Hono<AppEnv>) {
	const held = { cookie: '', html: '' };
	const answer = async (response: Response): Promise<PhoneAnswer> => {
		const set = response.headers.get('set-cookie') ?? undefined;
		const cookie = set === undefined ? undefined : /Max-Age=0/.test(set) ? '' : set.split(';')[0];
		if (cookie !== undefined) held.cookie = cookie;
		const html = await response.text();
		if (response.headers.get('content-type')?.startsWith('text/html')) held.html = html;
		return { status: response.status, location: response.headers.get('location'), html, cookie, headers: response.headers };
	};
	const headers = () => (held.cookie === '' ? {} : { cookie: held.cookie });
	const get = async (path: string, { method = 'GET', headers: more = {} }: { method?: string; headers?: Record<string, string> } = {}) =>
		answer(await app.request(path, { method, headers: { ...headers(), ...more } }));
	const post = async (fields: Fields) => {
		const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
		return answer(await app.request('/notes', { method: 'POST', body: new URLSearchParams(pairs), headers: headers() }));
	};
	const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(held.html)?.[1] ?? '';
	return {
		get,
		post,
		held,
		/** A form of the page that is shown now: its hidden fields, and these. */
		async send(fields: Fields) {
			await get('/notes');
			return this.sendFromHere(fields);
		},
		/** The same from the page that was shown last, however long ago. */
		async sendFromHere(fields: Fields) {
			const [formToken, token, question] = ['formToken', 'token', 'question'].map(hidden) as [string, string, string];
			return post({ formToken, ...(token ? { token } : {}), ...(question ? { question } : {}), ...fields });
		},
	};
}
