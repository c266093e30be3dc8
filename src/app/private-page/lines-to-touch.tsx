import { COVER_WORDS, uncheckedInWords } from '#app/cover/cover-words.en.ts';
import { LinesOpen } from '#app/cover/lines-open.tsx';
import type { WhoLooks } from '#app/cover/who-looks.ts';
import { Icon } from '#app/layout/icon.tsx';
import type { Instant } from '#core/clock/instant.ts';
import type { LineNow } from '#core/cover/national-lines.ts';
import { filled, PRIVATE_WORDS } from './private-words.en.ts';

export type LinesToTouchProps = { readonly looks: Pick<WhoLooks, 'lines'>; readonly now: Instant };

/**
 * 999 and the lines that are open now, on a phone that can call them: one touch each, and what a touch leaves on the phone
 * said before the first of them. Everything that is known of the lines stands folded below.
 */
export function LinesToTouch({ looks: { lines }, now }: LinesToTouchProps) {
	const { told } = PRIVATE_WORDS;
	const none = lines.every(({ lastChecked }) => lastChecked === null);
	return (
		<>
			<p>
				<b>{told.danger}</b> {told.shows}
			</p>
			<a class="go" href="tel:999">
				<Icon name="phone" />
				{told.call}
			</a>
			<p>{lines.length === 0 ? COVER_WORDS.noLine : COVER_WORDS.talk}</p>
			{lines.map((one) => (
				<>
					<OneTouch one={one} />
					{none || one.lastChecked !== null ? null : <p class="soft">{uncheckedInWords(one)}</p>}
				</>
			))}
			{lines.length > 0 && none ? <p class="soft">{COVER_WORDS.unchecked}</p> : null}
			<details class="folds">
				<summary>{told.about}</summary>
				<LinesOpen lines={lines} now={now} withoutVoice />
			</details>
		</>
	);
}

function OneTouch({ one: { line } }: { readonly one: LineNow }) {
	const rings = line.ways.includes('ring');
	// A number is never broken over two lines.
	const given = { name: line.name, number: line.number.replaceAll(' ', '\u00a0') };
	return (
		<a class="way" href={`${rings ? 'tel' : 'sms'}:${line.number.replaceAll(' ', '')}`}>
			<Icon name={rings ? 'phone' : 'message-circle'} />
			{filled(rings ? PRIVATE_WORDS.told.ring : PRIVATE_WORDS.told.text, given)}
		</a>
	);
}
