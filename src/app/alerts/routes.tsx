import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, readForm } from '#app/form.ts';
import type { Reaching } from '#app/reach/ports.ts';
import { type BesideLines, besideLines } from '#app/screening/beside-lines.ts';
import type { ScreeningReads } from '#app/screening/ports.ts';
import { auditRead } from '#app/staff/audit-read.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, fromLondon, timeOfDay } from '#core/clock/london.ts';
import type { CloseOutcome, Decision } from '#core/escalation/acts.ts';
import { isDead } from '#core/escalation/alive.ts';
import type { AlertId, StaffId } from '#core/id.ts';
import { ButtonLink } from '../layout/button.tsx';
import { ErrorPage } from '../layout/error-page.tsx';
import { type Action, may } from '../staff/permissions.ts';
import { AlertListPage } from './alert-list-page.tsx';
import { type Acted, type AlertAct, type AlertsDeps, actOnAlert, openAlert } from './alerts.ts';
import { decisionInWords, QUICK_DECISIONS } from './decisions.ts';
import { openWithMore } from './more-said.ts';
import { OneAlertPage } from './one-alert-page.tsx';
import type { Doing, OneAlertProps } from './one-alert-props.ts';
import type { AlertRecord } from './ports.ts';
import { refusalInWords } from './refusal-words.ts';
import type { RuleWords } from './said.tsx';

export type AlertRouteDeps = AlertsDeps & {
	/** The answer table, for what a row says. */
	readonly rules: RuleWords;
	readonly screening: ScreeningReads;
	/** Whether one of their own devices is silent; not said where this is left out. */
	readonly reaching?: Pick<Reaching, 'staffWays'> | undefined;
	/** What stands beside an alert could not be read. The alert is shown without it. */
	readonly onBesideFault: (error: unknown, subject: { readonly alert: AlertId }) => void;
};

type Ctx = Context<AppEnv>;

/** What the person was doing when a POST did not go through, so that the page comes back where they were. */
const POSTS = {
	seen: { action: 'alert.see-mark', doing: 'look' },
	own: { action: 'alert.own', doing: 'take' },
	'take-over': { action: 'alert.take-over', doing: 'take' },
	'check-back': { action: 'alert.check-back', doing: 'look' },
	close: { action: 'alert.close', doing: 'close' },
} as const satisfies Record<AlertAct['act'], { action: Action; doing: Doing }>;

/**
 * `/alerts`, `/alerts/:id` and the five deliberate acts. A GET changes nothing: opening is in the audit and that is all.
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
	for (const act of Object.keys(POSTS) as AlertAct['act'][]) {
		app.post(`/:id/${act}`, async (c) => {
			if (!may(c.get('session').staff.role, POSTS[act].action)) return notYours(c);
			const form = await readForm(c);
			const acted = await actOnAlert(deps, c.get('session'), idOf(c), await actFrom(act, form, deps, c));
			return answer(deps, c, acted, { doing: POSTS[act].doing, typed: typedIn(form) });
		});
	}
	return app;
}

async function hasSilent({ reaching, clock }: AlertRouteDeps, c: Ctx): Promise<boolean> {
	const { staff, project } = c.get('session');
	const devices = (await reaching?.staffWays.devices(project.id)) ?? [];
	return devices.some((device) => device.staff === staff.id && device.disabledAt === null && isDead(device.askedAt, clock.now()));
}

type Shown = Pick<OneAlertProps, 'doing' | 'note' | 'errors' | 'typed'>;

async function answer(deps: AlertRouteDeps, c: Ctx, acted: Acted, shown: Shown): Promise<Response> {
	switch (acted.outcome) {
		case 'saved':
			return c.redirect(`/alerts/${idOf(c)}`, 303);
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
	const [readers, beside, closedTo] = await Promise.all([
		readersOf(deps, c),
		besideOf(deps, c, record),
		deps.access.closedTo(session.project.id, record.youngPerson.id),
	]);
	return c.html(
		<OneAlertPage
			{...shown}
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
	const talks = disclosures.map(({ concern }) => concern.conversation);
	return besideLines(deps.screening, c.get('session'), youngPerson, talks).catch((error: unknown) => {
		deps.onBesideFault(error, { alert: alert.id });
		return undefined;
	});
}

async function readersOf(deps: AlertsDeps, c: Ctx) {
	const { staff, project } = c.get('session');
	return { staff: await deps.staff.all(project.id), me: staff.id, now: deps.clock.now() };
}

async function actFrom(act: AlertAct['act'], form: Form, deps: AlertsDeps, c: Ctx): Promise<AlertAct> {
	switch (act) {
		case 'seen':
			return { act, read: form.one('read') };
		case 'own':
			return { act, decision: await decisionIn(form, deps, c) };
		case 'take-over':
			return { act, decision: await decisionIn(form, deps, c), from: form.one('from') };
		case 'check-back':
			return { act, answer: form.one('answer') === 'fine' ? 'fine' : 'need-help', words: form.one('words').slice(0, 2_000) };
		case 'close':
			return { act, outcome: outcomeIn(form), read: form.one('read') };
	}
}

async function decisionIn(form: Form, deps: AlertsDeps, c: Ctx): Promise<Decision> {
	const decision = form.one('decision');
	const words = form.one('words').slice(0, 2_000);
	const quick = QUICK_DECISIONS.find((one) => one === decision);
	if (quick !== undefined) {
		const record = await deps.alerts.find(c.get('session').project.id, idOf(c));
		return { words: (record && decisionInWords(quick, record, await readersOf(deps, c))) ?? '' };
	}
	const now = deps.clock.now();
	if (decision === 'reply') return replyIn(form, now);
	if (decision !== 'wait') return { words };
	const until = nextTime(form.one('until'), now);
	// A time that cannot be read counts as now, which the alert refuses: the field then says what to do.
	return { words: [`Waiting for a call back until ${form.one('until')}.`, words.trim()].filter(Boolean).join(' '), until: until ?? now };
}

/** As with a call back: a time that cannot be read counts as now, and is refused on its field. */
function replyIn(form: Form, now: Instant): Decision {
	const words = form.one('words').slice(0, 2_000).trim();
	const replyBy = nextTime(form.one('replyBy'), now) ?? now;
	return { words: [`I will ring or write by ${timeOfDay(replyBy)}.`, words].filter(Boolean).join(' '), replyBy };
}

/** The next moment at which London's clocks show `time`, today or tomorrow. */
function nextTime(time: string, now: Instant): Instant | undefined {
	const today = fromLondon(calendarDate(now), time);
	if (today === undefined || today.at > now) return today?.at;
	return fromLondon(calendarDate(addMinutes(now, 24 * 60)), time)?.at;
}

function outcomeIn(form: Form): CloseOutcome {
	return {
		done: form.one('done').slice(0, 4_000),
		toldWhom: form.one('toldWhom').slice(0, 1_000),
		toldFirst: form.one('toldFirst') === 'yes',
		whyNot: form.one('whyNot').slice(0, 2_000),
		readBy: form.one('readBy') === '' ? null : (form.one('readBy') as StaffId),
	};
}

function typedIn(form: Form): NonNullable<Shown['typed']> {
	return { words: form.one('words'), until: form.one('until'), replyBy: form.one('replyBy'), close: outcomeIn(form) };
}

function doingOf(query: string | undefined): Doing {
	return query === 'take' || query === 'close' ? query : 'look';
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
