import { Button } from '#app/layout/button.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { LongWords, TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { standing } from '#app/safe-contact/safe-contact-words.ts';
import type { NotTaken } from '#app/texting/queue-workers-text.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { READY_REPLIES } from '#core/texting/ready-replies.ts';
import { segmentsInWords } from '#core/texting/segments-in-words.ts';
import { phoneOf } from '#core/texting/sender.ts';
import type { ThreadPageProps, Typed } from './thread-props.ts';

/** Where a text is written: how long it is, what may not stand in it, and what others wrote beforehand. Whatever is refused stays typed. */
export function AnswerForm({ session, found, typed, now }: ThreadPageProps) {
	const { number } = found;
	const to = addresses.texts(number.id);
	const { words: may } = standing(number, now);
	const canNever = phoneOf(number.number) === undefined || (!may.may && may.from === null);
	if (canNever && typed.words === '') return <CannotAnswer {...{ number, may }} />;
	const count = segmentsInWords(typed.words);
	const wrong = (field: string) => typed.errors.find((error) => error.field === field)?.words;
	return (
		<form method="post" action={`${to}/send`} class="answer" id="answer" data-number={number.id}>
			<FormToken session={session} />
			<ErrorSummary errors={typed.errors} />
			<WhatWasFound typed={typed} />
			{may.may || may.from === null ? null : <p class="small">{`${may.says} A text waits until then.`}</p>}
			<div class="answer-row">
				<LongWords name="words" label="Your text" value={typed.words} rows={2} error={wrong('words')} />
				<Button name="do" value="send">
					Send
				</Button>
			</div>
			<div class="answer-below">
				<p class={count.long ? 'small answer-long' : 'small soft'} id="answer-count">
					{count.words}
				</p>
				<Button look="quiet" name="do" value="check">
					Check it first
				</Button>
			</div>
			<ReadyReplies />
			<OtherLanguage typed={typed} wrong={wrong} />
		</form>
	);
}

function CannotAnswer({
	number,
	may,
}: {
	readonly number: ThreadPageProps['found']['number'];
	readonly may: ReturnType<typeof standing>['words'];
}) {
	const [says, instead] = may.may
		? ['This did not come from a telephone number, so nothing can be sent back.', 'Reach them another way.']
		: [may.says, may.instead];
	return (
		<div class="answer" id="answer">
			<Inset tone="warning" title={says}>
				<p>{instead}</p>
				<p>
					<a href={addresses.number(number.youngPerson, number.id)}>How it stands with this number, and a check</a>
				</p>
			</Inset>
		</div>
	);
}

/** Shown before anything is sent: each thing, where it stands, and what to do instead. */
function WhatWasFound({ typed: { problems, words } }: { readonly typed: Typed }) {
	if (problems === null) return null;
	if (problems.length === 0)
		return (
			<Inset tone="done" title="This can be sent" live>
				<p>It has no names, no places and nothing about what happened. It is not sent yet.</p>
			</Inset>
		);
	return (
		<Inset tone="warning" title="Not sent. Please look at:" live>
			<ul>
				{problems.map(({ says, instead }) => (
					<li>{instead === null ? says : `${says} ${instead}`}</li>
				))}
			</ul>
			<p class="bubble-words">{cutAt(words, problems).map(({ text, found }) => (found ? <mark>{text}</mark> : text))}</p>
		</Inset>
	);
}

type Piece = { readonly text: string; readonly found: boolean };

/** What was typed, cut at what was found in it; nothing is left out. */
function cutAt(words: string, problems: readonly NotTaken[]): readonly Piece[] {
	const spans = problems.flatMap(({ found }) => found ?? []).toSorted((a, b) => a.start - b.start);
	const pieces: Piece[] = [];
	let at = 0;
	for (const { start, end } of spans) {
		if (start < at || end > words.length) continue;
		pieces.push({ text: words.slice(at, start), found: false }, { text: words.slice(start, end), found: true });
		at = end;
	}
	return [...pieces, { text: words.slice(at), found: false }].filter(({ text }) => text !== '');
}

/** Each puts its words into the field; nothing is sent by it. */
function ReadyReplies() {
	return (
		<details>
			<summary>Ready replies</summary>
			{READY_REPLIES.map(({ about, replies }) => (
				<div class="answer-ready">
					<p class="part-title">{about}</p>
					{replies.map(({ id, words }) => (
						<Button look="plain" start wide name="ready" value={id}>
							{words}
						</Button>
					))}
				</div>
			))}
		</details>
	);
}

function OtherLanguage({ typed, wrong }: { readonly typed: Typed; readonly wrong: (field: string) => string | undefined }) {
	return (
		<details open={typed.language !== '' || typed.english !== '' || typed.checkedBy !== ''}>
			<summary>In another language</summary>
			<div class="stack">
				<p class="small">
					Nothing here is put into another language by a machine. Write it above as it goes out, and here what it says in English and who
					checked that it does: never a relative of theirs, nor anybody from their community.
				</p>
				<TextField name="language" label="Which language" value={typed.language} width="medium" error={wrong('language')} />
				<LongWords name="english" label="What it says in English" value={typed.english} rows={2} error={wrong('english')} />
				<TextField name="checkedBy" label="Who checked it" value={typed.checkedBy} width="medium" error={wrong('checkedBy')} />
			</div>
		</details>
	);
}
