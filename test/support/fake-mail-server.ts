import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type TakenMail = {
	readonly from: string;
	readonly to: string;
	readonly subject: string;
	readonly messageId: string;
	readonly text: string;
	readonly raw: string;
};
/** What it answers to an address, or that it never does. */
export type MailAnswer = { readonly code: number; readonly words: string } | 'hang';

export type FakeMailServer = {
	readonly port: number;
	readonly received: readonly TakenMail[];
	/** Only these addresses are expected. A mail to anybody else fails the test when it stops. */
	expects(...addresses: readonly string[]): void;
	answerWith(answer: MailAnswer | undefined): void;
	/** Throws when a mail came that nobody expected, or whose words are none of ours. */
	stop(): Promise<void>;
};

const SUBJECTS = [
	'Waymark: please open',
	'Waymark: this is only a test',
	'Waymark: your code',
	'Waymark: not working',
	'Waymark: working again',
	'Waymark: how things stand',
];

/**
 * A mail server that takes what is expected and fails the test for anything else.
 *
 * @example const mail = await startFakeMailServer(); mail.expects('duty@example.org'); … await mail.stop()
 */
export async function startFakeMailServer(): Promise<FakeMailServer> {
	const received: TakenMail[] = [];
	const faults: string[] = [];
	const expected = new Set<string>();
	let answer: MailAnswer | undefined;
	const server = new SMTPServer({
		disabledCommands: ['STARTTLS', 'AUTH'],
		logger: false,
		onRcptTo({ address }, _session, done) {
			if (answer === 'hang') return;
			if (answer !== undefined) return done(Object.assign(new Error(answer.words), { responseCode: answer.code }));
			if (!expected.has(address)) faults.push(`nobody expected a mail to ${address}`);
			done(expected.has(address) ? null : new Error('Nobody expected this.'));
		},
		onData(stream, session, done) {
			const parts: Buffer[] = [];
			stream.on('data', (part: Buffer) => parts.push(part));
			stream.on('end', () => {
				const { mailFrom, rcptTo } = session.envelope;
				const raw = Buffer.concat(parts).toString('utf8');
				const mail = read(raw, mailFrom === false ? '' : mailFrom.address, rcptTo[0]?.address ?? '');
				if (rcptTo.length !== 1) faults.push('a mail to several people');
				if (!SUBJECTS.includes(mail.subject)) faults.push(`not our words: ${mail.subject}`);
				received.push(mail);
				done();
			});
		},
	});
	server.on('error', () => undefined);
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		port: (server.server.address() as AddressInfo).port,
		received,
		expects: (...addresses) => {
			for (const address of addresses) expected.add(address);
		},
		answerWith: (given) => {
			answer = given;
		},
		async stop() {
			for (const connection of server.connections) connection.close();
			await new Promise<void>((closed) => server.close(() => closed()));
			if (faults.length > 0) throw new Error(`The mail server got what nobody expected:\n${faults.join('\n')}`);
		},
	};
}

function read(raw: string, from: string, to: string): TakenMail {
	const [head = '', ...body] = raw.split('\r\n\r\n');
	const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
	return { from, to, subject: header('Subject'), messageId: header('Message-ID'), text: body.join('\r\n\r\n').trim(), raw };
}
