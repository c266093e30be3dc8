import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PROGRAMS } from './installed.ts';
import { type OwnProcess, startProcess } from './own-process.ts';

const run = promisify(execFile);
/** The folder of the dummy telephone that holds what came. */
const INBOX = 1;

/** A real gammu-smsd with the telephone that it has for tests. */
export type DummyPhone = {
	readonly folders: { readonly inbox: string; readonly outbox: string; readonly sent: string; readonly failed: string };
	readonly start: () => void;
	readonly kill: () => Promise<void>;
	/** A young person texts the telephone. */
	readonly text: (from: string, words: string) => Promise<void>;
	/** How many parts of texts went out, by what smsd wrote down. */
	readonly wentOut: () => number;
	/** Texts on the telephone that smsd has not fetched, what Waymark has not taken, and what smsd has not sent. */
	readonly holds: () => number;
};

export function openDummyPhone(folder: string): DummyPhone {
	const at = (name: string) => join(folder, name);
	const folders = { inbox: at('inbox'), outbox: at('outbox'), sent: at('sent'), failed: at('failed') };
	for (const one of Object.values(folders)) mkdirSync(one, { recursive: true });
	for (let box = 1; box <= 5; box += 1) mkdirSync(join(at('telephone'), 'sms', String(box)), { recursive: true });
	const log = at('smsd.log');
	writeFileSync(log, '');
	writeFileSync(at('smsdrc'), configOf(at('telephone'), folders, log));
	let smsd: OwnProcess | undefined;
	return {
		folders,
		start: () => {
			smsd = startProcess(PROGRAMS.gammu.smsd ?? '', ['-c', at('smsdrc')], () => undefined);
		},
		kill: async () => smsd?.kill(),
		text: async (from, words) => {
			const what = ['-folder', String(INBOX), '-unread', '-sender', from, '-text', words];
			await run(PROGRAMS.gammu.gammu ?? '', ['-c', at('smsdrc'), 'savesms', 'TEXT', ...what]);
		},
		wentOut: () => readFileSync(log, 'utf8').match(/SMS sent on device/g)?.length ?? 0,
		holds: () =>
			[join(at('telephone'), 'sms', String(INBOX)), ...Object.values(folders)].reduce((all, one) => all + readdirSync(one).length, 0),
	};
}

const configOf = (telephone: string, folders: DummyPhone['folders'], log: string): string => `[gammu]
connection = none
model = dummy
device = ${telephone}

[smsd]
service = files
logfile = ${log}
debuglevel = 1
inboxformat = detail
deliveryreport = log
multiparttimeout = 30
commtimeout = 1
sendtimeout = 5
receivefrequency = 1
statusfrequency = 0
checkbattery = 0
checksignal = 0
checknetwork = 0
checksecurity = 0
resetfrequency = 0
inboxpath = ${folders.inbox}/
outboxpath = ${folders.outbox}/
sentsmspath = ${folders.sent}/
errorsmspath = ${folders.failed}/
`;
