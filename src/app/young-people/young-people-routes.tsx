import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import { textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendNotAllowed, sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import { sees } from '#app/staff/sight.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { YoungPersonId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { addresses } from './addresses.ts';
import { addYoungPerson, changeYoungPerson, peopleLike } from './save-young-person.ts';
import { SearchPage } from './search-page.tsx';
import { youngPersonForm } from './young-person-form.ts';
import { AddPage, ChangePage } from './young-person-form-page.tsx';

type Ctx = Context<AppEnv>;

/** Looking by name, adding and changing a young person. A name only ever travels in a form, never in an address. */
export function youngPeopleRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/young-people', allow('young-person.see'), (c) => search(c, pages, null));
	app.post('/young-people', allow('young-person.see'), async (c) => search(c, pages, textIn(await readForm(c), 'name') || null));
	app.get('/young-people/new', allow('young-person.add'), (c) => showAdd(c, pages, { form: formFrom(''), errors: [], alike: null }));
	app.post('/young-people/new', allow('young-person.add'), (c) => add(c, pages));
	app.get('/young-people/:id/edit', allow('young-person.change'), async (c) => {
		const found = await pages.people.record(c.get('session').project.id, youngPersonIn(c));
		if (found === undefined) return sendNotFound(c, pages);
		const { youngPerson } = found;
		await auditRead(pages, c.get('session'), { action: 'young-person.read', subject: youngPerson.id, youngPerson: youngPerson.id });
		return showChange(c, pages, { youngPerson, form: youngPersonForm(youngPerson.about), errors: [], stale: false });
	});
	app.post('/young-people/:id/edit', allow('young-person.change'), (c) => change(c, pages));
	return app;
}

const youngPersonIn = (c: Ctx) => c.req.param('id') as YoungPersonId;

async function search(c: Ctx, pages: StaffPages, name: string | null): Promise<Response> {
	const session = c.get('session');
	const found = await pages.people.search(session.project.id, name ?? '');
	const people = found.filter((youngPerson) => !isPractice(session.project, youngPerson) && sees(session, youngPerson.id));
	await auditRead(pages, session, { action: 'young-people.listed', subject: session.project.id, youngPerson: null });
	return sendPage(c, pages, {
		title: 'Young people',
		current: 'young-people',
		children: <SearchPage session={session} now={pages.clock.now()} name={name} people={people} />,
	});
}

type Adding = { readonly form: Form; readonly errors: readonly FieldError[]; readonly alike: readonly YoungPerson[] | null };

function showAdd(c: Ctx, pages: StaffPages, { form, errors, alike }: Adding): Promise<Response> {
	return sendPage(c, pages, {
		title: 'Add a young person',
		current: 'young-people',
		status: errors.length > 0 ? 422 : 200,
		children: <AddPage session={c.get('session')} now={pages.clock.now()} form={form} errors={errors} alike={alike} />,
	});
}

async function add(c: Ctx, pages: StaffPages): Promise<Response> {
	const form = await readForm(c);
	const session = c.get('session');
	if (form.one('then') === 'look') {
		const nameless = textIn(form, 'nameUsed') === '' && textIn(form, 'fullName') === '';
		const errors = nameless ? [{ field: 'nameUsed', words: 'Give a name to look for' }] : [];
		return showAdd(c, pages, { form, errors, alike: nameless ? null : await peopleLike(pages, session, form) });
	}
	const added = await addYoungPerson(pages, { session, form });
	switch (added.outcome) {
		case 'saved':
			return c.redirect(addresses.youngPerson(added.youngPerson), 303);
		case 'maybe-here':
			return showAdd(c, pages, { form, errors: [], alike: added.people });
		case 'invalid':
			return showAdd(c, pages, { form, errors: added.errors, alike: null });
		case 'stale':
			return showAdd(c, pages, { form, errors: [{ field: 'nameUsed', words: 'That was not saved. Try once more' }], alike: null });
		case 'refused':
			return sendNotAllowed(c);
	}
}

type Changing = { readonly youngPerson: YoungPerson; readonly form: Form; readonly errors: readonly FieldError[]; readonly stale: boolean };

function showChange(c: Ctx, pages: StaffPages, { youngPerson, form, errors, stale }: Changing): Promise<Response> {
	return sendPage(c, pages, {
		title: `About ${youngPerson.about.nameUsed}`,
		current: 'young-people',
		status: stale ? 409 : errors.length > 0 ? 422 : 200,
		children: <ChangePage session={c.get('session')} youngPerson={youngPerson} form={form} errors={errors} stale={stale} />,
	});
}

async function change(c: Ctx, pages: StaffPages): Promise<Response> {
	const form = await readForm(c);
	const changed = await changeYoungPerson(pages, { session: c.get('session'), id: youngPersonIn(c), form });
	switch (changed.outcome) {
		case 'saved':
			return c.redirect(addresses.youngPerson(youngPersonIn(c)), 303);
		case 'invalid':
			return showChange(c, pages, { ...changed, form, stale: false });
		case 'stale':
			return showChange(c, pages, { ...changed, form, errors: [], stale: true });
		case 'not-found':
			return sendNotFound(c, pages);
		case 'refused':
			return sendNotAllowed(c);
	}
}
