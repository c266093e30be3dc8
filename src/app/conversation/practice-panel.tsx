import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import { reactionOf } from '#core/practice/reaction.ts';
import type { Place, Reaction } from '#core/practice/script.ts';

/** What a made-up child does now, plainly marked: nobody may take it for a record, or for a child. */
export function PracticePanel({ name, reaction, href }: { readonly name: string; readonly reaction: Reaction; readonly href: string }) {
	return (
		<aside class="practice" aria-label="Practice">
			<p>
				<b>Practice.</b> {reaction.does}
				{reaction.says === undefined ? null : (
					<>
						{` ${name} says: `}
						<b>“{reaction.says}”</b>
					</>
				)}
			</p>
			<p class="small">
				<a href={href}>What a supervisor would look at</a>
			</p>
		</aside>
	);
}

/** The panel of a practice conversation at this place of it; nothing at all in any other conversation. */
export function practiceAt(
	c: Context<AppEnv>,
	{ practice }: Pick<ConversationDeps, 'practice'>,
	{ conversation, youngPerson, entries }: StoredConversation,
	at: Place,
	mood = '',
) {
	const { nameUsed, practice: id } = youngPerson.about;
	if (practice === undefined || id === undefined || !isPractice(c.get('session').project, youngPerson)) return undefined;
	const reaction = reactionOf(practice.of(id), entries, at, mood);
	return <PracticePanel name={nameUsed} reaction={reaction} href={`/conversations/${conversation.id}/practice`} />;
}
