import { beforeEach, describe, expect, it } from 'vitest';
import { takeTexts } from '#app/texting/take-texts.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { aNumber } from './support/about-texts.ts';
import { handedTablet } from './support/handed-tablet.ts';
import { everything, type SightApp, sightApp } from './support/sight-app.ts';
import { inbound } from './support/texting.ts';

let here: SightApp;
let numbers: Readonly<Record<'kieran' | 'shan', string>>;

/** A text of theirs, which a person has to answer. */
async function texted(youngPerson: YoungPerson, from: string, words: string): Promise<string> {
	const { w, kept } = here;
	const number = aNumber(w, youngPerson, from);
	await here.commit({ change: 'number-added', number, sender: from });
	const reads = { texts: kept.texts, people: kept.youngPeople, alerts: kept.alerts, access: kept.access, staff: kept.staff };
	const texting = takeTexts({
		...{ project: w.project, ...reads, cover: kept.cover, store: kept.store, screen: screenWords, clock: w.clock, ids: w.ids },
		onFault: () => undefined,
	});
	await texting.take([inbound(words, { from })]);
	const thread = (await kept.threads.find(w.project.id, number.id))?.thread;
	if (thread !== undefined) await here.commit({ change: 'thread-changed', thread: { ...thread, hand: 'person' }, from: thread.version });
	return number.id;
}

beforeEach(async () => {
	here = await sightApp();
	numbers = {
		kieran: await texted(here.kieran.youngPerson, '+447700900001', 'see you at four'),
		shan: await texted(here.shan.youngPerson, '+447700900002', 'he hit me and my nan knows'),
	};
});

describe('the inbox of somebody who sees named cases only', () => {
	it('has those, and neither a word nor a number of any other', async () => {
		const vi = await here.volunteer();
		for (const address of ['/inbox', '/inbox/now', `/inbox/${numbers.kieran}`, `/inbox/${numbers.kieran}/now`, '/today']) {
			const { status, html } = await vi.get(address);
			expect([address, status]).toEqual([address, 200]);
			expect(html).not.toMatch(/Shanelle|hit me|900002/);
			expect(html).not.toContain(numbers.shan);
		}
		expect((await vi.get('/inbox')).html).toContain('see you at four');
		for (const fields of [{ who: 'Shanelle' }, { who: '900002' }, { flag: 'immediate' }]) {
			const { html } = await vi.post('/inbox', fields);
			expect(html).not.toContain(numbers.shan);
			expect(html).toContain('Nobody here fits that');
		}
	});

	it('counts those alone, on every page and where a page asks', async () => {
		const [vi, worker] = [await here.volunteer(), await here.signedIn('worker')];
		expect([(await vi.get('/inbox/waiting')).html, (await worker.get('/inbox/waiting')).html]).toEqual(['1 waits', '2 wait']);
		const onRail = (html: string) => /<b data-inbox-waiting[^>]*>([^<]*)</.exec(html)?.[1];
		expect([onRail((await vi.get('/today')).html), onRail((await worker.get('/young-people')).html)]).toEqual(['1 waits', '2 wait']);
	});

	it('opens no other thread and does nothing in one', async () => {
		const vi = await here.volunteer();
		const before = everything(here);
		for (const below of ['', '/now']) {
			const { status, html } = await vi.get(`/inbox/${numbers.shan}${below}`);
			expect([status, /Shanelle|hit me|900002/.test(html)]).toEqual([403, false]);
		}
		for (const act of [
			'send',
			'take',
			'give-back',
			'offer',
			'answer-offer',
			'set-aside',
			'back',
			'no-answer',
			'another',
			'note',
			'writing',
		])
			expect((await vi.post(`/inbox/${numbers.shan}/${act}`, { words: 'hi', note: 'x', why: 'x', for: 'hour' })).status).toBe(403);
		expect(everything(here)).toBe(before);
	});
});

describe('a case that is closed to somebody', () => {
	it('goes from their inbox and from their count in that moment', async () => {
		const worker = await here.signedIn('worker');
		await here.commit({ change: 'case-closed-to', mark: here.mark(worker.member, here.shan) });
		const { html } = await worker.get('/inbox');
		expect(html).not.toMatch(/Shanelle|hit me/);
		expect((await worker.get('/inbox/waiting')).html).toBe('1 waits');
		expect((await worker.get(`/inbox/${numbers.shan}`)).status).toBe(403);
		const asked = await here.signedIn('duty', 'Another duty');
		await asked.post(`/inbox/${numbers.shan}/take`);
		expect((await asked.get(`/inbox/${numbers.shan}`)).html).not.toContain(worker.member.id);
		expect((await asked.post(`/inbox/${numbers.shan}/offer`, { to: worker.member.id })).status).toBe(422);
	});
});

describe('a tablet in a young person’s hands', () => {
	it('shows nothing of the inbox and counts nothing', async () => {
		const tablet = await handedTablet();
		for (const address of ['/inbox', '/inbox/now', '/inbox/waiting']) {
			const asked = await tablet.ask(address, { headers: { 'sec-fetch-dest': 'empty' } });
			expect([address, asked.status]).toEqual([address, 403]);
			expect(asked.html).not.toMatch(/Inbox|wait/);
			expect(await tablet.ask(address)).toMatchObject({ status: 303, to: '/hand-over', html: '' });
		}
		expect((await tablet.ask('/hand-over')).html).not.toMatch(/inbox/i);
	});
});
