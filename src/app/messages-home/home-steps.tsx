import type { Child } from 'hono/jsx';
import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { DateTimeField } from '#app/layout/date-time-field.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { may } from '#app/staff/permissions.ts';
import { calendarDate, clockTime, dayAndTime } from '#core/clock/london.ts';
import { AFTER_HOME } from '#core/texting/after-home.ts';
import { homeAddress } from './home-addresses.ts';
import type { HomePageProps } from './home-page.tsx';
import { REACHED_BY, TELLING_STANDS } from './home-words.ts';

export const MOST_WORDS = 2_000;

/** The next step, for whoever may take it. */
export function HomeSteps(props: HomePageProps) {
	const { message, session } = props;
	if (message.state === 'told') return <p>Nothing is left to do.</p>;
	if (!may(session.staff.role, 'message-home.settle')) return <p class="soft">A worker does the next step.</p>;
	if (message.state === 'asked' || message.state === 'checked')
		return (
			<>
				{message.state === 'asked' ? <CheckForm {...props} /> : <PassOnForm {...props} />}
				<NotSentForm {...props} />
			</>
		);
	return <ToldForm {...props} />;
}

function StepForm({
	session,
	message,
	step,
	children,
}: Pick<HomePageProps, 'session' | 'message'> & { readonly step: string; readonly children: Child }) {
	return (
		<form method="post" action={`${homeAddress(message.id)}/${step}`} class="stack">
			<FormToken session={session} />
			<input type="hidden" name="version" value={String(message.version)} />
			{children}
		</form>
	);
}

const wrong = ({ errors }: HomePageProps, field: string) => errors.find((error) => error.field === field)?.words;

function CheckForm(props: HomePageProps) {
	const { stops, session, form } = props;
	if (stops.some(({ because }) => because === 'place'))
		return <p>It can’t go as it is. Ask them to say it without the place, or say below why it does not go.</p>;
	const isStopped = stops.length > 0;
	if (isStopped && !may(session.staff.role, 'message-home.lift'))
		return <p>Ask your safeguarding lead. Only they can let it go all the same.</p>;
	return (
		<StepForm {...props} step="check">
			<Choices
				kind="several"
				name="looked"
				label="Before it goes"
				options={[
					{
						value: 'people',
						label: 'It reaches nobody who must not be told, nobody they are scared of, and nobody who would tell them',
						picked: form.all('looked').includes('people'),
					},
					{
						value: 'place',
						label: 'I read the words. Nothing in them says where they are',
						picked: form.all('looked').includes('place'),
					},
				]}
				error={wrong(props, 'looked')}
			/>
			{isStopped ? (
				<LongWords
					name="checked"
					label="How do you know that it is safe all the same?"
					hint="Who it goes to, and how you know"
					rows={2}
					value={form.one('checked')}
					maxlength={MOST_WORDS}
					error={wrong(props, 'checked')}
				/>
			) : null}
			<ButtonGroup>
				<Button>It is safe to pass on</Button>
			</ButtonGroup>
		</StepForm>
	);
}

/** Where something stands in the way by now nobody is led to pass it on; what was done already is still written down. */
function PassOnForm(props: HomePageProps) {
	if (props.stops.length === 0 || props.message.checked !== undefined) return <PassedOnForm {...props} />;
	return (
		<>
			<p>Something stands in the way that was not there when it was checked. Do not pass it on now. Ask your safeguarding lead.</p>
			<details class="govuk-details" open={props.errors.some(({ field }) => field !== 'why')}>
				<summary class="govuk-details__summary">
					<span class="govuk-details__summary-text">I had passed it on already</span>
				</summary>
				<div class="govuk-details__text">
					<PassedOnForm {...props} />
				</div>
			</details>
		</>
	);
}

function PassedOnForm(props: HomePageProps) {
	const { form, now } = props;
	const when = { date: form.one('when-date') || calendarDate(now), time: form.one('when-time') || clockTime(now) };
	return (
		<StepForm {...props} step="sent">
			<p>Say their words and nothing more. Never say where they are, or where you heard from them, whoever asks.</p>
			<Choices
				kind="single"
				name="by"
				label="How did you pass it on?"
				columns
				options={REACHED_BY.map((one) => ({ ...one, picked: form.one('by') === one.value }))}
				error={wrong(props, 'by')}
			/>
			<DateTimeField name="when" label="When?" value={when} error={wrong(props, 'when')} />
			<LongWords
				name="what"
				label="Whom did you reach, and what did they say?"
				rows={2}
				value={form.one('what')}
				maxlength={MOST_WORDS}
				error={wrong(props, 'what')}
			/>
			<HowTold {...props} words={AFTER_HOME.sent} />
			<ButtonGroup>
				<Button>I passed it on</Button>
			</ButtonGroup>
		</StepForm>
	);
}

function NotSentForm(props: HomePageProps) {
	const { form } = props;
	return (
		<details class="govuk-details" open={wrong(props, 'why') !== undefined}>
			<summary class="govuk-details__summary">
				<span class="govuk-details__summary-text">It does not go</span>
			</summary>
			<div class="govuk-details__text">
				<StepForm {...props} step="not-sent">
					<LongWords
						name="why"
						label="Why not?"
						hint="They can ask, and have a right to know"
						rows={2}
						value={form.one('why')}
						maxlength={MOST_WORDS}
						error={wrong(props, 'why')}
					/>
					<HowTold {...props} words={AFTER_HOME['not-sent']} />
					<ButtonGroup>
						<Button look="second">Do not pass it on</Button>
					</ButtonGroup>
				</StepForm>
			</div>
		</details>
	);
}

function HowTold({ telling, youngPerson, words }: HomePageProps & { readonly words: string }) {
	const { nameUsed } = youngPerson.about;
	if (telling.by === 'person') return <p class="small soft">{`${telling.because} You tell ${nameUsed} yourself, and say so here.`}</p>;
	return <p class="small soft">{`${nameUsed} is then texted: “${words}” If they can be: it is looked at again right before it goes.`}</p>;
}

function ToldForm(props: HomePageProps) {
	const { told, telling, youngPerson, now } = props;
	const { nameUsed } = youngPerson.about;
	return (
		<StepForm {...props} step="told">
			{told === undefined ? (
				<p>{`${telling.by === 'person' ? telling.because : 'No text was written.'} Tell ${nameUsed} yourself.`}</p>
			) : (
				<p>
					{`A text tells ${nameUsed}: “${told.words}” ${TELLING_STANDS[told.state]}`}
					{told.state === 'waiting' && told.dueAt !== null && told.dueAt > now ? ` It goes ${dayAndTime(told.dueAt)}.` : ''}
				</p>
			)}
			<ButtonGroup>
				<Button>{`${nameUsed} knows`}</Button>
			</ButtonGroup>
		</StepForm>
	);
}
