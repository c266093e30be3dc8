import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { ConversationId, YoungPersonId } from '#core/id.ts';
import { type BesideLines, besideLines } from './beside-lines.ts';
import type { CheckRouteDeps } from './check-routes.tsx';
import { EXAMPLE_TITLE, ExamplePage } from './example-page.tsx';
import { offerExample, readOffer, startOf } from './offer-example.ts';
import { findLine, type ScreenedLine } from './one-line.ts';
import { readUse, recordUse } from './record-use.ts';
import { USE_TITLE, UsePage } from './use-page.tsx';

export type ExampleRouteDeps = CheckRouteDeps & { readonly people: YoungPeopleReads };

type Ctx = Context<AppEnv>;
const EXAMPLE = '/conversations/:id/lines/:entry/example';
const USE = '/young-people/:id/words';
const BUSY = 'Somebody else was writing at the same moment, and this is not kept yet. Press the button again';

/** A young person's words as an example for screening: whether they may be used at all, and offering one line. */
export function exampleRoutes(deps: ExampleRouteDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get(USE, allow('use-of-words.record'), (c) => showUse(c, deps, formFrom(''), []));
	app.post(USE, allow('use-of-words.record'), async (c) => {
		const form = await readForm(c);
		const read = readUse(form);
		if (read.outcome === 'invalid') return showUse(c, deps, form, read.errors);
		const session = c.get('session');
		const id = c.req.param('id') as YoungPersonId;
		if ((await deps.people.record(session.project.id, id)) === undefined) return sendNotFound(c, deps);
		const saved = await recordUse(deps, session, id, read.value);
		return saved === 'busy' ? showUse(c, deps, form, [{ field: 'standing', words: BUSY }]) : c.redirect(`/young-people/${id}/words`, 303);
	});
	app.get(EXAMPLE, allow('screening.offer-example'), async (c) => {
		const found = await lineOf(c, deps);
		if (found === undefined) return sendNotFound(c, deps);
		const start = startOf(found.line, await deps.staff.all(c.get('session').project.id));
		return showExample(c, deps, found, formFrom(new URLSearchParams(start).toString()), []);
	});
	app.post(EXAMPLE, allow('screening.offer-example'), async (c) => {
		const found = await lineOf(c, deps);
		if (found === undefined) return sendNotFound(c, deps);
		const form = await readForm(c);
		const read = readOffer(form);
		if (read.outcome === 'invalid') return showExample(c, deps, found, form, read.errors);
		const { line, beside } = found;
		const offered = await offerExample(deps, c.get('session'), line, beside, read.value);
		if (offered === 'refused')
			return showExample(c, deps, found, form, [{ field: 'text', words: 'This can’t be offered now. Nothing was kept' }]);
		return c.redirect(`/conversations/${line.stored.conversation.id}/lines/${line.entry.id}/screening`, 303);
	});
	return app;
}

async function showUse(c: Ctx, deps: ExampleRouteDeps, form: Form, errors: readonly FieldError[]): Promise<Response> {
	const session = c.get('session');
	const { id: project } = session.project;
	const id = c.req.param('id') as YoungPersonId;
	const [record, uses, offers, staff] = await Promise.all([
		deps.people.record(project, id),
		deps.screening.usesOf(project, id),
		deps.screening.offers(project),
		deps.staff.all(project),
	]);
	if (record === undefined) return sendNotFound(c, deps);
	await auditRead(deps, session, { action: 'use-of-words.read', subject: id, youngPerson: id });
	const offered = offers.filter(({ youngPerson }) => youngPerson === id).length;
	return sendPage(c, deps, {
		title: USE_TITLE,
		current: 'young-people',
		status: errors.length > 0 ? 422 : 200,
		children: (
			<UsePage youngPerson={record.youngPerson} uses={uses} offered={offered} session={session} staff={staff} form={form} errors={errors} />
		),
	});
}

type Found = { readonly line: ScreenedLine; readonly beside: BesideLines };

async function lineOf(c: Ctx, deps: ExampleRouteDeps): Promise<Found | undefined> {
	const session = c.get('session');
	const line = await findLine(deps, session, c.req.param('id') as ConversationId, c.req.param('entry') ?? '');
	if (line === undefined) return undefined;
	const { conversation, youngPerson } = line.stored;
	return { line, beside: await besideLines(deps.screening, session, youngPerson, [conversation.id]) };
}

async function showExample(
	c: Ctx,
	deps: ExampleRouteDeps,
	{ line, beside }: Found,
	form: Form,
	errors: readonly FieldError[],
): Promise<Response> {
	const session = c.get('session');
	const { conversation, youngPerson } = line.stored;
	await auditRead(deps, session, { action: 'screening.line-read', subject: conversation.id, youngPerson: youngPerson.id });
	return sendPage(c, deps, {
		title: EXAMPLE_TITLE,
		current: 'young-people',
		status: errors.length > 0 ? 422 : 200,
		children: <ExamplePage session={session} line={line} beside={beside} form={form} errors={errors} />,
	});
}
