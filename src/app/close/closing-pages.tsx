import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { WISH_WORDS } from '#app/close/next-page.tsx';
import { Bound, barsOf } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { SelectField, TextField } from '#app/layout/field.tsx';
import type { SharingWishes, Telling } from '#core/record/conversation.ts';

type Props = { readonly c: Context<AppEnv>; readonly stored: StoredConversation; readonly problem?: string | undefined };

function BackToNext({ stored }: Props | { readonly stored: StoredConversation }) {
	return (
		<ButtonLink look="quiet" icon="arrow-left" href={`/conversations/${stored.conversation.id}/close`}>
			Back
		</ButtonLink>
	);
}

/** How, when and by whom the young person will be told what happened. A day and a name, not "soon". */
export function TellingPage({ c, stored, telling, problem }: Props & { readonly telling: Telling | undefined }) {
	const name = stored.youngPerson.about.nameUsed;
	return (
		<ConversationSheet {...barsOf(c, stored)} title={`How ${name} will hear`} back={<BackToNext stored={stored} />}>
			{problem === undefined ? null : <ErrorSummary errors={[{ field: 'how', words: problem }]} />}
			<h1>How {name} will hear</h1>
			<form method="post" action={`/conversations/${stored.conversation.id}/telling`}>
				<Bound c={c} token={stored.conversation.position.head} />
				<TextField
					name="how"
					label="How"
					hint="Such as “A text after 4 pm, with the code word first. Nothing about home in it.”"
					value={telling?.how}
					maxlength={1000}
				/>
				<TextField name="on" label="On which day" type="date" value={telling?.on} width="medium" />
				<TextField name="teller" label="Who will tell" value={telling?.who} maxlength={200} />
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

/** Who they would like to see it: a wish for each person, and, once decided, what was done and why. */
export function SharingPage({ c, stored, sharing, problem }: Props & { readonly sharing: SharingWishes | undefined }) {
	const name = stored.youngPerson.about.nameUsed;
	const rows = [...(sharing?.people ?? []), ...BLANK].slice(0, Math.max((sharing?.people.length ?? 0) + 2, 4));
	return (
		<ConversationSheet {...barsOf(c, stored)} title={`Who ${name} would like to see it`} back={<BackToNext stored={stored} />}>
			{problem === undefined ? null : <ErrorSummary errors={[{ field: 'who-1', words: problem }]} />}
			<h1>Who {name} would like to see it</h1>
			<p class="soft">A wish, not a permission. Where it can’t be kept, say why here, and tell {name} first if that is safe.</p>
			<form method="post" action={`/conversations/${stored.conversation.id}/sharing`}>
				<Bound c={c} token={stored.conversation.position.head} />
				{rows.map((row, at) => (
					<fieldset class="sharing-row">
						<legend class="screen-reader-only">Person {at + 1}</legend>
						<TextField name="who" id={`who-${at + 1}`} label="Who" value={row.who} maxlength={200} />
						<SelectField name="wish" id={`wish-${at + 1}`} label={`What ${name} would like`} value={row.wish} options={WISHES} />
						<TextField name="wishWords" id={`wish-words-${at + 1}`} label="In their words" value={row.words} maxlength={500} />
						<SelectField name="did" id={`did-${at + 1}`} label="What we did" value={row.did ?? ''} options={DID} />
						<TextField name="why" id={`why-${at + 1}`} label="Why, if different" value={row.why} maxlength={500} />
					</fieldset>
				))}
				<ButtonGroup>
					<Button>Keep</Button>
				</ButtonGroup>
			</form>
		</ConversationSheet>
	);
}

const BLANK: SharingWishes['people'] = Array.from({ length: 4 }, () => ({ who: '', wish: 'not-asked' as const }));
