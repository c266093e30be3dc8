import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, readForm } from '#app/form.ts';
import type { Reaching } from '#app/reach/ports.ts';
import { type BesideLines, besideLines } from '#app/screening/beside-lines.ts';
import type { ScreeningReads } from '#app/screening/ports.ts';
import { auditRead } from '#app/staff/audit-read.ts';
import { onlySeen } from '#app/staff/sight.ts';
import type { Alert } from '#core/escalation/alert.ts';
import { isDead } from '#core/escalation/alive.ts';
import type { AlertId, StaffId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import { ButtonLink } from '../layout/button.tsx';
import { ErrorPage } from '../layout/error-page.tsx';
import { type Action, may } from '../staff/permissions.ts';
import { actFrom, outcomeIn } from './act-from.ts';
import { AlertListPage } from './alert-list-page.tsx';
import { type Acted, type AlertAct, type AlertsDeps, actOnAlert, openAlert } from './alerts.ts';
import { type AroundDeps, aroundAlert, wasWoken } from './around-alert.ts';
import { openWithMore } from './more-said.ts';
import { OneAlertPage } from './one-alert-page.tsx';
import { DOINGS, type Doing, type OneAlertProps } from './one-alert-props.ts';
import type { AlertRecord } from './ports.ts';
import { refusalInWords } from './refusal-words.ts';
import type { RuleWords } from './said.tsx';

export type AlertRouteDeps = AroundDeps & {
	/** The answer table, for what a row says. */
	readonly rules: RuleWords;
	readonly screening: ScreeningReads;
	/** Whether one of their own devices is silent; not said where this is left out. */
	readonly reaching?: Pick<Reaching, 'staffWays'> | undefined;
};

type Ctx = Context<AppEnv>;

/** What the person was doing when a POST did not go through, so that the page comes back where they were. */
const POSTS = {
	seen: { action: 'alert.see-mark', doing: 'look' },
	own: { action: 'alert.own', doing: 'take' },
	'take-over': { action: 'alert.take-over', doing: 'take' },
	'check-back': { action: 'alert.check-back', doing: 'look' },
	'pass-on': { action: 'alert.see-mark', doing: 'look' },
	offer: { action: 'alert.offer', doing: 'pass' },
	answer: { action: 'alert.answer-offer', doing: 'look' },
	'rang-team': { action: 'alert.rang-team', doing: 'team' },
	close: { action: 'alert.close', doing: 'close' },
} as const satisfies Record<AlertAct['act'], { action: Action; doing: Doing }>;

/**
 * `/alerts`, `/alerts/:id` and the deliberate acts. `/alerts/now` is where a push leads: to the one alert that waits for whoever opens
 * it, or to all of them. A GET changes nothing: opening is in the audit and that is all.
 *
 * @example app.route('/alerts', alertRoutes(deps))
 */
export function alertRoutes(deps: AlertRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/', async (c) => {
		const session = c.get('session');
		if (!may(session.staff.role, 'alert.see')) return notYours(c);
		const [open, readers, silent] = await Promise.all([openWithMore(deps.alerts, session), readersOf(deps, c), hasSilent(deps, c)]);
		await auditRead(deps, session, { action: 'alerts.listed', subject: session.project.id, youngPerson: null });
		c.set('needs', 'service-worker');
		return c.html(<AlertListPage {...{ open, session, readers, silent, assets: c.get('assets'), nonce: c.get('nonce') }} />);
	});
	app.get('/now', async (c) => {
		const session = c.get('session');
		if (!may(session.staff.role, 'alert.see')) return notYours(c);
		const open = onlySeen(session, await deps.alerts.open(session.project.id)).filter(
			(one) => !isPractice(session.project, one.youngPerson),
		);
		return c.redirect(addressOfNow(open, session.staff.id), 303);
	});
	app.get('/:id', async (c) => {
		if (!may(c.get('session').staff.role, 'alert.see')) return notYours(c);
		return show(deps, c, { doing: doingOf(c.req.query('do')) }, 200);
	});
	// A number and nothing else: an open page asks whether it is still what stands, which is not opening the account.
	app.get('/:id/version', async (c) => {
		const { staff, project } = c.get('session');
		const record = may(staff.role, 'alert.see') ? await deps.alerts.find(project.id, idOf(c)) : undefined;
		return record === undefined ? c.text('', 404) : c.text(String(record.alert.version));
	});
	for (const act of Object.keys(POSTS) as AlertAct['act'][]) app.post(`/:id/${act}`, (c) => take(deps, c, act));
	return app;
}

async function take(deps: AlertRouteDeps, c: Ctx, act: AlertAct['act']): Promise<Response> {
	const session = c.get('session');
	if (!may(session.staff.role, POSTS[act].action)) return notYours(c);
	const form = await readForm(c);
	const shown = { doing: POSTS[act].doing, typed: typedIn(form) };
	const asked = await actFrom(act, form, deps, { session, id: idOf(c), readers: () => readersOf(deps, c) });
	const wholly = asked.act === 'close' ? { ...asked, woken: await wokenFor(deps, c) } : asked;
	const next = act === 'own' && form.one('decision') === 'got-it' ? '?do=take' : '';
	return answer(deps, c, await actOnAlert(deps, session, idOf(c), wholly), shown, next);
}

async function hasSilent({ reaching, clock }: AlertRouteDeps, c: Ctx): Promise<boolean> {
	const { staff, project } = c.get('session');
	const devices = (await reaching?.staffWays.devices(project.id)) ?? [];
	return devices.some((device) => device.staff === staff.id && device.disabledAt === null && isDead(device.askedAt, clock.now()));
}

/**
 * Where a push leads: a single alert that nobody has, or that this person is asked to take, opens at once; several are a list.
 *
 * @example addressOfNow([{ alert }], me) // '/alerts/0190…'
 */
function addressOfNow(open: readonly { readonly alert: Alert }[], me: StaffId): string {
	const waiting = open.filter(({ alert }) => alert.state !== 'owned' || alert.offeredTo === me);
	const theirs = waiting.length === 0 ? open.filter(({ alert }) => alert.owner === me) : waiting;
	return theirs.length === 1 ? `/alerts/${theirs[0]?.alert.id}` : '/alerts';
}

/** Whether somebody was woken for it. Unknown is no: an alert is never kept open by what cannot be read. */
async function wokenFor(deps: AlertRouteDeps, c: Ctx): Promise<boolean> {
	const session = c.get('session');
	const record = await deps.alerts.find(session.project.id, idOf(c));
	return record !== undefined && wasWoken(deps, session, record).catch(() => false);
}

type Shown = Pick<OneAlertProps, 'doing' | 'note' | 'errors' | 'typed'>;

async function answer(deps: AlertRouteDeps, c: Ctx, acted: Acted, shown: Shown, next = ''): Promise<Response> {
	switch (acted.outcome) {
		case 'saved':
			return c.redirect(`/alerts/${idOf(c)}${next}`, 303);
		case 'not-found':
			return notFound(c);
		case 'stale':
			return show(
				deps,
				c,
				{ ...shown, note: 'Something was said or done here since you opened it. Read it first. What you typed is still below.' },
				409,
			);
		case 'refused':
			return show(deps, c, { ...shown, doing: 'look', note: refusalInWords(acted.why) }, 409);
		case 'invalid':
			return show(deps, c, { ...shown, errors: acted.errors }, 422);
	}
}

async function show(deps: AlertRouteDeps, c: Ctx, shown: Shown, status: 200 | 409 | 422): Promise<Response> {
	const session = c.get('session');
	const record = await openAlert(deps, session, idOf(c));
	if (record === undefined) return notFound(c);
	const readers = await readersOf(deps, c);
	const [around, beside, closedTo] = await Promise.all([
		aroundAlert(deps, session, record, readers),
		besideOf(deps, c, record),
		deps.access.closedTo(session.project.id, record.youngPerson.id),
	]);
	return c.html(
		<OneAlertPage
			{...shown}
			{...around}
			record={record}
			beside={beside}
			session={session}
			readers={readers}
			closedTo={closedTo}
			rules={deps.rules}
			assets={c.get('assets')}
			nonce={c.get('nonce')}
		/>,
		status,
	);
}

/** Nothing that stands beside an alert may keep it from being shown. */
function besideOf(deps: AlertRouteDeps, c: Ctx, { alert, youngPerson, disclosures }: AlertRecord): Promise<BesideLines | undefined> {
	const talks = disclosures.flatMap(({ concern }) => concern.conversation ?? []);
	return besideLines(deps.screening, c.get('session'), youngPerson, talks).catch((error: unknown) => {
		deps.onBesideFault(error, { alert: alert.id });
		return undefined;
	});
}

async function readersOf(deps: AlertsDeps, c: Ctx) {
	const { staff, project } = c.get('session');
	return { staff: await deps.staff.all(project.id), me: staff.id, now: deps.clock.now() };
}

function typedIn(form: Form): NonNullable<Shown['typed']> {
	return { words: form.one('words'), until: form.one('until'), replyBy: form.one('replyBy'), close: outcomeIn(form) };
}

function doingOf(query: string | undefined): Doing {
	return DOINGS.find((one) => one === query) ?? 'look';
}

function idOf(c: Ctx): AlertId {
	return (c.req.param('id') ?? '') as AlertId;
}

function notFound(c: Ctx) {
	return c.html(
		<ErrorPage
			title="This alert is not here"
			assets={c.get('assets')}
			nonce={c.get('nonce')}
			action={<ButtonLink href="/alerts">All alerts</ButtonLink>}
		>
			<p>The address may be cut off. Every open alert is in the list.</p>
		</ErrorPage>,
		404,
	);
}

function notYours(c: Ctx) {
	return c.html(
		<ErrorPage title="You can’t open this" icon="lock" assets={c.get('assets')} nonce={c.get('nonce')}>
			<p>If you need it for your work, ask your safeguarding lead.</p>
		</ErrorPage>,
		403,
	);
}
