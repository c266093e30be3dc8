import type { Form } from '#app/form.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import type { Session } from '#app/staff/ports.ts';
import { type BesideLines, exampleStanding } from './beside-lines.ts';
import { ExampleHint } from './example-hint.tsx';
import { NamesLeft } from './names-left.tsx';
import type { ScreenedLine } from './one-line.ts';

export const EXAMPLE_TITLE = 'Offer these words as an example';

export type ExamplePageProps = {
	readonly session: Session;
	readonly line: ScreenedLine;
	readonly beside: BesideLines;
	/** What stands in the boxes: `text` and `asked`. */
	readonly form: Form;
	readonly errors: readonly FieldError[];
};

/** The words in a box, with the names of the record taken out already, for a person to take out the rest. */
export function ExamplePage(props: ExamplePageProps) {
	const { session, line, beside } = props;
	const { conversation } = line.stored;
	const back = `/conversations/${conversation.id}/lines/${line.entry.id}/screening`;
	return (
		<>
			<PageHead title={EXAMPLE_TITLE} back={{ href: back, words: 'What the computer made of it' }} />
			{exampleStanding(beside, session, line.entry.id) === 'may-offer' ? (
				<Boxes session={session} form={props.form} errors={props.errors} back={back} />
			) : (
				<Inset title="They can’t be offered now">
					<ExampleHint beside={beside} session={session} conversation={conversation.id} entry={line.entry.id} />
					<p>Only words that you have said the computer got wrong, of somebody who was told and does not object.</p>
				</Inset>
			)}
		</>
	);
}

function Boxes({ session, form, errors, back }: Pick<ExamplePageProps, 'session' | 'form' | 'errors'> & { readonly back: string }) {
	const error = (field: string) => errors.find((one) => one.field === field)?.words;
	return (
		<form method="post" action={back.replace(/screening$/, 'example')} class="stack form-page">
			<FormToken session={session} />
			<ErrorSummary errors={errors} />
			<Inset tone="information" title="What is taken out already, and what is not">
				<p>
					Names and places that the record knows stand as [name] and [place]; dates, addresses and long numbers as [date], [email] and
					[number]. It does not know everybody. Take out every other name, place, school, team, job, date or thing that could point to
					somebody, and put back an everyday word that was taken for a name.
				</p>
			</Inset>
			<NamesLeft text={form.one('text')} asked={form.one('asked')} />
			<LongWords name="text" label="The words" rows={5} value={form.one('text')} error={error('text')} maxlength={4_000} />
			<LongWords
				name="asked"
				label="The question"
				hint="Leave it empty if nothing was asked."
				rows={2}
				value={form.one('asked')}
				error={error('asked')}
				maxlength={1_000}
			/>
			<Choices
				kind="several"
				name="clean"
				label="Before you offer it"
				options={[
					{
						value: 'yes',
						label: 'I took out names, places and anything that could point to somebody',
						picked: form.one('clean') === 'yes',
					},
				]}
				error={error('clean')}
			/>
			<p class="small soft">
				The safeguarding lead reads it before it counts. Until then an objection takes it away. Once it is accepted, whose it was is not
				kept with it, so it may not be possible to find it and take it out. Whoever reads the talk could still know it.
			</p>
			<ButtonGroup>
				<Button>Offer it</Button>
				<ButtonLink look="quiet" href={back}>
					Leave without offering
				</ButtonLink>
			</ButtonGroup>
		</form>
	);
}
