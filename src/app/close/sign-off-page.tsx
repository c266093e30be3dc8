import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { LongWords } from '#app/layout/field.tsx';
import { PageHead } from '#app/layout/page-head.tsx';

export type SignOffProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	readonly errors: readonly FieldError[];
	readonly typed: string;
};

/** The form under a report, by itself with what was typed, when it could not be kept. */
export function SignOffContent({ c, stored, errors, typed }: SignOffProps) {
	const { id, position } = stored.conversation;
	return (
		<>
			<PageHead title="Read by you" back={{ href: `/conversations/${id}/report`, words: 'The report' }} />
			<ErrorSummary errors={errors} />
			<form method="post" action={`/conversations/${id}/sign-off`}>
				<Bound c={c} token={position.head} />
				<LongWords
					name="words"
					label="What should be looked at again, or anything to add"
					value={typed}
					error={errors.find(({ field }) => field === 'words')?.words}
				/>
				<ButtonGroup>
					<Button id="decision" name="decision" value="agreed">
						I have read it and agree
					</Button>
					<Button look="plain" name="decision" value="returned">
						Give it back with a question
					</Button>
				</ButtonGroup>
			</form>
		</>
	);
}
