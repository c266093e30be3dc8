import { beginConversation } from '#app/conversation/begin-conversation.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { Session } from '#app/staff/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { ConversationId, EpisodeId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Project, Role } from '#core/record/staff.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { byRef, latest } from '#flows/index.ts';
import { systemClock as clock, randomIds as ids } from '#server/clock.ts';
import type { Servable } from '#server/serve.ts';

/** Somebody who is signed in, as a browser would know it. */
export type SignedIn = { readonly cookie: string; readonly formToken: string; readonly role: Role };

/** A conversation that is past the limits of privacy, and the token of the page it is at. */
export type Talk = { readonly conversation: ConversationId; readonly token: string; readonly youngPerson: YoungPersonId };

export const flows = { latest, byRef };

/** The project that is there, or a made-up one with a worker and somebody on duty. */
export async function madeUpProject(kept: Servable): Promise<Project> {
	const there = await kept.projects.first();
	if (there !== undefined) return there;
	const project: Project = { id: ids.row<ProjectId>(), name: 'Measured', kind: 'demonstration' };
	await kept.projects.create(project, clock.now());
	for (const role of ['worker', 'duty'] as const) {
		await kept.staffAdmin.add({ id: ids.row<StaffId>(), project: project.id, name: role, role, active: true }, 'system', clock.now());
	}
	return project;
}

/** A session for the first person with this role, by the same one-time link that a person would use. */
export async function signIn(
	kept: Servable,
	project: Project,
	role: Role,
): Promise<{ readonly browser: SignedIn; readonly session: Session }> {
	const member = (await kept.staff.all(project.id)).find((one) => one.role === role);
	if (member === undefined) throw new Error(`Nobody here is ${role}.`);
	const code = await kept.sessions.invite(member.id, addMinutes(clock.now(), 5));
	const opened = await kept.sessions.open(code, clock.now());
	const session = opened && (await kept.sessions.find(opened.token, clock.now()));
	if (opened === undefined || session === undefined) throw new Error('The link did not open.');
	return { browser: { cookie: `waymark=${opened.token}`, formToken: session.formToken, role }, session };
}

/** So many conversations, each with a young person of its own, begun and led past the limits of privacy. */
export async function madeUpTalks(kept: Servable, session: Session, count: number): Promise<readonly Talk[]> {
	return Promise.all(Array.from({ length: count }, () => madeUpTalk(kept, session)));
}

const LIMITS = ['T09', 'T10', 'T08'];

async function madeUpTalk(kept: Servable, session: Session): Promise<Talk> {
	const { youngPerson, episode } = await madeUpChild(kept, session.project);
	const deps = {
		reads: kept.conversations,
		people: kept.youngPeople,
		alerts: kept.alerts,
		access: kept.access,
		staff: kept.staff,
		store: kept.store,
		flows,
		screen: screenWords,
		clock,
		ids,
		onFault: (error: unknown) => {
			throw error;
		},
	};
	const begun = await beginConversation(deps, {
		session,
		youngPerson,
		episodes: [episode],
		place: 'Eastgate Library',
		present: ['young-person', 'worker'],
		presentWords: '',
		liveEnquiry: false,
	});
	if (begun.outcome !== 'begun') throw new Error(`A conversation did not begin: ${begun.outcome}`);
	const open = new OpenConversations(deps.reads, flows);
	const head = async () => (await open.find(session.project.id, begun.conversation))?.state.position.head ?? '';
	for (const question of LIMITS) {
		const taken = await takeInput(deps, open, {
			by: workerSpeaking(session),
			conversation: begun.conversation,
			token: await head(),
			input: { type: 'moved-on', question },
		});
		if (taken.outcome !== 'saved') throw new Error(`The limits of privacy were not passed at ${question}: ${taken.outcome}`);
	}
	return { conversation: begun.conversation, token: await head(), youngPerson };
}

async function madeUpChild(kept: Servable, project: Project) {
	const now = clock.now();
	const youngPerson = ids.row<YoungPersonId>();
	const episode = ids.row<EpisodeId>();
	const about = { nameUsed: 'Sam', parentalResponsibility: [], mustNotBeTold: [], communicationNeeds: [], trustedPeople: [] };
	const times = {
		leftAt: addMinutes(now, -2_000),
		lastSeenAt: null,
		reportedAt: addMinutes(now, -1_800),
		foundAt: null,
		returnedAt: addMinutes(now, -600),
	};
	await kept.store.commit({
		project: project.id,
		at: now,
		changes: [
			{ change: 'young-person-added', youngPerson: { id: youngPerson, project: project.id, createdAt: now, version: 1, about } },
			{
				change: 'episode-added',
				episode: {
					id: episode,
					project: project.id,
					youngPerson,
					...times,
					howReturned: 'own-choice',
					policeGrade: 'medium',
					careCode: 'missing',
					reportedToPolice: true,
					group: null,
					preventionInterview: { done: true, on: null, outcomeReceived: false },
					createdAt: now,
					version: 1,
					about: { lastSeenWhere: 'The bus station', wearing: 'Grey hoodie' },
				},
			},
		],
		audit: [],
	});
	return { youngPerson, episode };
}
