import { describe, expect, it } from 'vitest';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import { closeApp, TOLD } from '../../../test/support/close-app.ts';
import { screeningThatSays } from '../../../test/support/screening-that-says.ts';

const LONG = 'x'.repeat(9_000);
const WISH = { who: ['Foster carers'], wish: ['not-all'], wishWords: ['not the part about the row'], did: [''], why: [''] };

describe('how they will hear', () => {
	it.each([
		['no day', { ...TOLD, on: '' }, 'Give the day, or choose'],
		['no way', { ...TOLD, how: '' }, 'Write how they will hear, or choose'],
		['a day that does not exist', { ...TOLD, on: '2026-02-30' }, 'That day does not exist'],
		['a day and no need', { ...TOLD, noNeed: 'yes' }, 'Keep one of them'],
		['more than can be kept', { ...TOLD, how: LONG }, 'longer than can be kept'],
	])('comes back as it was typed with %s', async (_name, form, words) => {
		const at = await closeApp();
		const { status, html } = await at.post('/telling', form);
		expect(status).toBe(422);
		expect(html).toContain(words);
		for (const typed of Object.values(form).filter((text) => text !== '' && text !== 'yes')) expect(html).toContain(`value="${typed}"`);
		expect(html.includes('checked')).toBe('noNeed' in form);
		expect(await at.closings()).toEqual([]);
	});
});

describe('who they would like to see it', () => {
	it('keeps their words as a line of theirs that is screened, and then the wish', async () => {
		const at = await closeApp();
		expect(await at.post('/sharing', WISH)).toMatchObject({ status: 303, to: '/close' });
		expect((await at.inputs()).at(-1)).toMatchObject({
			type: 'answered',
			question: 'T65',
			value: { words: 'not the part about the row' },
			asked: expect.stringMatching(/\? Foster carers$/),
			whose: 'exact',
			then: 'stay',
		});
		expect(await at.newest('sharing')).toEqual({
			people: [{ who: 'Foster carers', wish: 'not-all', words: 'not the part about the row' }],
		});
	});

	it('raises what they disclose there, as anywhere else, also after goodbye', async () => {
		const screen: ScreenWords = (words) => ({
			level: words.includes('hit me') ? 'urgent' : 'none',
			categories: [],
			because: [],
			rules: 'test@1',
		});
		for (const ended of [false, true]) {
			const at = await closeApp({ screen });
			if (ended) await at.jaz.take({ type: 'finished' });
			expect(await at.post('/sharing', WISH)).toMatchObject({ to: ended ? '/report' : '/close' });
			expect(at.jaz.kept.state.alerts.size).toBe(0);
			await at.post('/sharing', { ...WISH, wishWords: ['not them, he hit me'] });
			const raised = [...at.jaz.kept.state.concerns.values()];
			expect(raised).toMatchObject([{ level: 'urgent', entry: (await at.jaz.stored()).entries.at(-1)?.id }]);
			expect(at.jaz.kept.state.alerts.size).toBe(1);
		}
	});

	it('raises by a screener that throws, and loses nothing', async () => {
		const at = await closeApp({
			screen: () => {
				throw new Error('broken');
			},
		});
		await at.post('/sharing', WISH);
		expect(at.jaz.kept.state.alerts.size).toBe(1);
		expect(await at.newest('sharing')).toMatchObject({ people: [{ who: 'Foster carers' }] });
	});

	it('writes nothing twice, and of a second saving only what is new', async () => {
		const at = await closeApp();
		const token = await at.jaz.head();
		await at.post('/sharing', WISH, token);
		const entries = (await at.inputs()).length;
		await at.post('/sharing', WISH, token);
		await at.post('/sharing', WISH);
		expect(await at.inputs()).toHaveLength(entries);
		expect(await at.closings()).toHaveLength(1);
		const two = { who: ['Foster carers', 'School'], wish: ['not-all', 'no'], wishWords: ['not the part about the row', 'nothing'] };
		await at.post('/sharing', { ...two, did: ['', ''], why: ['', ''] });
		expect((await at.inputs()).at(-1)).toMatchObject({ value: { words: 'nothing' }, asked: expect.stringContaining('School') });
	});

	it('never drops words because nobody is named, and keeps every row as it was typed', async () => {
		const at = await closeApp();
		const rows = { who: ['Foster carers', '', ''], wish: ['fine', 'not-asked', 'not-asked'], wishWords: ['', 'please not him', ''] };
		const { status, html } = await at.post('/sharing', { ...rows, did: ['', '', ''], why: ['', '', ''] });
		expect(status).toBe(422);
		expect(html).toContain('Say who this is about. What you wrote is still there');
		expect(html).toContain('href="#who-2"');
		expect(html).toContain('value="please not him"');
		expect(html).toContain('value="Foster carers"');
		expect(await at.closings()).toEqual([]);
	});

	it('is a line for each person, kept and screened also where nobody is named, and once', async () => {
		const screen = screeningThatSays('not him', 'urgent');
		const at = await closeApp({ screen });
		const token = await at.jaz.head();
		const rows = { who: ['Police', ''], wish: ['no', 'no'], wishWords: ['nothing', 'please not him'], did: ['', ''], why: ['', ''] };
		for (const again of [token, token, undefined]) expect((await at.post('/sharing', rows, again)).status).toBe(422);
		const lines = (await at.inputs()).flatMap((input) => (input.type === 'answered' ? [input.value.words] : []));
		expect(lines).toEqual(['nothing', 'please not him']);
		expect(at.jaz.kept.state.alerts.size).toBe(1);
		expect((await at.post('/sharing', { ...rows, who: ['Police', 'My uncle'] }, token)).status).toBe(303);
		expect(at.jaz.kept.state.alerts.size).toBe(1);
	});

	it.each(['conversation-moved', 'closing-saved'])(
		'comes back as it was typed when %s loses, and keeps one line when it is sent again',
		async (change) => {
			const at = await closeApp();
			const token = await at.jaz.head();
			at.losesAt(change);
			const { status, html } = await at.post('/sharing', WISH, token);
			expect(status).toBe(409);
			expect(html).toContain('value="not the part about the row"');
			expect(html).toContain(`name="token" value="${token}"`);
			at.losesAt();
			expect((await at.post('/sharing', WISH, token)).status).toBe(303);
			expect((await at.inputs()).filter(({ type }) => type === 'answered')).toHaveLength(1);
			expect(await at.closings()).toHaveLength(1);
		},
	);
});

describe('the worker’s view and the second pair of eyes', () => {
	it('says nothing for the worker about being independent, gives an example, and may be left', async () => {
		const at = await closeApp();
		const { html } = await at.get('/analysis');
		expect(html).toMatch(/<textarea[^>]*name="independence"[^>]*><\/textarea>/);
		expect(html).toContain('Such as “I work for the project');
		expect((await at.post('/analysis', { inShort: 'A row.' })).to).toBe('/report');
		expect(await at.newest('analysis')).toMatchObject({ independence: '', inShort: 'A row.' });
	});

	it('comes back as it was typed, beside what is too long', async () => {
		const at = await closeApp();
		const { status, html } = await at.post('/analysis', { inShort: 'A row.', harm: LONG, 'field-risk': 'Low', factor: 'A1' });
		expect(status).toBe(422);
		expect(html).toContain('href="#harm"');
		expect(html).toContain(LONG);
		expect(html).toContain('A row.');
		expect(await at.closings()).toEqual([]);
	});

	it('loses to nobody without saying so', async () => {
		const at = await closeApp();
		at.losesAt('closing-saved');
		const { status, html } = await at.post('/analysis', { inShort: 'A row.' });
		expect(status).toBe(409);
		expect(html).toContain('A row.');
		expect(html).toContain('is not saved yet');
	});
});

describe('a promise in the conversation', () => {
	it('comes back as it was typed when somebody else wrote first, and can be left by Stop', async () => {
		const at = await closeApp();
		at.losesAt('action-added');
		const { status, html } = await at.post('/actions/new', {
			what: 'A bus pass',
			idea: 'asked-for',
			ownerName: 'Nadia',
			dueOn: '2026-11-20',
		});
		expect(status).toBe(409);
		expect(html).toContain('A bus pass');
		expect(html).toContain('is not saved yet');
		expect(html).toContain(`/conversations/${at.jaz.id}/stop`);
		expect(html).not.toContain('Nothing was changed');
		for (const path of ['/telling', '/sharing', '/actions/new', '/close'])
			expect((await at.get(path)).html).toContain(`/conversations/${at.jaz.id}/stop`);
	});
});
