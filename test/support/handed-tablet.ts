import { practiceScripts } from '#flows/practice/scripts.ts';
import { createApp } from '#server/app.tsx';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { createLog } from '#server/log.ts';
import { screenByName } from './in-hand.ts';
import { talk } from './talk.ts';

const ORIGIN = 'http://localhost';
/** What takes the tablet back. */
export const PASSPHRASE = 'green boat seven';

export type HandedTablet = Awaited<ReturnType<typeof handedTablet>>;

type Asked = { readonly status: number; readonly to: string | null; readonly html: string; readonly headers: Headers };

/** The whole app, and Nadia’s tablet handed over to Jaz with a question open on it. Words that begin with a level have it. */
export async function handedTablet() {
	const jaz = await (await talk({ screen: screenByName })).pastLimits();
	const { kept, w, deps } = jaz;
	const state = { failing: false };
	const store: typeof kept.store = {
		commit: async (commit) => {
			if (state.failing) throw new Error('The disk is full.');
			return kept.store.commit(commit);
		},
	};
	const app = createApp({
		kept: { ...kept, store },
		flows: deps.flows,
		screen: deps.screen,
		practice: practiceScripts,
		clock: w.clock,
		ids: w.ids,
		wake: inProcessWakeUp(() => undefined),
		stream: { pollMs: 1_000, beatMs: 1_000, lifeMs: 1_000 },
		push: { publicKey: 'key', isPushService: () => true },
		assets: new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }),
		assetFolder: '/nowhere',
		privateLook: { style: '', script: '' },
		origin: () => ORIGIN,
		secure: false,
		health: async () => ({
			ok: true,
			version: '0',
			sweepAgeMs: 0,
			sendAgeMs: 0,
			oldestUnownedAlertMs: 90,
			unsentNotifications: 0,
			failingRows: 0,
			openFaults: 0,
			unopened: 0,
		}),
		log: createLog({ write: () => true }, 'silent'),
		monotonicMs: () => 0,
	});
	const signIn = async () => (await kept.sessions.open(await kept.sessions.invite(w.nadia.id, w.future), w.clock.now()))?.token ?? '';
	const held = { token: await signIn() };
	const ask = async (path: string, init: RequestInit = {}): Promise<Asked> => {
		const headers = { ...(held.token === '' ? {} : { cookie: `waymark=${held.token}` }), origin: ORIGIN, ...init.headers };
		const response = await app.request(`${ORIGIN}${path}`, { ...init, headers });
		return { status: response.status, to: response.headers.get('location'), html: await response.text(), headers: response.headers };
	};
	const post = (path: string, fields: Readonly<Record<string, string>>) => ask(path, { method: 'POST', body: new URLSearchParams(fields) });
	const session = async () => kept.sessions.find(held.token, w.clock.now());
	const formToken = (await session())?.formToken ?? '';
	const locked = await post(`/conversations/${jaz.id}/hand-over`, { formToken, passphrase: PASSPHRASE });
	const page = { formToken, token: await jaz.head(), question: 'T15' };
	return {
		jaz,
		kept,
		w,
		state,
		held,
		locked,
		ask,
		post,
		session,
		signIn,
		/** What a page of this session sends with its form, as it stood when the tablet was handed over. */
		page,
		send: (fields: Readonly<Record<string, string>>) => post('/hand-over', { ...page, ...fields }),
		said: async () => (await jaz.stored()).entries.filter(({ channel }) => channel === 'handed-over'),
		alert: () => kept.alerts.openFor(w.project.id, jaz.jaz.id),
	};
}
