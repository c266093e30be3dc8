import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import type { SharingRow, TypedTelling } from '#app/close/closing-forms.ts';
import { isFinished } from '#app/close/closing-request.tsx';
import { WISH_WORDS } from '#app/close/next-page.tsx';
import { Bound, barsOf, Controls } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { SelectField, TextField } from '#app/layout/field.tsx';
import type { SharingWishes, Telling } from '#core/record/conversation.ts';

type Props = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	/** What the form was made from; a form that comes back keeps its own, so that it is not taken twice. */
	readonly token: string;
	readonly errors: readonly FieldError[];
	/** What a made-up child does here: see `practiceAt`. */
	readonly practice?: Child | undefined;
};

/** The bars of a closing sheet, with the ways out. After goodbye there is nothing to pause or stop. */
function sheetBars({ c, stored }: Pick<Props, 'c' | 'stored'>) {
	const { id } = stored.conversation;
	const finished = isFinished(stored);
	return {
		...barsOf(c, stored),
		controls: finished ? undefined : <Controls stored={stored} saying={false} />,
		back: (
			<ButtonLink look="quiet" icon="arrow-left" href={`/conversations/${id}${finished ? '/report' : '/close'}`}>
				{finished ? 'To the report' : 'Back'}
			</ButtonLink>
		),
	};
}

const errorAt = (errors: readonly FieldError[], field: string) => errors.find((error) => error.field === field)?.words;

export function tellingRow(telling: Telling | undefined): TypedTelling {
	return { how: telling?.how ?? '', on: telling?.on ?? '', who: telling?.who ?? '', noNeed: telling?.noNeed === true };
}

/** How, when and by whom the young person will be told what happened. A day and a name, not "soon"; or no need, their choice. */
export function TellingPage({ c, stored, token, errors, telling, practice }: Props & { readonly telling: TypedTelling }) {
	const name = stored.youngPerson.about.nameUsed;
	return (
		<ConversationSheet {...sheetBars({ c, stored })} title={`How ${name} will hear`}>
			<ErrorSummary errors={errors} />
			<h1>How {name} will hear</h1>
			{practice}
			<form method="post" action={`/conversations/${stored.conversation.id}/telling`}>
				<Bound c={c} token={token} />
				<TextField
					name="how"
					label="How"
					hint="Such as “A text after 4 pm, with the code word first. Nothing about home in it.”"
					value={telling.how}
					error={errorAt(errors, 'how')}
				/>
				<TextField name="on" label="On which day" type="date" value={telling.on} width="medium" error={errorAt(errors, 'on')} />
				<TextField name="teller" label="Who will tell" value={telling.who} error={errorAt(errors, 'teller')} />
				<Choices
					kind="several"
					name="noNeed"
					label={`If ${name} would rather not be told`}
					options={[{ value: 'yes', label: 'No need to tell me', hint: `${name}’s choice, and it can change.`, picked: telling.noNeed }]}
				/>
				<Button>Keep</Button>
			</form>
		</ConversationSheet>
	);
}

const WISHES = Object.entries(WISH_WORDS).map(([value, label]) => ({ value, label }));

/** What was done about a wish, as it is chosen and as the report says it. */
export const DID_WORDS = {
	sent: 'Sent in full',
	'sent-in-part': 'Sent in part',
	'told-back-only': 'Told that they are back and were seen, no more',
	'not-sent': 'Not sent',
	'not-yet': 'Not decided yet',
} as const satisfies Readonly<Record<NonNullable<SharingWishes['people'][number]['did']>, string>>;
const DID = [
	{ value: '', label: 'Not decided yet' },
	...Object.entries(DID_WORDS)
		.filter(([value]) => value !== 'not-yet')
		.map(([value, label]) => ({ value, label })),
];

export function sharingRows(sharing: SharingWishes | undefined): readonly SharingRow[] {
	return (sharing?.people ?? []).map(({ who, wish, words = '', did = '', why = '' }) => ({ who, wish, words, did, why }));
}

/** Who they would like to see it: a wish for each person, and, once decided, what was done and why. */
export function SharingPage({ c, stored, token, errors, rows, practice }: Props & { readonly rows: readonly SharingRow[] }) {
	const name = stored.youngPerson.about.nameUsed;
	const shown = [...rows, ...BLANK].slice(0, Math.max(rows.length + 2, BLANK.length));
	return (
		<ConversationSheet {...sheetBars({ c, stored })} title={`Who ${name} would like to see it`}>
			<ErrorSummary errors={errors} />
			<h1>Who {name} would like to see it</h1>
			<p class="soft">A wish, not a permission. Where it can’t be kept, say why here, and tell {name} first if that is safe.</p>
			{practice}
			<form method="post" action={`/conversations/${stored.conversation.id}/sharing`}>
				<Bound c={c} token={token} />
				{shown.map((row, at) => (
					<PersonRow row={row} n={at + 1} name={name} errors={errors} />
				))}
				<ButtonGroup>
					<Button>Keep</Button>
				</ButtonGroup>
			</form>
		</ConversationSheet>
	);
}

type PersonRowProps = { readonly row: SharingRow; readonly n: number; readonly name: string; readonly errors: readonly FieldError[] };

function PersonRow({ row, n, name, errors }: PersonRowProps) {
	const at = (field: string) => ({ id: `${field}-${n}`, error: errorAt(errors, `${field}-${n}`) });
	return (
		<fieldset class="sharing-row">
			<legend class="screen-reader-only">Person {n}</legend>
			<TextField name="who" {...at('who')} label="Who" value={row.who} />
			<SelectField name="wish" {...at('wish')} label={`What ${name} would like`} value={row.wish} options={WISHES} />
			<TextField name="wishWords" {...at('wish-words')} label="In their words" value={row.words} />
			<SelectField name="did" {...at('did')} label="What we did" value={row.did} options={DID} />
			<TextField name="why" {...at('why')} label="Why, if different" value={row.why} />
		</fieldset>
	);
}

const BLANK: readonly SharingRow[] = Array.from({ length: 4 }, () => ({ who: '', wish: 'not-asked', words: '', did: '', why: '' }));
