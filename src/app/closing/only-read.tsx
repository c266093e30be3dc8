import type { Context, MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { ButtonLink } from '#app/layout/button.tsx';
import { ErrorPage } from '#app/layout/error-page.tsx';
import { NEUTRAL_TITLE, PrivateFrame, type PrivateLook } from '#app/private-page/private-frame.tsx';
import { NEVER_BLOCKED } from '#app/staff/never-blocked.ts';
import type { ProjectId } from '#core/id.ts';
import { AFTER_CLOSING } from './after-closing-words.en.ts';
import { CLOSE_ADDRESS } from './closing-page.tsx';
import type { Closing } from './ports.ts';

/**
 * What still goes through after a project has closed: looking by name, also in the inbox, signing in, holds, what is destroyed, the closing itself, and
 * to whom a record is closed: whoever reads then that it is about a colleague must still be able to shut them out. And what a young
 * person sends late from a page that was theirs: their words are kept and screened, and the alert that comes of them climbs as any
 * other, so it can be taken, answered and closed.
 */
const STILL =
	/^\/(((alerts\/[^/]+|hand-over|close-the-project|what-is-kept|my-sign-in|sign-out|lock|unlock|people|young-people\/[^/]+\/keeping)(\/|$))|(young-people|inbox|young-people\/[^/]+\/people|told\/read)$)/;

/**
 * A project that has closed is only read: every form of the staff's but a mandatory report is refused, whatever route it is for, and says so. One
 * place asks, so that no route can forget it. Stands after the session and before everything that changes the record.
 */
export function onlyRead(closing: Pick<Closing, 'standing'>): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		if (['GET', 'HEAD'].includes(c.req.method) || STILL.test(c.req.path) || NEVER_BLOCKED.test(c.req.path)) return next();
		if ((await closing.standing(c.get('session').project.id)) === null) return next();
		return refused(c);
	};
}

function refused(c: Context<AppEnv>): Response | Promise<Response> {
	c.header('cache-control', 'no-store');
	const back = (
		<ButtonLink href="/" look="second">
			Go to the start
		</ButtonLink>
	);
	return c.html(
		<ErrorPage title="This project has closed" icon="lock" assets={c.get('assets')} nonce={c.get('nonce')} action={back}>
			<p>Its records are only read now, so this was not kept.</p>
			<p>
				If somebody is in danger, ring 999. <a href={CLOSE_ADDRESS}>Your manager knows who looks after the records now.</a>
			</p>
		</ErrorPage>,
		409,
	);
}

/**
 * Whoever types a code after a project has closed reads where to go now. Nobody else does: the entrance itself says nothing
 * about what is behind it.
 *
 * @param only the project that is served; undefined when there is none
 */
export function closedToCodes(
	closing: Pick<Closing, 'standing'>,
	only: () => Promise<{ readonly id: ProjectId } | undefined>,
	look: PrivateLook,
): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		if (c.req.method !== 'POST' || (await readForm(c)).one('do') !== 'open') return next();
		const project = await only();
		const closure = project === undefined ? null : await closing.standing(project.id);
		if (closure === null) return next();
		c.set('policy', 'private');
		return c.html(
			<PrivateFrame on={{ ...look, nonce: c.get('nonce') }}>
				<h1>{NEUTRAL_TITLE}</h1>
				<p>{AFTER_CLOSING.over}</p>
				<p>{AFTER_CLOSING.where}</p>
				<p>{closure.goNow}</p>
				<p>{AFTER_CLOSING.kept}</p>
				<p>{AFTER_CLOSING.danger}</p>
			</PrivateFrame>,
		);
	};
}
