import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { WITH } from '#app/conversation/present-words.ts';
import type { Form } from '#app/form.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { addresses } from '#app/young-people/addresses.ts';
import type { YoungPersonRecord } from '#app/young-people/ports.ts';
import { dayAndTime, longDay } from '#core/clock/london.ts';
import type { Episode } from '#core/record/episode.ts';

export type BeginPageProps = {
	readonly c: Context<AppEnv>;
	readonly record: YoungPersonRecord;
	/** Names this page: pressing twice begins once. */
	readonly once: string;
	readonly form: Form;
	readonly errors: readonly FieldError[];
};

/** Opened beside the young person as often as not, so it is a bare sheet: no rail, no alerts, nobody else's name. */
export function BeginPage(props: BeginPageProps) {
	const { c, record, errors } = props;
	const { youngPerson, episodes } = record;
	const name = youngPerson.about.nameUsed;
	return (
		<ConversationSheet
			title={`Talk with ${name}`}
			assets={c.get('assets')}
			nonce={c.get('nonce')}
			project={c.get('session').project}
			name={name}
			back={
				<ButtonLink look="quiet" icon="arrow-left" href={addresses.youngPerson(youngPerson.id)}>
					Not now
				</ButtonLink>
			}
		>
			<ErrorSummary errors={errors} />
			<h1>Talk with {name}</h1>
			<WhatHelps record={record} />
			{episodes.length === 0 ? (
				<Empty title="No time away is written down yet">Add the time away first. Then you can begin.</Empty>
			) : (
				<BeginForm {...props} />
			)}
		</ConversationSheet>
	);
}

/** The communication profile comes before anything else (what may not be softened, 14). */
function WhatHelps({ record: { youngPerson } }: Pick<BeginPageProps, 'record'>) {
	const { whatHelps, communicationNeeds, interpreter } = youngPerson.about;
	const language = interpreter && [interpreter.language, interpreter.dialect].filter(Boolean).join(', ');
	const known = [whatHelps ?? '', ...communicationNeeds, language ? `Interpreter: ${language}` : ''].filter((one) => one !== '');
	return (
		<Inset tone="information" title="What helps them talk">
			{known.length === 0 ? (
				<p>
					Nothing is written down yet. Ask first, and <a href={addresses.change(youngPerson.id)}>write it down</a>.
				</p>
			) : (
				<p>{known.join('. ')}</p>
			)}
		</Inset>
	);
}

function BeginForm({ c, record, once, form, errors }: BeginPageProps) {
	const { youngPerson, offers } = record;
	const chosen = form.all('episode');
	const timesAway = withoutFinishedTalk(record).map((episode, at) => ({
		value: episode.id,
		label: away(episode),
		picked: chosen.length > 0 ? chosen.includes(episode.id) : at === 0,
	}));
	const others = Object.entries(WITH).map(([value, { label, hint }]) => ({ value, label, hint, picked: form.all('who').includes(value) }));
	const enquiry = LIVE_ENQUIRY.map((choice) => ({ ...choice, picked: form.one('enquiry') === choice.value }));
	const wrong = (field: string) => errors.find((error) => error.field === field)?.words;
	return (
		<form method="post" action={addresses.beginTalk(youngPerson.id)}>
			<FormToken session={c.get('session')} />
			<input type="hidden" name="once" value={once} />
			<Choices
				kind="several"
				name="episode"
				label="About which time away"
				hint="One conversation can be about several."
				options={timesAway}
				error={wrong('episode')}
			/>
			<TextField
				name="place"
				label="Where"
				value={form.one('place') || offers[0]?.about.place}
				hint="A neutral place where they feel safe."
				maxlength={200}
			/>
			<Choices kind="several" name="who" label={`Besides ${youngPerson.about.nameUsed} and you`} options={others} />
			<TextField
				name="words"
				label="Who that is"
				hint="For an interpreter: name, registration, language and dialect."
				value={form.one('words')}
				maxlength={500}
			/>
			<Choices
				kind="single"
				name="enquiry"
				label="Is a police or section 47 enquiry live?"
				hint={ENQUIRY_HINT}
				options={enquiry}
				error={wrong('enquiry')}
			/>
			<Button iconAfter="arrow-right">Begin with the limits of privacy</Button>
		</form>
	);
}

/** What may not be softened, 15: where an enquiry is live these topics are left to it. */
const ENQUIRY_HINT = 'If one is, being hurt, carried or made to do things (T41 to T47) is left to it and not asked here.';
const LIVE_ENQUIRY = [
	{ value: 'no', label: 'No. I have checked' },
	{ value: 'yes', label: 'Yes' },
	{ value: 'not-known', label: 'Not known. Leave those topics alone' },
] as const;

/** Times away that no finished conversation covers yet; all of them when every one is covered. */
function withoutFinishedTalk({ episodes, conversations }: YoungPersonRecord): readonly Episode[] {
	const covered = new Set(conversations.filter((one) => one.outcome === 'completed').flatMap((one) => one.episodes));
	const open = episodes.filter((episode) => !covered.has(episode.id));
	return open.length > 0 ? open : episodes;
}

function away(episode: Episode): string {
	const from = episode.leftAt === null ? 'Day not known' : longDay(episode.leftAt);
	return episode.returnedAt === null ? `${from}, still away` : `${from}, back ${dayAndTime(episode.returnedAt)}`;
}
