import type { Form } from '#app/form.ts';
import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import type { UseOfWords } from '#core/record/use-of-words.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { CheckReaders } from './line-check.tsx';
import { USE_NOTICE } from './notice-words.en.ts';
import { useInWords, useStanding } from './use-standing.ts';

export const USE_TITLE = 'Their words and the computer';

export type UsePageProps = Omit<CheckReaders, 'now'> & {
	readonly youngPerson: YoungPerson;
	/** Oldest first. */
	readonly uses: readonly UseOfWords[];
	/** Lines of theirs that are offered and not accepted yet. */
	readonly offered: number;
	readonly form: Form;
	readonly errors: readonly FieldError[];
};

/** The notice to read out, what they said to it, and every time that it was asked. Not used until somebody has written it down. */
export function UsePage(props: UsePageProps) {
	const { youngPerson, uses, staff } = props;
	const { nameUsed } = youngPerson.about;
	return (
		<>
			<PageHead title={USE_TITLE} under={useStanding(uses, nameUsed)} back={{ href: `/young-people/${youngPerson.id}`, words: nameUsed }} />
			<div class="stack-wide">
				<Section title="Read this out, or let them read it">
					<div class="panel panel-padded use-notice">
						{USE_NOTICE.map((sentence) => (
							<p>{sentence}</p>
						))}
					</div>
				</Section>
				<Asked {...props} />
				<Section title="What was said before">
					{uses.length === 0 ? (
						<p class="soft">Nobody has told them yet.</p>
					) : (
						<PlainList>
							{uses.toReversed().map((use) => (
								<Row>
									<p>
										<b>{useInWords(use, staff).what}</b>
									</p>
									{use.about.words === '' ? null : <p class="own-words">{use.about.words}</p>}
									<p class="small soft">{useInWords(use, staff).who}</p>
									{use.about.notice === '' ? null : <NoticeThen notice={use.about.notice} />}
								</Row>
							))}
						</PlainList>
					)}
				</Section>
			</div>
		</>
	);
}

function NoticeThen({ notice }: { readonly notice: string }) {
	return (
		<details class="unfold">
			<summary>What they were told</summary>
			{notice.split('\n').map((line) => (
				<p class="small">{line}</p>
			))}
		</details>
	);
}

const OFFERED = (count: number): string =>
	count === 0 ? '' : `${count === 1 ? 'One line is' : `${count} lines are`} offered now and would go. `;

function Asked({ youngPerson, session, offered, form, errors }: UsePageProps) {
	const error = (field: string) => errors.find((one) => one.field === field)?.words;
	const standing = form.one('standing');
	return (
		<Section title="What they said">
			<form method="post" action={`/young-people/${youngPerson.id}/words`} class="stack">
				<FormToken session={session} />
				<ErrorSummary errors={errors} />
				<Choices
					kind="several"
					name="given"
					label="The notice"
					options={[{ value: 'yes', label: 'I read it to them, or they read it', picked: form.one('given') === 'yes' }]}
					error={error('given')}
				/>
				<Choices
					kind="single"
					name="standing"
					label="May their words help the computer to learn?"
					hint="No answer is not a yes: leave this page, and their words are not used."
					options={[
						{ value: 'no-objection', label: 'They do not object', picked: standing === 'no-objection' },
						{ value: 'objection', label: 'They object, or somebody objects for them', picked: standing === 'objection' },
					]}
					error={error('standing')}
				/>
				<LongWords
					name="words"
					label="In their words, or who objected"
					rows={2}
					value={form.one('words')}
					error={error('words')}
					maxlength={1_000}
				/>
				<p class="small soft">
					{`An objection takes away what was offered and is not accepted yet. ${OFFERED(offered)}What was accepted before is kept without whose it was, so it may not be possible to find it and take it out.`}
				</p>
				<ButtonGroup>
					<Button>Write it down</Button>
				</ButtonGroup>
			</form>
		</Section>
	);
}
