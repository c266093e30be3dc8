import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { MARKS, markNumber } from '#app/texting/mark-number.ts';
import { CHECKS, type Check, sendCheck } from '#app/texting/send-check.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { TextingNumber } from '#core/texting/kept-text.ts';
import { changeSafeHours } from './change-safe-hours.ts';
import { readHours, withoutStretch } from './hours-form.ts';
import { MOST_HOW } from './mark-form.tsx';
import { SafeContactPage } from './safe-contact-page.tsx';
import { endOf } from './safe-contact-words.ts';

export type SafeContactPages = Pick<StaffPages, 'people' | 'texts' | 'threads' | 'staff' | 'cover' | 'store' | 'clock' | 'ids' | 'strips'>;

type Ctx = Context<AppEnv>;
const NUMBER = '/young-people/:id/numbers/:number';

/** One number of a young person: whether it is safe to text there, when, and how we know. */
export function safeContactRoutes(pages: SafeContactPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get(NUMBER, allow('number.see'), async (c) => {
		const found = await find(c, pages);
		if (found === undefined) return sendNotFound(c, pages);
		const { number, youngPerson } = found;
		await auditRead(pages, c.get('session'), { action: 'number.read', subject: number.id, youngPerson: youngPerson.id });
		return show(c, pages, found, {});
	});
	app.post(`${NUMBER}/mark`, allow('number.change'), (c) => acted(c, pages, mark));
	app.post(`${NUMBER}/hours`, allow('number.change'), (c) => acted(c, pages, hours));
	app.post(`${NUMBER}/check`, allow('number.change'), (c) => acted(c, pages, check));
	return app;
}

type Found = { readonly youngPerson: YoungPerson; readonly number: TextingNumber };

/** Only a number of the young person in the address: by that person it was decided who may see it. */
async function find(c: Ctx, { people, texts }: SafeContactPages): Promise<Found | undefined> {
	const project = c.get('session').project.id;
	const id = c.req.param('id') as YoungPersonId;
	const [youngPerson, numbers] = await Promise.all([people.one(project, id), texts.numbersOf(project, id)]);
	const number = numbers.find((one) => one.id === c.req.param('number'));
	return youngPerson === undefined || number === undefined ? undefined : { youngPerson, number };
}

/** Nothing of it where it was done. */
type Not = { readonly status?: 409 | 422; readonly errors?: readonly FieldError[]; readonly problems?: readonly string[] };
type Act = (c: Ctx, pages: SafeContactPages, found: Found, form: Form) => Promise<Not | 'done'>;

async function acted(c: Ctx, pages: SafeContactPages, act: Act): Promise<Response> {
	const found = await find(c, pages);
	if (found === undefined) return sendNotFound(c, pages);
	const form = await readForm(c);
	const outcome = await act(c, pages, found, form);
	if (outcome === 'done') return c.redirect(addresses.number(found.youngPerson.id, found.number.id), 303);
	return show(c, pages, (await find(c, pages)) ?? found, { form, status: 422, ...outcome });
}

const MEANWHILE: Not = {
	status: 409,
	problems: ['Somebody else changed this number at the same moment. Look again, and press once more.'],
};

const mark: Act = async (c, { threads, store, clock }, { number }, form) => {
	const said = MARKS.find((one) => one === form.one('mark'));
	const how = form.one('how').trim();
	const errors = [
		...(said === undefined ? [{ field: 'mark', words: 'Say what is true now' }] : []),
		...(how === '' ? [{ field: 'how', words: 'Say how you know: who told you, and when' }] : []),
		...(how.length > MOST_HOW ? [{ field: 'how', words: `How you know: ${MOST_HOW} characters at most. Make it shorter` }] : []),
	];
	if (said === undefined || errors.length > 0) return { errors };
	const { staff, project } = c.get('session');
	const marked = await markNumber({ project: project.id, threads, store, clock }, { staff, number: number.id, mark: said, how });
	if (marked.outcome === 'refused') return { problems: [marked.says, marked.instead] };
	return marked.outcome === 'marked' ? 'done' : MEANWHILE;
};

const hours: Act = async (c, { store, clock }, { number }, form) => {
	if (form.one('version') !== String(number.version)) return MEANWHILE;
	const before = number.known.safeHours;
	const read = form.one('do') === 'take-out' ? { outcome: 'read' as const, value: withoutStretch(form, before) } : readHours(form, before);
	if (read.outcome === 'invalid') return { errors: read.errors };
	const { staff, project } = c.get('session');
	const saved = await changeSafeHours({ project: project.id, store, clock }, { staff, number, safeHours: read.value });
	return saved === 'committed' ? 'done' : MEANWHILE;
};

const check: Act = async (c, pages, { number, youngPerson }, form) => {
	const asked = (Object.keys(CHECKS) as Check[]).find((one) => one === form.one('check'));
	if (asked === undefined) return { problems: ['Choose which check to send.'] };
	if (asked === 'word' && youngPerson.about.itsMeWord === undefined)
		return { problems: ['There is no “it’s me” word to ask for. Agree one when you meet, and write it on the record.'] };
	const { staff, project } = c.get('session');
	const sent = await sendCheck({ ...pages, project, contacts: () => [] }, { staff, number: number.id, check: asked });
	if (sent.outcome === 'queued') return 'done';
	if (sent.outcome === 'nobody') return MEANWHILE;
	return { problems: sent.because.map(({ says, instead }) => [says, instead].filter(Boolean).join(' ')) };
};

function show(c: Ctx, pages: SafeContactPages, found: Found, { form = formFrom(''), status, ...not }: Not & { readonly form?: Form }) {
	const { errors = [], problems = [] } = not;
	return sendPage(c, pages, {
		title: endOf(found.number),
		current: 'young-people',
		...(status === undefined ? {} : { status }),
		children: <SafeContactPage session={c.get('session')} now={pages.clock.now()} {...found} {...{ form, errors, problems }} />,
	});
}
