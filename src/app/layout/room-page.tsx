import type { Child } from 'hono/jsx';
import type { Assets } from '../app-env.ts';
import { Document } from './document.tsx';

export type RoomPageProps = {
	readonly title: string;
	readonly assets: Assets;
	readonly nonce: string;
	readonly theme?: 'light' | 'dark' | undefined;
	readonly scripts?: readonly string[] | undefined;
	readonly head?: Child | undefined;
	/** The ways on and out, at the bottom. A page whose form holds them gives none. */
	readonly foot?: Child | undefined;
	/** Hills behind the foot. Not where text reaches down to them. */
	readonly hills?: boolean | undefined;
	readonly children: Child;
};

/**
 * A page in the young person's room, on the tablet they hold: no rail, no mark, no name of the service. Begin with
 * an `h1`. Buttons are 64 px by themselves.
 */
export function RoomPage(props: RoomPageProps) {
	return (
		<Document {...props} room="young-person">
			<main class="handed" id="main">
				{props.hills ? <Hills /> : null}
				{props.head === undefined ? null : <div class="handed-head">{props.head}</div>}
				{props.children}
				{props.foot === undefined ? null : <div class="handed-foot">{props.foot}</div>}
			</main>
		</Document>
	);
}

function Hills() {
	return (
		<svg class="hills" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 1024 200">
			<path d="M0 200V120C170 40 330 60 520 118s340 48 504-34v116z" />
		</svg>
	);
}
