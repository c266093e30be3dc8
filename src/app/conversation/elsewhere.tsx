import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { isOpenElsewhere, standingInWords } from '#app/conversation/phone-standing.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Inset } from '#app/layout/inset.tsx';
import type { CodeStanding } from '#app/private-page/ports.ts';
import type { Instant } from '#core/clock/instant.ts';

/** How a talk stands on a young person's own phone, for the worker's pages. */
export type Elsewhere = { readonly standing: CodeStanding; readonly open: boolean; readonly now: Instant };

/** `undefined`: no code was ever given for this talk. */
export async function elsewhereOf(deps: ConversationDeps, { conversation }: StoredConversation): Promise<Elsewhere | undefined> {
	const standing = await deps.privatePages?.standing(conversation.project, conversation.id);
	return standing && { standing, open: isOpenElsewhere(standing), now: deps.clock.now() };
}

/**
 * Says plainly that the talk is open on their phone at this moment, and, with `whole`, how it was left. What they write
 * there comes here when the page is loaded again: nothing moves by itself on a screen that the young person may see.
 */
export function ElsewhereNote({
	stored,
	elsewhere,
	whole = false,
}: {
	readonly stored: StoredConversation;
	readonly elsewhere: Elsewhere | undefined;
	readonly whole?: boolean | undefined;
}) {
	if (elsewhere === undefined || !(elsewhere.open || whole)) return null;
	const { standing, open, now } = elsewhere;
	const href = `/conversations/${stored.conversation.id}/code`;
	return (
		<Inset tone={standing.ended === 'someone-came' ? 'warning' : 'information'} title={open ? undefined : 'On their own phone'}>
			{standingInWords(standing, now).map((words) => (
				<p>{words}</p>
			))}
			{open ? <p>What they write appears here when you load this page again.</p> : null}
			<p>
				<a href={href}>{open ? 'Close the page on their phone' : 'Another code'}</a>
			</p>
		</Inset>
	);
}
