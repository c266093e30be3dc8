import type { Instant } from '#core/clock/instant.ts';
import { Brackets, bracketsHeight } from './brackets.tsx';
import { Lanes } from './lanes.tsx';
import { TalkMark } from './talk-mark.tsx';
import { type Bracket, briefDay, briefLength, type TimeAway, talkWords } from './time-away.ts';
import { type Stone, scaleFor, stonesFor, TIMELINE } from './timeline-geometry.ts';

export type DrawnTimesProps = {
	/** Oldest first, at least one. */
	readonly times: readonly TimeAway[];
	readonly now: Instant;
	readonly brackets: readonly Bracket[];
	readonly label: string;
};

/** Up to eight times away, each with its day, its length and its talk. */
export function DrawnTimes({ times, now, brackets, label }: DrawnTimesProps) {
	const scale = scaleFor(times[0]?.beganAt ?? now, now);
	const stones = stonesFor(times, scale, now);
	const height = 196 + bracketsHeight(brackets);
	return (
		<svg
			class="drawing times-drawing"
			role="img"
			aria-label={label}
			width={TIMELINE.width}
			height={height}
			viewBox={`0 0 ${TIMELINE.width} ${height}`}
		>
			<Lanes scale={scale} />
			{stones.map((stone) => (
				<StoneDrawn stone={stone} />
			))}
			<Brackets brackets={brackets} columnOf={(id) => stones.find(({ time }) => time.id === id)?.column} />
		</svg>
	);
}

function stoneClass({ reported, returnedAt }: TimeAway): string {
	return ['away', reported ? '' : 'away-not-reported', returnedAt === null ? 'away-still' : ''].filter(Boolean).join(' ');
}

function StoneDrawn({ stone }: { readonly stone: Stone }) {
	const { time, x, width, column } = stone;
	const middle = x + width / 2;
	const aside = Math.abs(middle - column) > 14;
	return (
		<g>
			<text class="bold" x={column} y="58" text-anchor="middle">
				{briefDay(time.beganAt)}
			</text>
			<text class="soft" x={column} y="80" text-anchor="middle">
				{briefLength(time)}
			</text>
			{aside ? <path class="leader" d={`M${column} 85L${middle} 93`} /> : null}
			<rect class={stoneClass(time)} x={x} y="94" width={width} height="20" rx="10" />
			{time.talk === null ? null : <path class="link" d={`M${middle} 118V121L${column} 139`} />}
			{time.talk === null ? null : <TalkMark state={time.talk.state} x={column} y={152} />}
			<text class={time.talk === null ? 'soft' : undefined} x={column} y={time.talk === null ? 158 : 184} text-anchor="middle">
				{talkWords(time)}
			</text>
		</g>
	);
}
