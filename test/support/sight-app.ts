import type { Change } from '#core/record/change.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { byRef, latest } from '#flows/index.ts';
import { practiceScripts } from '#flows/practice/scripts.ts';
import { createApp } from '#server/app.tsx';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { createLog } from '#server/log.ts';
import { aMessageHome, aNumber, aText } from './about-texts.ts';
import { screenWordsCautiously } from './cautious-screening.ts';
import { openMemoryStore } from './memory-store.ts';
import { world } from './world.ts';

const ORIGIN = 'http://localhost';

/** The whole app over maps, with two young people of one project: each has a time away, a talk, an alert and a promise. */
export async function sightApp() {
	const w = world();
	const kept = openMemoryStore(w);
	const app = createApp({
		...{ kept, flows: { latest, byRef }, screen: screenWordsCautiously, practice: practiceScripts, clock: w.clock, ids: w.ids },
		wake: inProcessWakeUp(() => undefined),
		stream: { pollMs: 5, beatMs: 1_000, lifeMs: 500 },
		push: { publicKey: 'key', isPushService: () => true },
		assets: new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }),
		assetFolder: '/nowhere',
		privateLook: { style: '', script: '' },
		origin: () => ORIGIN,
		secure: false,
		health: async () => {
			throw new Error('Nobody asks.');
		},
		log: createLog({ write: () => true }, 'silent'),
		monotonicMs: () => 0,
	});
	await kept.projects.create(w.project, w.clock.now());
	const commit = async (...changes: readonly Change[]) => {
		const outcome = await kept.store.commit({ project: w.project.id, at: w.clock.now(), changes, audit: [] });
		if (outcome !== 'committed') throw new Error(`It was ${outcome}.`);
	};
	let texters = 0;
	const person = async (name: string) => {
		const youngPerson = w.aYoungPerson(name);
		const episode = w.anEpisode(youngPerson);
		const conversation = w.aConversation(youngPerson, [episode]);
		const alert = w.anAlert(youngPerson);
		const action = w.anAction(youngPerson);
		await commit({ change: 'young-person-added', youngPerson }, { change: 'episode-added', episode });
		await commit({ change: 'conversation-begun', conversation }, { change: 'alert-raised', alert }, { change: 'action-added', action });
		texters += 1;
		const number = aNumber(w, youngPerson, `+44770090${String(5_000 + texters)}`);
		const [text, message] = [aText(w, number), aMessageHome(w, number)];
		await commit(
			{ change: 'number-added', number, sender: number.number },
			{ change: 'text-kept', text },
			{ change: 'message-home-asked', message },
		);
		const all = [youngPerson, episode, conversation, alert, action, number, text, message];
		return { youngPerson, episode, conversation, alert, action, ids: all.map(({ id }) => id) };
	};
	const [kieran, shan] = [await person('Kieran'), await person('Shanelle')];

	/** Somebody of this role, signed in: what a browser of theirs would ask. */
	const signedIn = async (role: Role, name = `A ${role}`) => {
		const member: StaffMember = { ...w.nadia, id: w.ids.row<StaffMember['id']>(), role, name };
		await kept.staffAdmin.add(member, 'system', w.clock.now());
		const opened = await kept.sessions.open(await kept.sessions.invite(member.id, w.future), w.clock.now());
		const session = await kept.sessions.find(opened?.token ?? '', w.clock.now());
		const headers = { cookie: `waymark=${opened?.token}`, origin: ORIGIN };
		const ask = async (method: string, address: string, fields: Readonly<Record<string, string>> = {}) => {
			const body = method === 'GET' ? {} : { body: new URLSearchParams({ formToken: session?.formToken ?? '', ...fields }) };
			const answer = await app.request(`${ORIGIN}${address}`, { method, headers, ...body });
			return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
		};
		return {
			member,
			ask,
			get: (address: string) => ask('GET', address),
			post: (address: string, fields: Readonly<Record<string, string>> = {}) => ask('POST', address, fields),
		};
	};
	const mark = (staff: StaffMember, of: typeof kieran) => ({
		youngPerson: of.youngPerson.id,
		staff: staff.id,
		by: w.priya.id,
		at: w.clock.now(),
	});
	const check = (staff: StaffMember, until: string): Change => ({
		change: 'staff-checked',
		check: { id: w.ids.row<string>(), staff: staff.id, trainingUntil: until, dbsUntil: until, by: w.priya.id, at: w.clock.now() },
	});
	/** A volunteer whom Kieran's case names, with dates that count. */
	const volunteer = async () => {
		const one = await signedIn('volunteer', 'Vi Adeyemi');
		await commit({ change: 'case-named', mark: mark(one.member, kieran) }, check(one.member, '2090-01-01'));
		return one;
	};
	const routes = [...new Set(app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`))];
	return { app, w, kept, commit, kieran, shan, signedIn, volunteer, mark, check, routes };
}

export type SightApp = Awaited<ReturnType<typeof sightApp>>;

/** Every address of a route with one of these ids in it. */
export function addressesOf(route: string, ids: readonly string[]): readonly string[] {
	const [, path = ''] = route.split(' ');
	return [...new Set(ids.map((id) => path.replace(/:[a-z]+(\{[^}]*\})?/gi, id)))];
}

/** All that is kept, apart from the audit, in which a refusal may stand. */
export function everything({ kept: { state } }: SightApp): string {
	const { audit: _audit, ...rest } = state;
	return JSON.stringify(rest, (_name, value: unknown) => (value instanceof Map ? [...value] : value));
}
