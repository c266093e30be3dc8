import type { StaffId } from '#core/id.ts';
import { type AccessRequest, type AccessStep, textMark } from './access-request.ts';
import type { Bundle } from './bundle.ts';
import { namesIn, standsIn } from './left-out-words.ts';

/**
 * Whether what is to be given is looked at by a second person first: where a parent asks, and wherever somebody must not be told or a
 * place must not get out (security 5).
 */
export function needsSecondLook(about: Pick<AccessRequest['about'], 'asker'>, danger: boolean): boolean {
	return about.asker === 'parent' || danger;
}

/** Where the second look stands. `changed`: what would be given is no longer what somebody looked at, or they may not see it any more. */
export type SecondLook = {
	readonly state: 'not-asked' | 'waits' | 'sent-back' | 'changed' | 'agreed';
	/** Why it was sent back; empty otherwise. */
	readonly why: string;
};

const NOT_ASKED: SecondLook = { state: 'not-asked', why: '' };

/**
 * Tells one version of what would be given from another. Who looked, and when, is no part of it: looking at it adds to that.
 *
 * @example versionMark(bundle) === versionMark(later) // nothing that is given has changed
 */
export function versionMark({ sections }: Pick<Bundle, 'sections'>): string {
	return textMark(JSON.stringify(sections.filter(({ id }) => id !== 'looks')));
}

/**
 * Where the second look at one request stands.
 *
 * @param steps of this request, oldest first
 * @param mark of what would be given now
 * @param closed to whom the record is closed by now: what they said about it counts no more
 */
export function secondLookOf(
	steps: readonly Pick<AccessStep, 'about' | 'by'>[],
	mark: string,
	closed: ReadonlySet<StaffId> = new Set(),
): SecondLook {
	const looks = steps.filter(({ about }) => LOOKS.has(about.step));
	const [before, last] = [looks.at(-2), looks.at(-1)];
	if (last === undefined) return NOT_ASKED;
	const { about } = last;
	if (about.step === 'sent-back') return { state: 'sent-back', why: about.why };
	if (about.step !== 'weighed' && about.step !== 'released') return NOT_ASKED;
	const asked = about.step === 'weighed' ? last : before;
	const stands = about.seen === mark && !closed.has(last.by) && asked !== undefined && !closed.has(asked.by);
	if (!stands) return { state: 'changed', why: '' };
	return { state: about.step === 'weighed' ? 'waits' : 'agreed', why: '' };
}

/** Whether somebody was asked to look and has not: for a list, which does not weigh each line. */
export const waitsForSecond = (steps: readonly Pick<AccessStep, 'about'>[]): boolean =>
	steps.findLast(({ about }) => LOOKS.has(about.step))?.about.step === 'weighed';

const LOOKS: ReadonlySet<string> = new Set(['weighed', 'released', 'sent-back']);
const WEIGHING: ReadonlySet<string> = new Set(['decided', 'lines', 'weighed']);

/**
 * Why somebody cannot be the second person: they decided something about this request, or the young person's own words name them.
 * To whom the record is closed never comes this far.
 *
 * @param theirWords everything that stands as the young person's exact words
 */
export function cannotBeSecond(
	who: { readonly id: StaffId; readonly name: string },
	steps: readonly Pick<AccessStep, 'about' | 'by'>[],
	theirWords: readonly string[],
): 'weighed-it' | 'named' | undefined {
	if (steps.some(({ about, by }) => by === who.id && WEIGHING.has(about.step))) return 'weighed-it';
	const names = namesIn(who.name);
	return theirWords.some((words) => standsIn(words, names)) ? 'named' : undefined;
}
