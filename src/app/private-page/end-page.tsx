import type { Child } from 'hono/jsx';
import { ROOM_FORM } from '#app/room/room-body.tsx';
import { type OnPage, PrivateFrame } from './private-frame.tsx';
import { type ClosedHow, ClosedWords } from './short-pages.tsx';

export type EndPageProps = {
	readonly on: OnPage;
	readonly formToken: string;
	/** First name. */
	readonly worker: string;
	/** How it ends from here, by a press of its own button. */
	readonly how: ClosedHow;
	/** What was written, or what happens next: see `endOfRoom`. */
	readonly children: Child;
};

/** The last two pages of a conversation, between the two ways out. */
export function EndPage({ on, formToken, worker, how, children }: EndPageProps) {
	return (
		<PrivateFrame on={on} formToken={formToken} words={ROOM_FORM} closed={<ClosedWords giver={worker} how={how} />}>
			{children}
		</PrivateFrame>
	);
}
