import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import { firstName } from '#app/conversation/conversation-bars.tsx';
import { HAND_OVER } from '#app/hand-over/hand-over-lock.ts';
import { HANDED_WORDS } from '#app/hand-over/hand-over-words.en.ts';
import { FormToken } from '#app/layout/form-token.tsx';
import { RoomPage } from '#app/layout/room-page.tsx';
import { isInBody, ROOM_FORM, RoomBody, type RoomBodyProps } from '#app/room/room-body.tsx';
import { RESTING_WORDS, ROOM_WORDS } from '#app/room/room-words.en.ts';
import type { Room } from '#app/room/take-room.ts';

type Ctx = Context<AppEnv>;

/** A page of the tablet while it is in a young person’s hands. Its title and its scripts are of no service; it darkens every other tab. */
export function HandedPage({ c, quiet, children }: { readonly c: Ctx; readonly quiet: boolean; readonly children: Child }) {
	return (
		<RoomPage
			title={HANDED_WORDS.title}
			assets={c.get('assets')}
			nonce={c.get('nonce')}
			scripts={['locked.js', 'read-aloud.js']}
			hills
			quiet={quiet}
		>
			{children}
		</RoomPage>
	);
}

export type HandOverPageProps = {
	readonly c: Ctx;
	readonly found: Room;
	readonly told?: Child | undefined;
	/** What was written, or what happens next. */
	readonly end?: Child | undefined;
};

/** One screen of the conversation that this tablet is locked to. */
export function HandOverPage({ c, found: { room, flow, stored }, told, end }: HandOverPageProps) {
	const session = c.get('session');
	const names = namesOn(c, stored.youngPerson.about.nameUsed);
	if (end !== undefined)
		return (
			<HandedPage c={c} quiet={false}>
				{end}
				{room.show === 'check' ? <WaysOut /> : null}
			</HandedPage>
		);
	if (!isInBody(room)) return <PassBackPage c={c} asked />;
	return (
		<HandedPage c={c} quiet={room.show !== 'question' && room.show !== 'gate'}>
			<RoomBody
				room={room}
				flow={flow}
				action={HAND_OVER}
				hidden={<FormToken session={session} />}
				names={names}
				looks={[HANDED_WORDS.looks(names.worker)]}
				person={<GiveBack />}
				ways="handed-over"
				told={told}
			/>
		</HandedPage>
	);
}

function namesOn(c: Ctx, youngPerson: string): RoomBodyProps['names'] {
	const { staff, project } = c.get('session');
	return { youngPerson, worker: firstName(staff.name), project: project.name };
}

function GiveBack() {
	return (
		<a class="go" href={`${HAND_OVER}/unlock`}>
			{RESTING_WORDS.giveBack}
		</a>
	);
}

/** Below what was written. They belong to its form, so that what was typed in it goes along. */
function WaysOut() {
	return (
		<div class="handed-foot">
			{[ROOM_WORDS.talk, ROOM_WORDS.stop].map((words) => (
				<button type="submit" class="quiet" form={ROOM_FORM} name="do" value="give-back" formnovalidate>
					{words}
				</button>
			))}
		</div>
	);
}

/** They would rather talk, or stop: the tablet goes back, and nothing more is made of it. `asked`: no question is left. */
export function PassBackPage({ c, asked }: { readonly c: Ctx; readonly asked: boolean }) {
	const worker = firstName(c.get('session').staff.name);
	return (
		<HandedPage c={c} quiet>
			<h1>{asked ? HANDED_WORDS.allAsked : RESTING_WORDS.passBack(worker)}</h1>
			<p>{asked ? `${RESTING_WORDS.passBack(worker)} ${HANDED_WORDS.together(worker)}` : RESTING_WORDS.fine}</p>
			<div class="room-top">
				<GiveBack />
				{asked ? null : (
					<a class="quiet" href={HAND_OVER}>
						{RESTING_WORDS.goBack}
					</a>
				)}
			</div>
		</HandedPage>
	);
}
