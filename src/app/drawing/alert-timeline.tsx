import type { Instant } from '#core/clock/instant.ts';
import { calendarDaysBetween, dayInWords, timeOfDay } from '#core/clock/london.ts';
import type { TrailKind } from '#core/escalation/alert.ts';
import { momentIn } from '#core/escalation/reply-promise.ts';
import { Icon } from '../layout/icon.tsx';
import type { IconName } from '../layout/icons.ts';

export type AlertTimelineLine = {
	readonly at: Instant;
	readonly what: TrailKind;
	/** The person's name; null for what happened by itself. */
	readonly by: string | null;
	/** The decision, the outcome or whom it went to. */
	readonly words: string | null;
};

export type AlertTimelineProps = {
	/** Oldest first. */
	readonly lines: readonly AlertTimelineLine[];
	/** What comes by itself if nobody does anything: "Joel is told at 3:10 am". */
	readonly next?: { readonly words: string } | undefined;
	readonly now: Instant;
};

type Said = { readonly icon: IconName; readonly words: (by: string) => string };

const SOMEBODY = 'Waymark';

const SAID: Readonly<Record<TrailKind, Said>> = {
	raised: { icon: 'bell', words: () => 'Raised' },
	joined: { icon: 'bell', words: () => 'Something more was said, and joined to this' },
	'owned-by-worker-present': { icon: 'hand', words: (by) => `Owned by ${by}, who is with them` },
	'volunteer-present': { icon: 'bell', words: (by) => `${by}, a volunteer, is with them` },
	'handed-on': { icon: 'users-round', words: (by) => `${by}, a volunteer, asked others to take it` },
	'went-past': { icon: 'users-round', words: () => 'Goes to somebody else now' },
	notified: { icon: 'bell', words: () => 'Told' },
	'notify-failed': { icon: 'triangle-alert', words: () => 'Could not be told' },
	seen: { icon: 'eye', words: (by) => `Seen by ${by}` },
	'seen-lapsed': { icon: 'eye-off', words: () => 'Seen, but not taken in time' },
	owned: { icon: 'hand', words: (by) => `Owned by ${by}` },
	'taken-over': { icon: 'hand', words: (by) => `Taken over by ${by}` },
	'passed-on': { icon: 'users-round', words: (by) => `${by} could not take it: others are asked` },
	'will-reply': { icon: 'clock', words: (by) => `${by} said when they will ring or write` },
	'waits-for-call': { icon: 'clock', words: (by) => `${by} is waiting for a call back` },
	'checked-back': { icon: 'phone', words: (by) => `${by} checked back` },
	'check-back-missed': { icon: 'clock', words: () => 'Nobody checked back in time' },
	offered: { icon: 'users-round', words: (by) => `${by} asked somebody to take it` },
	'offer-accepted': { icon: 'hand', words: (by) => `${by} took it` },
	'offer-declined': { icon: 'users-round', words: (by) => `${by} could not take it` },
	'offer-lapsed': { icon: 'clock', words: () => 'Nobody said yes or no in time: it stayed where it was' },
	'passed-over': { icon: 'users-round', words: () => 'Passed over' },
	shown: { icon: 'phone', words: (by) => `On the screen of ${by}` },
	'not-shown': { icon: 'eye-off', words: () => 'No screen showed it' },
	'backstop-told': { icon: 'bell', words: (by) => `Told ${by}, the backstop` },
	'rang-emergency-team': { icon: 'phone', words: (by) => `${by} rang the emergency duty team` },
	'report-made': { icon: 'check', words: (by) => `${by} made a mandatory report` },
	'no-reply': { icon: 'clock', words: () => 'No reply after a worrying text' },
	undeliverable: { icon: 'triangle-alert', words: () => 'Their number cannot be reached' },
	'stopped-texts': { icon: 'triangle-alert', words: () => 'They asked for no more texts' },
	'code-word': { icon: 'bell', words: () => 'They used their code word' },
	'interview-overdue': { icon: 'clock', words: () => 'Their return conversation is long overdue' },
	'not-answered': { icon: 'clock', words: () => 'A text of theirs waits for an answer' },
	closed: { icon: 'check', words: (by) => `Closed by ${by}` },
};

/** "3:09 am"; with the day before it when that is not today. */
function when(at: Instant, now: Instant): string {
	return calendarDaysBetween(at, now) === 0 ? timeOfDay(at) : `${dayInWords(at, now)}, ${timeOfDay(at)}`;
}

/** A promise of a reply, and the end of a wait, are kept as moments; everything else as words. */
function wordsOf({ what, words }: AlertTimelineLine, now: Instant): string | null {
	const moment = momentIn({ what, words });
	return moment === null ? words : `${what === 'will-reply' ? 'By' : 'Until'} ${when(moment, now)}`;
}

/** Who knew what, when: the life of one alert from top to bottom. Staff only. */
export function AlertTimeline({ lines, next, now }: AlertTimelineProps) {
	return (
		<ol class="life">
			{lines.map((line) => (
				<li>
					<Icon name={SAID[line.what].icon} size={26} />
					<div>
						<p>
							<b>{SAID[line.what].words(line.by ?? SOMEBODY)}</b> <span class="small soft">{when(line.at, now)}</span>
						</p>
						{line.words === null ? null : <p class="life-words">{wordsOf(line, now)}</p>}
					</div>
				</li>
			))}
			{next === undefined ? null : (
				<li class="life-to-come">
					<Icon name="clock" size={26} />
					<p class="soft">{next.words}</p>
				</li>
			)}
		</ol>
	);
}
