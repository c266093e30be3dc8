import { createTransport } from 'nodemailer';
import * as z from 'zod/mini';
import type { Carrier, CodeCarrier, Knocked } from '#app/reach/ports.ts';
import { codeWords, GIVE_UP_MS, KNOCK_WORDS } from './knock-words.ts';
import type { LetterCarrier } from './letter.ts';

export type MailSettings = {
	readonly host: string;
	readonly port: number;
	/** `tls`: from the first byte. `starttls`: insisted on before anything is said. `none`: on this machine only. */
	readonly encryption: 'tls' | 'starttls' | 'none';
	readonly user: string | null;
	readonly password: string | null;
	readonly from: string;
	/** The address that browsers use; known once the server listens. */
	readonly origin: () => string;
	readonly timeoutMs?: number | undefined;
};

type Mail = { readonly to: string; readonly subject: string; readonly text: string; readonly reference: string };

const Rejected = z.object({ responseCode: z.number(), command: z.string(), response: z.optional(z.string()) });
/** Of an address: there is no such box (RFC 5321, 4.2.2). */
const NO_SUCH_BOX: readonly number[] = [550, 551, 553];
/** Refused for who we are or what we look like (RFC 3463): another day it may be taken. */
const BY_POLICY = /\b5\.7\.\d/;

type MailCarrier = { readonly knocks: Carrier; readonly codes: CodeCarrier; readonly letters: LetterCarrier };

/** E-mail by SMTP. The same message sent again has the same Message-ID, so that a mail server can tell. */
export function createMailCarrier(settings: MailSettings): MailCarrier {
	return {
		knocks: {
			channel: 'e-mail',
			async knock(way, { kind, key: reference }) {
				if (way.channel !== 'e-mail') return { outcome: 'retry' };
				const words = KNOCK_WORDS[kind];
				return send(settings, { to: way.address, subject: words, text: `${words}\n\n${settings.origin()}/alerts\n`, reference });
			},
		},
		codes: {
			channel: 'e-mail',
			carry: (to, code, reference) => send(settings, { to, subject: 'Waymark: your code', text: `${codeWords(code)}\n`, reference }),
		},
		letters: {
			channel: 'e-mail',
			carry: (to, { subject, text }, reference) => send(settings, { to, subject, text: `${text}\n`, reference }),
		},
	};
}

async function send(settings: MailSettings, { to, subject, text, reference }: Mail): Promise<Knocked> {
	const { from, timeoutMs = GIVE_UP_MS } = settings;
	const transport = transportOf(settings, timeoutMs);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooLong = new Promise<Knocked>((resolve) => {
		timer = setTimeout(() => resolve({ outcome: 'retry' }), timeoutMs);
	});
	const messageId = `<${reference}@${from.split('@').at(-1)}>`;
	const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
	const sent = transport
		.sendMail({ from, to: { name: '', address: to }, subject, text, messageId, headers, xMailer: false })
		.then((): Knocked => ({ outcome: 'accepted', providerId: messageId }))
		.catch((error: unknown): Knocked => ({ outcome: isNoSuchBox(error) ? 'gone' : 'retry' }));
	return Promise.race([sent, tooLong]).finally(() => {
		clearTimeout(timer);
		transport.close();
	});
}

function transportOf({ host, port, encryption, user, password }: MailSettings, timeoutMs: number) {
	return createTransport({
		host,
		port,
		secure: encryption === 'tls',
		requireTLS: encryption === 'starttls',
		ignoreTLS: encryption === 'none',
		...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
		dnsTimeout: timeoutMs,
		connectionTimeout: timeoutMs,
		greetingTimeout: timeoutMs,
		socketTimeout: timeoutMs,
		disableFileAccess: true,
		disableUrlAccess: true,
	});
}

function isNoSuchBox(error: unknown): boolean {
	const rejected = Rejected.safeParse(error);
	if (!rejected.success || rejected.data.command !== 'RCPT TO') return false;
	return NO_SUCH_BOX.includes(rejected.data.responseCode) && !BY_POLICY.test(rejected.data.response ?? '');
}
