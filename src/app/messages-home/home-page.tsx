import type { Names } from '#app/cover/staff-words.ts';
import type { Form } from '#app/form.ts';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Panel, Section } from '#app/layout/panel.tsx';
import { SummaryList } from '#app/layout/summary-list.tsx';
import type { Session } from '#app/staff/ports.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { type HomeStop, type SaidOfPeople, saidOf } from '#core/texting/home-stops.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import { MESSAGES_HOME } from './home-addresses.ts';
import { HomeSteps } from './home-steps.tsx';
import { homeStanding, whenAsked } from './home-words.ts';
import type { Telling } from './settle-message.ts';

export type HomePageProps = {
	readonly session: Session;
	readonly message: MessageHome;
	readonly youngPerson: YoungPerson;
	readonly stops: readonly HomeStop[];
	readonly said: readonly SaidOfPeople[];
	/** How they would hear what became of it, and the text that was written to tell them. */
	readonly telling: Telling;
	readonly told: SentText | undefined;
	readonly names: Names;
	readonly now: Instant;
	readonly form: Form;
	readonly errors: readonly FieldError[];
	/** Why nothing was changed. */
	readonly problem: string | undefined;
};

/** One message home: what they want said, to whom, whom it must not reach, what stands in the way, and the next step. */
export function HomePage(props: HomePageProps) {
	const { message, youngPerson, stops, now, errors, problem } = props;
	const { nameUsed } = youngPerson.about;
	const isOpen = message.state === 'asked' || message.state === 'checked';
	return (
		<>
			<PageHead
				title="A message home"
				back={{ href: MESSAGES_HOME, words: 'Messages home' }}
				under={
					<>
						<a href={addresses.youngPerson(youngPerson.id)}>{nameUsed}</a>
						{` would like it passed on. ${whenAsked(message, now)}.`}
					</>
				}
			/>
			{problem === undefined ? (
				<ErrorSummary errors={errors} />
			) : (
				<Inset tone="warning" live>
					<p>{problem}</p>
				</Inset>
			)}
			<div class="stack-wide">
				<Panel>
					<p class="own-words home-words">{`“${message.words}”`}</p>
				</Panel>
				{isOpen ? <Stops stops={stops} /> : null}
				<SummaryList rows={facts(props)} />
				<Section title={homeStanding(message)}>
					<HomeSteps {...props} />
				</Section>
			</div>
		</>
	);
}

function Stops({ stops }: { readonly stops: readonly HomeStop[] }) {
	if (stops.length === 0) return null;
	return (
		<Inset tone="warning" title="Stop. Do not pass this on yet">
			{stops.map(({ says }) => (
				<p>{says}</p>
			))}
		</Inset>
	);
}

const listed = (lines: readonly string[], none: string): string => (lines.length === 0 ? none : lines.join('\n'));

function facts({ message, youngPerson: { about }, said, names }: HomePageProps) {
	const feared = said.filter((one) => one.weight === 'feared').map(({ words }) => `“${words}”`);
	const ofThem = saidOf(message.to, said).map((words) => `“${words}”`);
	const settled = message.settledAt === null ? '' : `${names(message.settledBy)}, ${dayAndTime(message.settledAt)}`;
	return [
		{ key: 'For whom', value: message.to },
		{ key: 'Must not reach', value: message.notTo.trim() || 'They named nobody' },
		{
			key: 'Must not be told',
			value: listed(
				about.mustNotBeTold.map(({ who, why }) => [who, why].filter(Boolean).join(', ')),
				'Nobody is on the record',
			),
		},
		{ key: 'Scared of', value: listed(feared, 'They named nobody') },
		...(ofThem.length === 0 ? [] : [{ key: 'They said of them', value: listed(ofThem, '') }]),
		...(message.checkedBy === null ? [] : [{ key: 'Checked by', value: names(message.checkedBy) }]),
		...(message.checked === undefined ? [] : [{ key: 'Safe all the same', value: message.checked }]),
		...(message.passedOn === null ? [] : [{ key: 'Passed on', value: `${message.passedOn}\n${settled}` }]),
		...(message.why === null ? [] : [{ key: 'Not passed on', value: `${message.why}\n${settled}` }]),
	];
}
