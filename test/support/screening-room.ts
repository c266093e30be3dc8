import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { EntryId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { Role } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { Level, Verdict } from '#core/screening/verdict.ts';
import { byRef, latest } from '#flows/index.ts';
import { openMemoryStore } from './memory-store.ts';
import { START, world } from './world.ts';

const ASSETS = { 'staff.css': '/a', 'favicon.svg': '/f', 'manifest.webmanifest': '/m' };

/** `verdictOf('urgent', 'he hit me', 'hit me')`: a made-up rule that fired on part of the words. */
export function verdictOf(level: Level, words: string, fired = words): Verdict {
	const start = words.indexOf(fired);
	const because = level === 'none' ? [] : [{ rule: 'parent-hits@3', start, end: start + fired.length, words: fired }];
	return { level, categories: [], because, rules: 'screening@7' };
}

export type ScreeningRoom = Awaited<ReturnType<typeof screeningRoom>>;

/**
 * What the pages around screening stand on, over an in-memory store on a Sunday in November: Kieran, his worker Nadia, a
 * talk of theirs, and whatever was said in it.
 */
export async function screeningRoom(start = '2026-11-22T15:00:00.000Z') {
	const here = world(start);
	const kept = openMemoryStore({ clock: here.clock, ids: here.ids });
	const { project } = here;
	const marcus = here.staff('Marcus Webb', 'lead');
	await kept.projects.create(project, here.clock.now());
	for (const member of [here.nadia, here.priya, marcus]) await kept.staffAdmin.add(member, 'system', here.clock.now());
	const kieran = here.aYoungPerson('Kieran', { fullName: 'Kieran Boyd', trustedPeople: ['Ros, his advocate'], livesIn: 'Hollin Bank' });
	const talk = here.aConversation(kieran, [], { position: START });
	const commit = (...changes: Change[]) => kept.store.commit({ project: project.id, at: here.clock.now(), changes, audit: [] });
	await commit({ change: 'young-person-added', youngPerson: kieran }, { change: 'conversation-begun', conversation: talk });

	let lines = 0;
	const say = async (words: string, verdict: Verdict, over: Partial<Entry> = {}, to = talk): Promise<EntryId> => {
		lines += 1;
		const entry = { ...here.anEntry(lines, words, { verdict }), ...over };
		await commit({ change: 'entry-appended', conversation: to.id, youngPerson: to.youngPerson, entry });
		return entry.id;
	};
	/** Another young person and a talk of theirs. */
	const another = async (name: string, about: Partial<YoungPerson['about']> = {}) => {
		const youngPerson = here.aYoungPerson(name, about);
		const conversation = here.aConversation(youngPerson, [], { position: START });
		await commit({ change: 'young-person-added', youngPerson }, { change: 'conversation-begun', conversation });
		return { youngPerson, talk: conversation };
	};

	const sessionOf = (staff: Session['staff'], role: Role = staff.role): Session => ({
		...{ id: 'a-session', staff: { ...staff, role }, project, since: here.clock.now() },
		...{ formToken: 'form-token', handedOver: null },
	});
	const who = { session: sessionOf(here.nadia) };
	const strips = async () => null;
	const deps = {
		...kept,
		reads: kept.conversations,
		people: kept.youngPeople,
		clock: here.clock,
		ids: here.ids,
		flows: { latest, byRef },
		strips,
	};
	const appOf = (routes: (on: typeof deps) => Hono<AppEnv>) => {
		const app = new Hono<AppEnv>();
		app.use(async (c, next) => {
			c.set('session', who.session);
			c.set('assets', ASSETS);
			c.set('nonce', 'nonce');
			return next();
		});
		app.route('/', routes(deps));
		const answer = async (response: Response) => ({
			...{ status: response.status, location: response.headers.get('location'), html: await response.text() },
		});
		return {
			get: async (path: string) => answer(await app.request(path)),
			post: async (path: string, fields: Readonly<Record<string, string>>) =>
				answer(await app.request(path, { method: 'POST', body: new URLSearchParams(fields) })),
		};
	};
	return { world: here, kept, state: kept.state, kieran, talk, marcus, commit, say, another, sessionOf, who, deps, appOf };
}

/** What a page says, without its tags. */
export const textOf = (html: string): string =>
	html
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');
