import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import { FormBody } from '#app/forms/form-page.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead, auditReads } from '#app/staff/audit-read.ts';
import { may } from '#app/staff/permissions.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import { onlySeen } from '#app/staff/sight.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { YoungPersonId } from '#core/id.ts';
import { standingDecisions } from '#core/rights/access-request.ts';
import { extendedTo } from '#core/rights/due-on.ts';
import { waitsForSecond } from '#core/rights/second-look.ts';
import { LinesPage, readLines } from './lines-page.tsx';
import { makeIt } from './make-it.tsx';
import { OpenRequestsPage, REQUESTS } from './open-requests-page.tsx';
import { askFor, takeStep } from './request-acts.ts';
import { addressOf, askAddress } from './request-addresses.ts';
import { ASK_FORM, isNamedAsDanger, readAsk, readDecision } from './request-forms.ts';
import { RequestPage } from './request-page.tsx';
import { decideSecond, showSecond } from './second-acts.tsx';
import { SheetPage } from './sheet-page.tsx';
import { type RightsDeps, type WeighedRequest, weighRequest } from './weigh-request.ts';
import { undecidedIn } from './what-is-given.ts';

type Ctx = Context<AppEnv>;
const NOTHING = formFrom('');
const BUSY = 'Somebody else decided something at the same moment. Look at it again: nothing of yours was saved';

/**
 * Requests for what is held about a young person: writing one down, deciding about it, and making what is given.
 *
 * @param proved what lets only somebody through who has just proved who they are
 */
export function requestRoutes(deps: RightsDeps, proved: MiddlewareHandler<AppEnv>): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	const decide = allow('access-request.decide');
	app.get('/requests', decide, (c) => showOpen(c, deps));
	app.get('/young-people/:id/requests/new', allow('access-request.ask'), (c) => showAsk(c, deps, NOTHING, []));
	app.post('/young-people/:id/requests/new', allow('access-request.ask'), (c) => ask(c, deps));
	app.get('/young-people/:id/requests/:request', decide, (c) => withRequest(c, deps, 'access-request.read', (one) => show(c, deps, one)));
	app.post('/young-people/:id/requests/:request', decide, (c) => withRequest(c, deps, undefined, (one) => act(c, deps, one)));
	app.get('/young-people/:id/requests/:request/lines', decide, (c) =>
		withRequest(c, deps, 'access-request.lines-read', (one) => showLines(c, deps, one, NOTHING, [])),
	);
	app.post('/young-people/:id/requests/:request/lines', decide, (c) => withRequest(c, deps, undefined, (one) => keepLines(c, deps, one)));
	app.get('/young-people/:id/requests/:request/sheet', decide, (c) =>
		withRequest(c, deps, 'access-request.sheet-read', (one) =>
			sendPage(c, deps, { title: 'What is left out, and why', current: 'young-people', children: <SheetPage {...one} /> }),
		),
	);
	const second = allow('access-request.second');
	app.get('/young-people/:id/requests/:request/second', second, (c) =>
		withRequest(c, deps, 'access-request.second-read', (one) => (mayBeLooked(one) ? showSecond(c, deps, one) : sendNotFound(c, deps))),
	);
	app.post('/young-people/:id/requests/:request/second', second, proved, (c) =>
		withRequest(c, deps, undefined, (one) => (mayBeLooked(one) ? decideSecond(c, deps, one) : sendNotFound(c, deps))),
	);
	app.post('/young-people/:id/requests/:request/make', allow('access-request.make'), proved, (c) =>
		withRequest(c, deps, undefined, (one) => makeIt(c, deps, one, (problem) => show(c, deps, one, NOTHING, [], problem))),
	);
	return app;
}

/** Nothing is there to be looked at before it is agreed and each line is decided. */
const mayBeLooked = ({ request, needsSecond, weighed }: WeighedRequest): boolean =>
	needsSecond && request.state === 'agreed' && undecidedIn(weighed).length === 0;

const personIn = (c: Ctx) => c.req.param('id') as YoungPersonId;

/** Finds the request of this young person in this project; that it was read is written down before anything of it is shown. */
async function withRequest(
	c: Ctx,
	deps: RightsDeps,
	read: string | undefined,
	then: (one: WeighedRequest) => Response | Promise<Response>,
): Promise<Response> {
	const session = c.get('session');
	const id = personIn(c);
	const one = await weighRequest(deps, session, id, c.req.param('request') ?? '');
	if (one === undefined) return sendNotFound(c, deps);
	if (read !== undefined) await auditRead(deps, session, { action: read, subject: one.request.id, youngPerson: id });
	return then(one);
}

async function showOpen(c: Ctx, deps: RightsDeps): Promise<Response> {
	const session = c.get('session');
	const project = session.project.id;
	const requests = await deps.rights.open(project);
	const found = await Promise.all(
		requests.map(async (request) => {
			const youngPerson = (await deps.people.record(project, request.youngPerson))?.youngPerson;
			const looks = (await deps.rights.stepsOf(project, request.youngPerson)).filter((step) => step.request === request.id);
			return youngPerson === undefined ? [] : [{ request, youngPerson, waits: waitsForSecond(looks) }];
		}),
	);
	const open = onlySeen(session, found.flat());
	await auditReads(deps, session, [
		{ action: 'access-requests.read', subject: project, youngPerson: null },
		...open.map(({ request, youngPerson }) => ({ action: 'access-request.listed', subject: request.id, youngPerson: youngPerson.id })),
	]);
	return sendPage(c, deps, { title: REQUESTS, current: null, children: <OpenRequestsPage open={open} now={deps.clock.now()} /> });
}

async function showAsk(c: Ctx, deps: RightsDeps, form: Form, errors: readonly FieldError[]): Promise<Response> {
	const session = c.get('session');
	const id = personIn(c);
	const record = await deps.people.record(session.project.id, id);
	if (record === undefined) return sendNotFound(c, deps);
	await auditRead(deps, session, { action: 'access-request.form-read', subject: id, youngPerson: id });
	const { nameUsed } = record.youngPerson.about;
	const title = 'Somebody asks what is held';
	return sendPage(c, deps, {
		title,
		current: 'young-people',
		status: errors.length > 0 ? 422 : 200,
		children: (
			<>
				<PageHead
					title={title}
					back={{ href: addresses.youngPerson(id), words: nameUsed }}
					under="Write it down the day it comes. A safeguarding lead decides, and an answer is due a month after it came. Give nobody anything yourself."
				/>
				<FormBody
					{...{ session, form, errors }}
					action={askAddress(id)}
					sections={ASK_FORM}
					save="Write it down"
					cancel={addresses.youngPerson(id)}
				/>
			</>
		),
	});
}

async function ask(c: Ctx, deps: RightsDeps): Promise<Response> {
	const session = c.get('session');
	const id = personIn(c);
	const form = await readForm(c);
	const read = readAsk(form, calendarDate(deps.clock.now()));
	if (read.outcome === 'invalid') return showAsk(c, deps, form, read.errors);
	if ((await deps.people.record(session.project.id, id)) === undefined) return sendNotFound(c, deps);
	const request = await askFor(deps, session, id, read.value);
	if (request === undefined) return showAsk(c, deps, form, [{ field: 'asker', words: BUSY }]);
	const decides = may(session.staff.role, 'access-request.decide');
	return c.redirect(decides ? addressOf({ youngPerson: id, id: request }).request : addresses.youngPerson(id), 303);
}

function show(c: Ctx, deps: RightsDeps, one: WeighedRequest, form: Form = NOTHING, errors: readonly FieldError[] = [], problem?: string) {
	const props = { ...one, session: c.get('session'), now: deps.clock.now(), form, errors, problem };
	return sendPage(c, deps, {
		title: 'A request for what is held',
		current: 'young-people',
		status: errors.length > 0 || problem !== undefined ? 422 : 200,
		children: <RequestPage {...props} />,
	});
}

/** Deciding, putting it off, and saying that it is with them. */
async function act(c: Ctx, deps: RightsDeps, one: WeighedRequest): Promise<Response> {
	const { request, held } = one;
	const form = await readForm(c);
	const version = Number(form.one('version'));
	const take = async (about: Parameters<typeof takeStep>[3]) =>
		(await takeStep(deps, c.get('session'), request, about, version)) === 'saved'
			? c.redirect(about.step === 'answered' ? '/requests' : addressOf(request).request, 303)
			: show(c, deps, one, form, [], BUSY);
	const again = (problem: string) => show(c, deps, one, form, [], problem);
	if (form.one('do') === 'extend') {
		const [to, why] = [extendedTo(request, calendarDate(deps.clock.now())), form.one('longer').trim().slice(0, 1_000)];
		if (to === undefined || request.state !== 'open') return again('It cannot be put off any more');
		return why === '' ? again('Say why it takes longer') : take({ step: 'extended', from: request.dueOn, to, why });
	}
	if (form.one('do') === 'weighed')
		return mayBeLooked(one) ? take({ step: 'weighed', seen: one.mark }) : again('It is not ready for a second look');
	if (form.one('do') === 'answered') {
		const how = form.one('how').trim().slice(0, 1_000);
		if (request.state !== 'agreed') return again('It is not decided yet');
		if (one.needsSecond && !one.steps.some(({ about }) => about.step === 'made')) return again('Nothing was made for them yet');
		return how === '' ? again('Say how it was given to them') : take({ step: 'answered', how });
	}
	if (request.state !== 'open') return again('It is decided already');
	const read = readDecision(form, request.about.asker === 'young-person', isNamedAsDanger(request.about, held.youngPerson.about));
	return read.outcome === 'invalid' ? show(c, deps, one, form, read.errors) : take(read.value);
}

function showLines(c: Ctx, deps: RightsDeps, one: WeighedRequest, form: Form, errors: readonly FieldError[]) {
	const props = { ...one, session: c.get('session'), form, errors, decisions: standingDecisions(one.steps) };
	return sendPage(c, deps, {
		title: 'Each line',
		current: 'young-people',
		status: errors.length > 0 ? 422 : 200,
		children: <LinesPage {...props} />,
	});
}

async function keepLines(c: Ctx, deps: RightsDeps, one: WeighedRequest): Promise<Response> {
	const { request, weighed, steps } = one;
	const form = await readForm(c);
	const { decisions, errors } = readLines(form, weighed, standingDecisions(steps));
	if (errors.length > 0) return showLines(c, deps, one, form, errors);
	if (request.state !== 'agreed' || decisions.length === 0) return c.redirect(addressOf(request).request, 303);
	const kept = await takeStep(deps, c.get('session'), request, { step: 'lines', decisions: [...decisions] }, Number(form.one('version')));
	return kept === 'saved'
		? c.redirect(addressOf(request).request, 303)
		: showLines(c, deps, one, form, [{ field: 'version', words: BUSY }]);
}
