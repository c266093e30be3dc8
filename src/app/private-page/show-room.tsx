import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { alone } from '#app/conversation/speaker.ts';
import { LinesOpen } from '#app/cover/lines-open.tsx';
import { whoLooksNow } from '#app/cover/who-looks-now.ts';
import { endOfRoom, isEnd } from '#app/room/end-of-room.tsx';
import { isInBody } from '#app/room/room-body.tsx';
import { findRoom } from '#app/room/take-room.ts';
import type { InputType } from '#core/flow/input.ts';
import type { ProjectId } from '#core/id.ts';
import { EndPage } from './end-page.tsx';
import { asSitting, firstNameOf, type Live, onPage, type PrivateDeps } from './private-deps.ts';
import { PrivateRoomPage, type PrivateRoomProps } from './private-room-page.tsx';
import { GoOnPage } from './short-pages.tsx';
import { type ToldFrom, toldNow } from './told.ts';

/**
 * The page of a sitting, wherever its conversation stands. Only what that page shows is read, and nothing moves.
 * `undefined`: there is no such conversation.
 */
export async function showRoom(deps: PrivateDeps, c: Context<AppEnv>, { sitting }: Live): Promise<Response | undefined> {
	const { project, conversation, formToken } = sitting;
	const found = await findRoom(deps, alone(project.id), conversation, await asSitting(deps, sitting));
	if (found === undefined) return undefined;
	if (found.room.show === 'pass-over') return c.html(<GoOnPage on={onPage(deps, c)} formToken={formToken} token={found.room.token} />);
	const now = deps.clock.now();
	const [looks, worker] = await Promise.all([whoLooksNow(deps, project.id, now), firstNameOf(deps, sitting)]);
	const page = { on: onPage(deps, c), formToken, found, looks, now };
	if (!isInBody(found.room)) return showEnd(deps, c, { ...page, worker });
	const names = { youngPerson: found.stored.youngPerson.about.nameUsed, worker, project: project.name };
	const tells = found.room.show === 'after' || found.room.show === 'person';
	const told = tells ? await toldOf(deps, project.id, found.stored, { looks, now }) : [];
	const begun = found.stored.entries.slice(sitting.from).some(({ input }) => !COMING_IN.has(input.type));
	return c.html(<PrivateRoomPage {...page} room={found.room} names={names} told={told} begun={begun} />);
}

async function toldOf(
	{ alerts, staff, cover, access }: PrivateDeps,
	project: ProjectId,
	{ conversation, youngPerson }: StoredConversation,
	{ looks, now }: Pick<ToldFrom, 'looks' | 'now'>,
): Promise<readonly string[]> {
	const [raised, members, hour, closedTo] = await Promise.all([
		alerts.ofConversation(project, conversation.id),
		staff.all(project),
		cover.hour(project, now),
		access.closedTo(project, youngPerson.id),
	]);
	return toldNow({ alerts: raised, staff: members, looks, hour, closedTo, now });
}

/** What is written down when somebody comes in, before anything is said. */
const COMING_IN: ReadonlySet<InputType> = new Set(['present', 'resumed']);

/** What was written takes a code that was made for it; what happens next has numbers to keep in the head. Nothing is downloaded. */
async function showEnd(
	deps: PrivateDeps,
	c: Context<AppEnv>,
	{ found, looks, now, ...page }: Pick<PrivateRoomProps, 'on' | 'formToken' | 'found' | 'looks' | 'now'> & { readonly worker: string },
): Promise<Response> {
	const { room, stored } = found;
	if (room.show === 'check' && room.allowed) await readByThem(deps, stored);
	const hidden = <input type="hidden" name="formToken" value={page.formToken} />;
	const card = <LinesOpen lines={looks.lines} now={now} call />;
	const hosted = { action: '/notes', hidden, worker: page.worker, card, ways: 'alone' } as const;
	return c.html(
		<EndPage {...page} how={room.show === 'next' ? 'finished' : 'stopped'}>
			{isEnd(room) ? await endOfRoom(deps, { found, room, ...hosted }) : null}
		</EndPage>,
	);
}

/** Before the page is sent: what they were shown of their own talk is in the audit, or it is not shown. */
async function readByThem(
	{ store, clock }: PrivateDeps,
	{ conversation: { id, project, youngPerson } }: StoredConversation,
): Promise<void> {
	const audit = [{ actor: 'young-person', action: 'conversation.read', subject: id, youngPerson }] as const;
	if ((await store.commit({ project, at: clock.now(), changes: [], audit })) !== 'committed')
		throw new Error('The audit did not keep that a young person read what was written, so it is not shown.');
}
