import type { Surroundings } from '#core/cover/going-live.ts';
import type { Project } from '#core/record/staff.ts';
import { type Config, isLoopback } from '#server/config.ts';

const NOT_LIVE = (host: string): string =>
	`WAYMARK_HOST is ${host}, which other machines can reach, and this project is not live yet. Leave WAYMARK_HOST out, start again, and open /going-live as the safeguarding lead or a manager: it says what is missing. Put WAYMARK_HOST back once it is live.`;
const DEMONSTRATION = (host: string): string =>
	`WAYMARK_HOST is ${host}, which other machines can reach. The demonstration is never live and stays on this machine: leave WAYMARK_HOST out.`;

/**
 * Why this project may not be served where the settings say: only one that is live is ever within reach of another machine.
 * Undefined when it may.
 *
 * @example notServedThere({ host: '0.0.0.0' }, project) // 'WAYMARK_HOST is 0.0.0.0, which …'
 */
export function notServedThere({ host }: Pick<Config, 'host'>, { kind }: Pick<Project, 'kind'>): string | undefined {
	if (isLoopback(host) || kind === 'live') return undefined;
	return kind === 'demonstration' ? DEMONSTRATION(host) : NOT_LIVE(host);
}

/** What going live finds around the project. `known`: what a test says instead. */
export function surroundingsOf(
	{ auditCheckpoints, watch }: Pick<Config, 'auditCheckpoints' | 'watch'>,
	origin: string,
	known: Partial<Surroundings> = {},
): Surroundings {
	return {
		httpsOrigin: origin.startsWith('https:'),
		auditCheckpoints: auditCheckpoints != null,
		outsideMonitor: watch?.monitorUrl != null,
		...known,
	};
}
