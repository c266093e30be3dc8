import { whenInWords } from '#app/alerts/standing-words.ts';
import { CoverLine } from '#app/cover/cover-line.tsx';
import type { Names } from '#app/cover/staff-words.ts';
import type { WhoLooks } from '#app/cover/who-looks.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Cover } from '#core/cover/cover.ts';
import type { SentText } from '#core/texting/sent-text.ts';

export type OnNow = { readonly cover: Cover; readonly looks: WhoLooks; readonly names: Names; readonly now: Instant };

/** Who is here at this hour, and what the assistant truly tells whoever texts in it. */
export function WhoIsOn({ cover, looks, names, now }: OnNow) {
	return (
		<div class="inbox-on">
			<CoverLine cover={cover} names={names} now={now} />
			<p class="small soft">{`Whoever texts now is told: “${looks.sentences.join(' ')}”`}</p>
		</div>
	);
}

/** What they were last told about who reads this and when. The hour may be another by now. */
export function WhatTheyWereTold({ ours, now }: { readonly ours: readonly SentText[]; readonly now: Instant }) {
	const told = ours.findLast(
		({ by, question, flow, sending, state }) =>
			by === 'assistant' && question === null && flow === null && sending === 'words' && (state === 'sent' || state === 'delivered'),
	);
	if (told === undefined) return <p>The assistant has not told them yet who reads this, and when.</p>;
	return (
		<p>
			{`“${told.words}”`}
			<span class="soft">{` They were sent this ${whenInWords(told.sentAt ?? told.queuedAt, now)}.`}</span>
		</p>
	);
}
