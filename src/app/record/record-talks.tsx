import { daysOf } from '#app/episodes/episode-words.ts';
import { NewestFirst } from '#app/layout/earlier.tsx';
import { Row, Section } from '#app/layout/panel.tsx';
import { Standing } from '#app/layout/standing.tsx';
import { offerInWords, onDay } from '#app/offers/offer-words.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { YoungPersonRecord } from '#app/young-people/ports.ts';
import { pronounsOf, startOf } from '#app/young-people/pronouns.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { StaffId } from '#core/id.ts';
import type { Conversation } from '#core/record/conversation.ts';
import type { Offer } from '#core/record/offer.ts';
import type { StaffMember } from '#core/record/staff.ts';

type Part = { readonly record: YoungPersonRecord; readonly staff: readonly StaffMember[]; readonly now: Instant };

const nameOf = (staff: readonly StaffMember[], id: StaffId) => staff.find((one) => one.id === id)?.name ?? 'Somebody who has left';

/** Every attempt to offer a talk, newest first. A no stands beside what was tried next. */
export function Offers({ record, staff, now }: Part) {
	const { episodes, offers } = record;
	const [latest] = episodes;
	return (
		<Section
			title="Offers"
			aside={
				latest === undefined ? undefined : (
					<a class="section-link" href={addresses.newOffer(latest.id)}>
						Write down an offer
					</a>
				)
			}
		>
			{offers.length === 0 ? (
				<p class="soft">No talk was offered yet.</p>
			) : (
				<NewestFirst
					rows={offers.map((offer) => <OneOffer offer={offer} record={record} staff={staff} now={now} />)}
					earlier="Earlier offers"
				/>
			)}
		</Section>
	);
}

function OneOffer({ offer, record, staff, now }: Part & { readonly offer: Offer }) {
	const pronouns = pronounsOf(record.youngPerson.about);
	const about = record.episodes.find(({ id }) => id === offer.episode);
	const newest = about === undefined || about.id === record.episodes[0]?.id;
	return (
		<Row>
			<p>{offerInWords(offer, now, pronouns)}</p>
			{offer.about.words === undefined ? null : (
				<p class="own-words">{offer.outcome === 'not-offered' ? offer.about.words : `“${offer.about.words}”`}</p>
			)}
			<p class="small soft">
				{`${dayAndTime(offer.at)}, ${nameOf(staff, offer.by)}`}
				{newest ? '' : `. About ${daysOf(about)}`}
			</p>
		</Row>
	);
}

/** Every conversation with how it stands, and its report once there is one. */
export function Talks({ record, staff, now }: Part) {
	const { conversations } = record;
	return (
		<Section title="Talks">
			{conversations.length === 0 ? (
				<p class="soft">No talk yet. Each one shows here with its report.</p>
			) : (
				<NewestFirst
					rows={conversations.map((conversation) => <OneTalk conversation={conversation} record={record} staff={staff} now={now} />)}
					earlier="Earlier talks"
				/>
			)}
		</Section>
	);
}

function OneTalk({ conversation, record, staff, now }: Part & { readonly conversation: Conversation }) {
	const days = record.episodes.filter(({ id }) => conversation.episodes.includes(id)).map(daysOf);
	const finished = conversation.outcome === 'completed' || conversation.outcome === 'stopped';
	return (
		<Row>
			<p>
				<b>{startOf(onDay(conversation.startedAt, now))}</b>, {nameOf(staff, conversation.worker)}
				{conversation.about.place === undefined ? '' : `, ${conversation.about.place}`}
			</p>
			{days.length === 0 ? null : <p class="small soft">{`About ${days.join(' and ')}`}</p>}
			<Standing state={conversation.outcome === 'completed' ? 'done' : 'open'}>{STANDS[conversation.outcome ?? 'under-way']}</Standing>
			<p class="talk-links">
				<a href={finished ? addresses.report(conversation.id) : addresses.conversation(conversation.id)}>
					{finished ? 'Read the report' : 'Go on'}
				</a>
				<a href={addresses.marked(conversation.id)} aria-label={`What the computer marked, ${onDay(conversation.startedAt, now)}`}>
					What the computer marked
				</a>
			</p>
		</Row>
	);
}

const STANDS: Readonly<Record<NonNullable<Conversation['outcome']> | 'under-way', string>> = {
	completed: 'We talked',
	'part-done': 'Part done, the rest when they choose',
	stopped: 'Stopped early',
	'under-way': 'Not finished yet',
};
