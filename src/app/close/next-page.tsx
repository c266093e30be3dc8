import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound, barsOf, Controls } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { Empty } from '#app/layout/empty.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { PanelList, Row } from '#app/layout/panel.tsx';
import { fromLondon, longDay } from '#core/clock/london.ts';
import type { Action, Idea } from '#core/record/action.ts';
import type { SharingWishes, Telling } from '#core/record/conversation.ts';

export type NextPageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly actions: readonly Action[];
	readonly sharing: SharingWishes | undefined;
	readonly telling: Telling | undefined;
	/** Why goodbye was not written down. */
	readonly problem?: string | undefined;
};

/** What happens next, with names and days: what was asked for, what was offered, what they said no to. */
export function NextPage({ c, stored, actions, sharing, telling, problem }: NextPageProps) {
	const { id } = stored.conversation;
	const name = stored.youngPerson.about.nameUsed;
	return (
		<ConversationSheet
			{...barsOf(c, stored)}
			title="What happens next"
			controls={<Controls stored={stored} saying={false} />}
			back={
				<ButtonLink look="quiet" icon="arrow-left" href={`/conversations/${id}/check`}>
					Back
				</ButtonLink>
			}
			on={<Onward c={c} stored={stored} />}
		>
			{problem === undefined ? null : <ErrorSummary errors={[{ field: ONWARD, words: problem }]} />}
			<div class="row">
				<h1>What happens next</h1>
				<span class="push">
					<ButtonLink look="second" icon="plus" href={`/conversations/${id}/actions/new`}>
						Add
					</ButtonLink>
				</span>
			</div>
			{actions.length === 0 ? (
				<Empty title="Nothing is promised yet">
					Add what {name} asked for, and what you offered. Also what {name} said no to, so that nobody asks again.
				</Empty>
			) : (
				<PanelList label="What happens next">
					{inOrder(actions).map((action) => (
						<Promised action={action} name={name} conversation={id} />
					))}
				</PanelList>
			)}
			<div class="half-and-half">
				<section>
					<h2>How {name} will hear</h2>
					<p>
						{telling?.noNeed
							? [`${name} said there is no need.`, telling.how].join(' ').trim()
							: (tellingWords(telling) ?? 'Not agreed yet.')}
					</p>
					<a href={`/conversations/${id}/telling`}>{telling === undefined ? 'Agree it' : 'Change'}</a>
				</section>
				<section>
					<h2>Who {name} would like to see it</h2>
					<p>{sharingWords(sharing) ?? 'Not talked about yet.'}</p>
					<a href={`/conversations/${id}/sharing`}>{sharing === undefined ? 'Write it down' : 'Change'}</a>
				</section>
			</div>
		</ConversationSheet>
	);
}

const ONWARD = 'onward';

/** Goodbye; or first on with a talk that is paused, because one that is paused cannot end. */
function Onward({ c, stored }: Pick<NextPageProps, 'c' | 'stored'>) {
	const { id, position } = stored.conversation;
	if (position.floor === 'paused')
		return (
			<ButtonLink id={ONWARD} href={`/conversations/${id}`} iconAfter="arrow-right">
				Go on with the talk
			</ButtonLink>
		);
	return (
		<form method="post" action={`/conversations/${id}/goodbye`}>
			<Bound c={c} token={position.head} />
			<Button id={ONWARD} iconAfter="arrow-right">
				Say goodbye
			</Button>
		</form>
	);
}

/** As they were made; what was refused comes last. */
export function inOrder(actions: readonly Action[]): readonly Action[] {
	const rank = (action: Action) => `${action.idea === 'offered-no' ? 1 : 0}${action.createdAt}${action.id}`;
	return actions.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

const IDEA_WORDS: Readonly<Record<Idea, (name: string) => string>> = {
	'asked-for': (name) => `${name} asked for this`,
	'offered-yes': (name) => `${name} said yes when we offered`,
	'offered-no': (name) => `We offered. ${name} said no, and that is fine.`,
	worker: () => 'Our idea',
};

function Promised({ action, name, conversation }: { readonly action: Action; readonly name: string; readonly conversation: string }) {
	const refused = action.idea === 'offered-no';
	return (
		<Row
			well={refused}
			beside={
				<div class="promised-who">
					{refused ? (
						<p class="small soft">Kept, so nobody asks again</p>
					) : (
						<>
							<p>{action.about.ownerName}</p>
							<p class="small soft">{action.dueOn === null ? 'No day yet' : `By ${dayOf(action.dueOn)}`}</p>
							<ButtonLink
								look="quiet"
								icon="pencil-line"
								href={`/conversations/${conversation}/actions/${action.id}`}
								label={`Change: ${action.about.what}`}
							/>
						</>
					)}
				</div>
			}
		>
			<p class="promised-what">{action.about.what}</p>
			<p class="small soft">{IDEA_WORDS[action.idea](name)}</p>
		</Row>
	);
}

/** `2026-11-20` → `Friday 20 November`. */
export function dayOf(date: string): string {
	const noon = fromLondon(date, '12:00');
	return noon === undefined ? date : longDay(noon.at);
}

export function tellingWords(telling: Telling | undefined): string | undefined {
	if (telling === undefined) return undefined;
	if (telling.noNeed) return ['no need to tell, as they chose', telling.how].filter(Boolean).join('. ');
	return [telling.how, telling.on ? `on ${dayOf(telling.on)}` : '', telling.who ? `by ${telling.who}` : ''].filter(Boolean).join(', ');
}

export const WISH_WORDS = {
	fine: 'Fine',
	'not-all': 'Not all of it',
	'rather-not': 'Would rather not',
	no: 'No',
	'not-asked': 'Not asked',
} as const satisfies Readonly<Record<SharingWishes['people'][number]['wish'], string>>;

function sharingWords(sharing: SharingWishes | undefined): string | undefined {
	if (sharing === undefined || sharing.people.length === 0) return undefined;
	return sharing.people.map(({ who, wish, words }) => `${who}: ${words ?? WISH_WORDS[wish].toLowerCase()}.`).join(' ');
}
