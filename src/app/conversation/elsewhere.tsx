import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { openConversation } from '#app/conversation/open-conversations.ts';
import { isOpenElsewhere, standingInWords } from '#app/conversation/phone-standing.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Inset } from '#app/layout/inset.tsx';
import type { CodeStanding } from '#app/private-page/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { standings } from '#core/flow/run.ts';

/** How a talk stands on a young person's own phone, for the worker's pages. */
export type Elsewhere = {
	readonly standing: CodeStanding;
	readonly open: boolean;
	readonly now: Instant;
	/** Parts in which something was left to a person, and nobody has asked it since. By part, as the map names them. */
	readonly left?: readonly string[] | undefined;
};

/** `undefined`: no code was ever given for this talk. */
export async function elsewhereOf(deps: ConversationDeps, stored: StoredConversation): Promise<Elsewhere | undefined> {
	const { conversation } = stored;
	const standing = await deps.privatePages?.standing(conversation.project, conversation.id);
	if (standing === undefined) return undefined;
	return { standing, open: isOpenElsewhere(standing), now: deps.clock.now(), left: leftToAPerson(deps, stored) };
}

/** What the page itself passed over, because it is a person's to ask. */
function leftToAPerson(deps: ConversationDeps, stored: StoredConversation): readonly string[] {
	const { flow, state } = openConversation(stored, deps.flows);
	const passed = new Set(
		stored.entries.flatMap(({ actor, input }) => (actor === 'system' && input.type === 'moved-on' ? [input.question] : [])),
	);
	const parts = standings(flow, state)
		.filter(({ question, resolution }) => passed.has(question) && resolution === 'not-asked')
		.map(({ section }) => flow.wording('en').sections[section]?.worker ?? section);
	return [...new Set(parts)];
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
	const { standing, open, now, left = [] } = elsewhere;
	const href = `/conversations/${stored.conversation.id}/code`;
	return (
		<Inset tone={standing.ended === 'someone-came' ? 'warning' : 'information'} title={open ? undefined : 'On their own phone'}>
			{standingInWords(standing, now).map((words) => (
				<p>{words}</p>
			))}
			{open ? <p>What they write appears here when you load this page again.</p> : null}
			{open || left.length === 0 ? null : <p>{`Left for a person to ask, and not asked on the phone: ${left.join(', ')}.`}</p>}
			<p>
				<a href={href}>{open ? 'Close the page on their phone' : 'Another code'}</a>
			</p>
		</Inset>
	);
}
