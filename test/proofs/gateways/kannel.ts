import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Arrived, joinArrived } from './arrived.ts';
import { FAKESMSC, PROGRAMS } from './installed.ts';
import { freePort, type OwnProcess, startProcess, until } from './own-process.ts';
import { type TappedLine, tapLine } from './tapped-line.ts';

/** A real Kannel on this machine, as docs/operations.md sets it up, with the fake centre of its own tests in place of a network. */
export type Kannel = {
	readonly boxPort: number;
	/** Starts it, and the fake centre with it. */
	readonly start: () => Promise<void>;
	/** Sends texts to the project. */
	readonly text: (texts: readonly { readonly from: string; readonly words: string }[]) => void;
	/** How many of all that were sent it has taken, in this life and the ones before. */
	readonly taken: () => Promise<number>;
	/** Texts, receipts and texts of ours that are in its hands. */
	readonly holds: () => number;
	readonly received: readonly Arrived[];
	/** Parts of texts that fakesmsc says it got. */
	readonly writtenDown: () => number;
	/** Ends the line to the fake centre for good. */
	readonly close: () => Promise<void>;
	/** Resolves once nothing more arrives there. */
	readonly quiet: () => Promise<void>;
	readonly kill: () => Promise<void>;
};

const STATUS = 'made-up-status';
const TO = '441914980000';
const STARTS_MS = 15_000;
const QUIET_MS = 1_500;
const DLR_TABLE = `create table dlr (smsc varchar(40), ts varchar(40), destination varchar(40), source varchar(40), service varchar(40),
	url varchar(255), mask int, status int, boxc varchar(40))`;

export async function openKannel(folder: string): Promise<Kannel> {
	const ports = { admin: await freePort(), box: await freePort(), fake: await freePort() };
	const spool = join(folder, 'spool');
	mkdirSync(spool, { recursive: true });
	const reports = new Database(join(folder, 'reports.sqlite'));
	reports.exec(DLR_TABLE);
	reports.close();
	const file = join(folder, 'kannel.conf');
	writeFileSync(file, configOf(folder, spool, ports));
	const received: Arrived[] = [];
	const arrive = joinArrived((text) => void received.push(text));
	const line: TappedLine = await tapLine(ports.fake, (said) => {
		lastLineMs = performance.now();
		arrive(said);
	});
	const unsent: string[] = [];
	let [lastLineMs, writtenDown] = [0, 0];
	let [bearerbox, fakesmsc]: (OwnProcess | undefined)[] = [];
	/** It reads no second line before it has sent the first, and none at all where two come together. */
	let isSending = false;
	const sendNext = () => {
		const next = unsent.shift();
		isSending = next !== undefined;
		if (next !== undefined) fakesmsc?.write(next);
	};
	/** By every life before this one. */
	let takenBefore = 0;
	const takenNow = () => takenBy(ports.admin);
	/** What was on the line to the fake centre has arrived there. */
	const quiet = () => until('the fake centre says nothing more', () => performance.now() - lastLineMs > QUIET_MS, STARTS_MS);
	const isUp = async () => (await takenNow()) !== undefined;
	return {
		boxPort: ports.box,
		received,
		async start() {
			const logged: string[] = [];
			const begun = startProcess(PROGRAMS.kannel.bearerbox ?? '', [file], (one) => void logged.push(one));
			bearerbox = begun;
			const isUpOrGone = async () => !begun.isRunning() || (await isUp());
			await until('Kannel says how it is', isUpOrGone, STARTS_MS);
			if (!begun.isRunning()) throw new Error(`Kannel ended by itself: ${logged.find((one) => one.includes('ERROR'))}`);
			let isConnected = false;
			isSending = false;
			fakesmsc = startProcess(FAKESMSC, ['-H', '127.0.0.1', '-r', String(line.port), '-i', '0.0005'], (said) => {
				if (said.includes('Connecting to')) isConnected = true;
				if (said.includes('sent message')) sendNext();
				if (said.includes('Got message')) writtenDown += 1;
			});
			await until('the fake centre is on the line', () => isConnected, STARTS_MS);
		},
		text: (texts) => {
			unsent.push(...texts.map(({ from, words }) => `${from} ${TO} text ${words}\n`));
			if (!isSending) sendNext();
		},
		taken: async () => takenBefore + ((await takenNow()) ?? 0),
		holds: () => filesUnder(spool),
		writtenDown: () => writtenDown,
		quiet,
		close: () => line.stop(),
		async kill() {
			takenBefore += (await takenNow()) ?? 0;
			await bearerbox?.kill();
			await quiet();
			await fakesmsc?.kill();
		},
	};
}

const configOf = (folder: string, spool: string, ports: Readonly<Record<'admin' | 'box' | 'fake', number>>): string => `group = core
admin-port = ${ports.admin}
admin-interface = 127.0.0.1
admin-password = ${STATUS}
status-password = ${STATUS}
smsbox-port = ${ports.box}
smsbox-interface = 127.0.0.1
box-allow-ip = 127.0.0.1
store-type = spool
store-location = ${spool}
sms-combine-concatenated-mo = no
dlr-storage = sqlite3
log-file = ${join(folder, 'kannel.log')}
log-level = 3

group = sqlite3-connection
id = reports
database = ${join(folder, 'reports.sqlite')}

group = dlr-db
id = reports
table = dlr
field-smsc = smsc
field-timestamp = ts
field-destination = destination
field-source = source
field-service = service
field-url = url
field-mask = mask
field-status = status
field-boxc-id = boxc

group = smsbox
bearerbox-host = 127.0.0.1

group = smsc
smsc = fake
smsc-id = fake
host = 127.0.0.1
port = ${ports.fake}
connect-allow-ip = 127.0.0.1
`;

/** Undefined while it says nothing. */
async function takenBy(port: number): Promise<number | undefined> {
	try {
		const answer = await fetch(`http://127.0.0.1:${port}/status.txt?password=${STATUS}`, { signal: AbortSignal.timeout(2_000) });
		const [, received] = /SMS: received (\d+)/.exec(await answer.text()) ?? [];
		return received === undefined ? undefined : Number(received);
	} catch {
		return undefined;
	}
}

/** One file each, in folders by the beginning of its id. */
function filesUnder(spool: string): number {
	return readdirSync(spool).reduce((all, folder) => all + readdirSync(join(spool, folder)).length, 0);
}
