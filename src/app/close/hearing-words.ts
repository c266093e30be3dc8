import { GOODBYE_WORDS } from '#app/close/close-words.en.ts';
import { dayOf } from '#app/close/next-page.tsx';
import type { Telling } from '#core/record/conversation.ts';

/** How they will hear what happened, as they read it. Empty while it is not agreed. */
export function hearingWords(telling: Telling | undefined): readonly string[] {
	if (telling === undefined) return [];
	const sentence = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`);
	const how = telling.how === '' ? [] : [sentence(telling.how)];
	if (telling.noNeed) return [GOODBYE_WORDS.noNeed, ...how];
	const when = [telling.on ? GOODBYE_WORDS.on(dayOf(telling.on)) : '', telling.who ? GOODBYE_WORDS.from(telling.who) : '']
		.filter(Boolean)
		.join(', ');
	return [...(when === '' ? [] : [GOODBYE_WORDS.hear(when)]), ...how];
}
