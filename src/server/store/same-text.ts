import type { KeptText } from '#core/texting/kept-text.ts';

type Said = Pick<KeptText, 'provider' | 'providerId' | 'from' | 'to' | 'words' | 'part' | 'attachments'>;

/**
 * All by which one text is the same as another: what the gateway calls it, and everything that it says. When it was sent is left out,
 * because some gateways say another moment when they send it again.
 */
export function sameText({ provider, providerId, from, to, words, part, attachments }: Said): string {
	const parts = part === null ? null : [part.reference, part.number, part.of];
	return JSON.stringify([provider, providerId, from, to, words, parts, attachments]);
}
