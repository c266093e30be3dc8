import { isAbsolute } from 'node:path';
import * as z from 'zod';

/** By which ways besides a push people can be reached here, as the environment says. Secrets are in files of their own. */
export type ReachConfig = {
	readonly gateway: { readonly url: string; readonly keyFile: string; readonly voice: boolean } | null;
	readonly mail: MailConfig | null;
};
type MailConfig = {
	readonly host: string;
	readonly port: number;
	readonly encryption: 'tls' | 'starttls' | 'none';
	readonly user: string | null;
	readonly passwordFile: string | null;
	readonly from: string;
};

export const NO_REACH: ReachConfig = { gateway: null, mail: null };

const TEXT_RULE =
	'WAYMARK_TEXT_URL must be the https address of the gateway for texts, such as https://gateway.example.org/waymark; http only on this machine. A name or password has no place in it: WAYMARK_TEXT_KEY_FILE signs each message.';
const TEXT_PAIR = 'WAYMARK_TEXT_URL and WAYMARK_TEXT_KEY_FILE go together: give both, or neither for no texts.';
const VOICE_RULE = 'WAYMARK_VOICE must be yes, where the gateway for texts makes calls too, or no. It needs WAYMARK_TEXT_URL.';
const SMTP_RULE =
	'WAYMARK_SMTP_URL must name a mail server, such as smtps://waymark@mail.example.org or smtp://mail.example.org:587. Its password goes into a file: WAYMARK_SMTP_PASSWORD_FILE.';
const MAIL_PAIR = 'WAYMARK_SMTP_URL and WAYMARK_MAIL_FROM go together: give both, or neither for no e-mail.';
const FROM_RULE = 'WAYMARK_MAIL_FROM must be one e-mail address, such as waymark@example.org.';
const PASSWORD_RULE =
	'WAYMARK_SMTP_PASSWORD_FILE needs WAYMARK_SMTP_URL with the name that it is for, such as smtps://waymark@mail.example.org.';
const FILE_RULE = (name: string) => `${name} must be the whole path of a file, such as /etc/waymark/text.key.`;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

const optional = (isRight: (text: string) => boolean, rule: string) => z.optional(z.string().refine(isRight, rule));
const file = (name: string) => optional(isAbsolute, FILE_RULE(name));

/** The settings of this part, to stand among the others. */
export const REACH_SETTINGS = {
	WAYMARK_TEXT_URL: optional(isGateway, TEXT_RULE),
	WAYMARK_TEXT_KEY_FILE: file('WAYMARK_TEXT_KEY_FILE'),
	WAYMARK_VOICE: optional((text) => text === 'yes' || text === 'no', VOICE_RULE),
	WAYMARK_SMTP_URL: optional((text) => mailServer(text) !== undefined, SMTP_RULE),
	WAYMARK_SMTP_PASSWORD_FILE: file('WAYMARK_SMTP_PASSWORD_FILE'),
	WAYMARK_MAIL_FROM: optional((text) => /^[^\s<>@,;"]+@[^\s<>@,;"]+$/.test(text), FROM_RULE),
};

type Given = Readonly<Record<string, string | undefined>>;

/** What is wrong with settings that go together. */
export function reachProblems(given: Given): readonly string[] {
	const has = (name: string) => given[name] !== undefined;
	return [
		...(has('WAYMARK_TEXT_URL') === has('WAYMARK_TEXT_KEY_FILE') ? [] : [TEXT_PAIR]),
		...(given['WAYMARK_VOICE'] === 'yes' && !has('WAYMARK_TEXT_URL') ? [VOICE_RULE] : []),
		...(has('WAYMARK_SMTP_URL') === has('WAYMARK_MAIL_FROM') ? [] : [MAIL_PAIR]),
		...(has('WAYMARK_SMTP_PASSWORD_FILE') && !mailServer(given['WAYMARK_SMTP_URL'] ?? '')?.user ? [PASSWORD_RULE] : []),
	];
}

/** Of settings that were found right. */
export function reachConfig(given: Given): ReachConfig {
	const { WAYMARK_TEXT_URL: url, WAYMARK_TEXT_KEY_FILE: keyFile, WAYMARK_MAIL_FROM: from } = given;
	const server = mailServer(given['WAYMARK_SMTP_URL'] ?? '');
	const passwordFile = given['WAYMARK_SMTP_PASSWORD_FILE'] ?? null;
	return {
		gateway: url === undefined || keyFile === undefined ? null : { url, keyFile, voice: given['WAYMARK_VOICE'] === 'yes' },
		mail: server === undefined || from === undefined ? null : { ...server, passwordFile, from },
	};
}

function isGateway(text: string): boolean {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined || url.username !== '' || url.password !== '' || url.hash !== '') return false;
	return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

function mailServer(text: string): Pick<MailConfig, 'host' | 'port' | 'encryption' | 'user'> | undefined {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	const isPlain = url !== undefined && url.hostname !== '' && url.password === '' && /^\/?$/.test(url.pathname) && url.search === '';
	if (!isPlain || !/^smtps?:$/.test(url.protocol)) return undefined;
	const tls = url.protocol === 'smtps:';
	const here = LOOPBACK.test(url.hostname);
	const port = url.port === '' ? (tls ? 465 : 587) : Number(url.port);
	const user = url.username === '' ? null : decodeURIComponent(url.username);
	return { host: url.hostname, port, encryption: tls ? 'tls' : here ? 'none' : 'starttls', user };
}
