import type { Form } from '#app/form.ts';
import { FormBody } from '#app/forms/form-page.tsx';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { Empty } from '#app/layout/empty.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PanelList, Row, Section } from '#app/layout/panel.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { Due } from '#app/today/ports.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { nameAndAge } from '#app/young-people/young-person-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { EpisodeId } from '#core/id.ts';
import type { Episode } from '#core/record/episode.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { EPISODE_FORM, episodeForm } from './episode-form.ts';
import { daysOf } from './episode-words.ts';

type EpisodePageProps = {
	readonly session: Session;
	readonly youngPerson: YoungPerson;
	/** Null for a new one. */
	readonly episode: Episode | null;
	readonly form: Form;
	readonly errors: readonly FieldError[];
	readonly stale: boolean;
};

/** The details of a missing-person report, new or changed. */
export function EpisodePage({ session, youngPerson, episode, form, errors, stale }: EpisodePageProps) {
	const back = addresses.youngPerson(youngPerson.id);
	const { nameUsed } = youngPerson.about;
	return (
		<>
			<PageHead
				title={episode === null ? 'Add a time away' : `Away ${daysOf(episode)}`}
				back={{ href: back, words: nameUsed }}
				under="Write what is known now. Anything may be added or put right later."
				aside={
					episode === null ? undefined : (
						<ButtonLink look="second" icon="users-round" href={addresses.together(episode.id)}>
							{episode.group === null ? 'Away with somebody we know' : 'Away together'}
						</ButtonLink>
					)
				}
			/>
			<FormBody
				session={session}
				action={episode === null ? addresses.newEpisode(youngPerson.id) : addresses.episode(episode.id)}
				sections={EPISODE_FORM}
				form={form}
				errors={errors}
				save={episode === null ? 'Add this time away' : 'Save'}
				cancel={back}
				version={episode?.version}
				saved={stale && episode !== null ? episodeForm(episode) : undefined}
			/>
		</>
	);
}

type TogetherPageProps = {
	readonly session: Session;
	readonly now: Instant;
	readonly youngPerson: YoungPerson;
	readonly episode: Episode;
	readonly others: readonly Due[];
	readonly problem: string | null;
};

/** The one page on which two young people who were away together are named beside each other. */
export function TogetherPage({ session, now, youngPerson, episode, others, problem }: TogetherPageProps) {
	const { nameUsed } = youngPerson.about;
	const here = { session, action: addresses.together(episode.id), version: episode.version };
	return (
		<>
			<PageHead
				title={`Who was away with ${nameUsed}?`}
				back={{ href: addresses.episode(episode.id), words: `Away ${daysOf(episode)}` }}
				under="Each keeps a record, a talk and a report of their own. Neither record will name the other."
			/>
			<div class="stack">
				{problem === null ? null : (
					<Inset tone="warning" live>
						<p>{problem}</p>
					</Inset>
				)}
				{episode.group === null ? null : (
					<Inset tone="information">
						<p class="strong">Written down as away with another young person</p>
						<OneButton {...here} words="Take this time away out of it" />
					</Inset>
				)}
				{others.length === 0 ? (
					<Section title="Who else is back or still away">
						<Empty title="Nobody else is waiting for a talk">
							Add the other young person and their time away first. Then join the two here.
						</Empty>
					</Section>
				) : (
					<PanelList label="Young people who are back or still away">
						{others.map((other) => (
							<Row
								beside={
									<OneButton
										{...here}
										other={other.episode.id}
										words={`Away with ${nameUsed}`}
										label={`${other.youngPerson.about.nameUsed} was away with ${nameUsed}`}
									/>
								}
							>
								<p class="strong">{nameAndAge(other.youngPerson, now)}</p>
								<p class="small soft">{`Away ${daysOf(other.episode)}`}</p>
							</Row>
						))}
					</PanelList>
				)}
			</div>
		</>
	);
}

type OneButtonProps = {
	readonly session: Session;
	readonly action: string;
	readonly version: number;
	readonly words: string;
	readonly label?: string | undefined;
	/** Whom to join; without it this one is taken out of its group. */
	readonly other?: EpisodeId | undefined;
};

function OneButton({ session, action, version, words, label, other }: OneButtonProps) {
	return (
		<form method="post" action={action}>
			<FormToken session={session} />
			<input type="hidden" name="version" value={String(version)} />
			{other === undefined ? null : <input type="hidden" name="with" value={other} />}
			<Button look="second" label={label}>
				{words}
			</Button>
		</form>
	);
}
