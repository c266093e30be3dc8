import { describe, expect, it } from 'vitest';
import { staffApp } from '../../../test/support/staff-app.ts';

const ASKED = { 'at-date': '2026-11-17', 'at-time': '13:00', how: 'phone' };
const YES = { ...ASKED, outcome: 'accepted', 'planned-date': '2026-11-18', 'planned-time': '16:00', place: 'The café by the river' };

const start = async () => {
	const here = await staffApp();
	const before = here.state.offers.size;
	const path = `/episodes/${here.known.ellieAway.id}/offers/new`;
	return { here, path, before, offer: () => [...here.state.offers.values()].at(-1), record: `/young-people/${here.known.ellie.id}` };
};

describe('writing down an offer', () => {
	it('keeps a yes with its plan, and then the record says to start the talk', async () => {
		const { here, path, offer, record } = await start();
		expect(await here.post(path, { ...YES, worker: here.world.priya.id, words: 'ok' })).toMatchObject({ status: 303, location: record });
		expect(offer()).toMatchObject({
			outcome: 'accepted',
			plannedFor: '2026-11-18T16:00:00.000Z',
			worker: here.world.priya.id,
			by: here.world.nadia.id,
			about: { place: 'The café by the river', words: 'ok' },
		});
		const { html } = await here.get(record);
		expect(html).toContain('Said yes, by phone. 4 pm tomorrow, The café by the river.');
		expect(html).toContain('Start the talk');
	});

	it('keeps a no with its reason and the day to ask again, and goes on offering', async () => {
		const { here, path, offer, record } = await start();
		await here.post(path, { ...ASKED, outcome: 'declined', reason: 'worried-trouble', words: 'you’ll just tell mum', again: '2026-11-19' });
		expect(offer()).toMatchObject({ outcome: 'declined', reason: 'worried-trouble', plannedFor: '2026-11-19T09:00:00.000Z', worker: null });
		const { html } = await here.get(record);
		expect(html).toContain('She said no, by phone. Worried about getting into trouble. Ask again on Thursday.');
		expect(html).toContain('“you’ll just tell mum”');
		expect(html).toContain('Offer a talk');
	});

	it('adds each attempt and changes none of those before it', async () => {
		const { here, path, before } = await start();
		await here.post(path, { ...ASKED, outcome: 'no-reply' });
		const first = structuredClone([...here.state.offers.values()].at(-1));
		await here.post(path, YES);
		expect(here.state.offers.size).toBe(before + 2);
		expect([...here.state.offers.values()].at(-2)).toEqual(first);
	});

	it.each([
		['a no without a reason', { ...ASKED, outcome: 'declined' }, 'Say why it was no'],
		['a reason for no beside a yes', { ...YES, reason: 'too-soon' }, 'You gave a reason for no'],
		['no outcome', ASKED, 'Say what came of it'],
		['no way of asking', { ...YES, how: '' }, 'Say how you asked'],
		['an offer in the future', { ...YES, 'at-date': '2026-11-19' }, 'that time has not come yet'],
		['an offer before the time away', { ...YES, 'at-date': '2026-11-01' }, 'before this time away began'],
		['a talk before it was offered', { ...YES, 'planned-date': '2026-11-16' }, 'that is before you asked'],
		['a plan beside no reply', { ...YES, outcome: 'no-reply' }, 'You gave a plan for the talk'],
		['asking again after a yes', { ...YES, again: '2026-11-20' }, 'nothing to ask again'],
		['asking again in the past', { ...ASKED, outcome: 'no-reply', again: '2026-11-16' }, 'that day has gone'],
		['not offered without why', { ...ASKED, outcome: 'not-offered' }, 'Say why you could not offer'],
	])('refuses %s, keeps what was typed and stores nothing', async (_name, fields, words) => {
		const { here, path, before } = await start();
		const { status, html } = await here.post(path, { ...fields, words: '' });
		expect(status).toBe(422);
		expect(html).toContain(words);
		expect(html).toContain('value="2026-11-');
		expect(here.state.offers.size).toBe(before);
	});

	it('does not count what was never offered as asking', async () => {
		const { here, path, record } = await start();
		await here.post(path, { ...ASKED, outcome: 'not-offered', words: 'No phone, and nobody home' });
		const { html } = await here.get(record);
		expect(html).toContain('Not offered yet.');
		expect(html).toContain('Offer a talk');
	});
});
