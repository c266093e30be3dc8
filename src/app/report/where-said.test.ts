import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { alone, handedTo, type Speaker } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { reportRoutes } from '#app/report/routes.tsx';
import type { Input } from '#core/flow/input.ts';
import { exact, talk } from '../../../test/support/talk.ts';

const ASSETS = { 'staff.css': '/staff.css', 'favicon.svg': '/favicon.svg', 'manifest.webmanifest': '/manifest.webmanifest' };

/** A talk with Jaz that moves between the tablet and her phone, and its report as text. */
async function moved() {
	const jaz = await (await talk()).pastLimits();
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', jaz.session);
		c.set('assets', ASSETS);
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', reportRoutes({ ...jaz.deps, rights: jaz.kept.rights, open: jaz.open, strips: async () => null }));
	const by = async (speaker: Speaker, input: Input) =>
		takeInput(jaz.deps, jaz.open, { by: speaker, conversation: jaz.id, token: await jaz.head(), input });
	const onPhone = alone(jaz.w.project.id);
	return {
		jaz,
		phone: (input: Input) => by(onPhone, input),
		hands: (input: Input) => by(handedTo(jaz.session), input),
		html: async () => (await app.request(`/conversations/${jaz.id}/report?for=project`)).text(),
		/** Time and place of each line, in order. */
		where: async (html: string) =>
			[...html.matchAll(/<p class="line-asked">(.*?)<\/p>/gs)].map((one) =>
				(one[1] ?? '')
					.replace(/<[^>]+>/g, '')
					.replace(/^.* · /s, '')
					.replace(/\s+/g, ' ')
					.trim(),
			),
	};
}

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the report', () => {
	it('says of each line where it was said and when', async () => {
		const { jaz, phone, hands, html, where } = await moved();
		await jaz.take(exact('T15', 'chips'));
		await hands(exact('T15', 'and a lift'));
		jaz.w.clock.pass(24 * 60);
		await phone({ type: 'present', who: ['young-person'] });
		await phone(exact('T15', 'and sleep'));
		const page = await html();
		expect(await where(page)).toEqual([
			'4:12 pm, with Nadia, on the tablet',
			'4:12 pm, on the tablet, in their own hands',
			'Wed 18 November, 4:12 pm, alone, on their own phone',
		]);
		expect(text(page)).toContain(
			'How With Nadia, on the tablet; then on the tablet, in their own hands; then alone, on their own phone. On the phone nobody from the project was with them',
		);
		expect(text(page)).toContain('Also there Nobody');
	});

	it('says when somebody else could see the phone, and claims nobody from the project there', async () => {
		const { phone, html, where } = await moved();
		await phone({ type: 'present', who: ['young-person', 'other'] });
		await phone(exact('T15', 'im fine'));
		const page = await html();
		expect(await where(page)).toEqual(['4:12 pm, on their own phone, where somebody else could see it']);
		expect(text(page)).toContain('How On their own phone, where somebody else could see it. Nobody from the project was with them');
		expect(text(page)).not.toMatch(/in the room|alone, on/);
	});

	it('says where a line was changed when that was somewhere else', async () => {
		const { jaz, phone, html } = await moved();
		await phone({ type: 'present', who: ['young-person'] });
		await phone(exact('T15', 'chps'));
		await jaz.take(exact('T15', 'chips', { supersedes: await jaz.head() }));
		expect(text(await html())).toContain('Changed afterwards, with Nadia, on the tablet. First: “chps”.');
	});

	it('tells a reader that it may not have been them, once somebody wrote that down', async () => {
		const { jaz, phone, html } = await moved();
		await phone({ type: 'present', who: ['young-person'] });
		await phone(exact('T15', 'all good here'));
		expect(text(await html())).not.toContain('may not have been');
		await jaz.take({ type: 'worker-note', words: 'His voice in the background.', about: 'may-not-be-them' });
		const page = text(await html());
		expect(page).toContain('It may not have been Jaz who had the phone when this was written.');
		expect(page).not.toContain('His voice');
	});

	it('says where the limits were said back', async () => {
		const { phone, html } = await moved();
		await phone({ type: 'present', who: ['young-person'] });
		await phone({ type: 'opened', question: 'T09', by: 'young-person' });
		await phone(exact('T09', 'you tell if im hurt'));
		expect(text(await html())).toContain('Jaz said back: “you tell if im hurt” (alone, on their own phone)');
	});
});
