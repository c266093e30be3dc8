import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE } from '#app/staff/permission-rows.ts';
import { type Project, ROLES, type StaffMember } from '#core/record/staff.ts';
import { ON_SCREEN } from '#server/texting/on-screen/open-on-screen.ts';
import { phonesOfDemonstration } from '#server/texting/on-screen/phones-of-demonstration.ts';
import { type RunningServer, startServer } from './support/journey-server.ts';
import { world } from './support/world.ts';

/** The whole server, without a browser: what is texted on a phone on screen goes in as every text, and what is answered comes back. */
const here = world('2026-11-17T13:45:00.000Z');
const running: RunningServer[] = [];

async function serverOf(kind: Project['kind']): Promise<RunningServer> {
	const project = { ...here.project, kind };
	const started = await startServer(async (kept, clock) => {
		await kept.projects.create(project, clock.now());
		for (const member of [here.nadia, here.priya]) await kept.staffAdmin.add(member, 'system', clock.now());
		return project;
	});
	running.push(started);
	return started;
}

let at: RunningServer;
beforeAll(async () => {
	at = await serverOf('demonstration');
});
afterAll(async () => {
	for (const one of running) await one.stop();
});

async function asking({ served, clock, origin }: RunningServer, member: StaffMember) {
	const code = await served.kept.sessions.invite(member.id, clock.now().replace('2026', '2027') as typeof here.future);
	const opened = await served.kept.sessions.open(code, clock.now());
	const session = await served.kept.sessions.find(opened?.token ?? '', clock.now());
	const headers = { cookie: `waymark=${opened?.token}`, 'x-form-token': session?.formToken ?? '', origin };
	return async (path: string, fields?: Readonly<Record<string, string>>) => {
		const body = fields === undefined ? {} : { method: 'POST', body: new URLSearchParams(fields) };
		const answer = await fetch(`${origin}${path}`, { headers, redirect: 'manual', ...body });
		return { status: answer.status, to: answer.headers.get('location'), html: await answer.text() };
	};
}

const threads = () => at.served.kept.threads.all(at.served.project.id);
const bubbles = (html: string) =>
	[...html.matchAll(/phone-(in|out)"><p class="phone-bubble">.*?<\/span>(.*?)<\/p>/gs)].map(([, way, words]) => [way, words]);

describe('the phone on screen', () => {
	// Without any gateway there is no such address: it is refused as every form that is not from our own pages.
	it.each(['live', 'not-for-real-children'] as const)('has no gateway in a project that is %s', async (kind) => {
		const other = await serverOf(kind);
		const body = JSON.stringify({ texts: [{ id: '1', from: '+447700900142', to: '', words: 'hi' }] });
		expect((await fetch(`${other.origin}/in/on-screen`, { method: 'POST', body })).status).toBe(403);
		expect(await other.served.kept.threads.all(other.served.project.id)).toEqual([]);
		const around = { ask: async () => new Response(), origin: () => other.origin, clock: other.clock, ids: here.ids };
		expect(phonesOfDemonstration({ ...around, kept: other.served.kept, project: other.served.project })).toBeUndefined();
	});

	it('opens to nobody who is not signed in, and its gateway takes nothing that the server itself did not sign', async () => {
		expect((await fetch(`${at.origin}/demo/phone`)).status).toBe(401);
		const body = JSON.stringify({ texts: [{ id: '1', from: '+447700900142', to: '', words: 'hi' }] });
		expect((await fetch(`${at.origin}/in/on-screen`, { method: 'POST', body })).status).toBe(401);
		expect(await threads()).toEqual([]);
	});

	it('texts as a new number: kept, screened, answered, and shown where it arrives, with nothing of it in any address', async () => {
		const ask = await asking(at, here.nadia);
		const { to } = await ask('/demo/phone', {});
		expect(to).toMatch(/^\/demo\/phone\/\d+$/);
		expect((await ask(`${to}/text`, { words: 'hi' })).to).toBe(`${to}#words`);
		await expect.poll(async () => bubbles((await ask(`${to}/now`)).html).length, { timeout: 10_000 }).toBeGreaterThan(3);
		const [thread] = await threads();
		expect(thread?.newest).toMatchObject({ provider: ON_SCREEN, words: 'hi', level: 'none', from: '+447700900901' });
		const found = await at.served.kept.threads.find(at.served.project.id, thread?.number.id ?? expect.fail('no thread'));
		const shown = bubbles((await ask(`${to}/now`)).html).filter(([way]) => way === 'in');
		expect(shown).toHaveLength(found?.ours.length ?? 0);
		await expect.poll(async () => (await threads())[0]?.newestOfOurs?.state, { timeout: 10_000 }).toBe('delivered');
	});

	it('raises what has to be raised before the page is back, and says of two at once what came of both', async () => {
		const ask = await asking(at, here.nadia);
		const { to = '' } = await ask('/demo/phone', {});
		await ask(`${to}/text`, { words: 'i want to', also: 'die' });
		const thread = (await threads()).find(({ number }) => number.number.endsWith('902'));
		const open = () => at.served.kept.alerts.openFor(at.served.project.id, thread?.thread.youngPerson ?? expect.fail('no thread'));
		await expect.poll(async () => (await open())?.level, { timeout: 10_000 }).toBe('urgent');
		await ask(`${to}/text`, { do: 'picture' });
		const texts = await at.served.kept.texts.of(at.served.project.id, thread?.thread.youngPerson ?? expect.fail('no thread'));
		expect(texts.map(({ words, attachments }) => [words, attachments]).sort()).toEqual([
			['', 1],
			['die', 0],
			['i want to', 0],
		]);
	});

	it('sends nothing that is empty, and knows no phone that is not there', async () => {
		const ask = await asking(at, here.nadia);
		const empty = await ask('/demo/phone/1/text', { words: ' \n' });
		expect([empty.status, empty.html.includes('There is nothing to send yet')]).toEqual([422, true]);
		for (const id of ['0', '99', 'jaz']) expect((await ask(`/demo/phone/${id}`)).status).toBe(404);
	});

	it('makes a number dead, so that a worker’s text fails and people are told', async () => {
		const ask = await asking(at, here.nadia);
		const { to = '' } = await ask('/demo/phone', {});
		await ask(`${to}/text`, { words: 'person' });
		const end = /phone\/(\d+)$/.exec(to ?? '')?.[1] ?? '';
		await expect.poll(async () => bubbles((await ask(`${to}/now`)).html).length, { timeout: 10_000 }).toBeGreaterThan(1);
		expect((await ask(`/demo/phone/${end}/wrong`, { fares: 'dead' })).to).toBe(`/demo/phone/${end}#wrong`);
		expect((await ask(`/demo/phone/${end}`)).html).toContain('The network refuses this number.');
		const thread = (await threads()).find(({ number }) => number.number.endsWith('903')) ?? expect.fail('no thread');
		await ask(`/inbox/${thread.number.id}/take`, {});
		expect((await ask(`/inbox/${thread.number.id}/send`, { words: 'Hi, is now ok?', do: 'send' })).status).toBe(303);
		const newest = async () => (await at.served.kept.threads.find(at.served.project.id, thread.number.id))?.ours.at(-1);
		await expect.poll(async () => (await newest())?.state, { timeout: 10_000 }).toBe('failed');
		const open = await at.served.kept.alerts.openFor(at.served.project.id, thread.thread.youngPerson);
		expect(open).toBeDefined();
	});

	it('while the gateway is down holds texts on both sides, and lets them go when it is back', async () => {
		const ask = await asking(at, here.nadia);
		const { to = '' } = await ask('/demo/phone', {});
		await ask(`${to}/wrong`, { gateway: 'down' });
		await ask(`${to}/text`, { words: 'are you there' });
		expect((await ask(`${to}/now`)).html).toContain('Sending');
		const there = async () => (await threads()).some(({ number }) => number.number.endsWith('904'));
		expect(await there()).toBe(false);
		await ask(`${to}/wrong`, { gateway: 'up' });
		expect(await there()).toBe(true);
		expect((await ask(`${to}/now`)).html).not.toContain('Sending');
	});

	it.each(ROLES)('is there for a %s only where they work with every young person here', async (role) => {
		const somebody = { ...here.nadia, id: here.ids.row<StaffMember['id']>(), role };
		await at.served.kept.staffAdmin.add(somebody, 'system', at.clock.now());
		const ask = await asking(at, somebody);
		const may = PRACTICE.includes(role) ? 200 : 403;
		expect([(await ask('/demo/phone')).status, (await ask('/demo/phone/1')).status, (await ask('/demo/phone/1/now')).status]).toEqual([
			may,
			may,
			may,
		]);
		expect((await ask('/demo/phone/1/wrong', { fares: 'arrives' })).status).toBe(may === 200 ? 303 : 403);
		expect((await ask('/demo/phone/1/text', { words: '' })).status).toBe(may === 200 ? 422 : 403);
	});
});
