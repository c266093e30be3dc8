import { COVER_WORDS } from '#app/cover/cover-words.en.ts';

/**
 * Everything that a young person may read at an hour with nobody, before they type: what both sides of a cover statement
 * look at. The hour and the lines that are open stand in it as they do on that day.
 */
export const WORDS_FOR_NONE: readonly string[] = [
	COVER_WORDS.nobody('9:00 am on Monday'),
	COVER_WORDS.nobody(null),
	`${COVER_WORDS.danger} 999`,
	COVER_WORDS.silent,
	COVER_WORDS.byText,
	COVER_WORDS.talk,
	COVER_WORDS.noLine,
];
