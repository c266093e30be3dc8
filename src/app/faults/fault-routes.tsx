import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { Clock } from '#app/clock.ts';
import { readForm } from '#app/form.ts';
import { allow } from '#app/staff/allow.tsx';
import type { StaffReads } from '#app/staff/ports.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { FaultId } from '#core/id.ts';
import { FAULTS, FAULTS_TITLE, FaultsPage } from './faults-page.tsx';
import type { Faults } from './ports.ts';

export type FaultRoutesDeps = Pick<StaffPages, 'strips'> & {
	readonly faults: Faults;
	readonly staff: StaffReads;
	readonly clock: Clock;
};

/** What does not work: looking after it, and saying that it works again. */
export function faultRoutes(deps: FaultRoutesDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get(FAULTS, allow('faults.see'), async (c) => {
		const session = c.get('session');
		const [faults, staff] = await Promise.all([deps.faults.open(session.project.id), deps.staff.all(session.project.id)]);
		const children = <FaultsPage session={session} faults={faults} staff={staff} />;
		return sendPage(c, deps, { title: FAULTS_TITLE, current: null, children });
	});
	for (const act of ['take', 'clear'] as const) {
		app.post(`${FAULTS}/:id/${act}`, allow('faults.settle'), async (c) => {
			const { project, staff } = c.get('session');
			const open = new Set<string>((await deps.faults.open(project.id)).map(({ id }) => id));
			if (!open.has(c.req.param('id'))) return sendNotFound(c, deps);
			// Those that stood in the same row go with it.
			const ids = [c.req.param('id'), ...(await readForm(c)).all('also')].filter((id) => open.delete(id)) as FaultId[];
			// False: somebody was quicker, and the page shows how it stands.
			for (const id of ids) await deps.faults[act]({ project: project.id, id, by: staff.id, now: deps.clock.now() });
			return c.redirect(FAULTS, 303);
		});
	}
	return app;
}
