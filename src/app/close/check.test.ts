import { describe, expect, it } from 'vitest';
import { checkWords } from '#app/close/checked-line.tsx';
import { byRef } from '#flows/index.ts';
import { closeApp } from '../../../test/support/close-app.ts';
import { exact } from '../../../test/support/talk.ts';

const kinds = async ({ inputs }: Awaited<ReturnType<typeof closeApp>>) => (await inputs()).map(({ type }) => type);

describe('the words of the check', () => {
	it('are fewer for children under 11, and say the same of what cannot be left out', () => {
		const [older, younger] = ['return-home@1', 'return-home/younger@1'].map((ref) => checkWords(byRef(ref) ?? expect.fail(ref)));
		expect([younger?.change, younger?.wishes.report.stands, younger?.wishes.report.offer]).toEqual([
			'I want to change it',
			'It stays',
			'Leave it out',
		]);
		expect([older?.change, older?.wishes.report.stands]).toEqual(['Change it', 'In the report']);
		for (const words of [older, younger])
			expect(words?.wishes['report-despite-wish'].stands).toContain('We can’t: someone could get hurt.');
	});
});

describe('looking together at what was written', () => {
	it('begins with who can see this, and shows each question as it was put', async () => {
		const at = await closeApp();
		await at.jaz.take(exact('T15', 'Chips please', { asked: 'Hungry? Or a lift?' }));
		await at.jaz.take(exact('T26', 'at the bus station', { prompted: false }));
		const { html } = await at.get('/check');
		expect(html.indexOf('Look round first: who can see this?')).toBeLessThan(html.indexOf('<h1>'));
		expect(html).toContain('Hungry? Or a lift?');
		expect(html).toContain('You brought this up');
		expect(html).toContain(`/conversations/${at.jaz.id}/stop`);
		for (const never of ['live.js', 'Where did you go', 'class="rail']) expect(html).not.toContain(never);
	});

	it('says whose words each line is, and puts none of the worker’s under a question as if it were the answer', async () => {
		const at = await closeApp();
		await at.jaz.take(exact('T15', 'Kept her coat on.', { whose: 'observed' }));
		await at.jaz.take(exact('T15', 'She wants a lift.', { whose: 'worker', prompted: false }));
		await at.jaz.take(exact('T15', 'Chips please', { asked: 'Hungry? Or a lift?' }));
		const { html } = await at.get('/check');
		expect(html).toContain('“Chips please”');
		expect(html).toMatch(/<p>Kept her coat on\.<\/p>.{0,600}<b>Seen by Nadia<\/b>/);
		expect(html).toMatch(/<p>She wants a lift\.<\/p>.{0,600}<b>Nadia’s words<\/b>/);
		expect(html).not.toContain('Tell me about it.');
	});

	it('keeps the worker’s own field out of sight until she opens it', async () => {
		const { html } = await (await closeApp()).get('/check');
		expect(html).toMatch(/<details class="govuk-details"><summary[^>]*><span[^>]*>For Nadia: if it could not be shown<\/span>/);
	});

	it.each([
		['right', '/close', { result: 'agreed' }],
		['not-now', '/close', { result: 'not-shown', why: 'Her bus came' }],
	])('leads from “%s” straight to what happens next, and asks nothing more', async (answer, to, body) => {
		const at = await closeApp();
		expect(await at.post('/check', { answer, why: 'why' in body ? body.why : '' })).toMatchObject({ status: 303, to });
		expect(await at.newest('read-back')).toEqual(body);
		expect((await at.inputs()).filter(({ type }) => type === 'answered')).toEqual([
			{ type: 'answered', question: 'T64', value: { options: [answer] }, whose: 'worker', prompted: true, then: 'stay' },
		]);
		expect((await at.jaz.stored()).conversation.position.place).toBe('T64');
	});

	it('says “changed” when a line was changed on the way', async () => {
		const at = await closeApp();
		await at.jaz.take(exact('T15', 'Chips'));
		await at.jaz.take(exact('T15', 'Chips and a lift', { supersedes: await at.jaz.head() }));
		await at.post('/check', { answer: 'right' });
		expect(await at.newest('read-back')).toEqual({ result: 'changed' });
	});

	it('leads to the topics when something is to be added, comes back here afterwards, and settles nothing', async () => {
		const at = await closeApp();
		expect(await at.post('/check', { answer: 'add' })).toMatchObject({ status: 303, to: '/topics' });
		expect(await at.closings()).toEqual([]);
		expect((await kinds(at)).filter((type) => type === 'answered')).toEqual([]);
		await at.jaz.take({ type: 'opened', question: 'T51', by: 'young-person' });
		await at.jaz.take(exact('T51', 'boxing', { then: 'on' }));
		expect((await at.jaz.stored()).conversation.position.place).toBe('T64');
	});

	it.each(['right', 'not-now', 'add'])('writes nothing twice when “%s” is pressed twice, one after another or at once', async (answer) => {
		const at = await closeApp();
		const token = await at.jaz.head();
		await at.post('/check', { answer }, token);
		const [entries, closings] = [await kinds(at), await at.closings()];
		const [again, andAgain] = await Promise.all([at.post('/check', { answer }, token), at.post('/check', { answer }, token)]);
		expect(again.status).toBe(303);
		expect(andAgain.to).toBe(again.to);
		expect(await kinds(at)).toEqual(entries);
		expect(await at.closings()).toEqual(closings);
	});

	it('writes nothing again from a page that was loaded again, until something is said or wished', async () => {
		const at = await closeApp();
		await at.post('/check', { answer: 'right' });
		const entries = await kinds(at);
		expect((await at.post('/check', { answer: 'right' })).to).toBe('/close');
		expect(await kinds(at)).toEqual(entries);
		expect(await at.closings()).toHaveLength(1);
		await at.jaz.take(exact('T15', 'and chips'));
		await at.post('/check', { answer: 'right' });
		expect((await kinds(at)).slice(entries.length)).toEqual(['answered', 'answered']);
	});

	it('writes one answer when the same press arrives twice at once', async () => {
		const at = await closeApp();
		const token = await at.jaz.head();
		await Promise.all([at.post('/check', { answer: 'right' }, token), at.post('/check', { answer: 'right' }, token)]);
		expect((await kinds(at)).filter((type) => type === 'answered' || type === 'opened')).toEqual(['answered', 'opened']);
		expect(await at.closings()).toHaveLength(1);
	});

	it('agrees to nothing that was not on the page: it shows what was written since, and keeps the reason', async () => {
		const at = await closeApp();
		const token = await at.jaz.head();
		await at.jaz.take(exact('T15', 'Written on the phone meanwhile'));
		const { status, html } = await at.post('/check', { answer: 'right', why: 'Her bus came' }, token);
		expect(status).toBe(409);
		expect(html).toContain('Written on the phone meanwhile');
		expect(html).toContain('value="Her bus came"');
		expect(await at.closings()).toEqual([]);
		expect((await kinds(at)).filter((type) => type === 'answered')).toHaveLength(1);
	});

	it.each([['conversation-moved'], ['closing-saved']])(
		'says so, and leads nowhere, when %s loses against somebody else',
		async (change) => {
			const at = await closeApp();
			at.losesAt(change);
			const { status, html } = await at.post('/check', { answer: 'not-now', why: 'Her bus came' });
			expect(status).toBe(409);
			expect(html).toContain('is not saved yet');
			expect(html).toContain('value="Her bus came"');
			expect(await at.closings()).toEqual([]);
		},
	);

	it('goes on from a pause', async () => {
		const at = await closeApp();
		await at.jaz.take({ type: 'paused' });
		expect((await at.post('/check', { answer: 'right' })).to).toBe('/close');
		expect((await kinds(at)).slice(-3)).toEqual(['resumed', 'answered', 'opened']);
	});

	it('writes nothing after goodbye, and offers no answer then', async () => {
		const at = await closeApp();
		await at.jaz.take({ type: 'finished' });
		expect((await at.get('/check')).html).not.toContain('That’s right');
		const { status, html } = await at.post('/check', { answer: 'right' });
		expect(status).toBe(409);
		expect(html).toContain('This talk has ended');
		expect(await at.closings()).toEqual([]);
	});
});
