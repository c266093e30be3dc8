import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { BundleDocument } from './bundle-document.tsx';
import { takeStep } from './request-acts.ts';
import { bundleFor, type RightsDeps, type WeighedRequest } from './weigh-request.ts';
import { undecidedIn, withheldIn } from './what-is-given.ts';

const NOT_AGREED = 'Nothing is made before a lead has decided that it is given';
const NOT_LOOKED = 'A second person looks at it first, and agrees. Nothing was made';
const UNDECIDED = 'Lines must be decided first. Nothing was made';

/**
 * Makes what is given and hands it to this browser: it is put together in memory, kept nowhere, and that it was made is
 * written down before it leaves.
 *
 * @param refuse the request again, with why nothing was made
 */
export async function makeIt(
	c: Context<AppEnv>,
	deps: RightsDeps,
	one: WeighedRequest,
	refuse: (problem: string) => Promise<Response>,
): Promise<Response> {
	const { request, weighed } = one;
	const session = c.get('session');
	if (request.state !== 'agreed') return refuse(NOT_AGREED);
	if (undecidedIn(weighed).length > 0) return refuse(UNDECIDED);
	if (one.needsSecond && one.look.state !== 'agreed') return refuse(NOT_LOOKED);
	const as = (await readForm(c)).one('as') === 'data' ? 'data' : 'page';
	const now = deps.clock.now();
	const bundle = bundleFor(one, session, now);
	const leftOut = withheldIn(weighed).length;
	const kept = await takeStep(deps, session, request, { step: 'made', as, given: weighed.length - leftOut, leftOut });
	if (kept !== 'saved') return refuse('Somebody else was deciding at the same moment. Nothing was made: try again');
	c.header('cache-control', 'no-store');
	const name = `what-is-held-${bundle.madeOn}`;
	if (as === 'data') {
		c.header('content-disposition', `attachment; filename="${name}.json"`);
		return c.body(JSON.stringify(bundle, null, '\t'), 200, { 'content-type': 'application/json; charset=utf-8' });
	}
	c.header('content-disposition', `attachment; filename="${name}.html"`);
	// As bytes: no browser ever shows it as a page of ours.
	const page = await (<BundleDocument bundle={bundle} />).toString();
	return c.body(page, 200, { 'content-type': 'application/octet-stream' });
}
