import { COVER_WORDS } from '#app/cover/cover-words.en.ts';
import { DAY_NAMES, hoursInWords, MODE_WORDS } from '#app/cover/staff-words.ts';
import type { Form } from '#app/form.ts';
import { FormBody } from '#app/forms/form-page.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { Section } from '#app/layout/panel.tsx';
import { SummaryList } from '#app/layout/summary-list.tsx';
import type { Session } from '#app/staff/ports.ts';
import { longDay } from '#core/clock/london.ts';
import type { CoverStatement, StatedHours } from '#core/cover/cover-statement.ts';
import { WEEKDAYS } from '#core/cover/cover-week.ts';
import { passes } from '#core/cover/dates.ts';
import { STATEMENT_SECTIONS } from './statement-form.ts';
import { WORDS_FOR_NONE } from './words-for-none.ts';

export type StatementPageProps = {
	readonly session: Session;
	readonly statement: CoverStatement | undefined;
	/** Hours that the rota keeps every week, as it stands. */
	readonly hours: readonly StatedHours[];
	readonly form: Form;
	readonly errors: readonly FieldError[];
};

export const STATEMENT_TITLE = 'Cover statement';

/** What was agreed with the commissioner: the one that stands, and what a new one would say. */
export function StatementPage({ session, statement, hours, form, errors }: StatementPageProps) {
	return (
		<>
			<PageHead
				title={STATEMENT_TITLE}
				back={{ href: '/going-live', words: 'Going live' }}
				under="Which hours are covered, agreed with whoever commissions this. Nothing goes live without it."
			/>
			<div class="stack-wide">
				<Section title="What stands">{statement === undefined ? <p>Nothing was agreed yet.</p> : <Stands statement={statement} />}</Section>
				<Section title={statement === undefined ? 'Write down what was agreed' : 'Agreed anew'}>
					<FormBody
						session={session}
						action="/rota/statement"
						sections={STATEMENT_SECTIONS}
						form={form}
						errors={errors}
						save="Keep this statement"
						cancel="/going-live"
					>
						<h3>The hours</h3>
						<p class="soft">These are the hours that the rota keeps every week. To agree to others, change the rota first.</p>
						<Hours hours={hours} />
						<h3>What young people read at an hour with nobody</h3>
						<Words words={WORDS_FOR_NONE} />
					</FormBody>
				</Section>
			</div>
		</>
	);
}

function Stands({ statement }: { readonly statement: CoverStatement }) {
	return (
		<SummaryList
			rows={[
				{ key: 'Agreed by', value: statement.agreedBy },
				{ key: 'With', value: `${statement.agreedWith}, ${statement.commissioner}` },
				{ key: 'On', value: longDay(passes(statement.agreedOn, '12:00')) },
				{ key: 'Hours', value: <Hours hours={statement.hours} /> },
				{ key: 'What young people read at an hour with nobody', value: <Words words={statement.wordsForNone} /> },
			]}
		/>
	);
}

/** Each day of the week; hours that are not named have nobody, and it says so. */
function Hours({ hours }: { readonly hours: readonly StatedHours[] }) {
	return (
		<ul class="govuk-list">
			{WEEKDAYS.map((weekday) => {
				const own = hours.filter((one) => one.weekday === weekday);
				const words = own.map((one) => `${hoursInWords(one)} ${MODE_WORDS[one.mode].toLowerCase()}`);
				const all =
					own[0]?.from === '00:00' && own.at(-1)?.to === '24:00' && own.every(({ to }, n) => to === '24:00' || own[n + 1]?.from === to);
				return (
					<li>
						<b>{DAY_NAMES[weekday]}</b>
						{`: ${[...words, ...(all ? [] : [words.length === 0 ? 'nobody' : 'nobody at other hours'])].join('; ')}`}
					</li>
				);
			})}
		</ul>
	);
}

/** Which ones they are is known on the day: the words that were agreed stop before them. */
const LINES_OF_THE_HOUR = 'the lines that are open in that hour, with their numbers';

function Words({ words }: { readonly words: readonly string[] }) {
	return (
		<ul class="govuk-list govuk-list--bullet">
			{words.map((one) => (
				<li>{one === COVER_WORDS.talk ? `${one} ${LINES_OF_THE_HOUR}` : one}</li>
			))}
		</ul>
	);
}
