import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import { CardToKeep } from '#app/card/card-numbers.tsx';
import { firstName } from '#app/conversation/conversation-bars.tsx';
import { openConversation } from '#app/conversation/open-conversations.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { PromisesTold } from '#app/conversation/promises-told.tsx';
import { handedTo } from '#app/conversation/speaker.ts';
import { find } from '#app/conversation/taking.tsx';
import type { LineChecks } from '#app/cover/ports.ts';
import { readForm } from '#app/form.ts';
import { HAND_OVER, STANDING } from '#app/hand-over/hand-over-lock.ts';
import { HandedPage, HandOverPage, PassBackPage } from '#app/hand-over/hand-over-page.tsx';
import { sittingOf } from '#app/hand-over/handed-sitting.ts';
import { giveBack, NotGotPage, saysSomething, sendsTheirWords } from '#app/hand-over/not-got-page.tsx';
import { OfferPage } from '#app/hand-over/offer-page.tsx';
import type { HandOvers } from '#app/hand-over/ports.ts';
import { HandOverEndedPage, UnlockPage } from '#app/hand-over/unlock-page.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { NotFound } from '#app/layout/not-found.tsx';
import { endOfRoom, isEnd } from '#app/room/end-of-room.tsx';
import { RoomNotKept } from '#app/room/room-not-kept.tsx';
import { findRoom, type Room, type RoomDeps, takeRoom } from '#app/room/take-room.ts';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import type { HandedOver } from '#app/staff/ports.ts';

export type HandOverDeps = RoomDeps & { readonly handOvers: HandOvers; readonly lineChecks: Pick<LineChecks, 'newest'> };

type Ctx = Context<AppEnv>;

/** Handing the worker’s tablet over, what the young person does on it, and taking it back. */
export function handOverRoutes(deps: HandOverDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const may = allow('conversation.hand-over');
	app.get('/conversations/:id/hand-over', may, (c) => withStored(c, deps, (stored) => offer(c, deps, stored)));
	app.post('/conversations/:id/hand-over', may, (c) => withStored(c, deps, (stored) => handOver(c, deps, stored)));

	app.get(STANDING, allow('start.see'), (c) => c.body(null, c.get('session').handedOver === null ? 204 : 409));
	app.get(HAND_OVER, may, (c) => whileHandedOver(c, (handed) => show(c, deps, handed)));
	app.post(HAND_OVER, may, (c) => whileHandedOver(c, (handed) => take(c, deps, handed)));
	app.get(`${HAND_OVER}/pass-back`, may, (c) => whileHandedOver(c, async () => c.html(<PassBackPage c={c} asked={false} />)));
	app.get(`${HAND_OVER}/unlock`, may, (c) => whileHandedOver(c, async () => c.html(<UnlockPage c={c} />)));
	app.post(`${HAND_OVER}/unlock`, may, (c) => whileHandedOver(c, (handed) => unlock(c, deps, handed)));
	return app;
}

async function withStored(c: Ctx, deps: HandOverDeps, show: (stored: StoredConversation) => Promise<Response>): Promise<Response> {
	const stored = await find(c, deps);
	return stored === undefined ? c.html(<NotFound c={c} />, 404) : show(stored);
}

/** A tablet that nobody holds has no such page. What was on its way when it was taken back is given back, never dropped. */
async function whileHandedOver(c: Ctx, show: (handed: HandedOver) => Promise<Response>): Promise<Response> {
	const { handedOver } = c.get('session');
	if (handedOver !== null) return show(handedOver);
	return sendsTheirWords(c) && saysSomething(await readForm(c)) ? giveBack(c, false, 409) : c.redirect('/', 303);
}

async function offer(c: Ctx, deps: HandOverDeps, stored: StoredConversation, error?: string): Promise<Response> {
	const { project, staff } = c.get('session');
	const hasPassphrase = await deps.handOvers.hasPassphrase(project.id, staff.id);
	c.set('needs', 'service-worker');
	const page = <OfferPage c={c} stored={stored} hasPassphrase={hasPassphrase} workerLed={isWorkerLed(deps, stored)} error={error} />;
	return c.html(page, error === undefined ? 200 : 422);
}

/** Questions that were written for a worker to ask have no words for somebody who reads them alone. */
function isWorkerLed({ flows }: HandOverDeps, stored: StoredConversation): boolean {
	return !openConversation(stored, flows).flow.source.modes.includes('young-person');
}

/** Nobody hands over a tablet that they could not take back: the passphrase comes first, then the lock. */
async function handOver(c: Ctx, deps: HandOverDeps, stored: StoredConversation): Promise<Response> {
	if (isWorkerLed(deps, stored)) return c.redirect(`/conversations/${stored.conversation.id}/hand-over`, 303);
	const session = c.get('session');
	const now = deps.clock.now();
	const chosen = (await readForm(c)).one('passphrase').trim();
	const keep = chosen !== '' || !(await deps.handOvers.hasPassphrase(session.project.id, session.staff.id));
	if (keep && !isLongEnough(chosen)) return offer(c, deps, stored, 'Choose at least 12 characters, or three words');
	if (keep) await deps.handOvers.setPassphrase(session.project.id, session.staff.id, chosen, now);

	const { id } = stored.conversation;
	await deps.handOvers.lock(session, { conversation: id, from: stored.entries.length }, now);
	// What a browser kept of the worker's pages for its Back button goes (where it is heard).
	c.header('clear-site-data', '"cache"');
	return c.redirect(HAND_OVER, 303);
}

/** Length before anything else (NIST SP 800-63B); three words are longer than they look. */
function isLongEnough(passphrase: string): boolean {
	return passphrase.length >= 12 || passphrase.split(/\s+/).filter((word) => word.length > 1).length >= 3;
}

async function show(c: Ctx, deps: HandOverDeps, handed: HandedOver): Promise<Response> {
	const found = await findRoom(deps, handedTo(c.get('session')), handed.conversation, sittingOf(handed));
	if (found === undefined) return c.html(<NotFound c={c} />, 404);
	const [told, end] = [await promisesTold(c, deps, found), await endNow(c, deps, found)];
	return c.html(<HandOverPage c={c} found={found} told={told} end={end} />);
}

/** What was written, to check, and what happens next. Reading what was written is audited, whoever holds the tablet. */
async function endNow(c: Ctx, deps: HandOverDeps, found: Room): Promise<Child | undefined> {
	const { room, stored } = found;
	if (!isEnd(room)) return undefined;
	const session = c.get('session');
	const { id, youngPerson } = stored.conversation;
	if (room.show === 'check') await auditRead(deps, session, { action: 'conversation.read', subject: id, youngPerson });
	const hidden = <FormToken session={session} />;
	return endOfRoom(deps, {
		found,
		room,
		action: HAND_OVER,
		hidden,
		worker: firstName(session.staff.name),
		card: room.show === 'next' ? <CardToKeep checks={await deps.lineChecks.newest(session.project.id)} /> : null,
		ways: 'handed-over',
	});
}

/** What was promised last time, read only for the topic that tells it. */
async function promisesTold(c: Ctx, deps: HandOverDeps, { room, stored }: Room): Promise<Child> {
	if (room.show !== 'question' || !room.screen.question.fills.includes('actions.told_back')) return null;
	const { project, youngPerson, id } = stored.conversation;
	const { nameUsed } = stored.youngPerson.about;
	await auditRead(deps, c.get('session'), { action: 'promises.read', subject: id, youngPerson });
	const actions = (await deps.reads.actions(project, youngPerson)).filter((action) => action.conversation !== id);
	return <PromisesTold actions={actions} name={nameUsed} />;
}

/** Words first, whatever the button. Giving the tablet back is no answer and no refusal: nothing more is written down. */
async function take(c: Ctx, deps: HandOverDeps, handed: HandedOver): Promise<Response> {
	const session = c.get('session');
	const form = await readForm(c);
	const by = handedTo(session);
	const { conversation } = handed;
	const sitting = sittingOf(handed);
	const taken = await takeRoom(deps, by, { conversation, sitting, form });
	if (taken === 'not-found') return c.html(<NotGotPage c={c} form={form} worker={firstName(session.staff.name)} />, 404);
	if (taken === 'taken') return c.redirect(form.one('do') === 'give-back' ? `${HAND_OVER}/pass-back` : HAND_OVER, 303);
	const token = (await findRoom(deps, by, conversation, sitting))?.room.token ?? '';
	const page = (
		<HandedPage c={c} quiet={false}>
			<RoomNotKept form={form} action={HAND_OVER} hidden={<FormToken session={session} />} token={token} />
		</HandedPage>
	);
	return c.html(page, 409);
}

async function unlock(c: Ctx, { handOvers, clock }: HandOverDeps, { conversation }: HandedOver): Promise<Response> {
	const unlocking = await handOvers.unlock(c.get('session'), (await readForm(c)).one('passphrase').trim(), clock.now());
	switch (unlocking.outcome) {
		case 'unlocked':
			return c.redirect(`/conversations/${conversation}`, 303);
		case 'wrong':
			return c.html(<UnlockPage c={c} triesLeft={unlocking.triesLeft} />, 422);
		case 'signed-out':
			return c.html(<HandOverEndedPage c={c} />, 401);
	}
}
