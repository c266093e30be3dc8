import type { Context } from 'hono';
import type { Fault } from '#app/conversation/conversation-deps.ts';
import type { Log } from '#server/log.ts';
import type { FaultDesk } from '#server/watch/fault-desk.ts';

/** Where the pages say what does not work; nowhere in most tests. */
export type AppDesk = { readonly raise: FaultDesk['raise']; readonly onFailed: (error: unknown) => void };

type Deps = { readonly desk?: AppDesk | undefined; readonly log: Log };

/** Words that could not be judged counted as urgent, and that is a fault as well. */
export const notJudged =
	({ desk, log }: Deps) =>
	(fault: Fault): void => {
		desk?.raise('screening-threw', fault.fault);
		log.error(fault, 'words counted as urgent because they could not be judged');
	};

export const requestFailed = ({ desk, log }: Deps, error: unknown, { req }: Context): void => {
	desk?.onFailed(error);
	log.error({ error, method: req.method, route: req.routePath }, 'a request failed');
};

export const ownPageFailed =
	({ desk, log }: Deps) =>
	(error: unknown): void => {
		desk?.onFailed(error);
		log.error({ error }, 'a young person’s own page failed');
	};
