import type { TalkState } from './time-away.ts';

type Place = { readonly x: number; readonly y: number };

const MARKS: Readonly<Record<TalkState, (place: Place) => unknown>> = {
	talked: ({ x, y }) => (
		<>
			<circle class="tick-ground" cx={x} cy={y} r="10" />
			<path class="tick" d={`M${x - 4.5} ${y}l3.2 3.5 6-6.5`} />
		</>
	),
	'in-part': ({ x, y }) => (
		<>
			<circle class="ring" cx={x} cy={y} r="8.5" />
			<path class="half" d={`M${x} ${y - 8.5}a8.5 8.5 0 0 0 0 17z`} />
		</>
	),
	'said-no': ({ x, y }) => <circle class="ring" cx={x} cy={y} r="8.5" />,
	due: ({ x, y }) => <circle class="ring here" cx={x} cy={y} r="9" />,
	'not-asked': ({ x, y }) => <circle class="ring not-asked" cx={x} cy={y} r="8.5" />,
};

/** Tick: talked. Half disc: in part. Ring: said no. Yellow disc: due. Dotted ring: not asked. Inside a drawing. */
export function TalkMark({ state, x, y }: Place & { readonly state: TalkState }) {
	return <g>{MARKS[state]({ x, y })}</g>;
}

/** The same mark in a line of words. */
export function TalkMarkInLine({ state }: { readonly state: TalkState }) {
	return (
		<svg class="drawing" aria-hidden="true" width="22" height="22" viewBox="0 0 22 22">
			<TalkMark state={state} x={11} y={11} />
		</svg>
	);
}
