import { Standing } from '../layout/standing.tsx';
import { PATH, type PathGeometry, pathGeometry } from './three-day-geometry.ts';
import { type PathFacts, type PathState, threeDayLabel, threeDayWords } from './three-day-words.ts';

/**
 * The 72 hours as a path (staff only): solid is past, dots are to come, a finger-post at the deadline. Never hours
 * ticking down, never red. `ThreeDayWords` always stands beside it.
 *
 * @example <ThreeDayPath returnedAt={r} deadline={d} now={now} state="on-the-way" />
 */
export function ThreeDayPath(facts: PathFacts) {
	const path = pathGeometry(facts);
	const late = facts.state === 'late' || facts.state === 'done-late';
	return (
		<svg class="drawing three-day" role="img" aria-label={threeDayLabel(facts)} width="212" height="54" viewBox="0 0 212 54">
			{path.ticks.map(({ x }) => (
				<path class="tick-mark" d={`M${x} 14v12`} />
			))}
			<Line path={path} done={facts.state === 'done'} late={late} />
			<path class="post" d={`M${PATH.post} 28V4`} />
			<path class={late ? 'finger-late' : 'finger'} d={`M${PATH.post} 4h11l4 5-4 5h-11z`} />
			<Here state={facts.state} x={path.here} />
			{path.ticks.map(({ x, day }) =>
				day === null ? null : (
					<text class="soft" x={x} y="50" text-anchor="middle">
						{day}
					</text>
				),
			)}
			<text class="bold" x={path.post.x} y="50" text-anchor="middle">
				{path.post.day}
			</text>
		</svg>
	);
}

/** The same in words; late ones stand out by weight and colour. */
export function ThreeDayWords(facts: PathFacts) {
	if (facts.state === 'late') return <p class="standing standing-late">{threeDayWords(facts)}</p>;
	if (facts.state === 'done') return <Standing state="done">{threeDayWords(facts)}</Standing>;
	return <p class="small">{threeDayWords(facts)}</p>;
}

function Line({ path, done, late }: { readonly path: PathGeometry; readonly done: boolean; readonly late: boolean }) {
	return (
		<>
			{path.dotsFrom === null ? null : <path class="to-come" d={`M${path.dotsFrom} ${PATH.y}H${PATH.lastDot}`} />}
			{path.solidTo === null ? null : <path class={done ? 'past past-done' : 'past'} d={`M${PATH.start} ${PATH.y}H${path.solidTo}`} />}
			{path.beyond ? <path class={late ? 'beyond' : 'beyond beyond-chosen'} d={`M${PATH.post + 2} ${PATH.y}H${PATH.beyond - 9}`} /> : null}
		</>
	);
}

type At = { readonly x: number };
const Y = PATH.y;

function Tick({ x }: At) {
	return (
		<>
			<circle class="tick-ground" cx={x} cy={Y} r="10" />
			<path class="tick" d={`M${x - 4.5} ${Y}l3.2 3.5 6-6.5`} />
		</>
	);
}

const MARKS: Readonly<Record<PathState, (at: At) => unknown>> = {
	'not-asked': ({ x }) => <circle class="ring" cx={x} cy={Y} r="8" />,
	'on-the-way': ({ x }) => <circle class="ring here" cx={x} cy={Y} r="8" />,
	'part-done': ({ x }) => (
		<>
			<circle class="ring" cx={x} cy={Y} r="8.5" />
			<path class="half" d={`M${x} ${Y - 8.5}a8.5 8.5 0 0 0 0 17z`} />
		</>
	),
	done: ({ x }) => <Tick x={x} />,
	late: ({ x }) => <path class="ring here" d={`M${x} ${Y - 8.5}l8.5 8.5-8.5 8.5-8.5-8.5z`} />,
	'done-late': ({ x }) => <Tick x={x} />,
};

function Here({ state, x }: { readonly state: PathState; readonly x: number }) {
	return <g>{MARKS[state]({ x })}</g>;
}
