import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, longDay, timeOfDay } from '#core/clock/london.ts';
import { type Checkpoint, fingerprintOf } from '#server/audit/checkpoint.ts';
import type { AuditFault } from '#server/store/audit-verify.ts';

/** What was looked at, and what was found, for whoever answers for safeguarding. */
export type Looked = {
	readonly project: string;
	readonly entries: number;
	readonly chains: number;
	readonly faults: readonly AuditFault[];
	/** Null when no checkpoints were compared. */
	readonly checkpoints: {
		readonly file: string;
		readonly genuine: readonly Checkpoint[];
		/** When the ones say they were made that this project's key did not sign. */
		readonly forged: readonly Instant[];
		/** Numbers of lines that are no checkpoint. */
		readonly unreadable: readonly number[];
	} | null;
};

type Said = { readonly title: string; readonly says: (fault: AuditFault) => string };

const entries = ({ from, to }: AuditFault): string => (from === to ? `entry ${from}` : `entries ${from} to ${to}`);

const ROWS: Readonly<Record<AuditFault['verdict'], Said>> = {
	edited: { title: 'Entries were changed (edited)', says: (fault) => `What stands at ${entries(fault)} is not what Waymark wrote there.` },
	missing: {
		title: 'Entries were taken out (missing)',
		says: (fault) =>
			fault.by === 'seals' ? `Nothing stands at ${entries(fault)} any more.` : `A whole run is gone: at least ${entries(fault)}.`,
	},
	truncated: {
		title: 'The newest entries of a run were cut off (truncated)',
		says: ({ from }) => `Whatever came after entry ${from} of this run is gone, or nobody can say that nothing did.`,
	},
	reordered: { title: 'Entries were moved (reordered)', says: (fault) => `What was written as ${entries(fault)} stands somewhere else.` },
	rewritten: {
		title: 'Entries were written anew (rewritten)',
		says: (fault) =>
			fault.by === 'seals'
				? `From entry ${fault.from} on, nothing is what Waymark wrote. It was done without the key.`
				: `From entry ${fault.from} on, at the latest, this is another story than the one that was sealed then. It was done with the key.`,
	},
	spliced: {
		title: 'Entries were put in (spliced)',
		says: (fault) => `What stands at ${entries(fault)} was never written there: it was made up, or brought from somewhere else.`,
	},
};

const END: Readonly<Partial<Record<AuditFault['verdict'], Said>>> = {
	edited: { title: 'The end of a run was changed (edited)', says: () => 'What says how many entries there are was changed.' },
	missing: {
		title: 'The end of a run was taken away (missing)',
		says: ({ from }) => `Entries up to ${from} are there; whether more came after them, nobody can say.`,
	},
	spliced: { title: 'A whole run was put in (spliced)', says: () => 'It was never written here: it was brought from somewhere else.' },
};

const WHAT_NOW = [
	'What to do now',
	'  1. Change nothing and delete nothing. Do not put a backup over it.',
	'  2. Copy the data folder (or the database) and the checkpoint file to a place that nobody who can reach this machine can',
	'     reach. That copy is the evidence.',
	'  3. Tell the safeguarding lead, the manager and whoever answers for data protection. For the time above nobody can prove',
	'     any more who read what. If it puts anybody at risk, the Information Commissioner has to know within 72 hours.',
	'  4. Look at older copies of the data in the same way, with WAYMARK_DATA set to each and WAYMARK_KEY_FILE to the key: the',
	'     newest one that is intact says when it was done, and what stood there.',
	'  5. Ask who could write to the database at that time. Whoever looks after the machine is not the one to look into it alone.',
];

/** The report of `npm run audit:verify`. */
export function verifyWords(looked: Looked): string {
	const forged = looked.checkpoints?.forged ?? [];
	const wrong = looked.faults.length + forged.length;
	return [
		`The audit of ${looked.project}: ${count(looked.entries, 'entry', 'entries')} in ${count(looked.chains, 'run', 'runs')}, one for each start of a process.`,
		...checkpointWords(looked.checkpoints),
		'',
		wrong === 0
			? 'INTACT. Nothing was changed, taken out, cut off, moved, written anew or put in.'
			: `NOT INTACT. ${count(wrong, 'thing is', 'things are')} wrong.`,
		'',
		...[...looked.faults.map(faultWords), ...forged.map(forgedWords)].flatMap((lines, at) => [
			`${at + 1}. ${lines[0]}`,
			...lines.slice(1),
			'',
		]),
		...(wrong === 0 ? [] : [...WHAT_NOW, '']),
	].join('\n');
}

function checkpointWords(checkpoints: Looked['checkpoints']): readonly string[] {
	if (checkpoints === null)
		return [
			'No checkpoints were compared. Without them nobody can see it when somebody who holds the database and its key cuts off the',
			'newest entries, or writes the audit anew. Name the file with --checkpoints, or in WAYMARK_AUDIT_CHECKPOINTS.',
		];
	const { file, genuine, unreadable } = checkpoints;
	const newest = genuine.at(-1);
	return [
		newest === undefined
			? `Checkpoints: there is none of this project in ${file}, so nothing was compared.`
			: `Checkpoints: ${genuine.length.toLocaleString('en-GB')} in ${file}, the newest of ${moment(newest.at)}. Its fingerprint is ${fingerprintOf(newest)}.`,
		...(unreadable.length === 0
			? []
			: [`  Not whole, as after a power cut: line ${unreadable.join(', ')} of that file. The others were compared.`]),
	];
}

function faultWords(fault: AuditFault): readonly string[] {
	const said = (fault.part === 'end' ? END[fault.verdict] : undefined) ?? ROWS[fault.verdict];
	const { after, before, by, saidAt, agreedAt } = fault;
	const done =
		by === 'checkpoint' && saidAt !== null
			? [`   Done:    after ${moment(saidAt)}: the checkpoint of then still says what stood there.`]
			: [];
	const agreed = agreedAt === null ? [] : [`   Sound:   up to what the checkpoint of ${moment(agreedAt)} says.`];
	const written = by === 'seals' ? spanWords(after, before) : undefined;
	return [
		said.title,
		`   What:    ${said.says(fault)}`,
		...(written === undefined ? [] : [`   Written: ${written}`]),
		...agreed,
		...done,
		`   Where:   project ${fault.project}, run ${fault.writer} / ${fault.epoch}`,
	];
}

function spanWords(after: Instant | null, before: Instant | null): string | undefined {
	if (after !== null && before !== null) return `between ${moment(after)} and ${moment(before)}, by the entries around it.`;
	if (after !== null) return `after ${moment(after)}, by the entry before it.`;
	return before === null ? undefined : `before ${moment(before)}, by the entry after it.`;
}

function forgedWords(at: Instant): readonly string[] {
	return [
		'A checkpoint is not genuine',
		`   What:    The one that says it is of ${moment(at)} was not signed with this project's key, or was changed since.`,
		'   Where:   the checkpoint file. Compare it with another copy of that file, if there is one.',
	];
}

const count = (number: number, one: string, many: string): string => `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
const moment = (at: Instant): string => `${longDay(at)} ${calendarDate(at).slice(0, 4)}, ${timeOfDay(at)}`;
