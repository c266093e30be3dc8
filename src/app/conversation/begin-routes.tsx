import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Begun, beginConversation } from '#app/conversation/begin-conversation.ts';
import { BeginPage } from '#app/conversation/begin-page.tsx';
import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import { WITH } from '#app/conversation/present-words.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { NotFound } from '#app/layout/not-found.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { PRESENT } from '#core/flow/input.ts';
import type { ConversationId, EpisodeId, YoungPersonId } from '#core/id.ts';

/** Beginning a conversation: which times away it is about, where, and who is there. */
export function beginRoutes(deps: ConversationDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/young-people/:id/conversations/new', allow('conversation.begin'), (c) => show(c, deps, formFrom(''), []));
	app.post('/young-people/:id/conversations/new', allow('conversation.begin'), async (c) => {
		const form = await readForm(c);
		const errors = wrongIn(form);
		if (errors.length > 0) return show(c, deps, form, errors);
		const begun = await begin(c, deps, form);
		switch (begun.outcome) {
			case 'begun':
			case 'under-way':
				return c.redirect(`/conversations/${begun.conversation}`, 303);
			case 'not-found':
				return c.html(<NotFound c={c} />, 404);
			case 'busy':
				return show(c, deps, form, [{ field: 'episode', words: 'Somebody else changed this at the same moment. Try once more' }]);
			case 'nothing-to-talk-about':
				return show(c, deps, form, [{ field: 'episode', words: 'Choose which time away this is about' }]);
		}
	});
	return app;
}

function wrongIn(form: Form): readonly FieldError[] {
	const known = ['no', 'yes', 'not-known'].includes(form.one('enquiry'));
	return [
		...(form.all('episode').length === 0 ? [{ field: 'episode', words: 'Choose which time away this is about' }] : []),
		...(known ? [] : [{ field: 'enquiry', words: 'Say whether an enquiry is live, or that it is not known' }]),
	];
}

function begin(c: Context<AppEnv>, deps: ConversationDeps, form: Form): Promise<Begun> {
	const others = PRESENT.filter((role) => role in WITH && form.all('who').includes(role));
	return beginConversation(deps, {
		session: c.get('session'),
		youngPerson: c.req.param('id') as YoungPersonId,
		episodes: form.all('episode') as readonly string[] as readonly EpisodeId[],
		place: form.one('place').trim(),
		present: ['young-person', 'worker', ...others],
		presentWords: form.one('words').trim(),
		// Not known counts as yes: then these topics are left alone until somebody has checked.
		liveEnquiry: form.one('enquiry') !== 'no',
		once: ROW_ID.test(form.one('once')) ? (form.one('once') as ConversationId) : undefined,
	});
}

const ROW_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function show(c: Context<AppEnv>, deps: ConversationDeps, form: Form, errors: readonly FieldError[]): Promise<Response> {
	const session = c.get('session');
	const youngPerson = c.req.param('id') as YoungPersonId;
	const record = await deps.people.record(session.project.id, youngPerson);
	if (record === undefined) return c.html(<NotFound c={c} />, 404);
	await auditRead(deps, session, { action: 'young-person.read', subject: youngPerson, youngPerson });
	const once = form.one('once') || deps.ids.row<ConversationId>();
	return c.html(<BeginPage c={c} record={record} once={once} form={form} errors={errors} />, errors.length > 0 ? 422 : 200);
}
