import * as z from 'zod';

/** What looks at the engine from outside, as the environment says. */
export type WatchConfig = {
	/** Asked after each finished sweep, without a word; a service elsewhere rings somebody when it is asked no more. */
	readonly monitorUrl: string | null;
	/** Where the watchdog finds the engine. */
	readonly watchedUrl: string;
	/** Telephone numbers and e-mail addresses that the watchdog tells, in this order. */
	readonly watchdogTells: readonly string[];
};

const USUAL_URL = 'http://127.0.0.1:3000';
export const NO_WATCH: WatchConfig = { monitorUrl: null, watchedUrl: USUAL_URL, watchdogTells: [] };

const MONITOR_RULE =
	'WAYMARK_MONITOR_URL must be the https address that your monitor gave you for this project, such as https://monitor.example.org/ping/abc; http only on this machine.';
const WATCHED_RULE =
	'WAYMARK_WATCHDOG_URL must be where the watchdog finds Waymark and nothing after it, such as http://127.0.0.1:3000 or https://waymark.example.org.';
const TELLS_RULE =
	'WAYMARK_WATCHDOG_TELLS must be telephone numbers with their country and e-mail addresses, with commas between them, such as +447700900123,lead@example.org.';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const PERSON = /^(\+[1-9]\d{6,14}|[^\s<>@,;"]+@[^\s<>@,;"]+)$/;

const optional = (isRight: (text: string) => boolean, rule: string) => z.optional(z.string().refine(isRight, rule));

/** The settings of this part, to stand among the others. */
export const WATCH_SETTINGS = {
	WAYMARK_MONITOR_URL: optional(isSafeAddress, MONITOR_RULE),
	WAYMARK_WATCHDOG_URL: optional((text) => isSafeAddress(text) && new URL(text).origin === text.replace(/\/$/, ''), WATCHED_RULE),
	WAYMARK_WATCHDOG_TELLS: optional((text) => peopleIn(text).every((one) => PERSON.test(one)), TELLS_RULE),
};

/** Of settings that were found right. */
export function watchConfig(given: Readonly<Record<string, string | undefined>>): WatchConfig {
	const { WAYMARK_MONITOR_URL: monitorUrl, WAYMARK_WATCHDOG_URL: watchedUrl, WAYMARK_WATCHDOG_TELLS: tells } = given;
	return {
		monitorUrl: monitorUrl ?? null,
		watchedUrl: watchedUrl?.replace(/\/$/, '') ?? USUAL_URL,
		watchdogTells: tells === undefined ? [] : peopleIn(tells),
	};
}

function isSafeAddress(text: string): boolean {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined || url.username !== '' || url.password !== '' || url.hash !== '') return false;
	return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

const peopleIn = (text: string): readonly string[] => text.split(',').map((one) => one.trim());
