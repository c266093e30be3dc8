import { Earlier } from '#app/layout/earlier.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, dayAndMonth } from '#core/clock/london.ts';
import { capital, numberInWords, timesInWords } from './count-words.ts';
import { DrawnTimes } from './drawn-times.tsx';
import { FoldedTimes } from './folded-times.tsx';
import { TalkMarkInLine } from './talk-mark.tsx';
import { type Bracket, briefLength, spokenBracket, spokenTime, type TimeAway, talkWords } from './time-away.ts';
import { MOST_DRAWN } from './timeline-geometry.ts';

export type EpisodeTimelineProps = {
	readonly times: readonly TimeAway[];
	readonly now: Instant;
	readonly brackets: readonly Bracket[];
	/** Of the section; needed only when two timelines stand on one page. */
	readonly id?: string | undefined;
};

/**
 * Every time away over the months, with the talk that followed it. Drawn where there is room for its letters; a list,
 * newest first, on a phone, in print and whenever "Show as a list" is chosen. Works without a script.
 */
export function EpisodeTimeline({ times, now, brackets, id = 'times-away' }: EpisodeTimelineProps) {
	const oldestFirst = [...times].sort((a, b) => (a.beganAt < b.beganAt ? -1 : 1));
	const drawing = { times: oldestFirst, now, brackets, label: timelineLabel(oldestFirst, brackets) };
	return (
		<section class="section times-section" id={id}>
			<div class="row">
				<h2>Times away</h2>
				{times.length === 0 ? null : (
					<span class="push">
						<a class="times-to-list" href={`#${id}-list`}>
							Show as a list
						</a>
						<a class="times-to-drawing" href={`#${id}`}>
							Show as a drawing
						</a>
					</span>
				)}
			</div>
			<div class="panel times">
				{times.length === 0 ? <p>No time away is written down yet.</p> : null}
				{times.length === 0 ? null : times.length > MOST_DRAWN ? <FoldedTimes {...drawing} /> : <DrawnTimes {...drawing} />}
				{times.length === 0 ? null : <TimesList id={`${id}-list`} times={oldestFirst.toReversed()} brackets={brackets} />}
			</div>
		</section>
	);
}

/** The whole drawing as text: "Five times away since 21 July. 21 July, six hours; not reported. …" */
export function timelineLabel(oldestFirst: readonly TimeAway[], brackets: readonly Bracket[]): string {
	const [first] = oldestFirst;
	if (first === undefined) return 'No time away is written down yet.';
	const count = oldestFirst.length;
	const all = `${capital(numberInWords(count))} ${count === 1 ? 'time' : 'times'} away since ${dayAndMonth(first.beganAt)}.`;
	return [all, ...oldestFirst.map(spokenTime), ...brackets.map(spokenBracket)].join(' ');
}

/** As many as are listed openly; with more, those of long ago are closed until wanted. */
const MOST_LISTED = 12;

function TimesList({
	id,
	times,
	brackets,
}: {
	readonly id: string;
	readonly times: readonly TimeAway[];
	readonly brackets: readonly Bracket[];
}) {
	const open = times.length <= MOST_LISTED + 2 ? times.length : MOST_LISTED;
	const [newest, earlier] = [times.slice(0, open), times.slice(open)];
	return (
		<div class="times-list" id={id}>
			<ul class="rows">
				{newest.map((time) => (
					<OneTime time={time} />
				))}
				{brackets.map((bracket) => (
					<li>
						<p class="standing standing-late">{spokenBracket(bracket)}</p>
					</li>
				))}
			</ul>
			{earlier.length === 0 ? null : (
				<Earlier words={`Before that, ${timesInWords(earlier.length)}`}>
					<ul class="rows">
						{earlier.map((time) => (
							<OneTime time={time} />
						))}
					</ul>
				</Earlier>
			)}
		</div>
	);
}

function OneTime({ time }: { readonly time: TimeAway }) {
	return (
		<li>
			<p>
				<b>{`${dayAndMonth(time.beganAt)} ${calendarDate(time.beganAt).slice(0, 4)}`}</b> <span class="soft">{briefLength(time)}</span>
				{time.talk !== null && !time.reported ? <span class="soft">, not reported</span> : null}
			</p>
			<p class="standing">
				{time.talk === null ? null : <TalkMarkInLine state={time.talk.state} />}
				<span>{talkWords(time)}</span>
			</p>
		</li>
	);
}
