import { CHANNELS, type Channel } from '#core/escalation/channel.ts';
import type { Fault, FaultKind } from '#core/escalation/fault.ts';

export type FaultWords = {
	readonly what: string;
	/** What it means for young people and for whoever is on duty. */
	readonly means: string;
	readonly todo: string;
};

const MACHINE = 'Ring whoever looks after the machine. The log says which and when; it holds nobody’s words.';

const WORDS: Readonly<Record<FaultKind, FaultWords>> = {
	'screening-threw': {
		what: 'Words could not be judged by the computer',
		means:
			'Each of them counts as urgent, so somebody is called for everything that is said. Nothing is missed, and people are woken for less.',
		todo: 'Read each alert as it comes. Ring whoever looks after the machine: a restart may help, and the log says where it failed.',
	},
	'due-row-failing': {
		what: 'Something that is due fails again and again',
		means: 'An alert may not climb, or somebody may not be told. It is tried again every few seconds, and the others go on.',
		todo: `Open Alerts and take what nobody has. Ring people yourself where it matters. ${MACHINE}`,
	},
	'sweep-late': {
		what: 'The engine that calls people is late',
		means: 'Alerts climb later than they should, or not at all, until it goes on.',
		todo: `Open Alerts now and look again every few minutes until this is over. ${MACHINE}`,
	},
	'channel-down': {
		what: 'Nothing goes out by one channel',
		means: 'For ten minutes its provider took nothing. People are told by their other ways, each a little later.',
		todo: 'Look whether the provider has a fault, or an account that has run out. Who has no other way stands under “How everybody is reached”.',
	},
	'gateway-refused': {
		what: 'The gateway for texts does not know our signature',
		means: 'No text and no call goes out until its key and ours are the same again.',
		todo: 'Ask whoever looks after the machine whether the key of the gateway was changed: WAYMARK_TEXT_KEY_FILE has ours.',
	},
	'text-refused': {
		what: 'Something that came as a text was not taken',
		means:
			'Either somebody passes something off as a text, or the gateway and Waymark no longer have the same secret or address. Then no text of any young person arrives.',
		todo: 'Send a text to the project’s number from your own phone now, and see whether it arrives. If it does not, ring whoever looks after the machine and the gateway: the gateway has what was not taken.',
	},
	'texts-not-going': {
		what: 'Texts to young people do not go out',
		means:
			'For two minutes the gateway took none. They wait and go in their order once it takes them again. Until then young people read nothing from us.',
		todo: 'Whoever waits for an answer stands in the inbox: reach them another way that is safe. Ask the gateway whether it has a fault, or an account that has run out.',
	},
	'texts-waiting': {
		what: 'Texts wait at a gateway',
		means:
			'For a minute or longer it could not be asked what it has, or what it had could not be kept. What it took is with it still, and nobody reads it until then.',
		todo: `Look at other ways by which young people reach you. ${MACHINE}`,
	},
	'nobody-reachable': {
		what: 'Nobody could be reached for an alert',
		means: 'Everybody on its ladder was tried, and nobody has a way that works. It goes on trying.',
		todo: 'Open Alerts and take it now. Then ask everybody on the rota to open “How you are reached” on their own phone.',
	},
	'clock-jumped': {
		what: 'The clock of the machine jumped',
		means: 'What was due was put right by itself, so that nothing waits longer. Times that were written down just then may be wrong.',
		todo: 'Nothing has to be done if it happened once. If it comes again, ask whoever looks after the machine whether it sets its clock.',
	},
	'disk-full': {
		what: 'The disk was full',
		means: 'What was typed then could not be kept, and whoever typed it was told so. Alerts that were there went on.',
		todo: `Make room now. Ask workers who had a talk at that time to read it through. ${MACHINE}`,
	},
	'disk-failing': {
		what: 'The disk did not keep what it was given',
		means: 'What is written may be lost. Whoever typed it was told that it was not kept.',
		todo: `Do not restart it yet: copy the data first. ${MACHINE}`,
	},
	unopened: {
		what: 'Something that is kept could not be opened',
		means: 'A piece of a record is damaged or its key is missing. A page says so where it would stand; everything else can be read.',
		todo: `The newest good copy may have it: see what to do after a loss in the guide for operators. ${MACHINE}`,
	},
	'digest-not-sent': {
		what: 'The daily message could not be sent',
		means: 'Nobody was told this morning how things stand, and its absence looks like the alarm that it is.',
		todo: 'Look at what stands here and under Alerts. Check that leads, managers and the backstop have an e-mail address or a number that works.',
	},
	'report-alone': {
		what: 'A mandatory report stands alone',
		means:
			'It, or its form, went without something that belongs to it: its line in the audit, its line on the alert, or reports that were made before. The report itself is kept.',
		todo: `Write down who made or read one just then, and add its reference to the alert by hand. ${MACHINE}`,
	},
	'rota-broken': {
		what: 'The rota cannot be worked out',
		means:
			'Whoever is on duty by their role is called for every alert, then the leads and the backstop, at any hour. Young people read that nobody looks just now.',
		todo: `Open “Cover”, take out the hours that look wrong, and write them anew. ${MACHINE}`,
	},
};

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
	'web-push': 'Nothing goes out to devices',
	text: 'No text goes out',
	voice: 'No call goes out',
	'e-mail': 'No e-mail goes out',
};

/** The same for several alerts at once. */
export const nobodyReachable = (alerts: number): FaultWords => ({
	what: `Nobody could be reached for ${alerts} alerts`,
	means: 'Everybody on their ladders was tried, and nobody has a way that works. It goes on trying.',
	todo: WORDS['nobody-reachable'].todo.replace('take it now', 'take them now'),
});

/** What it is, what it means and what to do, in plain sentences. Names nobody and quotes nothing. */
export function faultWords({ kind, subject }: Pick<Fault, 'kind' | 'subject'>): FaultWords {
	const channel = CHANNELS.find((one) => one === subject);
	return kind === 'channel-down' && channel !== undefined ? { ...WORDS[kind], what: CHANNEL_WORDS[channel] } : WORDS[kind];
}
