import { standingOf } from '#app/actions/action-words.ts';
import { PromiseStanding } from '#app/actions/promise-row.tsx';
import { EpisodeTimeline } from '#app/drawing/episode-timeline.tsx';
import { daysOf, episodeRows } from '#app/episodes/episode-words.ts';
import { KeptPart } from '#app/keeping/kept-part.tsx';
import type { CaseKeeping } from '#app/keeping/ports.ts';
import { ButtonLink } from '#app/layout/button.tsx';
import { NewestFirst } from '#app/layout/earlier.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Row, Section } from '#app/layout/panel.tsx';
import { SummaryList } from '#app/layout/summary-list.tsx';
import { useStanding } from '#app/screening/use-standing.ts';
import { mandatoryReportAddress } from '#app/staff/never-blocked.ts';
import type { DueRow } from '#app/today/due-words.ts';
import { NEXT_WORDS, nextAddress } from '#app/today/today-page.tsx';
import { addresses } from '#app/young-people/addresses.ts';
import { FirstFacts } from '#app/young-people/first-facts.tsx';
import type { YoungPersonRecord } from '#app/young-people/ports.ts';
import { pronounsOf } from '#app/young-people/pronouns.ts';
import { inOneLine, titleOf } from '#app/young-people/young-person-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { Action } from '#core/record/action.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { UseOfWords } from '#core/record/use-of-words.ts';
import type { Correction } from '#core/rights/correction.ts';
import { AllFacts } from './record-facts.tsx';
import { Offers, Talks } from './record-talks.tsx';
import { type TextingOfOne, Texts } from './record-texts.tsx';
import { bracketsOf, patternInWords, patternOf, timesAway } from './times-away.ts';
import { WhatIsHeld } from './what-is-held.tsx';

export type RecordPageProps = {
	readonly record: YoungPersonRecord;
	readonly staff: readonly StaffMember[];
	readonly now: Instant;
	/** The newest time away that no finished talk covers; null when every one is. */
	readonly due: DueRow | null;
	/** Made up for practice: said before anything else. */
	readonly practice: boolean;
	/** What was said about using their words to make screening better, oldest first. */
	readonly uses: readonly UseOfWords[];
	/** What somebody said is wrong, oldest first. */
	readonly corrections: readonly Correction[];
	/** Whether they may write down that somebody asks what is held. */
	readonly asksFor: boolean;
	/** Everything of theirs that went by text. */
	readonly texting: TextingOfOne;
	/** Until when it is kept, and what holds it. */
	readonly keeping: CaseKeeping | undefined;
	/** Whether whoever reads this may put a hold on it. */
	readonly holds: boolean;
	/** Whether whoever reads this may see who else did. */
	readonly seesLooks: boolean;
	/** Whether they may say that it names somebody who works here. */
	readonly marksNamed: boolean;
};

/** A young person: what to know first, the times away, the latest one, what was promised, every offer and every talk. */
export function RecordPage(props: RecordPageProps) {
	const { record, staff, now, due, practice, uses, keeping, holds, seesLooks, marksNamed } = props;
	const { youngPerson, episodes } = record;
	const { about } = youngPerson;
	const triggers = patternOf(record, now);
	return (
		<>
			<PageHead
				title={titleOf(about)}
				under={practice ? `Practice. ${inOneLine(about, now)}` : inOneLine(about, now)}
				aside={due === null ? undefined : <ButtonLink href={nextAddress(due)}>{NEXT_WORDS[due.next]}</ButtonLink>}
			/>
			<div class="record">
				<FirstFacts about={about} />
				{due === null ? null : <HowItStands due={due} />}
				{episodes.length === 0 ? null : <EpisodeTimeline times={timesAway(record, now)} now={now} brackets={bracketsOf(triggers)} />}
				{patternInWords(triggers).map((words) => (
					<p class="small soft">{words}</p>
				))}
				<div class="two-columns">
					<Latest record={record} now={now} />
					<Promised record={record} now={now} />
				</div>
				<div class="two-columns">
					<Offers record={record} staff={staff} now={now} />
					<Talks record={record} staff={staff} now={now} />
				</div>
				<Texts {...props.texting} {...{ staff, now }} nameUsed={about.nameUsed} />
				<Section
					title={`About ${about.nameUsed}`}
					aside={
						<a class="section-link" href={addresses.change(youngPerson.id)}>
							Change
						</a>
					}
				>
					<AllFacts about={about} />
				</Section>
				<Section
					title="Their words and the computer"
					aside={
						<a class="section-link" href={addresses.useOfWords(youngPerson.id)}>
							Tell them, or object
						</a>
					}
				>
					<p>{useStanding(uses, about.nameUsed)}</p>
				</Section>
				<Section
					title="If the law asks you to report it"
					aside={
						<a class="section-link" href={mandatoryReportAddress(youngPerson.id)}>
							Make a mandatory report
						</a>
					}
				>
					<p>You can make one at any time, and nobody has to agree to it.</p>
				</Section>
				<WhatIsHeld {...props} />
				<WhoMaySee id={youngPerson.id} marksNamed={marksNamed} />
				{keeping === undefined ? null : <KeptPart keeping={keeping} staff={staff} leads={holds} />}
				<WhoLooked id={youngPerson.id} seesLooks={seesLooks} />
				{episodes.length === 0 ? null : (
					<p>
						<ButtonLink href={addresses.newEpisode(youngPerson.id)} look="plain" icon="plus">
							Add a time away
						</ButtonLink>
					</p>
				)}
			</div>
		</>
	);
}

/** Where a volunteer is named, and where it closes to somebody whom it is about. */
function WhoMaySee({ id, marksNamed }: { readonly id: YoungPersonId; readonly marksNamed: boolean }) {
	if (!marksNamed) return null;
	return (
		<Section
			title="Who may see this"
			aside={
				<a class="section-link" href={addresses.people(id)}>
					See or change
				</a>
			}
		>
			<p>If what was said is about somebody who works here, close it to them at once.</p>
		</Section>
	);
}

/** Everybody is told that looking is written down; who looked is for those who answer for it. */
function WhoLooked({ id, seesLooks }: { readonly id: YoungPersonId; readonly seesLooks: boolean }) {
	const link = (
		<a class="section-link" href={addresses.looks(id)}>
			See who looked
		</a>
	);
	return (
		<Section title="Who looked" aside={seesLooks ? link : undefined}>
			<p>
				{`Everybody who opens this record or changes it is written down, you too. ${seesLooks ? '' : 'Your safeguarding lead and your manager can see the list.'}`}
			</p>
		</Section>
	);
}

function HowItStands({ due }: { readonly due: DueRow }) {
	return (
		<p class="record-standing">
			<span class="soft">{due.happened}</span>{' '}
			{due.standing === null ? null : <b class={due.clock.state === 'late' ? 'standing-late' : undefined}>{due.standing}</b>}
		</p>
	);
}

type Part = Pick<RecordPageProps, 'record' | 'now'>;

function Latest({ record, now }: Part) {
	const { youngPerson, episodes } = record;
	const [latest] = episodes;
	if (latest === undefined) {
		return (
			<Section title="Times away">
				<Empty
					title="No time away yet"
					action={
						<ButtonLink href={addresses.newEpisode(youngPerson.id)} look="second" icon="plus">
							Add a time away
						</ButtonLink>
					}
				>
					Write down what the police or the council told you. The three days for the talk start when they are back.
				</Empty>
			</Section>
		);
	}
	return (
		<Section
			title={`Latest: ${daysOf(latest)}`}
			aside={
				<a class="section-link" href={addresses.episode(latest.id)}>
					Change
				</a>
			}
		>
			<SummaryList rows={episodeRows(latest, now, pronounsOf(youngPerson.about))} />
		</Section>
	);
}

function Promised({ record, now }: Part) {
	const { youngPerson, actions, conversations } = record;
	const earlier = conversations.some(({ outcome }) => outcome !== null);
	return (
		<Section
			title={earlier ? 'What we promised last time' : 'What we promised'}
			aside={
				<a class="section-link" href={addresses.newAction(youngPerson.id)}>
					Add a promise
				</a>
			}
		>
			{actions.length === 0 ? (
				<p class="soft">Nothing is promised yet.</p>
			) : (
				<NewestFirst
					rows={unsettledFirst(actions, now).map((action) => (
						<Row>
							<p>
								<a class="quiet-link" href={addresses.action(youngPerson.id, action.id)}>
									{action.about.what}
								</a>
							</p>
							{action.about.outcome === undefined ? null : <p class="small soft">{action.about.outcome}</p>}
							<PromiseStanding action={action} now={now} name={youngPerson.about.nameUsed} />
						</Row>
					))}
					earlier="Earlier promises"
				/>
			)}
		</Section>
	);
}

/** What still asks for something stands first, so that it is never folded away with what was settled long ago. */
function unsettledFirst(actions: readonly Action[], now: Instant): readonly Action[] {
	const settled = (action: Action) => Number(['told', 'refused'].includes(standingOf(action, now)));
	return actions.toSorted((a, b) => settled(a) - settled(b));
}
