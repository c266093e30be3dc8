import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound, barsOf, Controls } from '#app/conversation/conversation-bars.tsx';
import { lineInWords } from '#app/conversation/line-in-words.ts';
import type { Line } from '#app/conversation/lines.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { ExactWords } from '#app/layout/whose.tsx';
import type { Flow } from '#core/flow/define.ts';

/** Changes one line by adding to it: what was said first stays, and the report says so. */
export function LinePage({
	c,
	stored,
	flow,
	line,
	from,
}: {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly line: Line;
	readonly from: 'talk' | 'check';
}) {
	const { id, position } = stored.conversation;
	const words = lineInWords(flow, line);
	const back = from === 'check' ? `/conversations/${id}/check` : `/conversations/${id}`;
	return (
		<ConversationSheet
			{...barsOf(c, stored)}
			title="Change a line"
			controls={<Controls stored={stored} saying={false} />}
			back={
				<ButtonLink look="quiet" icon="arrow-left" href={back}>
					Back, and leave it as it is
				</ButtonLink>
			}
		>
			<h1>Change this line</h1>
			<ExactWords small>{words.words || words.ticked}</ExactWords>
			<p class="soft">What was said first is kept too.</p>
			<form method="post" action={`/conversations/${id}/lines/${line.entry}`}>
				<Bound c={c} token={position.head} />
				<input type="hidden" name="from" value={from} />
				<LongWords name="words" label="What it should say" value={words.words} rows={4} />
				<ButtonGroup>
					<Button>Keep the change</Button>
				</ButtonGroup>
			</form>
			<h2>Should somebody look at this?</h2>
			<p class="soft">You don’t need a rule to ask. Duty hears it, and it is written down as yours.</p>
			<form method="post" action={`/conversations/${id}/lines/${line.entry}/look`}>
				<Bound c={c} token={position.head} />
				<ButtonGroup>
					<Button look="plain" name="how" value="today">
						Today
					</Button>
					<Button look="plain" name="how" value="now">
						Now
					</Button>
				</ButtonGroup>
			</form>
		</ConversationSheet>
	);
}
