import { beginConversation } from '#app/conversation/begin-conversation.ts';
import type { ConversationDeps, Fault } from '#app/conversation/conversation-deps.ts';
import { OpenConversations } from '#app/conversation/open-conversations.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { type TakeInput, takeInput } from '#app/conversation/take-input.ts';
import type { Session } from '#app/staff/ports.ts';
import type { Input } from '#core/flow/input.ts';
import type { Commit, RecordStore } from '#core/record/change.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import { byRef, latest } from '#flows/index.ts';
import { screenWordsCautiously } from './cautious-screening.ts';
import { openMemoryStore } from './memory-store.ts';
import { world } from './world.ts';

export function sessionOf(staff: StaffMember, project: Project): Session {
	const since = '2026-11-17T16:00:00.000Z' as Session['since'];
	return { id: 'a-session', staff, project, since, formToken: 'form-token', handedOver: null };
}

/** A return conversation with Jaz, begun by Nadia, on whatever store the ports stand on. */
export async function talk({ screen = screenWordsCautiously }: { readonly screen?: ScreenWords } = {}) {
	const w = world();
	const kept = openMemoryStore({ clock: w.clock, ids: w.ids });
	await kept.projects.create(w.project, w.clock.now());
	for (const member of [w.nadia, w.priya]) await kept.staffAdmin.add(member, 'system', w.clock.now());
	const jaz = w.aYoungPerson('Jaz');
	const episode = w.anEpisode(jaz);
	await kept.store.commit({
		project: w.project.id,
		at: w.clock.now(),
		changes: [
			{ change: 'young-person-added', youngPerson: jaz },
			{ change: 'episode-added', episode },
		],
		audit: [],
	});
	const faults: Fault[] = [];
	const commits: Commit[] = [];
	let losing: readonly string[] = [];
	const store: RecordStore = {
		async commit(commit) {
			if (commit.changes.some(({ change }) => losing.includes(change))) return 'stale';
			commits.push(commit);
			return kept.store.commit(commit);
		},
	};
	const deps: ConversationDeps = {
		onFault: (fault) => faults.push(fault),
		reads: kept.conversations,
		people: kept.youngPeople,
		alerts: kept.alerts,
		access: kept.access,
		staff: kept.staff,
		store,
		flows: { latest, byRef },
		screen,
		clock: w.clock,
		ids: w.ids,
	};
	const session = sessionOf(w.nadia, w.project);
	const begun = await beginConversation(deps, {
		session,
		youngPerson: jaz.id,
		episodes: [episode.id],
		place: 'Eastgate Library',
		present: ['young-person', 'worker'],
		presentWords: '',
		liveEnquiry: false,
	});
	if (begun.outcome !== 'begun') throw new Error(`The conversation did not begin: ${begun.outcome}`);
	const open = new OpenConversations(deps.reads, deps.flows);
	const head = async () => (await open.find(w.project.id, begun.conversation))?.state.position.head ?? '';
	return {
		w,
		kept,
		deps,
		faults,
		/** Everything that was committed since it began, in order. */
		commits,
		/** From now on, somebody else always writes first wherever one of these is changed. */
		losesAt: (...changes: readonly string[]) => {
			losing = changes;
		},
		session,
		jaz,
		episode,
		open,
		id: begun.conversation,
		head,
		stored: async () => {
			const stored = await kept.conversations.find(w.project.id, begun.conversation);
			if (stored === undefined) throw new Error('The conversation is not there.');
			return stored;
		},
		take: async (input: Input, token?: string, look?: TakeInput['look']) =>
			takeInput(deps, open, {
				by: workerSpeaking(session),
				conversation: begun.conversation,
				token: token ?? (await head()),
				input,
				...(look ? { look } : {}),
			}),
		/** Past the limits of privacy and the right to stop. */
		async pastLimits() {
			for (const question of ['T09', 'T10', 'T08']) await this.take({ type: 'moved-on', question });
			return this;
		},
	};
}

/** Words as the young person said them, kept on a question. */
type Answered = Extract<Input, { type: 'answered' }>;

export function exact(question: string, words: string, more: Partial<Answered> = {}): Answered {
	return {
		type: 'answered',
		question,
		value: { words },
		whose: 'exact',
		asked: 'Tell me about it.',
		prompted: true,
		then: 'stay',
		...more,
	};
}
