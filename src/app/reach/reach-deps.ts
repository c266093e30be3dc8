import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { PushSubscriptions } from '#app/push/ports.ts';
import type { Session, StaffReads } from '#app/staff/ports.ts';
import type { Channel } from '#core/escalation/channel.ts';
import type { codeLimit } from './code-limit.ts';
import type { HowReachedProps } from './how-reached-page.tsx';
import type { Carriers, CodeCarrier, Reaching } from './ports.ts';

export type ReachPagesDeps = {
	readonly reaching: Reaching;
	readonly subscriptions: PushSubscriptions;
	readonly staff: StaffReads;
	readonly carriers: Carriers;
	readonly codes: ReadonlyMap<Channel, CodeCarrier>;
	readonly strips: (session: Session) => Promise<Child>;
	readonly clock: Clock;
	readonly ids: Ids;
	/** Six digits of the system's own generator. */
	readonly newCode: () => string;
	/** 128 random bits, base64url. */
	readonly newToken: () => string;
};

export type Ctx = Context<AppEnv>;
/** What the pages of one's own ways share. */
export type OwnPages = ReachPagesDeps & {
	/** False when somebody sent as many as they may. */
	readonly mayStillSend: ReturnType<typeof codeLimit>;
	readonly show: (c: Ctx, more?: Pick<HowReachedProps, 'knocked' | 'errors' | 'typed'>) => Promise<Response>;
};

export const TOO_MANY = 'That was six in an hour. Wait a while before you send another';
