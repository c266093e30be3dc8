import { NATIONAL_LINES } from '#core/cover/national-lines.ts';
import type { Finding } from './outbound-lint.ts';

const FAMILY = 'mum|mam|dad|mother|father|step ?-?(?:mum|mam|dad|mother|father)|brother|sister|uncle|aunt(?:ie|y)?|cousin|grandad|nan|gran';
const SOMEONE = `(?:he|she|they|him|her|them|who|someone|somebody|anyone|anybody|any one|${FAMILY}|boyfriend|girlfriend|partner|ex|man|men|guys?|lads?|boys?|girls?|carers?|staff|people|adults?)`;
const HARMS =
	'(?:hits?|hitting|hurts?|hurting|harm(?:s|ed|ing)?|touch(?:es|ed|ing)?|beats?|beating|punch(?:es|ed|ing)?|slap(?:s|ped|ping)?|kick(?:s|ed|ing)?|attack(?:s|ed|ing)?|threaten(?:s|ed|ing)?|forc(?:e|es|ed|ing)|strangl(?:e|es|ed|ing)|chok(?:e|es|ed|ing)|lock(?:s|ed|ing)?|controls?|controlling)';
const LOST_THING =
	"(?<!\\b(?:phone|bag|keys?|charger|card|stuff|text|letter|message|coat|it)(?:'s)? (?:(?:has|have|had|is|are|was|were|might have|must have|'s) )?)";

/**
 * What gives away what a text is about, by whole words. Each is as narrow as it can be: "Are you hurt?", "Are you safe?", "Is there someone you are scared of?", "I'm sorry
 * that happened" and "Thank you for telling me" may always be said.
 */
const FORMS: readonly RegExp[] = [
	// "If someone hurts you, we have to tell" is said to everybody.
	new RegExp(`(?!(?<=\\bif )(?:some|any))\\b${SOMEONE}\\b(?:'(?:s|d|ve|ll|re))?(?: [\\w']+){0,3}? ${HARMS} (?:you|u|ya)\\b`, 'gi'),
	new RegExp(
		`\\b${SOMEONE}\\b(?:'(?:s|d|ve|ll|re))?(?: [\\w']+){0,3}? (?:ma[dk]es?|making) (?:you|u) (?:do|have|send|carry|sell|touch|take|marry|get married|stay|sleep with)\\b`,
		'gi',
	),
	new RegExp(`\\b${SOMEONE}\\b[^.?!\\n]{0,20}\\b(?:did|do|does|doing|done)(?: \\w+)? to (?:you|u)\\b`, 'gi'),
	new RegExp(
		`\\bwhat (?:your |the |that )?(?:(?:${FAMILY})'s )?${SOMEONE}(?:'s| has| have| is| was| were)? (?:did|does|doing|done|been doing)\\b`,
		'gi',
	),
	new RegExp(`\\b(?:scared|afraid|frightened) of (?:him|her|them|(?:your )?(?:${FAMILY}|boyfriend|girlfriend|partner))\\b`, 'gi'),
	new RegExp(
		`\\b(?:away|safe|hid(?:e|ing)|escap(?:e|ed|ing)) from (?:him|her|them|your (?:${FAMILY}|boyfriend|girlfriend|partner))\\b`,
		'gi',
	),
	/\b(?:hit|hurt|beaten(?: up)?|punched|slapped|kicked|touched|attacked|threatened|locked up|locked in|forced) by\b|\b(?:being|been) (?:hurt|hit|beaten(?: up)?|attacked|threatened|touched|locked (?:in|up))\b/gi,
	/\bsafe at home\b/gi,
	/\babus(?:e|ed|es|ers?|ing|ive)\b|\bneglect\w*|\bassault\w*|\brap(?:e|ed|ist|ing)\b|\bmolest\w*|\bincest\b/gi,
	/\bsex(?:ual\w*|ting|t)?\b|\bnudes?\b|\bnaked\b|\bporn\w*|\bblackmail\w*|\bsextort\w*|\bprostitut\w*/gi,
	/\b(?:pics?|pictures?|photos?|videos?) of (?:you|u|yourself)\b|\bask(?:s|ed|ing)? (?:you|u) (?:for|to send)(?: \w+){0,2} (?:pics?|pictures?|photos?|videos?)\b/gi,
	/\bgroom(?:ed|ers?|ing)\b|\bexploit\w*|\btraffick\w*|\bcounty lines?\b|\bdrugs?\b|\bdealers?\b|\bgangs?\b|\bstab(?:bed|bing)\b|\bstab (?:any|some)(?:one|body)\b|\bweapons?\b/gi,
	/\bpregnan\w*|\babortions?\b|\bmiscarr\w*|\bmorning[- ]after pill\b|\bstis?\b/gi,
	/\bself[- ]?harm\w*|\bsuicid\w*|\boverdos\w*|\ban od\b|\bod'?d\b|\b(?:kill|cut|hurt|harm)(?:t?ing)? yourself\b|\bend(?:ing)? (?:your life|it all)\b|\bwant(?:ed|ing)? to die\b|\btak(?:e|ing) your own life\b/gi,
	new RegExp(`${LOST_THING}\\b(?:go|goes|going|gone|went|been|reported|was|were) missing\\b`, 'gi'),
	/\bmissing (?:person|people|episodes?|from home|report)\b|\breported you missing\b|\br[au]n(?:ning|s)? away\b|\byou (?:ran|run|were running) off\b|\brunaways?\b|\babscond\w*/gi,
	/(?<!\bno[tr] (?:the )?)\b(?:the )?police(?: officers?| station)?\b|\bcops\b|\barrested\b|\bsocial services\b/gi,
	/\bsafeguarding\b|\bchild protection\b|\breturn(?: home)? (?:interview(?:s|er)?|conversation)\b|\bdisclos\w+|\bstrategy meeting\b|\bsection 47\b|\bdomestic (?:abuse|violence)\b|\bforced marriage\b|\bfgm\b|\bcamhs\b/gi,
	/\b(?:CSE|CCE|LADO|RHI)\b/g,
];

/** A line may be given by its name. */
const LINE_NAMES = new RegExp(NATIONAL_LINES.flatMap(({ name }) => name.split(', from ')).join('|'), 'gi');

export function subjectsIn(words: string): readonly Finding[] {
	const plain = words.replace(LINE_NAMES, (name) => ' '.repeat(name.length));
	return FORMS.flatMap((form) =>
		[...plain.matchAll(form)].map((found) => ({
			rule: 'subject' as const,
			start: found.index,
			end: found.index + found[0].length,
			says: `“${found[0]}” shows whoever sees the phone what this is about. Leave it out here, and ask when they can talk.`,
		})),
	);
}
