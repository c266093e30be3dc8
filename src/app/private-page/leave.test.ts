import { describe, expect, it } from 'vitest';
import { phoneApp } from '../../../test/support/phone-app.ts';
import { screeningThatSays } from '../../../test/support/screening-that-says.ts';

const NEUTRAL = 'Revision tips that work';
/** Anything that would tell somebody who picks the phone up what this is. */
const TRACES = /waymark|harbour|jaz|nadia|priya|leave now|code|safe|hurt|council/i;

describe('leaving', () => {
	it.each([
		['leave', 'left', ['paused']],
		['someone', 'someone-came', ['present', 'paused']],
		['lying', 'idle', ['timed-out']],
	] as const)('%s: the sitting is over, the phone forgets, and the log says so', async (doing, how, types) => {
		const phone = await phoneApp();
		await phone.comeIn();
		const before = (await phone.inputs()).length;
		const left = await phone.send({ do: doing });
		expect([left.status, left.location, left.cookie]).toEqual([303, '/notes', '']);
		expect(left.headers.get('clear-site-data')).toBe('"cache"');
		expect((await phone.inputs()).slice(before).map(({ type }) => type)).toEqual(types);
		const standing = await phone.kept.privatePages.standing(phone.w.project.id, phone.jaz.id);
		expect(standing?.ended).toBe(how);
		const { html } = await phone.get('/notes');
		expect(html).toContain(NEUTRAL);
		expect(html).not.toMatch(TRACES);
	});

	it('shows the neutral page for the old cookie as well', async () => {
		const phone = await phoneApp();
		await phone.comeIn();
		const { cookie } = phone.held;
		await phone.send({ do: 'leave' });
		const answer = await phone.app.request('/notes', { headers: { cookie } });
		expect(await answer.text()).toContain(NEUTRAL);
	});

	it('keeps what was typed when the page sends it along, and needs nothing to be sent', async () => {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		await phone.comeIn();
		await phone.send({ do: 'someone', words: 'he is back' });
		expect((await phone.inputs()).slice(-3)).toMatchObject([
			{ type: 'answered', value: { words: 'he is back' }, whose: 'exact', then: 'stay' },
			{ type: 'present', who: ['young-person', 'other'] },
			{ type: 'paused' },
		]);
	});

	it('is never held up by a form of another talk, whose words it does not keep', async () => {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		await phone.comeIn();
		await phone.send({ do: 'leave', words: 'not mine', formToken: 'another', token: 'an entry of another talk' });
		expect((await phone.get('/notes')).html).toContain(NEUTRAL);
		expect(JSON.stringify(await phone.inputs())).not.toContain('not mine');
	});

	it('is never held up by anything that breaks', async () => {
		const phone = await phoneApp();
		await phone.comeIn();
		phone.state.failing = true;
		const left = await phone.send({ do: 'leave', words: 'help' });
		expect([left.status, left.cookie]).toEqual([303, '']);
		expect(phone.state.failures).toHaveLength(1);
		expect((await phone.get('/notes')).html).toContain(NEUTRAL);
	});

	it('tries again when somebody else writes at the same moment, and reports what could not be kept, without a word of it', async () => {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		await phone.comeIn();
		await phone.get('/notes');
		phone.state.stale = 6;
		expect((await phone.sendFromHere({ do: 'leave', words: 'the blue door' })).status).toBe(303);
		expect((await phone.inputs()).slice(-2)).toMatchObject([{ value: { words: 'the blue door' } }, { type: 'paused' }]);
		expect(phone.state.failures).toEqual([]);

		await phone.comeIn();
		phone.jaz.losesAt('entry-appended');
		expect((await phone.sendFromHere({ do: 'leave', words: 'the green door' })).status).toBe(303);
		expect(phone.state.failures).toHaveLength(1);
		expect(String(phone.state.failures[0])).not.toContain('green');
	});

	it('writes down that they left where only their words could not be kept, and reports that', async () => {
		const phone = await phoneApp({ screen: screeningThatSays('the blue door', 'immediate') });
		await phone.jaz.pastLimits();
		await phone.comeIn();
		await phone.get('/notes');
		phone.jaz.losesAt('concern-raised');
		await phone.sendFromHere({ do: 'leave', words: 'the blue door' });
		expect((await phone.inputs()).at(-1)).toEqual({ type: 'paused' });
		expect(phone.state.failures).toHaveLength(1);
	});

	it('takes the cookie away even when nobody can say whose it is', async () => {
		const phone = await phoneApp();
		await phone.comeIn();
		phone.state.lost = true;
		const left = await phone.post({ do: 'leave' });
		expect([left.status, left.location, left.cookie]).toEqual([303, '/notes', '']);
		expect((await phone.get('/notes')).html).toContain(NEUTRAL);
	});

	it.each(['stop', 'pause'])('%s: a short page without content, once; then the neutral one', async (doing) => {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		await phone.comeIn();
		const stopped = await phone.send({ do: doing, words: 'I am tired' });
		expect([stopped.status, stopped.cookie]).toEqual([200, '']);
		expect(stopped.html).toContain('This page has closed to keep it private');
		expect(stopped.html).toContain('Ask Nadia for a new code.');
		expect(stopped.html).not.toMatch(/Jaz|Harbour|tired|Leave now/);
		expect(JSON.stringify(await phone.inputs())).toContain('I am tired');
		expect((await phone.get('/notes')).html).toContain(NEUTRAL);
	});

	it('is for good: only a fresh code opens it again, and nothing said before is on the page', async () => {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		await phone.comeIn();
		await phone.send({ do: 'next', words: 'the blue door' });
		await phone.send({ do: 'leave' });
		expect((await phone.comeIn()).html).not.toContain('blue door');
		expect((await phone.inputs()).at(-1)?.type).toBe('resumed');
	});
});
