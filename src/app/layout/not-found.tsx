import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { ButtonLink } from './button.tsx';
import { ErrorPage } from './error-page.tsx';

/**
 * Not there, or not in this project: the page does not say which. Bare, because a child may be looking at the tablet:
 * no rail, no name, no alert.
 */
export function NotFound({ c }: { readonly c: Context<AppEnv> }) {
	return (
		<ErrorPage
			title="That is not here"
			icon="search"
			assets={c.get('assets')}
			nonce={c.get('nonce')}
			action={<ButtonLink href="/today">To Today</ButtonLink>}
		>
			<p>The address may be wrong, or it belongs somewhere else. Nothing was changed.</p>
		</ErrorPage>
	);
}
