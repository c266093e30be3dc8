import { describe, expect, it } from 'vitest';
import { linesOf } from '#app/conversation/lines.ts';
import { correctionsIn } from '#core/rights/correction.ts';
import { rightsApp, WORDS } from '../../../test/support/rights-app.ts';

async function said(words = 'It was the train station', fields: Readonly<Record<string, string>> = {}) {
	const here = await rightsApp();
	const before = (await here.jaz.stored()).entries;
	const [line] = linesOf(before);
	const wrong = `/conversations/${here.jaz.id}/lines/${line?.entry}/wrong`;
	const sent = await here.as('worker').post(wrong, { by: 'young-person', words, ...fields });
	const corrections = async () => correctionsIn(await here.kept.rights.correctionsOf(here.w.project.id, here.jaz.jaz.id));
	const decide = async (decision: string, why = 'She was there') =>
		here.as('worker').post(`${here.person}/wrong/${(await corrections())[0]?.id}`, { decision, why });
	const report = async () => (await here.lead.get(`/conversations/${here.jaz.id}/report?for=project`)).text;
	return { ...here, before, line, wrong, sent, corrections, decide, report };
}

describe('what somebody says is wrong', () => {
	it('stands beside the line, which keeps every word, in the report and on its own page', async () => {
		const here = await said();
		expect(here.sent.to).toBe(here.wrong);
		const stored = await here.jaz.stored();
		expect(stored.entries.slice(0, here.before.length)).toEqual(here.before);
		expect(linesOf(stored.entries)[0]).toEqual(here.line);
		for (const text of [await here.report(), (await here.lead.get(here.wrong)).text]) {
			expect(text).toContain(WORDS.jaz);
			expect(text).toContain('It was the train station');
			expect(text).toContain('Nobody has decided about it yet.');
		}
	});

	it('stands with what was decided, by whom and when; a later decision adds to it', async () => {
		const here = await said();
		await here.decide('accepted');
		expect(await here.report()).toContain('Agreed: this is right. She was there. Priya Nair, 17 November 2026');
		await here.decide('disagrees', 'The police saw her there');
		const text = await here.report();
		expect(text).toContain('Agreed: this is right');
		expect(text).toContain('this stands beside it as a statement that they disagree. The police saw her there');
		expect((await here.corrections())[0]?.decisions).toHaveLength(2);
		expect((await here.decide('accepted', ' ')).status).toBe(422);
	});

	it('stands beside the line in what is given to the young person', async () => {
		const here = await said();
		await here.decide('disagrees', 'The police saw her there');
		const request = await here.ask();
		await here.agree(request);
		const page = (await here.lead.post(`${request}/make`, { as: 'page' })).text;
		expect(page.indexOf('It was the train station')).toBeGreaterThan(page.indexOf('I slept at the bus station'));
		expect(page).toContain('a statement that they disagree');
	});

	it('in their own words goes into the log first and raises what it raises', async () => {
		const here = await said('No, he hit me and I am scared of him');
		const { entries } = await here.jaz.stored();
		const note = entries.find(({ input }) => input.type === 'worker-note' && input.theirs === true);
		expect(note?.verdict?.level).toBe('urgent');
		expect(await here.kept.alerts.openFor(here.w.project.id, here.jaz.jaz.id)).toBeDefined();
	});

	it('by a parent is theirs by name, and is no word of the young person', async () => {
		const here = await said('She was at home', { by: 'parent', who: 'Dawn, her mother' });
		expect((await here.jaz.stored()).entries).toHaveLength(here.before.length);
		expect(await here.report()).toContain('Dawn, her mother said on 17 November 2026');
	});

	it('about anything else on the record says what it is about', async () => {
		const here = await rightsApp();
		const wrong = `${here.person}/wrong`;
		expect((await here.as('volunteer').post(wrong, { by: 'young-person', words: 'It is Hilltop' })).text).toContain('Say what is wrong');
		await here.as('volunteer').post(wrong, { by: 'young-person', what: 'The school', words: 'It is Hilltop' });
		await here.as('volunteer').post(wrong, { by: 'young-person', what: 'The school', words: 'It is Hilltop' });
		expect(await here.kept.rights.correctionsOf(here.w.project.id, here.jaz.jaz.id)).toHaveLength(1);
		expect((await here.lead.get(wrong)).text).toContain('It is Hilltop');
	});

	it('is decided by nobody who may not, and is not found from elsewhere', async () => {
		const here = await said();
		const [one] = await here.corrections();
		for (const role of ['volunteer', 'administrator', 'commissioner', 'partner'] as const)
			expect((await here.as(role).post(`${here.person}/wrong/${one?.id}`, { decision: 'accepted', why: 'Yes' })).status).toBe(403);
		const theirs = `/young-people/${here.tash.id}/wrong/${one?.id}`;
		expect((await here.lead.post(theirs, { decision: 'accepted', why: 'Yes' })).status).toBe(404);
		const other = here.as('lead', { project: { ...here.w.project, id: here.w.ids.row<typeof here.w.project.id>() } });
		expect((await other.get(here.wrong)).status).toBe(404);
		expect((await other.get(`${here.person}/wrong`)).status).toBe(404);
		expect((await here.corrections())[0]?.decisions).toEqual([]);
	});

	it('is read by nobody without a row of the audit', async () => {
		const here = await said();
		const before = here.audit().filter((action) => action === 'corrections.read').length;
		await here.lead.get(here.wrong);
		expect(here.audit().filter((action) => action === 'corrections.read')).toHaveLength(before + 1);
		expect(here.audit()).toContain('correction.said');
	});
});
