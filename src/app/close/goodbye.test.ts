import { describe, expect, it } from 'vitest';
import { handedTo } from '#app/conversation/speaker.ts';
import { takeInput } from '#app/conversation/take-input.ts';
import { closeApp, TOLD } from '../../../test/support/close-app.ts';
import { exact } from '../../../test/support/talk.ts';

const PROMISE = { what: 'A later start on Mondays', idea: 'asked-for', ownerName: 'Ms Hale at school', dueOn: '2026-11-20' };
const REFUSED = { what: 'A mentor', idea: 'offered-no' };

async function ready() {
	const at = await closeApp();
	await at.jaz.take(exact('T41', '', { value: { options: ['yes'], words: 'he hit me' } }));
	await at.post('/actions/new', PROMISE);
	await at.post('/actions/new', REFUSED);
	await at.post('/telling', TOLD);
	return at;
}

const finished = async ({ inputs }: Awaited<ReturnType<typeof closeApp>>) => (await inputs()).filter(({ type }) => type === 'finished');

describe('goodbye', () => {
	it('asks how they will hear first, and is not said before that', async () => {
		const at = await closeApp();
		expect(await at.post('/goodbye')).toMatchObject({ status: 303, to: '/telling?before=goodbye' });
		expect(await finished(at)).toEqual([]);
		expect((await at.get('/telling?before=goodbye')).html).toContain('Agree how and when they will hear, or choose “No need to tell me”');
		expect((await at.get('/telling')).html).not.toContain('Agree how and when they will hear, or');
	});

	it('still asks for a day where they chose the way themselves, and keeps their choice in the form', async () => {
		const at = await closeApp();
		const { jaz } = at;
		const own = exact('T66', '', { value: { options: ['text'], words: 'after 4' } });
		const by = handedTo(jaz.session);
		await takeInput(jaz.deps, jaz.open, { by, conversation: jaz.id, token: await jaz.head(), input: own });
		expect(await at.post('/goodbye')).toMatchObject({ status: 303, to: '/telling?before=goodbye' });
		expect((await at.get('/telling?before=goodbye')).html).toContain('Text me. after 4');
		expect(await finished(at)).toEqual([]);
		expect(await at.closings()).toEqual([]);
	});

	it('needs no day where they said themselves that there is no need', async () => {
		const at = await closeApp();
		const { jaz } = at;
		const own = exact('T66', '', { value: { options: ['no-need'] } });
		const by = handedTo(jaz.session);
		await takeInput(jaz.deps, jaz.open, { by, conversation: jaz.id, token: await jaz.head(), input: own });
		expect(await at.post('/goodbye')).toMatchObject({ status: 303, to: '/goodbye' });
	});

	it('ends on a sheet with a name, a day, and what was promised', async () => {
		const at = await ready();
		expect(await at.post('/goodbye')).toMatchObject({ status: 303, to: '/goodbye' });
		const { status, html } = await at.get('/goodbye');
		expect(status).toBe(200);
		for (const words of [
			'Bye for now, Jaz.',
			'You’ll hear on Thursday 19 November, from Nadia.',
			'A text after 4 pm.',
			'A later start on Mondays',
			'Ms Hale at school, by Friday 20 November',
			'I am on my own now',
		])
			expect(html).toContain(words);
	});

	it('shows the young person no alert, no rail, no strip, no script, no name of the service and nothing they said no to', async () => {
		const at = await ready();
		await at.post('/goodbye');
		const { html } = await at.get('/goodbye');
		expect(at.jaz.kept.state.alerts.size).toBe(1);
		expect(html).not.toMatch(/<script|live\.js|id="live"|class="rail|alert|Waymark|Harm|risk|level|urgent|A mentor|hit me|\d\s?%/i);
		expect(html).not.toContain('/analysis');
		expect(html).not.toContain('/report');
	});

	it('leads to the worker’s pages only by way of a page with nothing on it, and writes down who said that they are alone', async () => {
		const at = await ready();
		expect(await at.post('/alone', { alone: 'yes' })).toMatchObject({ status: 303, to: '/today' });
		await at.post('/goodbye');
		const said = () => at.jaz.kept.state.audit.filter(({ action }) => action === 'conversation.alone');
		const before = said().length;
		const cover = await at.get('/alone');
		expect(cover.html).not.toMatch(/Jaz|<script|class="rail|alert|A later start|\/analysis/);
		expect((await at.post('/alone')).status).toBe(422);
		expect(said()).toHaveLength(before);
		expect(await at.post('/alone', { alone: 'yes' })).toMatchObject({ status: 303, to: '/analysis' });
		expect(said().at(-1)).toMatchObject({ actor: at.jaz.w.nadia.id });
	});

	it('is not there before it was said, and once it was said it stays there', async () => {
		const at = await ready();
		expect(await at.get('/goodbye')).toMatchObject({ status: 303, to: '/close' });
		await at.post('/goodbye');
		expect(await at.get('/close')).toMatchObject({ status: 303, to: '/goodbye' });
	});

	it('is said once, however often it is sent', async () => {
		const at = await ready();
		const token = await at.jaz.head();
		const answers = await Promise.all([at.post('/goodbye', {}, token), at.post('/goodbye', {}, token)]);
		answers.push(await at.post('/goodbye', {}, token), await at.post('/goodbye'));
		expect(answers.map(({ to }) => to)).toEqual(['/goodbye', '/goodbye', '/goodbye', '/goodbye']);
		expect(await finished(at)).toHaveLength(1);
	});

	it.each([
		[
			'an overtaken page',
			async (at: Awaited<ReturnType<typeof ready>>) => void (await at.jaz.take(exact('T15', 'and chips'))),
			'Something was written',
		],
		['a paused talk', async (at: Awaited<ReturnType<typeof ready>>) => void (await at.jaz.take({ type: 'paused' })), 'This talk is paused'],
		[
			'somebody else writing',
			async (at: Awaited<ReturnType<typeof ready>>) => at.losesAt('conversation-moved'),
			'Somebody else was writing',
		],
	])('says why it was not written down, for %s', async (_name, meanwhile, words) => {
		const at = await ready();
		const token = await at.jaz.head();
		await meanwhile(at);
		const { status, html } = await at.post('/goodbye', {}, token);
		expect(status).toBe(409);
		expect(html).toContain(words);
		expect(html).toContain('A later start on Mondays');
		expect(await finished(at)).toEqual([]);
	});

	it('offers the way on, not goodbye, while the talk is paused', async () => {
		const at = await ready();
		await at.jaz.take({ type: 'paused' });
		const { html } = await at.get('/close');
		expect(html).toContain('Go on with the talk');
		expect(html).not.toContain('Say goodbye');
	});

	it('leaves the way to somebody else open, and says that it was heard', async () => {
		const at = await ready();
		await at.post('/goodbye');
		expect((await at.get('/goodbye')).html).toContain('Talk to somebody else');
		await at.jaz.take({ type: 'asked-for-a-person' });
		expect((await at.get('/goodbye')).html).toContain('You’d like to talk to somebody else. We wrote that down.');
	});

	it('says that there is no need, when that was their choice', async () => {
		const at = await closeApp();
		expect(await at.post('/telling', { how: '', on: '', teller: '', noNeed: 'yes' })).toMatchObject({ to: '/close' });
		expect((await at.get('/close')).html).toContain('Jaz said there is no need.');
		await at.post('/goodbye');
		expect((await at.get('/goodbye')).html).toContain('You said there’s no need to tell you what happens.');
	});
});
