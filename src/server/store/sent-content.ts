import type { TextReceipt } from '#app/texting/ports.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import type { WriteContext } from '#server/store/changes/handler.ts';

/** What a receipt of a gateway is about, as one value: of two gateways both may use the same name. */
export const receiptOf = ({ provider, providerId }: Pick<TextReceipt, 'provider' | 'providerId'>): string =>
	JSON.stringify([provider, providerId]);

/** What of a text of ours is sealed, and what its receipt is found by once a gateway took it. */
export function sentContentOf(
	{ id, youngPerson, to, words, provider, providerId, translated, why }: SentText,
	{ seal, secret }: Pick<WriteContext, 'seal' | 'secret'>,
): { readonly content: Uint8Array; readonly providerToken: string | null } {
	return {
		content: seal(youngPerson, 'sent_texts', 'content', id, { to, words, providerId, translated, why }),
		providerToken: provider === null || providerId === null ? null : secret('receipt', receiptOf({ provider, providerId })),
	};
}
