import { NewestFirst } from '#app/layout/earlier.tsx';
import { Row, Section } from '#app/layout/panel.tsx';
import { onDay } from '#app/offers/offer-words.ts';
import { reasonsOf } from '#app/screening/reasons.ts';
import { startOf } from '#app/young-people/pronouns.ts';
import type { Instant } from '#core/clock/instant.ts';
import { timeOfDay } from '#core/clock/london.ts';
import { isHigher } from '#core/screening/verdict.ts';
import { type KeptText, momentOf } from '#core/texting/kept-text.ts';

/** Every text of theirs, newest first, with why somebody was asked to look. Nothing where nobody ever texted. */
export function Texts({ texts, now }: { readonly texts: readonly KeptText[]; readonly now: Instant }) {
	if (texts.length === 0) return null;
	return (
		<Section title="Texts">
			<NewestFirst rows={texts.toReversed().map((text) => <OneText text={text} now={now} />)} earlier="Earlier texts" />
		</Section>
	);
}

function OneText({ text, now }: { readonly text: KeptText; readonly now: Instant }) {
	const at = momentOf(text);
	return (
		<Row>
			{text.words.trim() === '' ? <p>Nothing was written in it.</p> : <p class="own-words">{`“${text.words}”`}</p>}
			{text.attachments === 0 ? null : <p>A picture or voice note came with it. Nobody opened it.</p>}
			{whyOf(text).map((says) => (
				<p class="small">{says}</p>
			))}
			<p class="small soft">{`${startOf(onDay(at, now))}, ${timeOfDay(at)}`}</p>
		</Row>
	);
}

function whyOf({ verdict, words, level }: KeptText): readonly string[] {
	const alone = reasonsOf(verdict, words).map(({ says }) => says);
	return isHigher(level, verdict.level) ? [...alone, 'Read together with the texts beside it, it needs somebody to look.'] : alone;
}
