import type { Resolution } from '#core/flow/resolution.ts';

export type SilenceName = Exclude<Resolution, 'answered'>;

/**
 * The four silences, in words, never a dash. `said`: in the record and the report; `offer`: on the button in the
 * conversation.
 */
export const SILENCE_WORDS: Readonly<Record<SilenceName, { readonly said: string; readonly offer: string }>> = {
	skipped: { said: 'Skipped', offer: 'Skip' },
	'not-saying': { said: 'Did not want to say', offer: 'Doesn’t want to say' },
	'not-known': { said: 'Did not know', offer: 'Doesn’t know' },
	'not-asked': { said: 'Not asked', offer: 'Not asked' },
};

/** A topic about which nothing was said, and in which of the four ways. */
export function Silence({ silence }: { readonly silence: SilenceName }) {
	return <span class="silence">{SILENCE_WORDS[silence].said}</span>;
}
