import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Bound, barsOf } from '#app/conversation/conversation-bars.tsx';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { Button, ButtonGroup, ButtonLink } from '#app/layout/button.tsx';
import { ConversationSheet } from '#app/layout/conversation-page.tsx';
import { ErrorSummary } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';

export type OfferPageProps = {
	readonly c: Context<AppEnv>;
	readonly stored: StoredConversation;
	/** Whether this worker has chosen a passphrase before. */
	readonly hasPassphrase: boolean;
	/** These questions are a person’s to ask, such as those for a child under 11. */
	readonly workerLed: boolean;
	readonly error?: string | undefined;
};

/** A device that can be woken tells the server whose it is by now, so that the lock keeps it dark. Nobody sees this form. */
function SaysWhoItIs({ c, worker }: Pick<OfferPageProps, 'c'> & { readonly worker: string | undefined }) {
	return (
		<form method="post" action="/push/subscription" data-island="push" data-sw={worker} data-again hidden>
			<FormToken session={c.get('session')} />
		</form>
	);
}

/** What handing over means, in the words of the worker to the young person, and the passphrase that takes it back. */
export function OfferPage(props: OfferPageProps) {
	const { c, stored, error } = props;
	const { id } = stored.conversation;
	const name = stored.youngPerson.about.nameUsed;
	const { 'push.js': push, 'sw.js': worker } = c.get('assets');
	return (
		<ConversationSheet
			{...barsOf(c, stored)}
			title="Hand over"
			scripts={push === undefined ? [] : ['push.js']}
			back={
				<ButtonLink look="quiet" icon="arrow-left" href={`/conversations/${id}`}>
					Back to where you were
				</ButtonLink>
			}
		>
			{error === undefined ? null : <ErrorSummary errors={[{ field: 'passphrase', words: error }]} />}
			<h1>Hand the tablet to {name}</h1>
			<SaysWhoItIs c={c} worker={worker} />
			{props.workerLed ? (
				<p>These questions are for you to ask, so the tablet stays in your hands. {name} can point, draw and look with you.</p>
			) : (
				<Offer {...props} name={name} />
			)}
		</ConversationSheet>
	);
}

function Offer({ c, stored, hasPassphrase, error, name }: OfferPageProps & { readonly name: string }) {
	const { id, position } = stored.conversation;
	return (
		<>
			<ul class="read-together">
				<li>{name} goes on by themselves, from where you are now, and can give it back whenever they like.</li>
				<li>Only the questions open on this tablet until you unlock it. Nothing lights up or sounds on it.</li>
				<li>Stay near. If {name} says something that cannot wait, the page asks for the tablet to come back to you.</li>
				<li>Keep what is half written in other tabs on this tablet first: they go dark.</li>
			</ul>
			<form method="post" action={`/conversations/${id}/hand-over`}>
				<Bound c={c} token={position.head} />
				{hasPassphrase ? (
					<>
						<p>You unlock it with your passphrase.</p>
						<details class="govuk-details" open={error !== undefined}>
							<summary class="govuk-details__summary">
								<span class="govuk-details__summary-text">Choose another passphrase</span>
							</summary>
							<div class="govuk-details__text">
								<Passphrase error={error} />
							</div>
						</details>
					</>
				) : (
					<Passphrase error={error} />
				)}
				<ButtonGroup>
					<Button>Hand over now</Button>
				</ButtonGroup>
			</form>
		</>
	);
}

function Passphrase({ error }: { readonly error: string | undefined }) {
	return (
		<TextField
			name="passphrase"
			label="A passphrase to unlock this tablet"
			type="password"
			hint="At least 12 characters, or three words. It does not show as you type. It stays yours for the next time. If it is lost, sign in again on this tablet."
			error={error}
			autocomplete="new-password"
			maxlength={200}
		/>
	);
}
