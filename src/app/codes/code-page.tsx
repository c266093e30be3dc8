import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { CLOSED_BECAUSE, KNOWN_BY } from '#app/codes/code-form.ts';
import { Bound, barsOf, Controls } from '#app/conversation/conversation-bars.tsx';
import { isOpenElsewhere, isWaiting, standingInWords } from '#app/conversation/phone-standing.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import type { Form } from '#app/form.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { SummaryList } from '#app/layout/summary-list.tsx';
import type { CodeStanding } from '#app/private-page/ports.ts';
import type { Instant } from '#core/clock/instant.ts';

export type CodePageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly standing: CodeStanding | undefined;
	readonly now: Instant;
	readonly form: Form;
	readonly errors: readonly FieldError[];
	/** They asked on their phone to check what was written, and have no code for it yet. */
	readonly askedToCheck: boolean;
	/** Why the last press made no code. */
	readonly note?: string | undefined;
};

/**
 * The check before a code. The young person may be looking on, so it names only what both know: that there is an “it’s me” word,
 * and never which. Nobody asks for the code word for danger.
 */
export function CodePage(props: CodePageProps) {
	const { c, stored, standing, now, errors, note } = props;
	const { id, position } = stored.conversation;
	const name = stored.youngPerson.about.nameUsed;
	return (
		<ConversationSheet
			{...barsOf(c, stored, standing && { standing, open: isOpenElsewhere(standing), now })}
			title="On their own phone"
			controls={<Controls stored={stored} saying={false} />}
			back={
				<ButtonLink look="quiet" icon="arrow-left" href={`/conversations/${id}`}>
					Back to the talk
				</ButtonLink>
			}
		>
			<ErrorSummary errors={errors} />
			{note === undefined ? null : (
				<Inset tone="warning" live>
					<p>{note}</p>
				</Inset>
			)}
			<h1>On {name}’s own phone</h1>
			<Stands {...props} />
			{position.floor === 'finished' ? <p>This talk is finished. There is nothing to go on with.</p> : <CheckForm {...props} />}
		</ConversationSheet>
	);
}

/** How the newest code stands, and the way to close what it opened. */
function Stands({ c, stored, standing, now }: CodePageProps) {
	if (standing === undefined) return null;
	const open = isOpenElsewhere(standing);
	const came = standing.ended === 'someone-came';
	return (
		<>
			<Inset tone={came ? 'warning' : 'information'} icon={open || came ? undefined : 'clock'}>
				{standingInWords(standing, now).map((words) => (
					<p>{words}</p>
				))}
			</Inset>
			{open || isWaiting(standing, now) ? <CloseForm c={c} stored={stored} open={open} /> : null}
		</>
	);
}

function CloseForm({ c, stored, open }: Pick<CodePageProps, 'c' | 'stored'> & { readonly open: boolean }) {
	const { id, position } = stored.conversation;
	return (
		<details class="govuk-details">
			<summary class="govuk-details__summary">
				<span class="govuk-details__summary-text">{open ? 'Close the page on their phone' : 'Stop this code from working'}</span>
			</summary>
			<form method="post" action={`/conversations/${id}/code/close`} class="govuk-details__text">
				<Bound c={c} token={position.head} />
				<p>{open ? 'It closes at once. What they sent is kept.' : 'It stops at once.'}</p>
				<Choices kind="single" name="why" label="Why" options={CLOSED_BECAUSE.map(({ value, label }) => ({ value, label }))} />
				<TextField name="words" label="More about it" hint="You can leave this. It is kept with your notes." maxlength={500} />
				<Button look="second">{open ? 'Close the page on their phone' : 'Stop this code'}</Button>
			</form>
		</details>
	);
}

function CheckForm({ c, stored, standing, form, errors, askedToCheck }: CodePageProps) {
	const { id, position } = stored.conversation;
	const { nameUsed, itsMeWord } = stored.youngPerson.about;
	const wrong = (field: string) => errors.find((error) => error.field === `${field}-1`)?.words;
	const picked = (name: string, value: string) => form.one(name) === value;
	return (
		<form method="post" action={`/conversations/${id}/code`} class="stack">
			<Bound c={c} token={position.head} />
			<input type="hidden" name="after" value={standing?.madeAt ?? ''} />
			{standing === undefined ? null : <h2>Another code</h2>}
			<p>First make sure that it is them, and that it is safe now. A code opens this talk on a phone, once.</p>
			{askedToCheck ? <p>{`${nameUsed} asked for a code to check what was written.`}</p> : null}
			<Known stored={stored} />
			<Choices
				kind="single"
				name="known"
				label="How do you know that it is them?"
				options={KNOWN_BY.map(({ value, label, hint }) => ({
					value,
					label: label(nameUsed),
					hint: value === 'in-person' || itsMeWord !== undefined ? hint : 'Not without an “it’s me” word. Agree one when you meet.',
					unavailable: value !== 'in-person' && itsMeWord === undefined,
					picked: picked('known', value),
				}))}
				error={wrong('known')}
			/>
			<Choices
				kind="several"
				name="alone"
				label="Who could see their phone?"
				options={[
					{
						value: 'yes',
						label: 'Nobody else should be able to see their phone as far as I know',
						hint: 'You asked. The page asks them once more.',
						picked: picked('alone', 'yes'),
					},
				]}
				error={wrong('alone')}
			/>
			<Choices
				kind="single"
				name="for"
				label="What is the code for?"
				options={[
					{ value: 'talk', label: 'To go on with the talk', hint: 'What was said before is not shown.', picked: picked('for', 'talk') },
					{
						value: 'check',
						label: 'To go on, and to check what was written',
						hint: 'They can read what was said before. Only when you are sure.',
						picked: picked('for', 'check'),
					},
				]}
				error={wrong('for')}
			/>
			<Button>Make a code</Button>
		</form>
	);
}

/** What is known about reaching them safely. Never the word itself: it is asked for, not shown. */
function Known({ stored }: Pick<CodePageProps, 'stored'>) {
	const { safeContact, itsMeWord } = stored.youngPerson.about;
	return (
		<SummaryList
			rows={[
				{ key: 'Safe contact', value: safeContact?.trim() || 'Not known. Ask how and when it is safe.' },
				{ key: '“It’s me” word', value: itsMeWord === undefined ? 'None is agreed.' : 'There is one. Ask them for it.' },
			]}
		/>
	);
}
