import { type DestinationStream, type LogFn, type Logger, pino } from 'pino';

/**
 * What a log line may carry: ids, counts, durations, route patterns and states. Never words, names, numbers, places,
 * tokens or addresses of a person. These keys are blanked wherever they stand, one level down included, in case
 * somebody passes a whole object; the first rule is not to.
 */
export const NEVER_LOGGED = [
	'words',
	'text',
	'body',
	'about',
	'answer',
	'value',
	'name',
	'called',
	'phone',
	'email',
	'address',
	'place',
	'postcode',
	'dateOfBirth',
	'token',
	'formToken',
	'code',
	'secret',
	'password',
	'key',
	'cookie',
	'cookies',
	'authorization',
	'set-cookie',
	'endpoint',
	'p256dh',
	'auth',
	'url',
	'query',
	'params',
	'headers',
	'referer',
] as const;

const BLANK = '[not logged]';

export type Log = Logger;

/** A failure as it may be logged, wherever a line has one as `error` or `err`: its kind, its code and where in our code. A message can quote what somebody typed. */
function failureOf(error: unknown): { readonly kind: string; readonly errorCode?: string; readonly at: readonly string[] } {
	if (!(error instanceof Error)) return { kind: typeof error, at: [] };
	const at = (error.stack ?? '')
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.slice(0, 8)
		.map((line) => line.trim());
	const code = 'code' in error && typeof error.code === 'string' ? { errorCode: error.code } : {};
	return { kind: error.name, ...code, at };
}

/**
 * One line for each request, by its pattern: the address itself holds ids and codes.
 *
 * @example routeLine('POST', '/conversations/:id', 303, 12)
 */
export function routeLine(method: string, pattern: string, status: number, ms: number) {
	return { method, route: pattern, status, ms: Math.round(ms) };
}

/** Without words of its own a line about a failure would take the failure's message as its own. */
function withWordsOfItsOwn(this: Logger, args: Parameters<LogFn>, write: LogFn): void {
	const hasWords = args.length > 1 || typeof args[0] === 'string';
	write.apply(this, hasWords ? args : [args[0], 'no words given']);
}

/** Structured lines on standard output, or wherever a test wants them. */
export function createLog(destination?: DestinationStream, level = 'info'): Log {
	const paths = NEVER_LOGGED.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`]);
	return pino(
		{
			level,
			base: null,
			redact: { paths, censor: BLANK },
			serializers: { err: failureOf, error: failureOf },
			timestamp: pino.stdTimeFunctions.isoTime,
			hooks: { logMethod: withWordsOfItsOwn },
		},
		...(destination ? ([destination] as const) : []),
	);
}
