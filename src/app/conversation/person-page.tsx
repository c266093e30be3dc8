import { Bound, barsOf, Controls } from '#app/conversation/conversation-bars.tsx';
import { ElsewhereNote } from '#app/conversation/elsewhere.tsx';
import type { SidePageProps } from '#app/conversation/side-pages.tsx';
import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';

/** They asked for somebody else. Nothing is asked until a person says that they are here, or that it goes on after all. */
export function PersonPage({ c, stored, practice, elsewhere }: SidePageProps) {
	const { id, position } = stored.conversation;
	const name = stored.youngPerson.about.nameUsed;
	return (
		<ConversationSheet {...barsOf(c, stored, elsewhere)} title="Somebody else" controls={<Controls stored={stored} saying={false} />}>
			<h1>{name} would like somebody else</h1>
			<p>That is fine, and it is written down. Say who can come, and when, and stay until then if {name} wants you to.</p>
			<ElsewhereNote stored={stored} elsewhere={elsewhere} />
			{practice}
			<form method="post" action={`/conversations/${id}/release`}>
				<Bound c={c} token={position.head} />
				<ButtonGroup>
					<Button>Go on now</Button>
				</ButtonGroup>
			</form>
		</ConversationSheet>
	);
}
