import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import * as z from 'zod';
import { NO_REACH, REACH_SETTINGS, type ReachConfig, reachConfig, reachProblems } from '#server/reach/reach-settings.ts';
import { NO_TEXTING, TEXTING_SETTINGS, type TextingConfig, textingConfig } from '#server/texting/texting-settings.ts';
import { NO_WATCH, WATCH_SETTINGS, type WatchConfig, watchConfig } from '#server/watch/watch-settings.ts';

/**
 * Everything the environment decides, once, checked. Nothing else reads the environment.
 * Paths are absolute. `origin` is null until the port is known when it follows from host and port: see `originOf`.
 */
export type Config = {
	readonly host: string;
	/** 0 asks for any free port. */
	readonly port: number;
	readonly origin: string | null;
	readonly dataFolder: string;
	/** Null: SQLite in the data folder. */
	readonly databaseUrl: string | null;
	/** Always outside the data folder: a copy of the data alone opens nothing. */
	readonly keyFile: string;
	/** Prints the root key in place of the key file; split into words, run without a shell. */
	readonly keyCommand?: string;
	/** Where copies of the key store are kept, outside the data folder too. */
	readonly keyBackups?: string;
	/** Addresses of proxies on other machines that are believed when they say where a request comes from. */
	readonly trustedProxies?: readonly string[];
	/** The file that checkpoints of the audit are added to, outside the data folder. None are kept when it is null. */
	readonly auditCheckpoints?: string | null;
	/** By which ways besides a push people are reached. None when it is left out. */
	readonly reach?: ReachConfig;
	/** By which gateways young people's texts arrive, besides the one of `reach`. */
	readonly texting?: TextingConfig;
	/** What looks at the engine from outside. Nothing does when it is left out. */
	readonly watch?: WatchConfig;
};

export type ConfigReading = { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;
type Surroundings = { readonly workingFolder: string; readonly home: string };

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

/** An address that only this machine itself reaches. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

const PORT_RULE = 'PORT must be a whole number from 0 to 65535, such as 3000.';
const HOST_RULE =
	'WAYMARK_HOST must be an address of this machine itself, such as 127.0.0.1. A project that is live may serve other machines: then give the address to listen on, such as 0.0.0.0, and its https address in WAYMARK_ORIGIN.';
const ORIGIN_RULE =
	'WAYMARK_ORIGIN must be the address that browsers use and nothing after it, such as http://127.0.0.1:3000, or https://waymark.example.org once a proxy serves it.';
const DATA_RULE = 'WAYMARK_DATA must be a folder of its own, such as ./data, not the top of a disk.';
const DATABASE_RULE =
	'WAYMARK_DATABASE_URL must name a PostgreSQL database, such as postgres://waymark@127.0.0.1:5432/waymark. Leave it out to keep everything in SQLite under WAYMARK_DATA.';
const KEY_RULE =
	'WAYMARK_KEY_FILE must be outside WAYMARK_DATA, such as /etc/waymark/project.key, so that a copy of the data alone cannot be opened.';
const CHECKPOINTS_RULE =
	'WAYMARK_AUDIT_CHECKPOINTS must be a file outside WAYMARK_DATA, best on another machine, such as /mnt/elsewhere/waymark-audit.jsonl: whoever can change the audit must not be able to change it too.';
const KEY_BACKUPS_RULE =
	'WAYMARK_KEY_BACKUPS must be a folder outside WAYMARK_DATA, such as /var/backups/waymark-keys: a case that is destroyed must not live on in a copy of the data.';

const PROXY_RULE =
	'WAYMARK_TRUSTED_PROXY must be the address of each proxy on another machine that stands before the one here, such as 10.0.0.7, with commas between them. Leave it out when there is none.';

/** One setting: given text, or left out. An empty value counts as left out. */
const setting = (isRight: (text: string) => boolean, rule: string) => z.optional(z.string().refine(isRight, rule));

const Settings = z.object({
	PORT: setting((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, PORT_RULE),
	WAYMARK_HOST: setting((text) => LOOPBACK.test(text) || isIP(text) !== 0, HOST_RULE),
	WAYMARK_ORIGIN: setting(isOrigin, ORIGIN_RULE),
	WAYMARK_DATA: setting((text) => resolve(text) !== resolve(text, '..'), DATA_RULE),
	WAYMARK_DATABASE_URL: setting(isPostgres, DATABASE_RULE),
	WAYMARK_KEY_FILE: z.optional(z.string()),
	WAYMARK_KEY_COMMAND: z.optional(z.string()),
	WAYMARK_KEY_BACKUPS: z.optional(z.string()),
	WAYMARK_AUDIT_CHECKPOINTS: z.optional(z.string()),
	...REACH_SETTINGS,
	...TEXTING_SETTINGS,
	...WATCH_SETTINGS,
	WAYMARK_TRUSTED_PROXY: setting((text) => addressesIn(text).every((one) => isIP(one) !== 0), PROXY_RULE),
});
type Settings = z.infer<typeof Settings>;

function addressesIn(text: string): readonly string[] {
	return text.split(',').map((one) => one.trim());
}

function isOrigin(text: string): boolean {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url === undefined || url.origin !== text.replace(/\/$/, '')) return false;
	return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}

function isPostgres(text: string): boolean {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	return url !== undefined && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && url.pathname.length > 1;
}

function problemsOf(settings: z.ZodSafeParseResult<Settings>, environment: Environment): string[] {
	const known = Object.keys(Settings.shape);
	const unknown = Object.keys(environment).filter((name) => name.startsWith('WAYMARK_') && !known.includes(name));
	return [
		...(settings.success ? [] : settings.error.issues.map((issue) => issue.message)),
		...unknown.map((name) => `${name} is not a setting. The settings are ${known.join(', ')}.`),
	];
}

function withoutEmpty(environment: Environment): Environment {
	return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
}

function isInside(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return !way.startsWith('..') && !isAbsolute(way);
}

/** One file for each data folder, under the person's own configuration folder: `~/.config/waymark/<hash>.key`. */
function usualKeyFile(dataFolder: string, environment: Environment, home: string): string {
	const folder = environment['XDG_CONFIG_HOME'] ?? join(home, '.config');
	const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16);
	return join(folder, 'waymark', `${name}.key`);
}

/**
 * Reads the settings of docs/operations.md. Wrong ones are all listed, each with what to write instead; nothing is
 * guessed and nothing is started on half of them.
 *
 * @example readConfig({ PORT: '80000' })  // { ok: false, problems: ['PORT must be a whole number …'] }
 */
export function readConfig(
	environment: Environment = process.env,
	{ workingFolder, home }: Surroundings = { workingFolder: process.cwd(), home: homedir() },
): ConfigReading {
	const given = withoutEmpty(environment);
	const reading = Settings.safeParse(given);
	const problems = [...problemsOf(reading, given), ...reachProblems(given)];
	const { WAYMARK_HOST: host = '', WAYMARK_ORIGIN: wanted = '' } = given;
	if (isIP(host) !== 0 && !isLoopback(host) && !wanted.startsWith('https:')) problems.push(HOST_RULE);
	const dataFolder = resolve(workingFolder, given['WAYMARK_DATA'] ?? 'data');
	const keyFile = resolve(workingFolder, given['WAYMARK_KEY_FILE'] ?? usualKeyFile(dataFolder, given, home));
	// Of a folder that is refused anyway, every key file is inside.
	if (!problems.includes(DATA_RULE) && isInside(dataFolder, keyFile)) problems.push(KEY_RULE);
	const keyBackups = resolve(workingFolder, given['WAYMARK_KEY_BACKUPS'] ?? `${keyFile}.backups`);
	if (given['WAYMARK_KEY_BACKUPS'] !== undefined && isInside(dataFolder, keyBackups)) problems.push(KEY_BACKUPS_RULE);
	const checkpoints = given['WAYMARK_AUDIT_CHECKPOINTS'];
	const auditCheckpoints = checkpoints === undefined ? null : resolve(workingFolder, checkpoints);
	if (!problems.includes(DATA_RULE) && auditCheckpoints !== null && isInside(dataFolder, auditCheckpoints)) problems.push(CHECKPOINTS_RULE);
	if (!reading.success || problems.length > 0) return { ok: false, problems };
	const settings = reading.data;
	return {
		ok: true,
		config: {
			host: settings.WAYMARK_HOST ?? '127.0.0.1',
			port: Number(settings.PORT ?? '3000'),
			origin: settings.WAYMARK_ORIGIN?.replace(/\/$/, '') ?? null,
			dataFolder,
			databaseUrl: settings.WAYMARK_DATABASE_URL ?? null,
			keyFile,
			keyBackups,
			...(settings.WAYMARK_KEY_COMMAND === undefined ? {} : { keyCommand: settings.WAYMARK_KEY_COMMAND }),
			trustedProxies: settings.WAYMARK_TRUSTED_PROXY === undefined ? [] : addressesIn(settings.WAYMARK_TRUSTED_PROXY),
			auditCheckpoints,
			reach: reachConfig(given),
			texting: textingConfig(given),
			watch: watchConfig(given),
		},
	};
}

/** The address that browsers use: as configured, or from the host and the port that was really bound. */
export function originOf(config: Config, boundPort: number): string {
	if (config.origin !== null) return config.origin;
	const host = config.host.includes(':') && !config.host.startsWith('[') ? `[${config.host}]` : config.host;
	return `http://${host}:${boundPort}`;
}

/** The demonstration beside a real project: its own folder and its own key, so that neither can touch the other. */
export function forDemonstration({ keyCommand: _, ...config }: Config): Config {
	const keyFile = config.keyFile.replace(/(\.key)?$/, '.demonstration.key');
	return {
		...config,
		dataFolder: join(config.dataFolder, 'demonstration'),
		keyFile,
		keyBackups: `${keyFile}.backups`,
		auditCheckpoints: null,
		// Made-up people have no telephones.
		reach: NO_REACH,
		texting: NO_TEXTING,
		watch: NO_WATCH,
	};
}
