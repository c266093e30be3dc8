import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { GOODBYE_WORDS } from '#app/close/close-words.en.ts';
import { hearingWords } from '#app/close/hearing-words.ts';
import { dayOf } from '#app/close/next-page.tsx';
import { Bound, firstName } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { RoomPage } from '#app/layout/room-page.tsx';
import type { Action } from '#core/record/action.ts';
import type { Telling } from '#core/record/conversation.ts';

export type GoodbyePageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly telling: Telling | undefined;
	/** What was promised in this talk and is still to do. */
	readonly promised: readonly Action[];
};

/**
 * The last page that the young person sees: goodbye, how they will hear, what was promised. No rail, no strip, no script,
 * nothing about risk. The tablet stays here until the worker says that they are on their own.
 */
export function GoodbyePage({ c, stored, telling, promised }: GoodbyePageProps) {
	const name = stored.youngPerson.about.nameUsed;
	const worker = firstName(c.get('session').staff.name);
	return (
		<RoomPage title={GOODBYE_WORDS.title} assets={c.get('assets')} nonce={c.get('nonce')} hills foot={<Ways {...{ c, stored, worker }} />}>
			<h1>{GOODBYE_WORDS.heading(name)}</h1>
			{hearingWords(telling).map((words) => (
				<p>{words}</p>
			))}
			{promised.length === 0 ? null : (
				<section>
					<h2>{GOODBYE_WORDS.promised}</h2>
					<ul class="goodbye-promises">
						{promised.map((action) => (
							<li>
								<p class="strong">{action.about.what}</p>
								<p class="soft">
									{[action.about.ownerName, action.dueOn === null ? '' : GOODBYE_WORDS.by(dayOf(action.dueOn))].filter(Boolean).join(', ')}
								</p>
							</li>
						))}
					</ul>
				</section>
			)}
			{askedAfterwards(stored) ? <p>{GOODBYE_WORDS.askedAfterwards(worker)}</p> : null}
		</RoomPage>
	);
}

/** The way to a person is open also after goodbye. */
function askedAfterwards({ entries }: StoredConversation): boolean {
	const ended = entries.findLastIndex(({ input }) => input.type === 'finished');
	return ended >= 0 && entries.slice(ended).some(({ input }) => input.type === 'asked-for-a-person');
}

function Ways({ c, stored, worker }: Pick<GoodbyePageProps, 'c' | 'stored'> & { readonly worker: string }) {
	const { id, position } = stored.conversation;
	return (
		<>
			<ButtonLink look="second" href={`/conversations/${id}/card`}>
				{GOODBYE_WORDS.card}
			</ButtonLink>
			<form method="post" action={`/conversations/${id}/stop`}>
				<Bound c={c} token={position.head} />
				<Button look="plain" name="how" value="person">
					{GOODBYE_WORDS.somebodyElse}
				</Button>
			</form>
			<div class="goodbye-alone">
				<p class="small soft">For {worker}, after goodbye</p>
				<ButtonLink look="plain" href={`/conversations/${id}/alone`}>
					I am on my own now
				</ButtonLink>
			</div>
		</>
	);
}
