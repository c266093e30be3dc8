import type { Child } from 'hono/jsx';
import { SAY } from '#app/conversation/conversation-bars.tsx';
import { Button } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { DateTimeField } from '#app/layout/date-time-field.tsx';
import { Faces } from '#app/layout/faces.tsx';
import { LongWords, SelectField, TextField } from '#app/layout/field.tsx';
import { SaidField } from '#app/layout/prompt.tsx';
import { Segments } from '#app/layout/segments.tsx';
import type { AnswerValue } from '#core/flow/answer.ts';
import type { Question, QuestionWording } from '#core/flow/definition.ts';

export type WriteLineProps = {
	readonly question: Question;
	readonly wording: QuestionWording;
	readonly names: { readonly youngPerson: string; readonly worker: string };
	/** What was picked so far, so that a tick stays a tick. */
	readonly picked: AnswerValue;
	/** What the screen gives the worker to ask. `undefined`: nothing, because this is a time for listening. */
	readonly prompt: string | undefined;
	/** The young person brought the topic up: nobody asked, unless the worker says so. */
	readonly broughtUp: boolean;
	/** What a made-up child does here, right above the field. */
	readonly practice?: Child | undefined;
};

/** Where the next line is written: what fits of the choices, whose words they are, the words, and how it was asked. */
export function WriteLine(props: WriteLineProps) {
	const { names } = props;
	return (
		<>
			<Particular {...props} />
			{[...(props.picked.options ?? []), ...(props.picked.faces ?? [])].map((one) => (
				<input type="hidden" name="ticked" value={one} />
			))}
			<div class="say-now">
				{props.practice}
				<Segments
					name="whose"
					label="Whose words"
					value="exact"
					options={[
						{ value: 'exact', label: `${names.youngPerson}’s words`, icon: 'quote' },
						{ value: 'worker', label: 'My words', icon: 'pencil-line' },
						{ value: 'observed', label: 'What I saw', icon: 'eye' },
					]}
				/>
				<SaidField
					field={<LongWords name="words" label="What was said or seen" labelHidden rows={1} />}
					keep={
						<Button look="second" name="do" value="keep" form={SAY}>
							Keep
						</Button>
					}
				/>
				<HowAsked prompt={props.prompt} broughtUp={props.broughtUp} name={names.youngPerson} />
			</div>
		</>
	);
}

type HowAskedProps = Pick<WriteLineProps, 'prompt' | 'broughtUp'> & { readonly name: string };

/**
 * The question as it was actually put (insist.md 15). Closed until somebody needs it. The prompt is only offered where it
 * stands on the screen: a record never says that something was asked which nobody was given to ask.
 */
function HowAsked({ prompt, broughtUp, name }: HowAskedProps) {
	const unasked = broughtUp || prompt === undefined;
	return (
		<details class="govuk-details how-asked">
			<summary class="govuk-details__summary">
				<span class="govuk-details__summary-text">How it was asked</span>
			</summary>
			<div class="govuk-details__text">
				{prompt === undefined ? null : <input type="hidden" name="asked" value={prompt} />}
				<Choices
					kind="single"
					name="how"
					label="How it was asked"
					labelHidden
					options={[
						...(prompt === undefined ? [] : [{ value: 'prompt', label: `“${bare(prompt)}”`, picked: !unasked }]),
						{ value: 'other', label: 'In other words, which I write here' },
						{ value: 'brought-up', label: `Not asked. ${name} brought it up`, picked: unasked },
					]}
				/>
				<TextField name="asked-other" label="The words I used" maxlength={2000} />
			</div>
		</details>
	);
}

/** A prompt without the quotation marks that some of them carry already. */
export function bare(prompt: string): string {
	return prompt.replace(/^“(.*)”$/, '$1');
}

/** Where a person asks openly, the answers to tick are hers and are never read out (what may not be softened, 15). */
function Particular({ question, wording, picked }: WriteLineProps) {
	switch (question.kind) {
		case 'single':
		case 'read-and-confirm':
		case 'read-back':
		case 'several':
		case 'place':
			return (
				<Choices
					kind={question.kind === 'several' || question.kind === 'place' ? 'several' : 'single'}
					name="option"
					label={question.byPerson ? 'For you to tick' : 'What fits'}
					labelHidden={!question.byPerson}
					columns
					options={question.options.map((value) => ({
						value,
						label: wording.options?.[value] ?? value,
						picked: picked.options?.includes(value) ?? false,
					}))}
				/>
			);
		case 'faces':
			return <Faces name="face" label="What fits" picked={picked.faces ?? []} />;
		case 'number':
			return <TextField name="number" label="How many" numeric width="short" />;
		case 'date-time':
			return <DateTimeField name="when" label="When" labelHidden part />;
		case 'people':
			return <People question={question} wording={wording} />;
		default:
			return null;
	}
}

function People({ question, wording }: { readonly question: Extract<Question, { kind: 'people' }>; readonly wording: QuestionWording }) {
	const relations = [
		{ value: '', label: 'How they know them' },
		...question.options.map((value) => ({ value, label: wording.options?.[value] ?? value })),
	];
	return (
		<div class="people">
			{[1, 2].map((n) => (
				<div class="people-row">
					<TextField name="called" id={`called-${n}`} label={n === 1 ? 'What they call them' : 'Somebody else'} maxlength={200} />
					{question.options.length > 0 ? (
						<SelectField name="relation" id={`relation-${n}`} label="Who that is" options={relations} />
					) : null}
				</div>
			))}
		</div>
	);
}
