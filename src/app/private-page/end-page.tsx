import { LinesOpen } from '#app/cover/lines-open.tsx';
import type { WhoLooks } from '#app/cover/who-looks.ts';
import { CheckBody } from '#app/room/check-body.tsx';
import { NextBody } from '#app/room/next-body.tsx';
import { ROOM_FORM } from '#app/room/room-body.tsx';
import { isCodeAskedFor, type Room } from '#app/room/take-room.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Action } from '#core/record/action.ts';
import type { Closing, Telling } from '#core/record/conversation.ts';
import { standingClosings } from '#core/record/own-closing.ts';
import type { PrivateDeps } from './private-deps.ts';
import { type OnPage, PrivateFrame } from './private-frame.tsx';
import { ClosedWords } from './short-pages.tsx';

/** What the last two pages of a conversation are made from, beyond the log. */
export type Ending = {
	/** Those of this conversation alone: what another talk led to is not for this phone. */
	readonly actions: readonly Action[];
	readonly telling: Telling | undefined;
	/** They have asked for a code with which to check what was written. */
	readonly asked: boolean;
};

export async function readEnding({ reads }: PrivateDeps, { stored, flow }: Room): Promise<Ending> {
	const { id, project, youngPerson } = stored.conversation;
	const [actions, closings] = await Promise.all([reads.actions(project, youngPerson), reads.closings(project, id)]);
	const isTelling = (one: Closing): one is Extract<Closing, { part: 'telling' }> => one.part === 'telling';
	return {
		actions: actions.filter(({ conversation: from }) => from === id),
		telling: standingClosings(closings, flow, stored.entries).find(isTelling)?.body,
		asked: actions.some((action) => isCodeAskedFor(action, id)),
	};
}

export type EndPageProps = {
	readonly on: OnPage;
	readonly formToken: string;
	readonly found: Room;
	readonly ending: Ending;
	readonly worker: string;
	readonly looks: Pick<WhoLooks, 'lines'>;
	readonly now: Instant;
};

/**
 * The last two pages of a conversation: what was written, which takes a code that was made for it after a safe-contact check,
 * and what happens next, with numbers to keep in the head. Nothing is downloaded.
 */
export function EndPage({ on, formToken, found: { room, stored, flow }, ending, worker, looks, now }: EndPageProps) {
	const hosted = { action: '/notes', hidden: <input type="hidden" name="formToken" value={formToken} />, worker };
	const closed = <ClosedWords giver={worker} how={room.show === 'next' ? 'finished' : 'stopped'} />;
	return (
		<PrivateFrame on={on} formToken={formToken} words={ROOM_FORM} closed={closed}>
			{room.show === 'check' ? <CheckBody room={room} stored={stored} flow={flow} asked={ending.asked} {...hosted} /> : null}
			{room.show === 'next' ? (
				<NextBody room={room} card={<LinesOpen lines={looks.lines} now={now} call />} ways="alone" {...hosted} {...ending} />
			) : null}
		</PrivateFrame>
	);
}
