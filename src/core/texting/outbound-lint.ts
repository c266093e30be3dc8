import { contactsIn } from './outbound-contacts.ts';
import { namesIn, placesIn } from './outbound-names.ts';
import { promisesIn } from './outbound-promises.ts';
import { subjectsIn } from './outbound-subjects.ts';
import type { PromiseHours } from './promised-times.ts';

export type OutboundRule = 'name' | 'place' | 'service' | 'subject' | 'promise' | 'contact';

/** What may not stand in a text that we send. `start` and `end` are UTF-16 offsets into what was given. */
export type OutboundProblem = {
	readonly rule: OutboundRule;
	/** As written. */
	readonly words: string;
	readonly start: number;
	readonly end: number;
	/** Why, and what to do instead, for whoever wrote it. */
	readonly says: string;
};

/** What is known when a text is about to be sent. All of it is content: it goes into no log. */
export type OutboundKnown = {
	/** Of the young person and of everybody in their record (see `knownFrom`). */
	readonly names: readonly string[];
	readonly places: readonly string[];
	/** Names that may stand: whoever signs, and whoever else of us is spoken of. */
	readonly staff: readonly string[];
	/** What we are called, such as the name of the project. */
	readonly service: readonly string[];
	/** Numbers, links and codes that are ours. The national lines may always be given. */
	readonly contacts: readonly string[];
	/** When somebody is at work, and the time now. Without it no time of day is looked at. */
	readonly hours?: PromiseHours;
};

export type Finding = Pick<OutboundProblem, 'rule' | 'start' | 'end' | 'says'>;
type Look = (words: string, known: OutboundKnown) => readonly Finding[];

/** Of two that found the same words, the one named first here says it; a link or number before them all. What is ours hides nothing. */
const LOOKS: readonly Look[] = [placesIn, namesIn, subjectsIn, promisesIn];

/**
 * What a text would show to whoever holds the phone: names, places, who we are, what it is about, a number that nobody knows, a promise
 * that nobody can keep. A worker’s reply with a problem is not sent; the machine’s own wording must have none. It never rewrites.
 *
 * @returns in the order of the text; empty for a text that may go out
 * @example lintOutbound('Hi Jaz, did he hurt you?', known).map(({ words }) => words) // ['Jaz', 'he hurt you']
 */
export function lintOutbound(words: string, known: OutboundKnown): readonly OutboundProblem[] {
	// One character each, so that offsets stay.
	const plain = words.replace(/[‘’‛′`´]/g, "'").replace(/[\u00a0\u202f\t]/g, ' ');
	const withoutOurs = known.contacts.reduce((left, ours) => left.replaceAll(ours, 'x'.repeat(ours.length)), plain);
	const found = [...contactsIn(plain, known), ...LOOKS.flatMap((look) => look(withoutOurs, known))];
	return found
		.filter((one, at) => !found.slice(0, at).some((before) => before.start < one.end && one.start < before.end))
		.toSorted((a, b) => a.start - b.start)
		.map((one) => ({ ...one, words: words.slice(one.start, one.end) }));
}
