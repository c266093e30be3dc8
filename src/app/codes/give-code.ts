import type { Checked } from '#app/codes/code-form.ts';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import type { OpenConversations } from '#app/conversation/open-conversations.ts';
import { workerSpeaking } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import type { PrivatePages } from '#app/private-page/ports.ts';
import { isCodeAskedFor } from '#app/room/take-room.ts';
import type { Session } from '#app/staff/ports.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { Input, NoteAbout } from '#core/flow/input.ts';
import type { ConversationId } from '#core/id.ts';

export type CodeDeps = ConversationDeps & { readonly open: OpenConversations; readonly privatePages: PrivatePages };

type Asked = { readonly session: Session; readonly conversation: ConversationId };

export type Given =
	| { readonly outcome: 'given'; readonly code: string }
	/** Another code was made, used or closed since the page was drawn: a form that is sent again makes nothing. */
	| { readonly outcome: 'overtaken' }
	| { readonly outcome: 'finished' }
	/** These questions are a person's to ask, such as those for a child under 11. */
	| { readonly outcome: 'worker-led' }
	| { readonly outcome: 'not-found' }
	| { readonly outcome: 'busy' };

/**
 * Gives a code for a young person's own phone, after the check: writes down how they were known, pauses what the worker
 * has open, so that two do not type at once, and only then makes the code. The code is returned once and kept nowhere.
 *
 * @param after when the newest code was made that the page knew of; empty when it knew of none
 */
export async function giveCode(deps: CodeDeps, asked: Asked, { known, mayCheck }: Checked, after: string): Promise<Given> {
	const { project, staff } = asked.session;
	const found = await deps.open.find(project.id, asked.conversation);
	if (found === undefined) return { outcome: 'not-found' };
	if (!found.flow.source.modes.includes('young-person')) return { outcome: 'worker-led' };
	if (found.state.position.floor === 'finished') return { outcome: 'finished' };
	const newest = await deps.privatePages.standing(project.id, asked.conversation);
	if ((newest?.madeAt ?? '') !== after) return { outcome: 'overtaken' };
	if (!(await note(deps, asked, known.note, ''))) return { outcome: 'busy' };
	await pause(deps, asked);
	const code = await deps.privatePages.makeCode(
		{ project: project.id, conversation: asked.conversation, by: staff.id, mayCheck },
		deps.clock.now(),
	);
	if (mayCheck) await askedForIsDone(deps, asked);
	return { outcome: 'given', code };
}

/** What they asked for on their phone is done with this code, and they know it: they have it. */
async function askedForIsDone(deps: CodeDeps, { session, conversation }: Asked): Promise<void> {
	const found = await deps.open.find(session.project.id, conversation);
	if (found === undefined) return;
	const { youngPerson } = found.conversation;
	const now = deps.clock.now();
	const asked = (await deps.reads.actions(session.project.id, youngPerson)).filter((one) => isCodeAskedFor(one, conversation));
	for (const action of asked) {
		const done = { ...action, state: 'done', toldOn: calendarDate(now) } as const;
		const audit = [{ actor: session.staff.id, action: 'action.changed', subject: action.id, youngPerson }];
		await deps.store.commit({
			project: session.project.id,
			at: now,
			changes: [{ change: 'action-changed', action: done, from: action.version }],
			audit,
		});
	}
}

/** Ends the page on their phone first, whatever else happens; then keeps why. */
export async function closeTheirPage(deps: CodeDeps, asked: Asked, why: NoteAbout, words: string): Promise<'closed' | 'not-found'> {
	const { project, staff } = asked.session;
	if ((await deps.open.find(project.id, asked.conversation)) === undefined) return 'not-found';
	await deps.privatePages.close(project.id, asked.conversation, staff.id, deps.clock.now());
	await note(deps, asked, why, words);
	await pause(deps, asked);
	return 'closed';
}

async function note(deps: CodeDeps, asked: Asked, about: NoteAbout, words: string): Promise<boolean> {
	return take(deps, asked, { type: 'worker-note', words, about });
}

async function pause(deps: CodeDeps, asked: Asked): Promise<void> {
	const found = await deps.open.find(asked.session.project.id, asked.conversation);
	if (found?.state.position.floor === 'open') await take(deps, asked, { type: 'paused' });
}

async function take(deps: CodeDeps, { session, conversation }: Asked, input: Input): Promise<boolean> {
	const found = await deps.open.find(session.project.id, conversation);
	const token = found?.state.position.head ?? '';
	const taken = await takeInput(deps, deps.open, { by: workerSpeaking(session), conversation, token, input });
	return taken.outcome === 'saved';
}
