import { describe, expect, it } from 'vitest';
import { phoneApp } from '../../../test/support/phone-app.ts';

type Phone = Awaited<ReturnType<typeof phoneApp>>;

/** On their phone, at this question, with nobody near. */
async function at(question: string, mayCheck = false): Promise<Phone> {
	const phone = await phoneApp();
	await phone.staffed();
	await phone.jaz.pastLimits();
	await phone.jaz.take({ type: 'answered', question: 'T15', value: { words: 'chips' }, whose: 'exact', prompted: true, then: 'stay' });
	await phone.jaz.take({ type: 'opened', question, by: 'worker' });
	await phone.post({ do: 'open', code: await phone.code(mayCheck) });
	await phone.send({ do: 'seen-by', who: 'nobody' });
	return phone;
}

/** Everything that the one form of the page would send with its one button, as a browser without a script does. */
function formIn(html: string): Record<string, string[]> {
	const fields: Record<string, string[]> = {};
	const found = html.matchAll(
		/<input type="hidden" name="([^"]+)" value="([^"]*)"|<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)|<button[^>]* class="go" name="(do)" value="([^"]+)"/g,
	);
	for (const [, hidden, value, typed, words, does, doing] of found) {
		const [name, content] = [hidden ?? typed ?? does ?? '', value ?? words ?? doing ?? ''];
		fields[name] = [...(fields[name] ?? []), content];
	}
	return fields;
}

/** Sends it while nothing can be written, and then once more, as the page that says so has it. */
async function failedThenSentAgain(phone: Phone, fields: Readonly<Record<string, string | readonly string[]>>) {
	await phone.get('/notes');
	phone.state.failing = true;
	const failed = await phone.sendFromHere(fields);
	expect(failed.status).toBe(500);
	phone.state.failing = false;
	expect((await phone.post(formIn(failed.html))).status).toBeLessThan(400);
	return failed.html;
}

describe('a page that could not be kept, without a script', () => {
	it.each([
		['people', 'T60', { called: ['', 'Uncle Dave'], relation: ['', ''] }, { people: [{ called: 'Uncle Dave' }] }],
		['ticks', 'T15', { option: ['food', 'chat'] }, { options: ['food', 'chat'] }],
		['a stone', 'T12', { face: ['awful'] }, { faces: ['awful'] }],
	])('sends %s again', async (_name, question, fields, value) => {
		const phone = await at(question);
		const html = await failedThenSentAgain(phone, { do: 'next', ...fields });
		expect(html).toContain('That didn’t go through.');
		expect((await phone.inputs()).at(-1)).toMatchObject({ type: 'answered', question, value });
	});

	it('shows what was typed over a line of what was written, and sends it again', async () => {
		const phone = await at('T64', true);
		const line = (await phone.jaz.stored()).entries.find(({ input }) => input.type === 'answered')?.id ?? '';
		const html = await failedThenSentAgain(phone, { do: 'change', [`changed-${line}`]: 'chips and a lift' });
		expect(html).toMatch(/<textarea[^>]*>chips and a lift</);
		expect(await phone.inputs()).toContainEqual(expect.objectContaining({ supersedes: line, value: { words: 'chips and a lift' } }));
	});

	it('asks for what was asked for: a person, with or without words', async () => {
		for (const words of ['', 'I need to say something']) {
			const phone = await at('T15');
			await failedThenSentAgain(phone, { do: 'person', words });
			expect((await phone.inputs()).at(-1)).toEqual({ type: 'asked-for-a-person' });
		}
	});

	it('shows no words where none were typed, and a way to try once more', async () => {
		const phone = await at('T15');
		const html = await failedThenSentAgain(phone, { do: 'skip', words: '' });
		expect(html).toContain('Try again');
		expect(html).not.toMatch(/<textarea|<p>Your words|<p>What you picked/);
		expect((await phone.inputs()).at(-1)).toEqual({ type: 'skipped', question: 'T15' });
	});

	it('leads back to where it stands when it was only to be read', async () => {
		const phone = await at('T15');
		phone.state.lost = true;
		const { html } = await phone.get('/notes');
		expect(html).toContain('<a class="go" href="/notes">');
		expect(html).not.toContain('room-form');
	});
});
