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
	/** A page that asks nothing: more ground above its words, and below them hills, a path and a low sun. */
	readonly quiet?: boolean | undefined;
	readonly children: Child;
};

/**
 * A page in the young person's room, on the tablet they hold: no rail, no mark, no name of the service. Begin with
 * an `h1`. Buttons are 64 px by themselves.
 */
export function RoomPage(props: RoomPageProps) {
	return (
		<Document {...props} room="young-person">
			<main class={props.quiet ? 'handed handed-quiet' : 'handed'} id="main">
				{props.quiet ? <Scene /> : props.hills ? <Hills /> : null}
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

function Scene() {
	return (
		<svg class="scene" aria-hidden="true" viewBox="0 0 1024 300" preserveAspectRatio="xMidYMax slice">
			<circle class="scene-sun" cx="806" cy="122" r="74" />
			<path class="scene-far" d="M420 300C560 130 700 92 830 150s150 96 194 60v90z" />
			<path class="scene-near" d="M0 300V214C180 140 350 168 540 222s330 44 484-10v88z" />
			<path class="scene-path" d="M300 300c30-34 96-30 118-58s-10-40-4-62" />
		</svg>
	);
}
