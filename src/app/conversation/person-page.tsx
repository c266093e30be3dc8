import { Bound, barsOf } from '#app/conversation/conversation-bars.tsx';
import type { SidePageProps } from '#app/conversation/side-pages.tsx';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';

/** They asked for somebody else. Nothing is asked until a person says that they are here, or that it goes on after all. */
export function PersonPage({ c, stored }: SidePageProps) {
	const { id, position } = stored.conversation;
	const name = stored.youngPerson.about.nameUsed;
	return (
		<ConversationSheet
			{...barsOf(c, stored)}
			title="Somebody else"
			back={
				<ButtonLink look="quiet" href={`/conversations/${id}/stop`}>
					Stop here
				</ButtonLink>
			}
		>
			<h1>{name} would like somebody else</h1>
			<p>That is fine. Say who can come, and when, and stay until then if {name} wants you to. Everything is kept.</p>
			<form method="post" action={`/conversations/${id}/release`}>
				<Bound c={c} token={position.head} />
				<ButtonGroup>
					<Button>Go on now</Button>
				</ButtonGroup>
			</form>
		</ConversationSheet>
	);
}
