import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import { barsOf } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import type { Form } from '#app/form.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { FORM_TOKEN_FIELD, FormToken } from '#app/layout/form-token.tsx';

export type NotTakenProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	/** Everything that was sent, to be sent again as it is. */
	readonly form: Form;
	readonly why: string;
	/** What to do where sending it again would change nothing. */
	readonly instead?: Child | undefined;
};

/** Something was sent and could not be kept at that moment. It is all here, and goes again with one press where that can help. */
export function NotTakenPage({ c, stored, form, why, instead }: NotTakenProps) {
	const { id, position } = stored.conversation;
	const again = form.entries.filter(([name]) => name !== 'token' && name !== FORM_TOKEN_FIELD);
	const words = again.filter(([name, value]) => WORDS.has(name) && value.trim() !== '');
	return (
		<ConversationSheet {...barsOf(c, stored)} title="Not kept yet">
			<h1>Not kept yet</h1>
			<p>{why}</p>
			{words.map(([, value]) => (
				<p class="own-words">{value}</p>
			))}
			<form method="post" action={c.req.path}>
				<FormToken session={c.get('session')} />
				<input type="hidden" name="token" value={position.head} />
				{again.map(([name, value]) => (
					<input type="hidden" name={name} value={value} />
				))}
				<ButtonGroup>
					{instead ?? <Button>Keep it now</Button>}
					<ButtonLink look="quiet" href={`/conversations/${id}`}>
						Leave it, and go back
					</ButtonLink>
				</ButtonGroup>
			</form>
		</ConversationSheet>
	);
}

/** Fields that somebody typed into. */
const WORDS: ReadonlySet<string> = new Set(['words', 'when', 'why', 'called', 'number', 'when-date', 'when-time', 'asked-other']);
