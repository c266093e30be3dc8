import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lookTogether } from '#app/texting/look-together.ts';
import { type ReachedApp, reachedApp } from './support/reached-app.ts';
import { inbound, textingOn } from './support/texting.ts';

describe('an alert that a text raised', () => {
	let here: ReachedApp;
	beforeEach(async () => {
		here = await reachedApp();
	});
	afterEach(() => here.at.close());
	const texted = async (...words: readonly string[]) => {
		const { at, project } = here;
		const texting = textingOn(at.kept, at.world);
		await texting.take(...words.map((each) => inbound(each)));
		await lookTogether(texting.deps);
		const [open] = await at.kept.alerts.open(project);
		return open ?? expect.fail('There is no alert.');
	};

	it('opens with the words, why somebody was asked to look, and that nobody was with them', async () => {
		const { alert } = await texted('my dad hits me');
		const { status, html } = await (await here.priya()).get(`/alerts/${alert.id}`);
		expect(status).toBe(200);
		expect(html.replace(/<[^>]+>/g, '')).toContain('“my dad hits me”');
		expect(html).toContain('Nobody from here. This came by text.');
		expect(html).toContain('Number ends 318');
	});

	it('can be said to be right or wrong where it stands, and comes back to the alert', async () => {
		const { alert, youngPerson } = await texted('my dad hits me');
		const priya = await here.priya();
		const [text] = await here.at.kept.texts.of(here.project, youngPerson.id);
		const { html } = await priya.get(`/alerts/${alert.id}`);
		const action = `/texts/${text?.id}/screening`;
		expect(html).toContain(`action="${action}"`);
		const answered = await priya.post(action, { answer: 'immediate', why: 'He is in the house', from: 'alert', alert: alert.id });
		expect([answered.status, answered.to]).toEqual([303, `/alerts/${alert.id}#about-${text?.id}`]);
		const after = (await priya.get(`/alerts/${alert.id}`)).html;
		expect(after).toContain('Wrong: it should have been immediate');
		expect(after).toContain('He is in the house');
	});

	it('shows both halves of a split sentence', async () => {
		const { alert } = await texted('i want to', 'die');
		const { html } = await (await here.priya()).get(`/alerts/${alert.id}`);
		expect(html.replace(/<[^>]+>/g, '')).toMatch(/“i want to\s+die”/);
	});

	it('stands on the list, and every text stands on the record with why', async () => {
		const { youngPerson } = await texted('see you at four', 'my dad hits me');
		const priya = await here.priya();
		const { html } = await priya.get(`/young-people/${youngPerson.id}`);
		expect(html).toContain('“see you at four”');
		expect(html).toContain('“my dad hits me”');
		expect((await priya.get('/alerts')).html).toContain('Number ends 318');
	});
});
