import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { alone } from '#app/conversation/speaker.ts';
import { whoLooksNow } from '#app/cover/who-looks-now.ts';
import { isInBody } from '#app/room/room-body.tsx';
import { findRoom, passOver, type Room } from '#app/room/take-room.ts';
import { EndPage, readEnding } from './end-page.tsx';
import { NeutralPage } from './neutral-page.tsx';
import { asSitting, firstNameOf, type Live, onPage, type PrivateDeps } from './private-deps.ts';
import { PrivateRoomPage } from './private-room-page.tsx';
import { toldNow } from './told.ts';

/** The page of a sitting, wherever its conversation stands. Only what that page shows is read. */
export async function showRoom(deps: PrivateDeps, c: Context<AppEnv>, { sitting }: Live): Promise<Response> {
	const { project, conversation, formToken } = sitting;
	const found = await roomNow(deps, sitting);
	if (found === undefined) return c.html(<NeutralPage nonce={c.get('nonce')} />);
	const now = deps.clock.now();
	const [looks, worker] = await Promise.all([whoLooksNow(deps, project.id, now), firstNameOf(deps, sitting)]);
	const page = { on: onPage(deps, c), formToken, found, looks, now };
	if (!isInBody(found.room)) return c.html(<EndPage {...page} ending={await readEnding(deps, found)} worker={worker} />);
	const names = { youngPerson: found.stored.youngPerson.about.nameUsed, worker, project: project.name };
	const tells = found.room.show === 'after' || found.room.show === 'person';
	const told = tells
		? toldNow({ alerts: await deps.alerts.ofConversation(project.id, conversation), staff: await deps.staff.all(project.id), looks, now })
		: [];
	return c.html(<PrivateRoomPage {...page} room={found.room} names={names} told={told} />);
}

/** The hour may have changed since the last form: what is now left to a person is passed over before anything is shown. */
async function roomNow(deps: PrivateDeps, sitting: Live['sitting']): Promise<Room | undefined> {
	const by = alone(sitting.project.id);
	const at = await asSitting(deps, sitting);
	const found = await findRoom(deps, by, sitting.conversation, at);
	if (found?.room.show !== 'pass-over') return found;
	await passOver(deps, by, sitting.conversation, at);
	return findRoom(deps, by, sitting.conversation, at);
}
