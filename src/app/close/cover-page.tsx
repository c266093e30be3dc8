import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound, firstName } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { FOR_STAFF_WORDS } from '#app/layout/for-staff.en.ts';
import { RoomPage } from '#app/layout/room-page.tsx';

export type CoverPageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	/** Whether the button was pressed without saying that nobody else sees the screen. */
	readonly unsaid: boolean;
};

/**
 * Between the young person's last page and the worker's first: one press in passing opens nothing with an alert on it.
 * There is nothing on it to see, whoever holds the tablet.
 */
export function CoverPage({ c, stored, unsaid }: CoverPageProps) {
	const { id, position } = stored.conversation;
	const errors = unsaid ? [{ field: 'alone-1', words: 'Say first that nobody else can see this screen' }] : [];
	return (
		<RoomPage title={FOR_STAFF_WORDS.title} assets={c.get('assets')} nonce={c.get('nonce')} foot={null}>
			<ErrorSummary errors={errors} />
			<h1>{FOR_STAFF_WORDS.heading(firstName(c.get('session').staff.name))}</h1>
			<form method="post" action={`/conversations/${id}/alone`}>
				<Bound c={c} token={position.head} />
				<Choices
					kind="several"
					label="Before you go on"
					name="alone"
					error={errors[0]?.words}
					options={[{ value: 'yes', label: 'Nobody else can see this screen' }]}
				/>
				<ButtonGroup>
					<Button>Go on to my pages</Button>
					<ButtonLink look="plain" href={`/conversations/${id}${position.floor === 'finished' ? '/goodbye' : ''}`}>
						Back
					</ButtonLink>
				</ButtonGroup>
			</form>
		</RoomPage>
	);
}
