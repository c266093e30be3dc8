import type { Entry } from '#core/flow/entry.ts';
import { howKept } from './same-words.ts';
import type { Beat, Place, PracticeScript, Reaction, Sign } from './script.ts';

const DECLINED: ReadonlySet<string> = new Set(['skipped', 'not-saying', 'not-known']);
const OFFERS = /\bstay\b.*\bgo\b|\bcome back\b|\ba break\b|\banother (?:time|day)\b/i;

/**
 * What a scripted child does at this place of the conversation, given its log so far. Pure: the same log gives the same
 * child, and nothing is remembered anywhere else.
 *
 * @param mood the help for a mood that the worker has open now, which no log holds
 * @example reactionOf(script, stored.entries, 'T18').says // 'They were shouting again. Not at me.'
 */
export function reactionOf(script: PracticeScript, entries: readonly Entry[], at: Place, mood = ''): Reaction {
	const signs = signsOf(script, entries, at, mood);
	return script.beats.find((beat) => fits(beat, at, signs))?.then ?? script.otherwise;
}

function fits({ at, when = [], any, unless = [] }: Beat, place: Place, signs: ReadonlySet<Sign>): boolean {
	if (at !== 'anywhere' && !at.includes(place)) return false;
	if (any !== undefined && !any.some((sign) => signs.has(sign))) return false;
	return when.every((sign) => signs.has(sign)) && !unless.some((sign) => signs.has(sign));
}

/** What the worker has done so far that a scripted child goes by. */
export function signsOf(script: PracticeScript, entries: readonly Entry[], at: Place, mood: string): ReadonlySet<Sign> {
	const some = (test: (entry: Entry) => boolean) => entries.some(test);
	const rested = some(({ input }) => input.type === 'paused');
	const told = some((entry) => isTelling(script, entry));
	const signs: readonly (readonly [Sign, boolean])[] = [
		['again', some(({ input }) => 'question' in input && input.type !== 'opened' && input.question === at)],
		['needs-met', some(({ input }) => input.type === 'answered' && input.question === 'T15')],
		['rested', rested],
		['given-room', rested || some(({ input }) => DECLINED.has(input.type))],
		['offered-choice', some(offersChoice)],
		['told', told],
		[`mood:${mood}`, mood !== ''],
		...script.beats.map((beat) => [`heard:${beat.id}`, some((entry) => holdsWords(entry, beat.then.says))] as const),
	];
	return new Set(signs.filter(([, holds]) => holds).map(([sign]) => sign));
}

/** The entry that answers where the child says what somebody has to own: told, whatever the worker kept of it. */
export function isTelling(script: PracticeScript, { input }: Entry): boolean {
	if (input.type !== 'answered') return false;
	return script.beats.some(({ discloses, at }) => discloses === true && at !== 'anywhere' && at.includes(input.question));
}

function offersChoice({ input }: Entry): boolean {
	if (input.type !== 'answered') return false;
	return OFFERS.test(input.asked ?? '') || (input.whose === 'worker' && OFFERS.test(input.value.words ?? ''));
}

function holdsWords({ input }: Entry, says: string | undefined): boolean {
	return says !== undefined && input.type === 'answered' && howKept(input.value.words ?? '', says) !== 'not';
}
