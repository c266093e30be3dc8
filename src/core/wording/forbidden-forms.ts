import type { Reader } from '#core/wording/phrases.ts';

/** A way of saying something that a flow must not use, and what to do about it. Matched without regard to case. */
export type ForbiddenForm = {
	readonly rule: 'leading' | 'blame' | 'secrecy' | 'permission' | 'office-words';
	/** Curly apostrophes are made straight before matching. */
	readonly form: RegExp;
	readonly why: string;
	/** Only in words that a child reads; workers have to use some of these in records. */
	readonly only?: Reader;
};

const SOMEONE =
	'(?:he|she|they|you|it|your (?:mum|dad|mother|father|step\\w*|brother|sister|uncle|aunt|cousin|gran\\w*|boyfriend|girlfriend|carers?|foster \\w+|teacher|social worker|key ?worker|family|parents?|friends?)|(?:the|that|those|this) (?:man|men|woman|women|boys?|girls?|adults?|grown-ups?|guys?|person|people|carers?|driver|staff))';

/** Practice rules 8.1: a question may not hold its own answer, nor ask for a defence. */
const LEADING: readonly ForbiddenForm[] = [
	{
		rule: 'leading',
		form: /\bwhy (?:did|do|does|were|was|are|have|had|would|could|can)(?:n't)? (?:you|he|she|they|it)\b/,
		why: '“Why did you” asks for a defence. Ask “what was going on” or “what happened next”.',
	},
	{
		rule: 'leading',
		form: /\b(?:did|do|does|is|are|was|were|have|has|had|would|could|should|ca|wo)n't (?:you|he|she|it|they|we|that|this|there|any\w+|some\w+|your)\b(?=[^.!]*\?)/,
		why: 'A question with “not” in it tells them the answer that is wanted.',
	},
	{
		rule: 'leading',
		form: /(?:^|[.!?“"]\s*)so,? (?:he|she|they|you|it|that|this|your \w+|some(?:one|body))\b[^.!]*\?/,
		why: 'It puts a statement into their mouth. Ask what happened.',
	},
	{
		rule: 'leading',
		form: /,\s*(?:right|yes|no|yeah|correct|innit|(?:did|do|does|is|are|was|were|has|have) (?:you|he|she|it|they))\?/,
		why: 'A tag at the end asks them to agree.',
	},
	{
		rule: 'leading',
		form: new RegExp(
			`(?:^|[.!?“"]\\s*)(?:(?:did|does|has|had|is|was) (?:it |that )?${SOMEONE.replace('|you|it', '')}|was it you)\\b[^.!]*\\?`,
		),
		why: 'It names who did what before they have. Ask who was there and what happened.',
	},
	{
		rule: 'leading',
		form: /\b(?:you must (?:have|be)|you (?:surely|obviously|clearly)|surely you|admit|confess|be honest|tell (?:me |us )?the truth|what really happened|are you sure)\b/,
		why: 'It says that they are not believed.',
	},
];

/** Practice 4.2, the words to avoid, and those that put the fault with the child. */
const BLAME: readonly ForbiddenForm[] = [
	{ rule: 'blame', form: /\babscond\w*|\bawol\b/, why: 'Say went missing, ran away, left, was away.' },
	{
		rule: 'blame',
		form: /\bstreet-?wise\b|\blife-?style choices?\b|\bknows? what (?:they|you|he|she)(?: a|')re getting into\b/,
		why: 'Say what happened.',
	},
	{
		rule: 'blame',
		form: /\bput(?:s|ting)? (?:your|them|him|her)sel(?:f|ves) (?:at|in) (?:risk|danger)\b|\brisky behaviou?r\b/,
		why: 'Others bring the danger: say who and what.',
	},
	{
		rule: 'blame',
		form: /\binvolved in (?:cse|cce|exploitation|county lines)\b|\b(?:got|get|became|become|getting) involved\b|\brecruited\b/,
		why: 'Say is being exploited, or was groomed.',
	},
	{
		rule: 'blame',
		form: /\bsexual activity with\b|\b(?:drugs|money|gifts) (?:in return )?for sex\b|\bpromiscuous\b|\bprostitut\w+/,
		why: 'It is abuse: say who did what.',
	},
	{ rule: 'blame', form: /\bcontacting adults\b/, why: 'The adult is contacting the child.' },
	{ rule: 'blame', form: /\bgo(?:es|ing)? back to (?:them|him|her)\b/, why: 'Say is being controlled.' },
	{ rule: 'blame', form: /\bkeeps? (?:on )?(?:going missing|running away)\b/, why: 'Say the pattern.' },
	{
		rule: 'blame',
		form: /\bchallenging behaviou?r\b|\battention[- ]seeking\b|\bmanipulative\b/,
		why: 'Say having trouble coping, or distressed.',
	},
	{
		rule: 'blame',
		form: /\bdrug running\b|\bmoney mules?\b|\brefus\w+ to engage\b/,
		why: 'Say who did it, or that we have not yet found a way to help.',
	},
	{
		rule: 'blame',
		form: /\bnaughty\b|\bsilly\b|(?<!none of )\b(?:you are|you're|it's|it is|was) (?:all )?your (?:own )?fault\b|\byou let (?:\w+ )+down\b|\bbad (?:girl|boy)\b|\bserves you\b/,
		why: 'It blames the child.',
	},
	{
		rule: 'blame',
		form: /\bplacements?\b|\blac\b|\bcare plans?\b|\bcontact with (?:your )?(?:family|mum|dad)\b/,
		why: 'Say where you live, your plan, family time.',
		only: 'child',
	},
];

const SECRECY: readonly ForbiddenForm[] = [
	{ rule: 'secrecy', form: /(?<!\bnot (?:a )?)\bsecrets?\b/, why: 'We are private, not secret.' },
	{
		rule: 'secrecy',
		form: /\bbetween (?:us|you and me)\b|\b(?:won't|will not|will never|never) (?:ever )?tell (?:anyone|anybody|a soul|no ?one)\b|\bstays? (?:private|with (?:me|us)|in (?:this room|our team))\b/,
		why: 'It promises what cannot be kept.',
	},
	{
		rule: 'secrecy',
		form: /\bconfidential\w*|\banonymous\w*/,
		why: 'It promises what cannot be kept, in a word that few know.',
		only: 'child',
	},
];

/** What may not be softened, 1 and 2: information, not consent; wishes, not permissions. */
const PERMISSION: readonly ForbiddenForm[] = [
	{
		rule: 'permission',
		form: /\b(?:is|was) (?:that|this|it) (?:ok|okay|all right|alright|fine)\?/,
		why: 'It asks for leave that cannot be refused. Check what was understood.',
	},
	{
		rule: 'permission',
		form: /\b(?:consent\w*|give permission|allow us|let us share|who can we (?:share|tell)|do you agree)\b/,
		why: 'Ask what they would like, not what they allow.',
	},
];

const OFFICE: readonly ForbiddenForm[] = [
	{
		rule: 'office-words',
		form: /\bplease note\b|\bunfortunately\b|\bsuccessfully\b|\bengag(?:e|ed|ing|ement)\b|\boops\b|\bdisclos\w+|\bsomeone will be in touch\b/,
		why: 'Say it as you would to a friend, with a name and a day.',
		only: 'child',
	},
];

export const FORBIDDEN_FORMS: readonly ForbiddenForm[] = [...LEADING, ...BLAME, ...SECRECY, ...PERMISSION, ...OFFICE];
