import type { Role } from '#core/record/staff.ts';
import { EVERYONE, KEEPERS, LEADS, type PermissionRow, PRACTICE, WITH_THEM } from './permission-rows.ts';
import { ALERT_PERMISSIONS } from './permissions-of-alerts.ts';
import { CASE_PERMISSIONS } from './permissions-of-cases.ts';
import { KEEPING_PERMISSIONS } from './permissions-of-keeping.ts';
import { ROTA_PERMISSIONS } from './permissions-of-rota.ts';
import { TEXTING_PERMISSIONS } from './permissions-of-texting.ts';

/**
 * The one permission table: action → roles, and over what. Every route asks it; a route that has no row here does not exist. Whether a
 * person may see *this* young person (a conflict, a restricted record) is a second question, asked after this one.
 */
export const PERMISSIONS = {
	'start.see': { says: 'Come in', roles: EVERYONE, over: 'self', why: 'It leads to what each may see, and names nobody.' },
	'today.see': { says: 'See Today', roles: WITH_THEM, over: 'cases', why: 'It names young people.' },
	'young-person.see': { says: 'See a young person', roles: WITH_THEM, over: 'cases', why: 'It is their account.' },
	'young-person.add': { says: 'Add a young person', roles: PRACTICE, over: 'cases', why: 'Whoever takes the call writes it down.' },
	'young-person.change': {
		says: 'Change what is known about a young person',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever learns it writes it down; earlier versions are kept.',
	},
	'young-person.see-looks': {
		says: 'See who read or changed a young person’s record',
		roles: LEADS,
		over: 'cases',
		why: 'Whoever answers for safeguarding looks for misuse. Others are told that looking is written down; whom it shows could warn somebody.',
	},
	'young-person.open-with-reason': {
		says: 'Open a case that does not name them, with a reason, for an hour',
		roles: ['volunteer'],
		over: 'project',
		why: 'Somebody may need them before a lead can be asked. The lead is told at once, and what they did is written down.',
	},
	...CASE_PERMISSIONS,
	'totals.see': {
		says: 'See how many came back, talked and were told, quarter by quarter',
		roles: [...LEADS, 'commissioner'],
		over: 'project',
		why: 'It names nobody: a number from one to four is hidden, with what it could be worked out from.',
	},
	'permissions.see': {
		says: 'See who may do what',
		roles: [...LEADS, ...KEEPERS],
		over: 'project',
		why: 'Whoever answers for the project and whoever looks after accounts have to know.',
	},
	'episode.add': { says: 'Add a time away', roles: WITH_THEM, over: 'cases', why: 'Whoever takes the report writes it down.' },
	'episode.change': { says: 'Change a time away', roles: WITH_THEM, over: 'cases', why: 'Return times and references come later.' },
	'offer.make': { says: 'Record an offer', roles: WITH_THEM, over: 'cases', why: 'Anyone may ask; each attempt counts.' },
	'conversation.begin': {
		says: 'Begin a conversation',
		roles: WITH_THEM,
		over: 'cases',
		why: 'The young person chooses whom they talk to.',
	},
	'conversation.hold': {
		says: 'Keep what is said',
		roles: WITH_THEM,
		over: 'cases',
		why: 'A conversation may go on with another worker or on another device.',
	},
	'conversation.see': { says: 'Read a conversation', roles: WITH_THEM, over: 'cases', why: 'Nobody asks again what was already told.' },
	'conversation.close': {
		says: 'Close a conversation',
		roles: WITH_THEM,
		over: 'cases',
		why: 'The worker who listened checks it with the young person.',
	},
	'conversation.hand-over': {
		says: 'Hand the tablet over, and take it back',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever holds the conversation; what is on it then is the young person’s.',
	},
	'conversation.give-code': {
		says: 'Give a code for their own phone, and close the page there',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever has made sure that it is them, and that it is safe.',
	},
	'card.make': {
		says: 'Make a card to keep',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever is with the young person; they choose what is on it.',
	},
	'report.see': { says: 'See a report', roles: WITH_THEM, over: 'cases', why: 'It is made from the account.' },
	'report.sign-off': {
		says: 'Sign off a report',
		roles: LEADS,
		over: 'cases',
		why: 'A second pair of eyes, never the only worker who was there.',
	},
	'alert.see': { says: 'Open an alert', roles: WITH_THEM, over: 'cases', why: 'Anyone who can help may look; looking is in the audit.' },
	'alert.see-mark': { says: 'Say “I have read this”', roles: WITH_THEM, over: 'cases', why: 'It names the person who read it.' },
	'alert.own': { says: 'Take an alert', roles: WITH_THEM, over: 'cases', why: 'A named person with a decision.' },
	'alert.take-over': {
		says: 'Take an alert over from somebody else',
		roles: PRACTICE,
		over: 'cases',
		why: 'With a decision; the other person sees it at once.',
	},
	'alert.check-back': {
		says: 'Answer a check-back',
		roles: WITH_THEM,
		over: 'cases',
		why: 'The owner says how it stands or asks for help.',
	},
	'alert.close': { says: 'Close an alert', roles: WITH_THEM, over: 'cases', why: 'The owner, with what was done.' },
	'action.add': { says: 'Write down a promise', roles: WITH_THEM, over: 'cases', why: 'Whoever hears the wish writes it down.' },
	'action.change': {
		says: 'Change a promise',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever did it says so, and says when the young person was told.',
	},
	...ALERT_PERMISSIONS,
	...ROTA_PERMISSIONS,
	'feedback.see-totals': {
		says: 'See how talks were, in totals',
		roles: PRACTICE,
		over: 'project',
		why: 'Whoever holds talks learns from them; no number in it tells who it was.',
	},
	'feedback.read-words': {
		says: 'Read what young people wrote about talks',
		roles: LEADS,
		over: 'project',
		why: 'Whoever answers for the talks; a worker would know the words of their own talk.',
	},
	'screening.check': {
		says: 'Say whether screening was right, and why',
		roles: PRACTICE,
		over: 'cases',
		why: 'Whoever reads the words can tell; what they say changes no alert.',
	},
	'screening.see': {
		says: 'See what screening flagged, a sample of what it did not, and what people say of it',
		roles: LEADS,
		over: 'cases',
		why: 'Whoever answers for safeguarding; it holds words of many young people.',
	},
	'screening.offer-example': {
		says: 'Offer words as an example for screening',
		roles: PRACTICE,
		over: 'cases',
		why: 'Whoever said that it was wrong, where the young person was told and nobody objects.',
	},
	'screening.settle-example': {
		says: 'Accept an example for screening, or leave it out',
		roles: LEADS,
		over: 'cases',
		why: 'A second pair of eyes, never whoever offered it.',
	},
	'use-of-words.record': {
		says: 'Write down whether a young person’s words may be used to improve screening',
		roles: WITH_THEM,
		over: 'cases',
		why: 'Whoever told them, or heard the objection.',
	},
	...KEEPING_PERMISSIONS,
	...TEXTING_PERMISSIONS,
	'live.hear': { says: 'Hear changes without reloading', roles: WITH_THEM, over: 'cases', why: 'Events name alerts and records.' },
	'push.subscribe': {
		says: 'Be woken on a device',
		roles: WITH_THEM,
		over: 'self',
		why: 'Only people who can open an alert are called to one.',
	},
	'reached.change-own': {
		says: 'See and change how they are reached themselves, and try it',
		roles: WITH_THEM,
		over: 'self',
		why: 'Their own devices, numbers and addresses. Whoever can be called to an alert has to see that it works.',
	},
	'reached.see-everybody': {
		says: 'See by which ways everybody can be woken, and which of them are silent',
		roles: LEADS,
		over: 'project',
		why: 'Whoever answers for cover at night. It shows no number and no address.',
	},
	'practice.see': {
		says: 'Look at practice',
		roles: WITH_THEM,
		over: 'self',
		why: 'Each sees their own; a lead or manager sees everybody’s.',
	},
	'practice.begin': {
		says: 'Practise with a made-up child',
		roles: WITH_THEM,
		over: 'self',
		why: 'Anybody who holds conversations may practise them.',
	},
	'practice.supervise': {
		says: 'Look at what others practised, and write a note',
		roles: LEADS,
		over: 'project',
		why: 'Practice is for learning: whoever supervises, and nobody else, looks over a shoulder.',
	},
	'kit.see': { says: 'See the parts that pages are built from', roles: EVERYONE, over: 'project', why: 'It holds made-up words only.' },
	'own-sign-in.change': {
		says: 'Look after how they sign in themselves',
		roles: EVERYONE,
		over: 'self',
		why: 'Their own passkeys, passphrase, sign-ins and devices; nobody else’s.',
	},
	'recovery.hear': {
		says: 'Be told when somebody signs in with a recovery code',
		roles: [...LEADS, ...KEEPERS],
		over: 'project',
		why: 'A lost phone or a found list of codes: a person who answers for the project asks.',
	},
	'people.see': {
		says: 'See who works here, who can sign in, and the devices',
		roles: KEEPERS,
		over: 'project',
		why: 'Whoever looks after accounts.',
	},
	'people.change': {
		says: 'Invite people, end their access, take a device out of use',
		roles: KEEPERS,
		over: 'project',
		why: 'Whoever looks after accounts, and reads no child’s.',
	},
	'getting-back.confirm': {
		says: 'Confirm a way back in for somebody who cannot sign in any more',
		roles: LEADS,
		over: 'project',
		why: 'A second person, never whoever asked for it or whom it is for; a manager only for a safeguarding lead. Nobody opens a colleague’s account alone.',
	},
	'getting-back.stop': {
		says: 'Stop a way back in: their own, or, for a lead, a manager and an administrator, anybody’s',
		roles: EVERYONE,
		over: 'project',
		why: 'Whoever it is for knows best whether they asked. To stop it wrongly costs an hour; to let it go wrongly costs an account.',
	},
	'faults.see': {
		says: 'See what does not work in the service itself, and be told of it',
		roles: [...LEADS, ...KEEPERS],
		over: 'project',
		why: 'Whoever looks after the machine mends it, and whoever answers for safeguarding has to know. Nothing of it is about a child.',
	},
	'faults.settle': {
		says: 'Say that they look after a fault, or that it works again',
		roles: [...LEADS, ...KEEPERS],
		over: 'project',
		why: 'Until somebody does, everybody who hears of faults is told again.',
	},
	'sign-out': { says: 'Sign out', roles: EVERYONE, over: 'self', why: 'Always.' },
} as const satisfies Record<string, PermissionRow>;

export type Action = keyof typeof PERMISSIONS;
export const ACTIONS = Object.keys(PERMISSIONS) as readonly Action[];

/**
 * Whether somebody in this role may do this at all.
 *
 * @example may(session.staff.role, 'alert.own')
 */
export function may(role: Role, action: Action): boolean {
	return (PERMISSIONS[action].roles as readonly Role[]).includes(role);
}

/** How far somebody in a role may go: their own only, the cases that name them, or the whole project. Nobody goes further. */
export const SCOPES = ['self', 'own-cases', 'project'] as const;
export type Scope = (typeof SCOPES)[number];

/** Roles for whom a case is open only where it names them. */
const NAMED_CASES: readonly Role[] = ['volunteer'];

/**
 * How far this role may do this; undefined where it may not do it at all.
 *
 * @example scopeOf('volunteer', 'young-person.see') // 'own-cases'
 */
export function scopeOf(role: Role, action: Action): Scope | undefined {
	if (!may(role, action)) return undefined;
	const { over } = PERMISSIONS[action];
	if (over === 'self') return 'self';
	return over === 'cases' && NAMED_CASES.includes(role) ? 'own-cases' : 'project';
}
