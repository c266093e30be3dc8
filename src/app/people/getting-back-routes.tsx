import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { NotFound } from '#app/layout/not-found.tsx';
import type { Ctx, SignInDeps } from '#app/sign-in/sign-in-deps.ts';
import { lately } from '#app/sign-in/step-up.ts';
import { allow } from '#app/staff/allow.tsx';
import type { StaffMember } from '#core/record/staff.ts';
import { mayConfirm, mayStop } from '#core/sign-in/getting-back.ts';

/** Confirming and stopping a way back in. Asking for one stands with the people: see `peopleRoutes`. */
export function gettingBackRoutes(deps: SignInDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const proved = lately(deps, () => '/today', deps);
	app.post('/getting-back/:id/confirm', allow('getting-back.confirm'), proved, (c) => step(c, deps, c.req.param('id'), 'confirm'));
	app.post('/getting-back/:id/stop', allow('getting-back.stop'), (c) => step(c, deps, c.req.param('id'), 'stop'));
	return app;
}

/** What somebody else did a moment sooner is no fault of theirs: they are shown how it stands. */
async function step(c: Ctx, deps: SignInDeps, id: string, what: 'confirm' | 'stop'): Promise<Response> {
	const { project, staff: me } = c.get('session');
	const who = (await deps.staff.all(project.id)).find((one) => one.id === id);
	const row = (await deps.waysBack.all(project.id)).find(({ staff }) => staff === id);
	const may = who !== undefined && row !== undefined && (what === 'confirm' ? mayConfirm(row, who, me) : mayStop(who, me));
	if (!may) return c.html(<NotFound c={c} />, 404);
	const askedAt = (await readForm(c)).one('askedAt');
	await deps.waysBack[what]({ project: project.id, staff: who.id }, askedAt, me.id, deps.clock.now());
	return c.redirect(me.role === 'administrator' ? '/people' : '/', 303);
}

/** Who there is to confirm: nobody can be asked for whom nobody else could answer. */
export function nobodyConfirms(
	who: StaffMember,
	asker: StaffMember,
	staff: readonly StaffMember[],
	enrolled: ReadonlySet<string>,
): boolean {
	return !staff.some((one) => enrolled.has(one.id) && mayConfirm({ askedBy: asker.id }, who, one));
}
