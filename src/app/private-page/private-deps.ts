import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { CoverReads, LineChecks } from '#app/cover/ports.ts';
import type { RoomDeps } from '#app/room/take-room.ts';
import type { Sitting } from '#core/room/sitting.ts';
import type { PrivatePages, PrivateSitting } from './ports.ts';
import type { OnPage, PrivateLook } from './private-frame.tsx';

/** What a page asked of its script instead of waiting, and what came of it; empty without a script. */
export type WorkDone = { readonly asked: string; readonly answer: string };

/** What slows down somebody who tries codes. Nobody is ever locked out. */
export interface CodeTries {
	/** What the script of this page may do instead of waiting: the more, the harder it is being tried. */
	ask(c: Context): string;
	/**
	 * Waits for this request's turn, which comes sooner where the work was done. False only when so many wait already that an
	 * honest "try again" is better: nothing is used up by it.
	 */
	turn(c: Context, done?: WorkDone): Promise<boolean>;
	/** The code opened nothing: the next ones from there wait longer. */
	wrong(c: Context): void;
}

export type PrivateDeps = RoomDeps & {
	readonly pages: PrivatePages;
	readonly cover: Pick<CoverReads, 'at' | 'hour'>;
	readonly lineChecks: Pick<LineChecks, 'newest'>;
	/** The cookie of these pages alone: neutral by name, and never the staff's. */
	readonly cookie: { read(c: Context): string | undefined; write(c: Context, token: string): void; clear(c: Context): void };
	readonly look: PrivateLook;
	readonly tries: CodeTries;
	/** Somebody of the staff is signed in on this browser: the entrance is then theirs. */
	readonly isStaff: (c: Context) => Promise<boolean>;
	/** Something of ours broke. Never with words, a code or a token in it. */
	readonly onFailed: (error: unknown) => void;
};

/** The header by which the page's own script looks again at what is true by now. Nobody pressed anything. */
export const LOOK_AGAIN = 'x-look';

/** The header in which a script that stays on the entrance reads what to do next. */
export const WORK_HEADER = 'x-work';

/** A sitting that is open now, with the token that opens it. */
export type Live = { readonly token: string; readonly sitting: PrivateSitting };

export async function liveSitting(deps: PrivateDeps, c: Context<AppEnv>): Promise<Live | undefined> {
	const token = deps.cookie.read(c);
	const sitting = token === undefined ? undefined : await deps.pages.find(token, deps.clock.now());
	return token === undefined || sitting === undefined ? undefined : { token, sitting };
}

/** The sitting as the core needs it, at this hour. */
export async function asSitting(deps: PrivateDeps, { from, mayCheck, project }: PrivateSitting): Promise<Sitting> {
	const { mode } = await deps.cover.at(project.id, deps.clock.now());
	return { situation: 'alone', from, mayCheck, cover: mode };
}

export function onPage(deps: PrivateDeps, c: Context<AppEnv>): OnPage {
	return { ...deps.look, nonce: c.get('nonce') };
}

/** What a young person calls somebody of the staff: "Nadia". */
export async function firstNameOf(deps: PrivateDeps, { project, madeBy }: PrivateSitting): Promise<string> {
	const name = (await deps.staff.all(project.id)).find(({ id }) => id === madeBy)?.name ?? project.name;
	return name.split(' ')[0] ?? name;
}
