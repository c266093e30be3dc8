import type { Context } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { sendPage } from '#app/staff/send-page.tsx';
import { cannotBeSecond } from '#core/rights/second-look.ts';
import { takeStep } from './request-acts.ts';
import { addressOf } from './request-addresses.ts';
import { CANNOT, SECOND_TITLE, SecondPage } from './second-page.tsx';
import { bundleFor, type RightsDeps, type WeighedRequest } from './weigh-request.ts';

type C = Context<AppEnv>;

const CHANGED = 'It changed while you read it. Look at it again: nothing of yours was saved';

export function showSecond(c: C, deps: RightsDeps, one: WeighedRequest, errors: readonly FieldError[] = [], typed = '') {
	const session = c.get('session');
	const bundle = bundleFor(one, session, deps.clock.now());
	return sendPage(c, deps, {
		title: SECOND_TITLE,
		current: 'young-people',
		status: errors.length > 0 ? 422 : 200,
		children: <SecondPage {...{ ...one, session, bundle, errors, typed, cannot: cannotOf(c, one) }} />,
	});
}

/** A second person lets it go, or sends it back and says why. Only about the version that they read, and never about their own work. */
export async function decideSecond(c: C, deps: RightsDeps, one: WeighedRequest): Promise<Response> {
	const { request, look, mark } = one;
	const form = await readForm(c);
	const why = form.one('why').trim().slice(0, 1_000);
	const again = (words: string, field = 'main') => showSecond(c, deps, one, [{ field, words }], why);
	const cannot = cannotOf(c, one);
	if (cannot !== undefined) return again(CANNOT[cannot]);
	if (look.state !== 'waits' || form.one('seen') !== mark) return again(CHANGED);
	const back = form.one('do') === 'back';
	if (!back && form.one('do') !== 'agree') return again('Choose one of the two');
	if (back && why === '') return again('Say what is not right yet', 'why');
	const step = back ? ({ step: 'sent-back', why } as const) : ({ step: 'released', seen: mark } as const);
	const kept = await takeStep(deps, c.get('session'), request, step, Number(form.one('version')));
	return kept === 'saved' ? c.redirect(addressOf(request).request, 303) : again(CHANGED);
}

function cannotOf(c: C, { steps, weighed }: WeighedRequest) {
	const theirWords = weighed.filter(({ piece }) => piece.exact).map(({ piece }) => piece.text);
	return cannotBeSecond(c.get('session').staff, steps, theirWords);
}
