import { NATIONAL_LINES } from '#core/cover/national-lines.ts';
import type { Finding, OutboundKnown } from './outbound-lint.ts';
import { promisedTimes } from './promised-times.ts';

const EVER =
	'(?:any ?time|whenever|day (?:or|and) night|night (?:or|and) day|24 ?/ ?7|24 hours a day|round the clock|at all hours|all night|every night)';
const HERE = '(?:here|there|around|about|available|awake)';
const REPLY =
	'(?:reply|answer|text|ring|call|write|message|come|read it|see it|be (?:here|there|back|in touch|with you)|get (?:back|in touch)|contact)';

/** What nobody can keep, whoever is at work. What a worker will do herself, at a time, may be said: see `promised-times`. */
const FORMS: readonly RegExp[] = [
	new RegExp(
		`\\b(?:text|ring|call|message|contact|reach|phone|write to|get hold of)(?: (?:me|us|here|this number|back))? (?:at )?${EVER}`,
		'gi',
	),
	new RegExp(
		`\\b(?:i'm|i am|we're|we are|i'll be|i will be|we'll be|we will be|(?:some(?:one|body)|there)(?:'s| is| will be))\\b[^.!?\\n]{0,30}?\\b${HERE}(?: for you)? (?:at )?${EVER}`,
		'gi',
	),
	new RegExp(`\\b(?:always be|(?:i'm|i am|we're|we are|some(?:one|body)(?:'s| is)) always) ${HERE}\\b`, 'gi'),
	new RegExp(`\\b(?:i|we)(?:'ll| will)? always ${REPLY}\\b`, 'gi'),
	new RegExp(`\\b(?:someone|somebody|a worker|one of us|the team)(?:'ll| will| is going to) (?:\\w+ )?${REPLY}`, 'gi'),
	new RegExp(
		`\\b(?:whenever|any ?time|every time) you (?:text|write|ring|call|message)\\b[^.!?\\n]{0,20}\\b(?:i|we)(?:'ll| will) ${REPLY}`,
		'gi',
	),
	/\bwe(?:'ll)? (?:usually |normally |will |always )?(?:reply|answer|get back)(?: to (?:you|\w+))? (?:within|in under|in less than|straight ?away|right away|immediately|at once)\b/gi,
	/\byou(?:'ll| will) (?:get|have|hear) (?:\w+ ){0,3}(?:within|straight ?away|right away|immediately|at once|soon)\b/gi,
];

/** "Text me any time. I read them at 9." is true, and tells them when. */
const TELLS_WHEN =
	/\b(?:read|see|look|answer|reply|back|pick (?:it|them) up)\b[^.!?\n]*\b(?:when|at|on|from|between|tomorrow|in the morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2})\b/i;
const MAY_WRITE = /^(?:text|message|write)/i;

const LINE = new RegExp(NATIONAL_LINES.flatMap(({ name, number }) => [...name.split(', from '), number]).join('|'), 'i');

/** Promises of a time that nobody has, and times at which nobody is at work. */
export function promisesIn(words: string, { hours }: OutboundKnown): readonly Finding[] {
	const ever = FORMS.flatMap((form) => [...words.matchAll(form)])
		// A question promises nothing, and the national lines are open when they are.
		.filter((found) => !/\?\s*$/.test(sentenceAt(words, found.index)) && !LINE.test(sentenceAt(words, found.index)))
		.filter((found) => !(MAY_WRITE.test(found[0]) && TELLS_WHEN.test(words)))
		.map((found) => finding(found.index, found[0], 'promises a time that nobody can be sure of. Say who, and when they are really here.'));
	const unstaffed = hours === undefined ? [] : promisedTimes(words, hours).filter(({ at }) => !hours.staffedAt(at));
	return [
		...ever,
		...unstaffed.map(({ start, words: promised }) =>
			finding(start, promised, 'is a time at which nobody is at work. Say when somebody is.'),
		),
	];
}

function finding(start: number, words: string, why: string): Finding {
	return { rule: 'promise', start, end: start + words.length, says: `“${words}” ${why}` };
}

function sentenceAt(words: string, at: number): string {
	const end = words.slice(at).search(/[.!?\n](?:\s|$)/);
	const from = Math.max(...['. ', '! ', '? ', '\n'].map((mark) => words.lastIndexOf(mark, at)));
	return words.slice(from + 1, end === -1 ? undefined : at + end + 1);
}
