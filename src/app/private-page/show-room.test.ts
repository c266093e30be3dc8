import { describe, expect, it } from 'vitest';
import { phoneApp } from '../../../test/support/phone-app.ts';
import { screeningThatSays } from '../../../test/support/screening-that-says.ts';
import { LOOK_AGAIN } from './private-deps.ts';

const NEUTRAL = 'Revision tips that work';
const WORDS = 'he is outside with a knife';
const AGAIN = { headers: { [LOOK_AGAIN]: '1' } };

async function talking() {
	const phone = await phoneApp({ screen: screeningThatSays(WORDS, 'immediate') });
	await phone.jaz.pastLimits();
	await phone.comeIn();
	return phone;
}

describe('a page that looks again by itself', () => {
	it('is no sign of life: it goes after twenty minutes in which nobody does anything', async () => {
		const phone = await talking();
		await phone.send({ do: 'next', words: WORDS });
		await phone.get('/notes');
		for (let minutes = 0; minutes < 19; minutes += 1) {
			phone.w.clock.pass(1);
			expect((await phone.get('/notes', AGAIN)).html).toContain('id="told"');
		}
		phone.w.clock.pass(1);
		expect((await phone.get('/notes', AGAIN)).html).toContain(NEUTRAL);
	});

	it('stays for somebody who waits and says so, by hand', async () => {
		const phone = await talking();
		await phone.send({ do: 'next', words: WORDS });
		for (let minutes = 0; minutes < 60; minutes += 15) {
			phone.w.clock.pass(15);
			expect((await phone.get('/notes')).html).toContain('Stay here and wait');
		}
	});

	it('takes no cookie away, so that what was typed meanwhile still has somewhere to go', async () => {
		const phone = await talking();
		await phone.send({ do: 'next', words: WORDS });
		await phone.get('/notes');
		const shown = phone.held.html;
		phone.w.clock.pass(21);
		expect((await phone.get('/notes', AGAIN)).cookie).toBeUndefined();
		phone.held.html = shown;
		await phone.sendFromHere({ do: 'lying', words: 'he has a key' });
		expect(JSON.stringify(await phone.inputs())).toContain('he has a key');
	});
});

describe('showing the page', () => {
	it('writes nothing, whoever asks for it', async () => {
		const phone = await talking();
		const before = [phone.kept.state.audit.length, phone.jaz.commits.length, (await phone.inputs()).length];
		for (const method of ['GET', 'HEAD']) expect((await phone.get('/notes', { method })).status).toBe(200);
		expect([phone.kept.state.audit.length, phone.jaz.commits.length, (await phone.inputs()).length]).toEqual(before);
	});

	it('is a sign of life to a person alone', async () => {
		const phone = await talking();
		phone.w.clock.pass(19);
		const head = await phone.get('/notes', { method: 'HEAD' });
		expect([head.status, head.html]).toEqual([200, '']);
		phone.w.clock.pass(1);
		expect((await phone.get('/notes')).html).toContain(NEUTRAL);
	});

	it('asks before it goes past what is left to a person, when that came up since the last form', async () => {
		const phone = await phoneApp();
		await phone.staffed();
		await phone.jaz.pastLimits();
		await phone.comeIn();
		await phone.jaz.take({ type: 'opened', question: 'T41', by: 'worker' });
		expect((await phone.get('/notes')).html).not.toContain('Ready to go on?');
		phone.w.clock.pass(60);
		await phone.comeIn();
		await phone.jaz.take({ type: 'opened', question: 'T41', by: 'worker' });
		const before = await phone.inputs();
		const { html } = await phone.get('/notes');
		expect(html).toContain('Ready to go on?');
		expect(html).toContain('Leave now');
		expect(await phone.inputs()).toEqual(before);
		expect((await phone.send({ do: 'go-on' })).status).toBe(303);
		expect((await phone.inputs()).at(-1)).toMatchObject({ type: 'moved-on' });
		expect((await phone.get('/notes')).html).not.toContain('Ready to go on?');
	});
});

describe('what was written', () => {
	async function checking(mayCheck: boolean) {
		const phone = await phoneApp();
		await phone.jaz.pastLimits();
		await phone.jaz.take({
			type: 'answered',
			question: 'T15',
			value: { words: 'the blue door' },
			whose: 'exact',
			prompted: true,
			then: 'stay',
		});
		await phone.jaz.take({ type: 'opened', question: 'T64', by: 'worker' });
		await phone.post({ do: 'open', code: await phone.code(mayCheck) });
		await phone.send({ do: 'seen-by', who: 'nobody' });
		const reads = () => phone.kept.state.audit.filter(({ action }) => action === 'conversation.read');
		return { phone, reads };
	}

	it('is read with a line in the audit, written before it is shown', async () => {
		const { phone, reads } = await checking(true);
		const before = reads().length;
		expect((await phone.get('/notes')).html).toContain('the blue door');
		expect(reads().slice(before)).toEqual([
			{ actor: 'young-person', action: 'conversation.read', subject: phone.jaz.id, youngPerson: phone.jaz.jaz.id },
		]);
		phone.state.failing = true;
		const failed = await phone.get('/notes');
		expect([failed.status, failed.html.includes('blue door')]).toEqual([500, false]);
	});

	it('leaves no such line where it is not shown', async () => {
		const { phone, reads } = await checking(false);
		const before = reads().length;
		expect((await phone.get('/notes')).html).not.toContain('the blue door');
		await phone.get('/notes', { method: 'HEAD' });
		expect(reads()).toHaveLength(before);
	});
});
