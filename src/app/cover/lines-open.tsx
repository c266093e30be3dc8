import type { Instant } from '#core/clock/instant.ts';
import { EMERGENCY, type LineNow } from '#core/cover/national-lines.ts';
import { COVER_WORDS, lineInWords, uncheckedInWords, waysInWords } from './cover-words.en.ts';
import type { WhoLooks } from './who-looks.ts';

export type LinesOpenProps = {
	readonly lines: WhoLooks['lines'];
	readonly now: Instant;
	/** Only on a phone that is theirs: a link that dials, with what it leaves behind. Plain text otherwise. */
	readonly call?: boolean | undefined;
	/** How to reach 999 without a voice. Left out where the page has to be short. */
	readonly withoutVoice?: boolean | undefined;
};

/**
 * 999, then the lines that are open at this hour, for a page of a young person: plain text with the number large, no
 * script, nothing fetched. Styled by `_cover-lines.scss` in either room.
 *
 * @example <LinesOpen lines={looks.lines} now={now} />
 */
export function LinesOpen({ lines, now, call, withoutVoice }: LinesOpenProps) {
	const none = lines.every(({ lastChecked }) => lastChecked === null);
	return (
		<div class="lines-open">
			<p class="line-danger">
				{COVER_WORDS.danger} <b>{EMERGENCY.number}</b>
			</p>
			{withoutVoice ? (
				<p class="line-about">
					{COVER_WORDS.silent} {COVER_WORDS.byText}
				</p>
			) : null}
			<p>{lines.length === 0 ? COVER_WORDS.noLine : COVER_WORDS.talk}</p>
			{lines.length === 0 ? null : (
				<ul>
					{lines.map((one) => (
						<Line one={one} now={now} call={call} said={none} />
					))}
				</ul>
			)}
			{lines.length > 0 && none ? <p class="line-about">{COVER_WORDS.unchecked}</p> : null}
			{call ? <p class="line-about">{COVER_WORDS.callShows}</p> : null}
		</div>
	);
}

type LineProps = {
	readonly one: LineNow;
	readonly now: Instant;
	readonly call: boolean | undefined;
	/** That it was not tried is said once, under the list. */
	readonly said: boolean;
};

function Line({ one, now, call, said }: LineProps) {
	const { line, lastChecked } = one;
	const about = [...lineInWords(now, one), ...(lastChecked === null && !said ? [uncheckedInWords(one)] : [])];
	return (
		<li>
			<p>{line.name}</p>
			<p>
				{waysInWords(one)} <b>{line.number}</b>
			</p>
			<p class="line-about">{about.join(' ')}</p>
			{call && line.ways.includes('ring') ? (
				<p>
					<a href={`tel:${line.number.replaceAll(' ', '')}`}>{COVER_WORDS.call(line.name)}</a>
				</p>
			) : null}
		</li>
	);
}
