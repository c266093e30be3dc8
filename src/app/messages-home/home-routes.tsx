import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { ConversationReads } from '#app/conversation/ports.ts';
import { namesOf } from '#app/cover/staff-words.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead, auditReads } from '#app/staff/audit-read.ts';
import { may } from '#app/staff/permissions.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import { sees } from '#app/staff/sight.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { MessageHomeId } from '#core/id.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { type HomeStop, homeStops, type SaidOfPeople } from '#core/texting/home-stops.ts';
import type { MessageHome } from '#core/texting/message-home.ts';
import { homeAddress } from './home-addresses.ts';
import { STEPS } from './home-forms.ts';
import { HomeList } from './home-list.tsx';
import { HomePage } from './home-page.tsx';
import { openMessages } from './open-messages.ts';
import { saidOfPeople } from './said-of-people.ts';
import { takeStep, tellingBy, tellingText } from './settle-message.ts';

export type HomeDeps = Pick<
	StaffPages,
	'people' | 'texts' | 'threads' | 'exchanges' | 'messagesHome' | 'staff' | 'store' | 'clock' | 'ids' | 'strips'
> & { readonly reads: Pick<ConversationReads, 'find'>; readonly flows: FlowRegistry };

type Ctx = Context<AppEnv>;
const TITLE = 'A message home';

/** `/messages-home`: those that are open, one of them, and each step of it. A person passes one on; no route here sends it. */
export function homeRoutes(deps: HomeDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/messages-home', allow('message-home.see'), async (c) => {
		const session = c.get('session');
		const rows = await openMessages(deps, session);
		await auditReads(
			deps,
			session,
			rows.map(({ message, youngPerson }) => ({ action: 'message-home.listed', subject: message.id, youngPerson: youngPerson.id })),
		);
		return sendPage(c, deps, { title: 'Messages home', current: null, children: <HomeList rows={rows} now={deps.clock.now()} /> });
	});
	app.get('/messages-home/:id', allow('message-home.see'), async (c) => {
		const found = await find(c, deps);
		if (found === undefined) return sendNotFound(c, deps);
		const { id, youngPerson } = found.message;
		await auditRead(deps, c.get('session'), { action: 'message-home.read', subject: id, youngPerson });
		return show(c, deps, found, {});
	});
	for (const step of Object.keys(STEPS)) app.post(`/messages-home/:id/${step}`, allow('message-home.settle'), (c) => taken(c, deps, step));
	return app;
}

type Found = {
	readonly message: MessageHome;
	readonly youngPerson: YoungPerson;
	readonly said: readonly SaidOfPeople[];
	readonly stops: readonly HomeStop[];
};

async function find(c: Ctx, deps: HomeDeps): Promise<Found | undefined> {
	const session = c.get('session');
	const project = session.project.id;
	const message = await deps.messagesHome.find(project, c.req.param('id') as MessageHomeId);
	if (message === undefined || !sees(session, message.youngPerson)) return undefined;
	const [youngPerson, said] = await Promise.all([
		deps.people.one(project, message.youngPerson),
		saidOfPeople(deps, project, message.youngPerson),
	]);
	return youngPerson && { message, youngPerson, said, stops: homeStops(message, { about: youngPerson.about, said }) };
}

const MEANWHILE = 'Somebody else took a step with this message at the same moment. Look again.';

async function taken(c: Ctx, deps: HomeDeps, step: string): Promise<Response> {
	const found = await find(c, deps);
	if (found === undefined) return sendNotFound(c, deps);
	const { message, stops } = found;
	const form = await readForm(c);
	const session = c.get('session');
	if (form.one('version') !== String(message.version)) return show(c, deps, found, { form, problem: MEANWHILE });
	const lifts = may(session.staff.role, 'message-home.lift');
	const read = STEPS[step]?.({ form, stops, lifts, now: deps.clock.now() });
	if (read === undefined) return sendNotFound(c, deps);
	if (read.outcome === 'invalid') return show(c, deps, found, { form, errors: read.errors });
	const outcome = await takeStep(deps, session.staff, message, read.value);
	if (outcome === 'committed') return c.redirect(homeAddress(message.id), 303);
	return show(c, deps, (await find(c, deps)) ?? found, { form, problem: MEANWHILE });
}

type Shown = { readonly form?: Form; readonly errors?: readonly FieldError[]; readonly problem?: string };

async function show(c: Ctx, deps: HomeDeps, found: Found, { form = formFrom(''), errors = [], problem }: Shown): Promise<Response> {
	const session = c.get('session');
	const { message } = found;
	const now = deps.clock.now();
	const [staff, thread] = await Promise.all([
		deps.staff.all(session.project.id),
		message.number === null ? undefined : deps.threads.find(session.project.id, message.number),
	]);
	const telling = tellingBy(thread?.number, now);
	const told = tellingText(message, thread?.ours ?? []);
	return sendPage(c, deps, {
		title: TITLE,
		current: null,
		...(problem === undefined ? (errors.length > 0 ? { status: 422 as const } : {}) : { status: 409 as const }),
		children: <HomePage {...found} {...{ session, telling, told, names: namesOf(staff), now, form, errors, problem }} />,
	});
}
