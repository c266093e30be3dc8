import { describe, expect, it } from 'vitest';
import { phoneApp } from '../../../test/support/phone-app.ts';

/** A sitting that said one thing and went past everything else, up to the first page with this heading. */
async function upTo(heading: string, mayCheck = false) {
	const phone = await phoneApp();
	await phone.staffed();
	await phone.jaz.pastLimits();
	await phone.post({ do: 'open', code: await phone.code(mayCheck) });
	await phone.send({ do: 'seen-by', who: 'nobody' });
	await phone.send({ do: 'next', words: 'the blue door' });
	for (let pages = 0; pages < 80; pages += 1) {
		const { html } = await phone.get('/notes');
		if (html.includes(`>${heading}</h1>`)) return { phone, html };
		await phone.send({ do: html.includes('value="leave-out"') ? 'leave-out' : html.includes('value="not-now"') ? 'not-now' : 'next' });
	}
	throw new Error(`No page has the heading ${heading}.`);
}

describe('what was written', () => {
	it('is not shown by a code that was not made for it; a new one can be asked for, once', async () => {
		const { phone, html } = await upTo('What we wrote');
		expect(html).not.toContain('blue door');
		expect(html).toContain('you need a new code');
		await phone.send({ do: 'ask-for-code' });
		await phone.send({ do: 'ask-for-code' });
		const asked = await phone.kept.conversations.actions(phone.w.project.id, phone.jaz.jaz.id);
		expect(asked.map(({ about }) => about.what).filter((what) => what.includes('code'))).toEqual(['A new code to check what we wrote']);
		expect((await phone.get('/notes')).html).toContain('We have asked Nadia');
	});

	it('is shown by a code that was made for it, to change and to leave out; a change adds', async () => {
		const { phone, html } = await upTo('What we wrote', true);
		expect(html).toContain('“the blue door”');
		const line = (await phone.jaz.stored()).entries.find(({ input }) => input.type === 'answered' && input.value.words === 'the blue door');
		await phone.send({ do: 'change', [`changed-${line?.id}`]: 'the green door' });
		const { html: changed } = await phone.get('/notes');
		expect(changed).toContain('“the green door”');
		expect((await phone.jaz.stored()).entries).toContainEqual(line);
		await phone.send({ do: 'right' });
		expect((await phone.get('/notes')).html).not.toMatch(/What we wrote|door/);
	});
});

describe('what was typed on the page of what was written', () => {
	it.each(['leave', 'someone', 'person', 'stop', 'right'])('is kept when “%s” is pressed', async (doing) => {
		const { phone } = await upTo('What we wrote', true);
		const said = async () => JSON.stringify((await phone.jaz.stored()).entries);
		const line = (await phone.jaz.stored()).entries.find(({ input }) => input.type === 'answered' && input.value.words === 'the blue door');
		await phone.send({ do: doing, [`changed-${line?.id}`]: 'the green door' });
		expect(await said()).toContain('the green door');
	});

	it('leads to a person and to a stop', async () => {
		const { html } = await upTo('What we wrote', true);
		expect(html).toContain('Talk to a person');
		expect(html).toContain('Stop here');
	});
});

describe('what happens next', () => {
	it('says what this talk led to and nothing of another, and ends for good', async () => {
		const { phone, html } = await upTo('What happens next');
		// Passed by without a word: somebody checks the same day.
		expect(html).toContain('Check in today about being somewhere safe');
		expect(html).toContain('0800 1111');
		const { id, jaz, stored } = phone.jaz;
		const add = (what: string, conversation: typeof id | null) =>
			({ change: 'action-added', action: phone.w.anAction(jaz, { conversation, about: { what, ownerName: 'Nadia' } }) }) as const;
		const changes = [add('Ask about the bus pass', id), add('Something from another talk', null)];
		await phone.kept.store.commit({ project: phone.w.project.id, at: phone.w.clock.now(), changes, audit: [] });
		const next = await phone.get('/notes');
		expect(next.html).toContain('Ask about the bus pass');
		expect(next.html).not.toContain('another talk');
		const finished = await phone.send({ do: 'finish' });
		expect([finished.status, finished.cookie]).toEqual([200, '']);
		expect(finished.html).toContain('Thank you. That’s the end.');
		expect((await stored()).entries.at(-1)?.input.type).toBe('finished');
		expect((await phone.get('/notes')).html).toContain('Revision tips that work');
	});
});

describe('what happens next, on a phone', () => {
	it('says how they will hear as they chose it there themselves, though nobody has saved it', async () => {
		const phone = await phoneApp();
		await phone.staffed();
		await phone.jaz.pastLimits();
		await phone.post({ do: 'open', code: await phone.code(false) });
		await phone.send({ do: 'seen-by', who: 'nobody' });
		let html = '';
		for (let pages = 0; pages < 80 && !html.includes('>What happens next</h1>'); pages += 1) {
			html = (await phone.get('/notes')).html;
			const asks = html.includes('How should we tell you what happens next?');
			if (asks) await phone.send({ do: 'next', option: 'text', words: 'after school' });
			else
				await phone.send({ do: html.includes('value="leave-out"') ? 'leave-out' : html.includes('value="not-now"') ? 'not-now' : 'next' });
			html = (await phone.get('/notes')).html;
		}
		expect(html).toContain('Text me. after school');
		expect(html).not.toContain('still need to plan that');
	});
});
