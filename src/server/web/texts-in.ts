import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock } from '#app/clock.ts';
import { inRoutes } from '#app/texting/in-routes.ts';
import type { Log } from '#server/log.ts';
import type { Texting } from '#server/texting/start-texting.ts';
import type { AppDesk } from './app-desk.ts';

export type TextsInDeps = {
	/** By what young people's texts come in; none in most tests. */
	readonly texts?: Texting | undefined;
	readonly origin: () => string;
	readonly clock: Clock;
	readonly desk?: AppDesk | undefined;
	readonly log: Log;
};

/** Where gateways hand texts over. Nothing answers where none was set up. */
export function textsIn({ texts, origin, clock, desk, log }: TextsInDeps): Hono<AppEnv> {
	if (texts === undefined || texts.gateways.size === 0) return new Hono<AppEnv>();
	return inRoutes({
		...{ ...texts, origin, clock },
		onRefused: (gateway, why) => {
			desk?.raise('text-refused', gateway);
			log.warn({ gateway, why }, 'something that came as a text was not taken');
		},
		onNotKept: (error) => {
			desk?.onFailed(error);
			log.error({ error }, 'a text could not be kept; its gateway was asked to send it again');
		},
	});
}
