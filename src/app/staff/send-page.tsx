import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { AppEnv } from '#app/app-env.ts';
import { ButtonLink } from '#app/layout/button.tsx';
import { ErrorPage, ErrorWords } from '#app/layout/error-page.tsx';
import type { PlaceName } from '#app/layout/places.ts';
import { StaffPage } from '#app/layout/staff-page.tsx';
import type { StaffPages } from './staff-pages.ts';

export type Page = {
	readonly title: string;
	readonly current: PlaceName | null;
	readonly status?: 200 | 404 | 409 | 422;
	/** Style sheets and islands beyond those of every staff page. */
	readonly styles?: readonly string[];
	readonly scripts?: readonly string[];
	/** Stands at the foot of each printed page. */
	readonly printFoot?: string;
	readonly children: Child;
};

/** Sends one page of the staff room, with the alerts that are open now. Never kept by a browser or a proxy. */
export async function sendPage(c: Context<AppEnv>, { strips }: Pick<StaffPages, 'strips'>, page: Page): Promise<Response> {
	const session = c.get('session');
	const strip = await strips(session);
	c.header('cache-control', 'no-store');
	if (page.printFoot !== undefined) c.set('needs', 'print-foot');
	return c.html(
		<StaffPage
			title={page.status === 422 ? `To put right: ${page.title}` : page.title}
			current={page.current}
			session={session}
			assets={c.get('assets')}
			nonce={c.get('nonce')}
			alertStrip={strip}
			printFoot={page.printFoot}
			styles={page.styles}
			scripts={page.scripts}
		>
			{page.children}
		</StaffPage>,
		page.status ?? 200,
	);
}

/**
 * A page that never says why it may not be opened: the reason would tip somebody off. It carries no rail and no alerts,
 * for whoever may not see those either.
 */
export function sendNotAllowed(c: Context<AppEnv>): Response | Promise<Response> {
	c.header('cache-control', 'no-store');
	const home = (
		<ButtonLink href="/" look="second">
			Go to the start
		</ButtonLink>
	);
	return c.html(
		<ErrorPage title="You can’t open this" icon="lock" assets={c.get('assets')} nonce={c.get('nonce')} action={home}>
			<p>If you need it for your work, ask your safeguarding lead.</p>
		</ErrorPage>,
		403,
	);
}

/** The same page whether it never was, was deleted or belongs to another project: the difference would tell somebody something. */
export function sendNotFound(c: Context<AppEnv>, pages: Pick<StaffPages, 'strips'>): Promise<Response> {
	return sendPage(c, pages, {
		title: 'That is not here',
		current: null,
		status: 404,
		children: (
			<ErrorWords title="That is not here" icon="search" action={<ButtonLink href="/young-people">Look by name</ButtonLink>}>
				<p>The address may be wrong, or it belongs somewhere else. Nothing was changed.</p>
			</ErrorWords>
		),
	});
}
