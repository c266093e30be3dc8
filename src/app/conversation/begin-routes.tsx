import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { beginConversation } from '#app/conversation/begin-conversation.ts';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { WITH } from '#app/conversation/present-words.ts';
import { readForm } from '#app/form.ts';
import { Button } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { allow } from '#app/staff/allow.tsx';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { YoungPersonRecord } from '#app/young-people/ports.ts';
import { dayAndTime, longDay } from '#core/clock/london.ts';
import { PRESENT } from '#core/flow/input.ts';
import type { EpisodeId, YoungPersonId } from '#core/id.ts';
import type { Episode } from '#core/record/episode.ts';

/** Beginning a conversation: which times away it is about, where, and who is there. */
export function beginRoutes(deps: ConversationDeps & Pick<StaffPages, 'strips'>): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/young-people/:id/conversations/new', allow('conversation.begin'), async (c) => {
		const record = await recordOf(c, deps);
		return record === undefined ? sendNotFound(c, deps) : show(c, deps, record);
	});
	app.post('/young-people/:id/conversations/new', allow('conversation.begin'), async (c) => {
		const form = await readForm(c);
		const others = PRESENT.filter((role) => role in WITH && form.all('who').includes(role));
		const begun = await beginConversation(deps, {
			session: c.get('session'),
			youngPerson: c.req.param('id') as YoungPersonId,
			episodes: form.all('episode') as readonly string[] as readonly EpisodeId[],
			place: form.one('place').trim(),
			present: ['young-person', 'worker', ...others],
			presentWords: form.one('words').trim(),
			liveEnquiry: form.one('enquiry') === 'yes',
		});
		switch (begun.outcome) {
			case 'begun':
			case 'under-way':
				return c.redirect(`/conversations/${begun.conversation}`, 303);
			case 'not-found':
				return sendNotFound(c, deps);
			case 'busy':
			case 'nothing-to-talk-about': {
				const record = await recordOf(c, deps);
				if (record === undefined) return sendNotFound(c, deps);
				const problem =
					begun.outcome === 'busy'
						? 'Somebody else changed this at the same moment. Try once more.'
						: 'Choose which time away this is about.';
				return show(c, deps, record, { problem, place: form.one('place') });
			}
		}
	});
	return app;
}

function recordOf(c: Context<AppEnv>, deps: ConversationDeps): Promise<YoungPersonRecord | undefined> {
	return deps.people.record(c.get('session').project.id, c.req.param('id') as YoungPersonId);
}

type Again = { readonly problem: string; readonly place: string };

function show(c: Context<AppEnv>, deps: Pick<StaffPages, 'strips'>, record: YoungPersonRecord, again?: Again): Promise<Response> {
	return sendPage(c, deps, {
		title: `Talk with ${record.youngPerson.about.nameUsed}`,
		current: 'young-people',
		status: again === undefined ? 200 : 422,
		children: <BeginPage c={c} record={record} again={again} />,
	});
}

type BeginPageProps = { readonly c: Context<AppEnv>; readonly record: YoungPersonRecord; readonly again: Again | undefined };

function BeginPage(props: BeginPageProps) {
	const { youngPerson, episodes } = props.record;
	const name = youngPerson.about.nameUsed;
	return (
		<>
			<PageHead title={`Talk with ${name}`} back={{ href: addresses.youngPerson(youngPerson.id), words: name }} />
			{props.again === undefined ? null : <ErrorSummary errors={[{ field: 'episode', words: props.again.problem }]} />}
			<WhatHelps record={props.record} />
			{episodes.length === 0 ? (
				<Empty title="No time away is written down yet">Add the time away first. Then you can begin.</Empty>
			) : (
				<BeginForm {...props} />
			)}
		</>
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

function BeginForm({ c, record, again }: BeginPageProps) {
	const { youngPerson, offers } = record;
	const timesAway = withoutFinishedTalk(record).map((episode, at) => ({ value: episode.id, label: away(episode), picked: at === 0 }));
	return (
		<form method="post" action={addresses.beginTalk(youngPerson.id)}>
			<FormToken session={c.get('session')} />
			<Choices
				kind="several"
				name="episode"
				label="About which time away"
				hint="One conversation can be about several."
				options={timesAway}
			/>
			<TextField
				name="place"
				label="Where"
				value={again?.place ?? offers[0]?.about.place}
				hint="A neutral place where they feel safe."
				maxlength={200}
			/>
			<Choices
				kind="several"
				name="who"
				label={`Besides ${youngPerson.about.nameUsed} and you`}
				options={Object.entries(WITH).map(([value, { label, hint }]) => ({ value, label, hint }))}
			/>
			<TextField name="words" label="Who that is" hint="For an interpreter: name, registration, language and dialect." maxlength={500} />
			<Choices kind="several" name="enquiry" label="A live enquiry" labelHidden options={[LIVE_ENQUIRY]} />
			<Button iconAfter="arrow-right">Begin with the limits of privacy</Button>
		</form>
	);
}

/** What may not be softened, 15: where an enquiry is live these topics are left to it. */
const LIVE_ENQUIRY = {
	value: 'yes',
	label: 'A police or section 47 enquiry is live',
	hint: 'Then being hurt, carried or made to do things (T41 to T47) is left to that enquiry and not asked here.',
};

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
