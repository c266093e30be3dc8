import { whoLooks } from '#app/cover/who-looks.ts';
import type { Instant } from '#core/clock/instant.ts';
import { ladder } from '#core/escalation/ladder.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { KeptText } from '#core/texting/kept-text.ts';
import type { Thread } from '#core/texting/thread.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import { type Talk, talkFrom } from './talk.ts';
import type { HeldExchange, ToHandle } from './thread-ports.ts';
import type { Known } from './turn.ts';

/** Who is here by the rota, what of it may be told, and whether somebody is called to this young person at once already. */
export async function hourFor(deps: AnsweringDeps, youngPerson: YoungPersonId, now: Instant) {
	const project = deps.project.id;
	const [cover, hour, checks, staff, closedTo, open] = await Promise.all([
		deps.cover.at(project, now),
		deps.cover.hour(project, now),
		deps.lineChecks.newest(project),
		deps.staff.all(project),
		deps.access.closedTo(project, youngPerson),
		deps.alerts.openFor(project, youngPerson),
	]);
	const looks = whoLooks({ cover, staff, checks, now });
	const past = cover.staff !== null && closedTo.includes(cover.staff);
	const called = ladder('urgent', hour, staff, closedTo).rungs.length > 0;
	const immediateStands = open !== undefined && open.state !== 'closed' && open.level === 'immediate';
	return { now, cover, hour, staff, closedTo, immediateStands, tell: { looks, past, called, now } };
}

/** Everything that one text is answered by. */
export async function whatIsKnown(deps: AnsweringDeps, at: ToHandle, text: KeptText): Promise<Known> {
	const now = deps.clock.now();
	const [around, conversation] = await Promise.all([hourFor(deps, at.thread.youngPerson, now), conversationThere(deps, at.thread)]);
	const isImmediate = around.immediateStands || text.level === 'immediate';
	return { ...around, at, text, isImmediate, exchange: exchangeThere(deps, at.exchange), conversation };
}

/** The first contact that is under way there, on its flow. */
export function exchangeThere({ flows }: Pick<AnsweringDeps, 'flows'>, held: HeldExchange | undefined): Talk | undefined {
	if (held === undefined || held.exchange.endedAt !== null) return undefined;
	const entries = held.lines.map(({ entry }) => entry);
	return talkFrom(flows, { of: 'exchange', exchange: held.exchange, begun: false }, entries);
}

/** The return conversation that is held there. */
export async function conversationThere(
	{ conversations, flows, project }: Pick<AnsweringDeps, 'conversations' | 'flows' | 'project'>,
	{ conversation: id }: Pick<Thread, 'conversation'>,
): Promise<Talk | undefined> {
	const stored = id === null ? undefined : await conversations.find(project.id, id);
	if (stored === undefined) return undefined;
	return talkFrom(flows, { of: 'conversation', conversation: stored.conversation, begun: false }, stored.entries);
}
