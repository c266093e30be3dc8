import { describe, expect, it } from 'vitest';
import { staffApp } from '../../../test/support/staff-app.ts';

/** A lead before a list in which nobody could be reached for three alerts, and one channel is down. */
async function threeAlike(role: 'lead' | 'administrator' = 'lead') {
	const here = await staffApp(role);
	const { id } = here.world.project;
	for (const subject of ['alert-1', 'alert-2', 'alert-3'])
		await here.kept.faults.raise(id, 'nobody-reachable', subject, here.world.clock.now());
	await here.kept.faults.raise(id, 'channel-down', 'text', here.world.clock.now());
	const open = () => here.kept.faults.open(id);
	const alike = async () => (await open()).filter(({ kind }) => kind === 'nobody-reachable');
	return { ...here, open, alike };
}

const titles = (html: string) => [...html.matchAll(/<h2 class="part-title">(.*?)<\/h2>/g)].map(([, words]) => words);
const formOf = (html: string, to: string) => new RegExp(`<form method="post" action="${to}">(.*?)</form>`, 's').exec(html)?.[1] ?? '';
const alsoIn = (form: string) => [...form.matchAll(/name="also" value="([^"]+)"/g)].map(([, id = '']) => id);

describe('alerts for which nobody could be reached', () => {
	it('are one row, which says how many and leads to Alerts; what else does not work has a row of its own', async () => {
		const { get } = await threeAlike();
		const { html } = await get('/faults');
		expect([...titles(html)].sort()).toEqual(['No text goes out', 'Nobody could be reached for 3 alerts']);
		expect(html).toContain('<a href="/alerts">Open Alerts</a>');
		expect(html).toContain('take them now');
		expect(html).not.toContain('alert-1');
	});

	it('are looked after and cleared together, and nothing else with them', async () => {
		const { get, post, open, alike, session } = await threeAlike();
		for (const act of ['take', 'clear'] as const) {
			const [first] = await alike();
			const form = formOf((await get('/faults')).html, `/faults/${first?.id}/${act}`);
			expect(alsoIn(form)).toHaveLength(2);
			expect((await post(`/faults/${first?.id}/${act}`, { also: [...alsoIn(form), 'not-here'] })).status).toBe(303);
			if (act === 'take') expect((await alike()).map(({ takenBy }) => takenBy)).toEqual([1, 2, 3].map(() => session.staff.id));
		}
		expect((await open()).map(({ kind, takenBy }) => [kind, takenBy])).toEqual([['channel-down', null]]);
	});

	it('stand apart where somebody looks after one of them already', async () => {
		const { get, post, alike } = await threeAlike();
		await post(`/faults/${(await alike())[0]?.id}/take`, {});
		expect([...titles((await get('/faults')).html)].sort()).toEqual([
			'No text goes out',
			'Nobody could be reached for 2 alerts',
			'Nobody could be reached for an alert',
		]);
	});

	it('lead nobody to a list that is closed to them', async () => {
		expect((await (await threeAlike('administrator')).get('/faults')).html).not.toContain('Open Alerts</a>');
	});
});
