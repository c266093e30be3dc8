import { NATIONAL_LINES } from '#core/cover/national-lines.ts';
import type { Finding, OutboundKnown } from './outbound-lint.ts';

const LINK =
	/\b(?:https?:\/\/|www\.)[^\s<>"]+|\b[a-z\d][a-z\d.-]*\.(?:com|org|net|co|uk|io|me|app|info|gov|ly|gg|link|page)(?:\/[^\s<>"]*)?(?![\p{L}\p{N}])/giu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{N}_.]{2,}/gu;
/** One that goes by where it is, and looks like no word. */
const ACCOUNT = /\b(?:snap|snapchat|insta|instagram|tiktok|discord)(?: user)?(?: ?name)?(?: is|:) ?([\p{L}.]*[\d_][\p{L}\d_.]*)/giu;
/** Digits long enough to ring, with what people write between them. */
const DIGITS = /(?<![\p{L}\p{N}])\+?\(?\d(?:[ ().-]{0,2}\d){4,}(?![\p{L}\p{N}])/gu;
/** The short ones, where somebody is told to ring them. */
const SHORT = /\b(?:ring|call|text|dial|phone)(?: on)? (\d{3,4})\b(?!\s?(?:am|pm|\d))/gi;

/** Written like a number and none: `12.11.2026`, `2026-11-20`, `9.30 - 10.30`. */
const NO_NUMBER = /^(?:\d{1,2}([.-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}[.:]\d{2} ?- ?\d{1,2}[.:]\d{2}|\d{4} ?- ?\d{4})$/;

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^(?:00)?44(?=\d{9,})/, '0');
const linkOf = (text: string): string =>
	text
		.toLowerCase()
		.replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
		.replace(/[/.,!?)]+$/, '');

/** Numbers, links and addresses that are neither ours nor those of a line that we know. */
export function contactsIn(words: string, { contacts }: OutboundKnown): readonly Finding[] {
	const numbers = new Set([...NATIONAL_LINES.map(({ number }) => number), '112', '111', '55', ...contacts].map(digitsOf));
	const links = contacts.map(linkOf).filter((link) => /\D/.test(link));
	const isOurs = (found: string): boolean => links.some((link) => linkOf(found) === link || linkOf(found).startsWith(`${link}/`));
	return [
		...found(words, MAIL, 'an address').filter(({ text }) => !isOurs(text)),
		...found(words, LINK, 'a link').filter(({ text }) => !isOurs(text)),
		...[HANDLE, ACCOUNT].flatMap((form) => found(words, form, 'a name online')).filter(({ text }) => !isOurs(text)),
		...[...found(words, DIGITS, 'a number'), ...found(words, SHORT, 'a number')].filter(
			({ text }) => !NO_NUMBER.test(text) && !numbers.has(digitsOf(text)),
		),
	].map(({ text, start, what }) => ({
		rule: 'contact',
		start,
		end: start + text.length,
		says: `“${text}” is ${what} that is neither ours nor a line’s that we know. Check it, or leave it out.`,
	}));
}

function found(words: string, form: RegExp, what: string) {
	return [...words.matchAll(form)].map((match) => {
		const text = (match[1] ?? match[0]).replace(/[.,!?)]+$/, '');
		return { text, start: match.index + match[0].indexOf(text), what };
	});
}
