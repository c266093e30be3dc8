import { instant } from '#core/clock/instant.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { createApp } from '#server/app.tsx';
import type { OpenStore } from '#server/store/open-store.ts';
import type { World } from '../support/world.ts';

export const ORIGIN = 'http://localhost';
export const NOW = instant('2026-11-17T12:10:00.000Z');
const HOURS_8 = 480;

export type Side = 'ours' | 'theirs';

export type Running = {
	readonly kept: OpenStore;
	readonly app: ReturnType<typeof createApp>;
	readonly w: World;
	readonly close: () => Promise<void>;
};

/** A session as somebody would have it who just signed in, with what their pages send. */
export type Signed = { readonly cookie: string; readonly formToken: string; readonly token: string };

/** `at`: when they signed in; eight hours later that session is over. */
export async function signIn({ kept }: Pick<Running, 'kept'>, { project, id: staff }: StaffMember, at = NOW): Promise<Signed> {
	const { token } = await kept.sessionKeeping.begin(
		{ project, staff, method: 'passkey', device: null, lastsMinutes: HOURS_8 },
		undefined,
		at,
	);
	const session = await kept.sessions.find(token, at);
	if (session === undefined) throw new Error('Nobody was signed in.');
	return { cookie: `waymark=${token}`, formToken: session.formToken, token };
}
