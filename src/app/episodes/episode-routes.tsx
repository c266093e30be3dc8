import { type Context, Hono } from 'hono';
import type { AppEnv } from '#app/app-env.ts';
import { type Form, formFrom, readForm } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { allow } from '#app/staff/allow.tsx';
import { auditRead, auditReads } from '#app/staff/audit-read.ts';
import { sendNotAllowed, sendNotFound, sendPage } from '#app/staff/send-page.tsx';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import { addresses } from '#app/young-people/addresses.ts';
import type { EpisodeId, YoungPersonId } from '#core/id.ts';
import type { Episode } from '#core/record/episode.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { episodeForm } from './episode-form.ts';
import { EpisodePage, TogetherPage } from './episode-pages.tsx';
import { joinEpisodes, mayHaveBeenTogether, separateEpisode } from './join-episodes.ts';
import { addEpisode, changeEpisode, type EpisodeSaved, episodeWithRecord } from './save-episode.ts';

type Ctx = Context<AppEnv>;

/** Adding and changing a time away, and saying who was away together. */
export function episodeRoutes(pages: StaffPages): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/young-people/:id/episodes/new', allow('episode.add'), async (c) => {
		const record = await pages.people.record(c.get('session').project.id, c.req.param('id') as YoungPersonId);
		if (record === undefined) return sendNotFound(c, pages);
		const { youngPerson } = record;
		await auditRead(pages, c.get('session'), { action: 'young-person.read', subject: youngPerson.id, youngPerson: youngPerson.id });
		return show(c, pages, { youngPerson, episode: null, form: formFrom(''), errors: [], stale: false });
	});
	app.post('/young-people/:id/episodes/new', allow('episode.add'), async (c) => {
		const form = await readForm(c);
		const saved = await addEpisode(pages, { session: c.get('session'), youngPerson: c.req.param('id') as YoungPersonId, form });
		return answer(c, pages, saved, form);
	});
	app.get('/episodes/:id/edit', allow('episode.change'), async (c) => {
		const found = await read(c, pages);
		return found === undefined
			? sendNotFound(c, pages)
			: show(c, pages, { ...found, form: episodeForm(found.episode), errors: [], stale: false });
	});
	app.post('/episodes/:id/edit', allow('episode.change'), async (c) => {
		const form = await readForm(c);
		return answer(c, pages, await changeEpisode(pages, { session: c.get('session'), episode: episodeIn(c), form }), form);
	});
	app.get('/episodes/:id/together', allow('episode.change'), (c) => showTogether(c, pages, null));
	app.post('/episodes/:id/together', allow('episode.change'), (c) => together(c, pages));
	return app;
}

const episodeIn = (c: Ctx) => c.req.param('id') as EpisodeId;

/** An episode and whose it is, with an audit row for reading it. */
async function read(c: Ctx, pages: StaffPages) {
	const session = c.get('session');
	const found = await episodeWithRecord(pages, session, episodeIn(c));
	if (found !== undefined)
		await auditRead(pages, session, { action: 'episode.read', subject: found.episode.id, youngPerson: found.youngPerson.id });
	return found;
}

function answer(c: Ctx, pages: StaffPages, saved: EpisodeSaved, form: Form): Response | Promise<Response> {
	switch (saved.outcome) {
		case 'saved':
			return c.redirect(addresses.youngPerson(saved.youngPerson), 303);
		case 'invalid':
			return show(c, pages, { ...saved, form, stale: false });
		case 'stale':
			return show(c, pages, { ...saved, form, errors: [], stale: true });
		case 'not-found':
			return sendNotFound(c, pages);
		case 'refused':
			return sendNotAllowed(c);
	}
}

type Shown = {
	readonly youngPerson: YoungPerson;
	readonly episode: Episode | null;
	readonly form: Form;
	readonly errors: readonly FieldError[];
	readonly stale: boolean;
};

function show(c: Ctx, pages: StaffPages, { youngPerson, episode, form, errors, stale }: Shown): Promise<Response> {
	return sendPage(c, pages, {
		title: episode === null ? 'Add a time away' : 'A time away',
		current: 'young-people',
		status: stale ? 409 : errors.length > 0 ? 422 : 200,
		children: (
			<EpisodePage session={c.get('session')} youngPerson={youngPerson} episode={episode} form={form} errors={errors} stale={stale} />
		),
	});
}

async function together(c: Ctx, pages: StaffPages): Promise<Response> {
	const form = await readForm(c);
	const ask = { session: c.get('session'), episode: episodeIn(c), version: Number(form.one('version')) };
	const other = form.one('with') as EpisodeId;
	const joined = other === '' ? await separateEpisode(pages, ask) : await joinEpisodes(pages, { ...ask, with: other });
	switch (joined.outcome) {
		case 'saved':
			return c.redirect(addresses.youngPerson(joined.youngPerson), 303);
		case 'stale':
			return showTogether(
				c,
				pages,
				'Somebody else changed one of these at the same moment. Nothing was joined. Look again, then try once more.',
			);
		case 'not-found':
			return sendNotFound(c, pages);
		case 'refused':
			return sendNotAllowed(c);
	}
}

async function showTogether(c: Ctx, pages: StaffPages, problem: string | null): Promise<Response> {
	const found = await read(c, pages);
	if (found === undefined) return sendNotFound(c, pages);
	const session = c.get('session');
	const others = await mayHaveBeenTogether(pages, session, found.episode);
	const named = others.map(({ episode, youngPerson }) => ({ action: 'episode.read', subject: episode.id, youngPerson: youngPerson.id }));
	if (named.length > 0) await auditReads(pages, session, named);
	return sendPage(c, pages, {
		title: 'Away together',
		current: 'young-people',
		status: problem === null ? 200 : 409,
		children: (
			<TogetherPage
				session={session}
				now={pages.clock.now()}
				youngPerson={found.youngPerson}
				episode={found.episode}
				others={others}
				problem={problem}
			/>
		),
	});
}
