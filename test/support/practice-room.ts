import { Hono } from 'hono';
import { expect } from 'vitest';
import { alertRoutes } from '#app/alerts/routes.tsx';
import type { AppEnv } from '#app/app-env.ts';
import { beginRoutes } from '#app/conversation/begin-routes.tsx';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { conversationRoutes } from '#app/conversation/routes.tsx';
import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import { liveRoutes } from '#app/live/routes.tsx';
import { practiceRoutes } from '#app/practice/routes.tsx';
import type { Session } from '#app/staff/ports.ts';
import { staffRoutes } from '#app/staff-routes.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import type { Practice } from '#core/record/young-person.ts';
import { byRef, latest } from '#flows/index.ts';
import { practiceScripts } from '#flows/practice/scripts.ts';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { screenWordsCautiously } from './cautious-screening.ts';
import { openMemoryStore } from './memory-store.ts';
import { sessionOf } from './talk.ts';
import { world } from './world.ts';

const ASSETS = { 'staff.css': '/a.css', 'favicon.svg': '/f.svg', 'manifest.webmanifest': '/m' };

/** What Noor says under what happened before she left. */
export const TOLD = 'When Mum’s at work he locks me in my room. I don’t want to be there when he’s there.';

export type PracticeRoom = Awaited<ReturnType<typeof practiceRoom>>;

/** The pages that practice comes to, for a project of this kind, with one real young person in it. */
export async function practiceRoom(kind: Project['kind'] = 'demonstration') {
	const w = world();
	const project: Project = { ...w.project, kind };
	const joel = w.staff('Joel Bright', 'lead');
	const kept = openMemoryStore({ clock: w.clock, ids: w.ids });
	await kept.projects.create(project, w.clock.now());
	for (const member of [w.nadia, w.priya, joel]) await kept.staffAdmin.add(member, 'system', w.clock.now());
	const jaz = w.aYoungPerson('Jaz');
	const episode = w.anEpisode(jaz);
	const changes = [
		{ change: 'young-person-added', youngPerson: jaz },
		{ change: 'episode-added', episode },
	] as const;
	await kept.store.commit({ project: project.id, at: w.clock.now(), changes, audit: [] });
	const deps: ConversationRouteDeps = {
		reads: kept.conversations,
		people: kept.youngPeople,
		alerts: kept.alerts,
		access: kept.access,
		staff: kept.staff,
		store: kept.store,
		flows: { latest, byRef },
		screen: screenWordsCautiously,
		practice: kind === 'demonstration' ? practiceScripts : undefined,
		onFault: ({ fault }) => expect.fail(fault),
		clock: w.clock,
		ids: w.ids,
		strips: async () => null,
		open: new OpenConversations(kept.conversations, { latest, byRef }),
	};
	const who: { session: Session } = { session: sessionOf(w.nadia, project) };
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', who.session);
		c.set('assets', ASSETS);
		c.set('nonce', 'nonce');
		await next();
	});
	const pages = { ...kept, ...deps, access: kept.access, cover: kept.cover };
	app.route('/', staffRoutes(pages));
	app.route('/', beginRoutes(deps));
	app.route('/', conversationRoutes(deps));
	app.route('/', practiceRoutes(deps));
	app.route(
		'/alerts',
		alertRoutes({
			...deps,
			cover: kept.cover,
			screening: kept.screening,
			rules: [],
			lineChecks: kept.lineChecks,
			rota: kept.rota,
			reaching: kept.reaching,
			onBesideFault: () => undefined,
		}),
	);
	const stream = { pollMs: 1_000, beatMs: 1_000, lifeMs: 1_000 };
	app.route(
		'/live',
		liveRoutes({
			...deps,
			access: kept.access,
			...stream,
			shown: async () => undefined,
			events: kept.staffEvents,
			wake: inProcessWakeUp(() => undefined),
		}),
	);
	const get = async (path: string) => {
		const response = await app.request(path);
		return { status: response.status, html: await response.text() };
	};
	const post = (path: string, fields: Record<string, string>) => app.request(path, { method: 'POST', body: new URLSearchParams(fields) });
	return {
		w,
		project,
		joel,
		episode,
		jaz,
		kept,
		deps,
		get,
		post,
		as: (member: StaffMember) => {
			who.session = sessionOf(member, project);
		},
		/** Begins a practice and gives its address. */
		begin: async (practice: Practice, once = w.ids.row<YoungPersonId>()) => {
			const response = await post('/practice', { practice, once });
			return { status: response.status, at: response.headers.get('location') ?? '', once };
		},
		/** Begins a conversation with Jaz, who is not made up for practice. */
		beginReal: async () => {
			const response = await post(`/young-people/${jaz.id}/conversations/new`, { episode: episode.id, enquiry: 'no' });
			return { at: response.headers.get('location') ?? '', once: jaz.id };
		},
		/** One form of the conversation, from where it stands now. */
		say: async (at: string, fields: Record<string, string>) => {
			const id = at.split('/').at(-1) as never;
			const open = await deps.open.find(project.id, id);
			return post(at, { token: open?.state.position.head ?? '', question: open?.state.position.place ?? '', ...fields });
		},
	};
}
