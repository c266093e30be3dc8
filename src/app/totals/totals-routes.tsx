import { Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { Document } from '#app/layout/document.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { YoungPersonId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { Project } from '#core/record/staff.ts';
import type { TotalsReads } from './ports.ts';
import { quartersOver, quarterTotals } from './totals-of.ts';
import { TOTALS, TotalsPage } from './totals-page.tsx';

export type TotalsDeps = Pick<StaffPages, 'people' | 'store' | 'clock'> & { readonly totals: TotalsReads };

/** `/totals`: how many, and never who. It has no rail: whoever it is for opens nothing else. */
export function totalsRoutes(deps: TotalsDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/totals', allow('totals.see'), async (c) => {
		const session = c.get('session');
		const { project } = session;
		const leftOut = await madeUpForPractice(deps, project);
		const over = quartersOver(deps.clock.now());
		const quarters = await Promise.all(over.map((quarter) => quarterTotals(deps.totals, project.id, quarter, leftOut)));
		await auditRead(deps, session, { action: 'totals.read', subject: project.id, youngPerson: null });
		c.header('cache-control', 'no-store');
		return c.html(
			<Document title={TOTALS} assets={c.get('assets')} nonce={c.get('nonce')}>
				<main class="staff-main" id="main">
					<TotalsPage quarters={quarters} />
				</main>
			</Document>,
		);
	});
	return app;
}

/** Only the demonstration has any, and then nobody else has to be opened. */
async function madeUpForPractice({ people }: Pick<TotalsDeps, 'people'>, project: Project): Promise<ReadonlySet<YoungPersonId>> {
	if (project.kind !== 'demonstration') return new Set();
	const everybody = await people.search(project.id, '');
	return new Set(everybody.filter((youngPerson) => isPractice(project, youngPerson)).map(({ id }) => id));
}
