import type { Duty, ReportedTo } from '#core/record/mandatory-report.ts';

/**
 * What the form says of the law. Every sentence in `law` is to be confirmed by counsel before a project goes live with it, and says
 * so on the page; the numbers are those that anybody in England may ring.
 */
export const MANDATORY_WORDS = {
	title: 'Make a mandatory report',
	under: 'You do not need anybody’s leave. Nobody has to sign it off, and nobody here may stop you or hold it back.',
	toConfirm: 'To be confirmed by counsel',
	law: {
		'sexual-offence':
			'Whoever works in regulated activity and is told of one, or sees it, may have a duty of their own to tell the police or the council as soon as they can. Stopping somebody from reporting it may be an offence.',
		fgm: 'Of a girl under 18. A regulated professional (a social worker, nurse, doctor, midwife or teacher) who is told of it by her, or sees it, has a duty of their own to tell the police. Nobody can do it for you.',
		another: 'Telling is right whenever you believe that a child may be harmed.',
		'not-sure': 'Leave this as it is. Whoever takes the report can say which duty it is.',
	} satisfies Record<Duty, string>,
	duties: {
		'not-sure': 'I am not sure',
		'sexual-offence': 'A child sexual offence',
		fgm: 'Female genital mutilation (FGM)',
		another: 'Something else',
	} satisfies Record<Duty, string>,
	to: {
		'nobody-yet': 'Nobody yet',
		police: 'The police',
		council: 'The council',
		both: 'The police and the council',
	} satisfies Record<ReportedTo, string>,
	numbers: [
		{ name: 'In danger now', number: '999' },
		{ name: 'The police, when it is not happening now', number: '101' },
	],
	notOpened: 'This report cannot be opened. It is kept, and was made at the time that stands here.',
} as const;

/** What is asked, in the order of the page, and what it is called once it is kept. Nothing has to be filled in. */
export const ASKED = [
	{
		name: 'what',
		kept: 'What was said or seen',
		label: 'What was said or seen',
		hint: 'The exact words, if you have them. Do not ask for more.',
	},
	{ name: 'when', kept: 'When and where it happened', label: 'When and where it happened, if you know', hint: undefined },
	{ name: 'who', kept: 'Whom it is about', label: 'Whom it is about, if you know', hint: 'Names, and what they are to the young person.' },
	{ name: 'how', kept: 'How it is known', label: 'How you know', hint: 'Who told you, or what you saw, and when.' },
	{ name: 'reporter', kept: 'Who reports', label: 'You, and how you are reached', hint: 'Your name, your work, and a number.' },
] as const;
