import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound, barsOf, Controls } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonLink } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { Icon } from '#app/layout/icon.tsx';
import { Section } from '#app/layout/panel.tsx';
import type { Flow } from '#core/flow/define.ts';
import type { FlowState } from '#core/flow/run.ts';

/**
 * Every topic of the store, by part: whatever the young person brings up can be opened here at once. Topics look alike
 * whether they were spoken about or not; the page shows where things are, never what is left.
 */
export function TopicsPage({
	c,
	stored,
	flow,
	state,
}: {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly state: FlowState;
}) {
	const { id } = stored.conversation;
	const name = stored.youngPerson.about.nameUsed;
	return (
		<ConversationSheet
			{...barsOf(c, stored)}
			title="Find a topic"
			controls={<Controls stored={stored} saying={false} />}
			back={
				<ButtonLink look="quiet" icon="arrow-left" href={`/conversations/${id}`}>
					Back to where you were
				</ButtonLink>
			}
		>
			<h1>Find a topic</h1>
			<p class="look-round">
				<Icon name="eye" />
				<span>Turn the screen first: it names harms</span>
			</p>
			<p class="soft">
				Open whatever {name} brings up. It is kept as brought up by {name}.
			</p>
			<form method="post" action={`/conversations/${id}/open`}>
				<Bound c={c} token={state.position.head} />
				{flow.source.sections.map((section) => (
					<Section title={flow.wording('en').sections[section.id]?.worker ?? section.id} id={section.id}>
						<ul class="topics">
							{flow.source.questions
								.filter((question) => question.section === section.id)
								.map((question) => (
									<li>
										<Button look={state.position.place === question.id ? 'second' : 'plain'} name="question" value={question.id} wide start>
											{flow.words(question.id, 'en').topic}
										</Button>
									</li>
								))}
						</ul>
					</Section>
				))}
			</form>
		</ConversationSheet>
	);
}
