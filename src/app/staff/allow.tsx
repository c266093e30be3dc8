import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { ButtonLink } from '#app/layout/button.tsx';
import { ErrorPage } from '#app/layout/error-page.tsx';
import { type Action, may } from './permissions.ts';

/**
 * Lets a request through when this role may do this. Otherwise a page that never says why: the reason would tip
 * somebody off.
 *
 * @example app.get('/young-people/:id', allow('young-person.see'), …)
 */
export function allow(action: Action): MiddlewareHandler<AppEnv> {
	return async (c, next) => {
		if (may(c.get('session').staff.role, action)) return next();
		c.header('cache-control', 'no-store');
		return c.html(
			<ErrorPage
				title="You can’t open this"
				icon="lock"
				assets={c.get('assets')}
				nonce={c.get('nonce')}
				action={
					<ButtonLink href="/" look="second">
						Go to the start
					</ButtonLink>
				}
			>
				<p>If you need it for your work, ask your safeguarding lead.</p>
			</ErrorPage>,
			403,
		);
	};
}
