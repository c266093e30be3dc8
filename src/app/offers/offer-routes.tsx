import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { daysOf } from '#app/episodes/episode-words.ts';
import { episodeWithRecord } from '#app/episodes/save-episode.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import { FormBody } from '#app/forms/form-page.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead } from '#app/staff/audit-read.ts';
import { sendNotAllowed, sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, clockTime } from '#core/clock/london.ts';
import type { EpisodeId } from '#core/id.ts';
import { offerFormSections } from './offer-form.ts';
import { recordOffer } from './record-offer.ts';

type Ctx = Context<AppEnv>;

/** Recording each attempt to offer a talk. There is nothing to change and nothing to close: attempts only add up. */
export function offerRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/episodes/:id/offers/new', allow('offer.make'), (c) => show(c, pages, { form: askedNow(c, pages.clock.now()), errors: [] }));
	app.post('/episodes/:id/offers/new', allow('offer.make'), async (c) => {
		const form = await readForm(c);
		const recorded = await recordOffer(pages, { session: c.get('session'), episode: c.req.param('id') as EpisodeId, form });
		switch (recorded.outcome) {
			case 'saved':
				return c.redirect(addresses.youngPerson(recorded.youngPerson), 303);
			case 'invalid':
				return show(c, pages, { form, errors: recorded.errors });
			case 'not-found':
				return sendNotFound(c, pages);
			case 'refused':
				return sendNotAllowed(c);
		}
	});
	return app;
}

/** Most attempts are written down at once, by whoever made them. */
function askedNow(c: Ctx, now: Instant): Form {
	return formFrom(
		new URLSearchParams({ 'at-date': calendarDate(now), 'at-time': clockTime(now), worker: c.get('session').staff.id }).toString(),
	);
}

async function show(
	c: Ctx,
	pages: StaffPages,
	{ form, errors }: { readonly form: Form; readonly errors: readonly FieldError[] },
): Promise<Response> {
	const session = c.get('session');
	const [found, staff] = await Promise.all([
		episodeWithRecord(pages, session, c.req.param('id') as EpisodeId),
		pages.staff.all(session.project.id),
	]);
	if (found === undefined) return sendNotFound(c, pages);
	const { youngPerson, episode } = found;
	await auditRead(pages, session, { action: 'episode.read', subject: episode.id, youngPerson: youngPerson.id });
	const { nameUsed, safeContact } = youngPerson.about;
	const back = addresses.youngPerson(youngPerson.id);
	return sendPage(c, pages, {
		title: 'Offer a talk',
		current: 'young-people',
		status: errors.length > 0 ? 422 : 200,
		children: (
			<>
				<PageHead
					title={`Offer ${nameUsed} a talk`}
					back={{ href: back, words: nameUsed }}
					under={`About the time away ${daysOf(episode)}. ${safeContact === undefined ? '' : `Safe to contact: ${safeContact}`}`}
				/>
				<FormBody
					session={session}
					action={addresses.newOffer(episode.id)}
					sections={offerFormSections(staff)}
					form={form}
					errors={errors}
					save="Write it down"
					cancel={back}
				/>
			</>
		),
	});
}
