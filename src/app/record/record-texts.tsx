import { NewestFirst } from '#app/layout/earlier.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import { homeAddress } from '#app/messages-home/home-addresses.ts';
import { homeStanding, whenAsked } from '#app/messages-home/home-words.ts';
import { onDay } from '#app/offers/offer-words.ts';
import { endOf, shortOf, standing } from '#app/safe-contact/safe-contact-words.ts';
import { reasonsOf } from '#app/screening/reasons.ts';
import type { HeldExchange } from '#app/texting/thread-ports.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { startOf } from '#app/young-people/pronouns.ts';
import type { Instant } from '#core/clock/instant.ts';
import { timeOfDay } from '#core/clock/london.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { isHigher } from '#core/screening/verdict.ts';
import { type KeptText, momentOf, type TextingNumber } from '#core/texting/kept-text.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { SentText } from '#core/texting/sent-text.ts';

/** Everything of one young person that went by text. */
export type TextingOfOne = {
	/** In the order in which they came. */
	readonly texts: readonly KeptText[];
	readonly ours: readonly SentText[];
	readonly numbers: readonly TextingNumber[];
	readonly messages: readonly MessageHome[];
	/** The newest first. */
	readonly exchanges: readonly HeldExchange[];
};

type TextsProps = TextingOfOne & { readonly nameUsed: string; readonly staff: readonly StaffMember[]; readonly now: Instant };

/** The numbers that they text from, messages home, first contacts, and every text both ways, newest first. Nothing where nobody texted. */
export function Texts(props: TextsProps) {
	const { texts, ours, numbers, messages, exchanges } = props;
	if (texts.length + ours.length + numbers.length + messages.length === 0) return null;
	const rows = [
		...texts.map((text) => ({ at: momentOf(text), row: <Theirs text={text} {...props} /> })),
		...ours.map((text) => ({ at: text.sentAt ?? text.queuedAt, row: <Ours text={text} {...props} /> })),
	]
		.toReversed()
		.toSorted((a, b) => b.at.localeCompare(a.at));
	return (
		<Section title="Texts">
			<PlainList>
				{numbers.map((number) => (
					<Row>
						<a href={addresses.number(number.youngPerson, number.id)}>{endOf(number)}</a>
						<p class="small soft">{shortOf(standing(number, props.now).words)}</p>
					</Row>
				))}
				{messages.toReversed().map((message) => (
					<Row>
						<a href={homeAddress(message.id)}>A message home</a>
						<p class="small soft">{`${whenAsked(message, props.now)}. ${homeStanding(message)}.`}</p>
					</Row>
				))}
				{exchanges.map(({ exchange, lines }) => (
					<Row>
						<p>First contact by text</p>
						<p class="small soft">
							{`${when(exchange.startedAt, props.now)}. ${said(lines.length)}. ${exchange.endedAt === null ? 'Not over yet' : `Over ${onDay(exchange.endedAt, props.now)}`}.`}
						</p>
					</Row>
				))}
			</PlainList>
			<h3>What was texted</h3>
			<NewestFirst rows={rows.map(({ row }) => row)} earlier="Earlier texts" />
		</Section>
	);
}

const when = (at: Instant, now: Instant): string => `${startOf(onDay(at, now))}, ${timeOfDay(at)}`;
const said = (lines: number): string => (lines === 1 ? '1 answer' : `${lines} answers`);

function Theirs({ text, nameUsed, now }: Pick<TextsProps, 'nameUsed' | 'now'> & { readonly text: KeptText }) {
	return (
		<Row>
			{text.words.trim() === '' ? <p>Nothing was written in it.</p> : <p class="own-words">{`“${text.words}”`}</p>}
			{text.attachments === 0 ? null : <p>A picture or voice note came with it. Nobody opened it.</p>}
			{whyOf(text).map((says) => (
				<p class="small">{says}</p>
			))}
			<p class="small soft">{`${nameUsed}. ${when(momentOf(text), now)}`}</p>
		</Row>
	);
}

function whyOf({ verdict, words, level }: KeptText): readonly string[] {
	const alone = reasonsOf(verdict, words).map(({ says }) => says);
	return isHigher(level, verdict.level) ? [...alone, 'Read together with the texts beside it, it needs somebody to look.'] : alone;
}

/** Never more than the network said: what reached a phone is not yet read. */
const STANDS: Readonly<Record<SentText['state'], string>> = {
	waiting: 'It waits to go',
	sent: 'Sent. Not known to be on their phone yet',
	delivered: 'On their phone. That is not the same as read',
	failed: 'It will not arrive',
	'not-sent': 'It was not sent',
	'called-off': 'It was called off before it went',
};

function Ours({ text, staff, now }: Pick<TextsProps, 'staff' | 'now'> & { readonly text: SentText }) {
	const by = text.by === 'assistant' ? 'The assistant' : (staff.find(({ id }) => id === text.by)?.name ?? 'Somebody who has left');
	return (
		<Row well>
			<p>{text.words}</p>
			{text.why === null ? null : <p class="small">{text.why}</p>}
			<p class="small soft">{`${by}. ${STANDS[text.state]}. ${when(text.sentAt ?? text.queuedAt, now)}`}</p>
		</Row>
	);
}
