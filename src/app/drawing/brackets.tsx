import type { Bracket } from './time-away.ts';
import { TIMELINE } from './timeline-geometry.ts';

const TOP = 200;
const EACH = 48;
/** Mean width of a letter at 16 px, on the generous side. */
const LETTER = 8.2;

const several = (brackets: readonly Bracket[]): readonly Bracket[] => brackets.filter(({ times }) => times.length > 1);

/** How much the drawing grows for its brackets. */
export function bracketsHeight(brackets: readonly Bracket[]): number {
	return several(brackets).length === 0 ? 0 : several(brackets).length * EACH + 2;
}

export type BracketsProps = { readonly brackets: readonly Bracket[]; readonly columnOf: (id: string) => number | undefined };

/** A bracket under the times that together ask for something, with what was done about it. */
export function Brackets({ brackets, columnOf }: BracketsProps) {
	return (
		<g>
			{several(brackets).map((bracket, n) => {
				const columns = bracket.times.map(columnOf).filter((x) => x !== undefined);
				if (columns.length === 0) return null;
				return <One bracket={bracket} from={Math.min(...columns)} to={Math.max(...columns)} y={TOP + n * EACH} />;
			})}
		</g>
	);
}

function One({ bracket, from, to, y }: { readonly bracket: Bracket; readonly from: number; readonly to: number; readonly y: number }) {
	const done = bracket.done ?? 'Nothing is written yet about what was done';
	const half = ((bracket.says.length + done.length + 3) * LETTER) / 2;
	const middle = Math.min(Math.max((from + to) / 2, half), TIMELINE.right - half);
	return (
		<g>
			<path class="bracket" d={`M${from} ${y}v7H${to}v-7`} />
			<text x={middle} y={y + 31} text-anchor="middle">
				<tspan class="late-words">{bracket.says}.</tspan>
				<tspan>{` ${done}.`}</tspan>
			</text>
		</g>
	);
}
