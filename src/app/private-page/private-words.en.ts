/**
 * What a young person reads on their own phone, around the conversation. `{…}` stands for a name, a time or a number.
 * Short and plain (US grade 4 at most), and true: nothing is promised that nobody does.
 */
export const PRIVATE_WORDS = {
	entrance: {
		label: 'Code',
		open: 'Open',
		wrong: 'That code didn’t work. Ask the person who gave it to you for a new one.',
		wait: 'Wait a moment. Then try again.',
	},
	bar: {
		name: 'Ways out',
		someone: 'Someone’s here',
		leave: 'Leave now',
	},
	seenBy: {
		ask: 'Can anyone else see or hold this phone?',
		nobody: 'No, only me',
		somebody: 'Maybe, or yes',
		tell: 'Only you can tell if it’s safe to go on.',
		later: 'You can leave now. {who} can give you a new code at a better time.',
		leave: 'Leave. I’ll come back later',
		goOn: 'Go on',
		fast: 'Want to get out fast? Press “Leave now”. If someone comes, press “Someone’s here”. We keep what you have typed by then.',
		cannot: 'What this can’t do',
		cannotHide: [
			'It can’t hide the list of pages this phone has been to. The page is called “Notes” there.',
			'It can’t stop a phone that films its own screen.',
			'It can’t stop an app that someone put on the phone to watch you.',
			'If you ring someone, it may show on the phone bill.',
		],
		keeps: 'It keeps nothing on this phone once you leave. If you do nothing, it shuts by itself in less than 20 minutes.',
	},
	told: {
		sent: 'Sent to {who} at {when}.',
		listed: 'Kept at {when}. It is here for {who} to read.',
		kept: 'Kept at {when}.',
		notOpened: 'Not opened yet.',
		mayLook: 'It can be read at any time. We do not know when.',
		opensThen: 'Someone is here from {when}.',
		opensNotKnown: 'We do not know when someone is here next.',
		read: '{who} has read this.',
		has: '{who} has this now.',
		willReply: '{who} has read this and will reply by {when}.',
		late: '{who} said you would hear by {when}. That time has gone. We are sorry.',
		danger: 'In danger now?',
		call: 'Call 999',
		ring: 'Call {name}: {number}',
		text: 'Text {name}: {number}',
		shows: 'A call or a text will show on this phone.',
		about: 'More about these',
		more: 'Write more',
		moreLabel: 'What you want to add',
		send: 'Send',
		wait: 'Stay here and wait',
		stop: 'Stop for now',
	},
	closed: {
		title: 'This page has closed to keep it private',
		ask: 'Want to come back? Ask {who} for a new code.',
		finished: 'Thank you. That’s the end.',
	},
	goOn: {
		ready: 'Ready to go on?',
		goOn: 'Go on',
	},
	old: 'This was an old page. To send this, ask for a new code.',
	failed: {
		danger: 'In danger? Ring 999.',
	},
} as const;

/**
 * Puts names and times into words.
 *
 * @example filled('Sent to {who} at {when}.', { who: 'Sam', when: '3:07 am' })
 */
export function filled(words: string, given: Readonly<Record<string, string>>): string {
	return words.replace(/\{(\w+)\}/g, (whole, name: string) => given[name] ?? whole);
}
