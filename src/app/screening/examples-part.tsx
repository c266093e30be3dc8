import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import { Standing } from '#app/layout/standing.tsx';
import type { ExampleOffer, ScreeningExample } from '#core/record/screening-example.ts';
import { WRONG } from './check-form.ts';
import type { CheckReaders } from './line-check.tsx';
import { NamesLeft } from './names-left.tsx';
import { asSaid } from './rerun-examples.ts';
import type { ScreeningView } from './screening-view.ts';
import { levelInWords } from './what-people-say.tsx';

type OffersProps = Pick<CheckReaders, 'session' | 'staff'> & {
	readonly offers: readonly ExampleOffer[];
	/** Why the last press changed nothing. */
	readonly note?: string | undefined;
};

/** What workers offered as examples. A second person reads each before it counts. */
export function OfferedExamples({ offers, session, staff, note }: OffersProps) {
	return (
		<Section title="Offered as examples" id="offered">
			{note === undefined ? null : (
				<Inset tone="warning" live>
					<p>{note}</p>
				</Inset>
			)}
			{offers.length === 0 ? (
				<Empty title="Nothing is waiting">
					After somebody said that the computer was wrong, they can offer the words without names and places, if the young person was told
					and does not object.
				</Empty>
			) : (
				<>
					<p class="soft sample-lead">
						Could these words point to somebody who knows them? Then leave them out. Once accepted, whose they were is not kept with them,
						so it may not be possible to find them again. Whoever reads the talk could still know them.
					</p>
					<PanelList label="Offered as examples">
						{offers.map((offer) => (
							<Row>
								<ExampleWords about={offer.about} />
								<NamesLeft {...offer.about} />
								<p class="small soft">{`Offered by ${staff.find(({ id }) => id === offer.by)?.name ?? 'somebody who has left'}.`}</p>
								<Settle offer={offer} session={session} />
							</Row>
						))}
					</PanelList>
				</>
			)}
		</Section>
	);
}

function ExampleWords({ about: { asked, text, should } }: { readonly about: ScreeningExample['about'] }) {
	return (
		<>
			{asked === '' ? null : <p class="small soft">{`Asked: “${asked}”`}</p>}
			<p class="screened-words">{`“${text}”`}</p>
			<p class="small">{`${WRONG[should].replace('Wrong: ', 'People say: ')}.`}</p>
		</>
	);
}

function Settle({ offer, session }: { readonly offer: ExampleOffer; readonly session: CheckReaders['session'] }) {
	const own = offer.by === session.staff.id;
	return (
		<form method="post" action="/screening/offered">
			<FormToken session={session} />
			<input type="hidden" name="offer" value={offer.id} />
			{own ? <p class="small">You offered it, so somebody else accepts it.</p> : null}
			<ButtonGroup>
				{own ? null : (
					<Button look="second" name="do" value="accept">
						Accept it
					</Button>
				)}
				<Button look="plain" name="do" value="leave-out">
					Leave it out
				</Button>
			</ButtonGroup>
		</form>
	);
}

/** Every accepted example with what screening says of it today. */
export function AcceptedExamples({ reruns }: Pick<ScreeningView, 'reruns'>) {
	return (
		<Section title="Accepted examples, looked at again today">
			{reruns.length === 0 ? (
				<Empty title="No example was accepted yet">
					Each one that is accepted is looked at again whenever this page opens, so that a change for the worse is seen.
				</Empty>
			) : (
				<>
					<p class="sample-lead">
						<b>{`${asSaid(reruns)} of ${reruns.length} now come out as people said.`}</b>{' '}
						<span class="soft">By the words and the question alone. Whose they were is not kept with them.</span>
					</p>
					<PanelList label="Accepted examples">
						{reruns.map(({ example, now }) => (
							<Row>
								<ExampleWords about={example.about} />
								<Standing state={now === example.about.should ? 'done' : 'late'}>
									{now === null ? 'Screening breaks down on it today' : `Today: ${levelInWords(now).toLowerCase()}`}
								</Standing>
							</Row>
						))}
					</PanelList>
				</>
			)}
		</Section>
	);
}
