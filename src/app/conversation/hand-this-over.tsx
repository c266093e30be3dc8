import type { StoredConversation } from '#app/conversation/ports.ts';
import { ButtonLink } from '#app/layout/button.tsx';

/** As the page says it, and again where something was sent all the same. */
export const HAND_THIS_OVER = 'Hand the tablet over for this one. You see totals only.';

/** Stands where the line would be written. */
export function HandThisOver({ stored }: { readonly stored: StoredConversation }) {
	return (
		<div class="say-now">
			<p>{HAND_THIS_OVER}</p>
			<p class="small soft">
				It is kept without a name, unless somebody has to look at the words; then a person other than you does. Or go on without it: that is
				fine too.
			</p>
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
