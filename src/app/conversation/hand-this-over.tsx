import type { StoredConversation } from '#app/conversation/ports.ts';
import { ButtonLink } from '#app/layout/button.tsx';
import type { Question } from '#core/flow/definition.ts';

/** What is said under this topic is about the worker too: it is theirs to give, and not the worker's to write down or read. */
export function isNotForWorker(question: Question | undefined): boolean {
	return question?.audience.includes('W') === false;
}

/** As the page says it, and again where something was sent all the same. */
export const HAND_THIS_OVER = 'Hand the tablet over for this one. You see totals only.';

/** Stands where the line would be written. */
export function HandThisOver({ stored }: { readonly stored: StoredConversation }) {
	return (
		<div class="say-now">
			<p>{HAND_THIS_OVER}</p>
			<p class="small soft">It is kept without a name, and nobody learns whose it was. Or go on without it: that is fine too.</p>
			<HandItOver stored={stored} />
		</div>
	);
}

export function HandItOver({ stored }: { readonly stored: StoredConversation }) {
	return (
		<ButtonLink look="second" icon="hand" href={`/conversations/${stored.conversation.id}/hand-over`}>
			Hand it over
		</ButtonLink>
	);
}
