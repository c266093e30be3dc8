import { describe, expect, it } from 'vitest';
import type { Role } from '#core/record/staff.ts';
import { staffApp } from '../../../test/support/staff-app.ts';

/** Somebody's Today, in a project in which Priya wrote down a line that screening did not understand. */
async function notRead(role: Role, wroteItDown: 'priya' | 'nadia') {
	const here = await staffApp(role);
	const { world, known, pages, session } = here;
	const conversation = world.aConversation(known.jaz);
	const line = world.anEntry(1, 'it was all wavy', { actor: world[wroteItDown].id });
	const concern = world.aConcern(conversation, line, null, { level: 'unclear' });
	let kept = 1;
	const commit = (...changes: Parameters<typeof pages.store.commit>[0]['changes']) =>
		pages.store.commit({ project: session.project.id, at: world.clock.now(), changes, audit: [] });
	const append = (entry: typeof line) =>
		commit({ change: 'entry-appended', conversation: conversation.id, youngPerson: known.jaz.id, entry });
	await commit({ change: 'conversation-begun', conversation });
	await append(line);
	await commit({ change: 'concern-raised', concern });
	return {
		...here,
		conversation,
		today: async () => (await here.get('/today')).html,
		looksAgain: async (by: 'priya' | 'nadia') => {
			kept += 1;
			const { verdict: _verdict, ...look } = world.anEntry(kept, '', { actor: world[by].id, input: { type: 'screened', entry: line.id } });
			return append(look);
		},
	};
}

describe('a line to read again', () => {
	it('is on the Today of her who wrote it down, and an hour later on the lead’s, until it is settled', async () => {
		const hers = await notRead('worker', 'nadia');
		expect(await hers.today()).toContain('Jaz: one line to read again');
		expect(await hers.today()).toContain(`/conversations/${hers.conversation.id}/read-again`);
		await hers.looksAgain('nadia');
		expect(await hers.today()).not.toContain('to read again');

		const lead = await notRead('lead', 'priya');
		lead.world.clock.pass(59);
		expect(await lead.today()).not.toContain('to read again');
		lead.world.clock.pass(1);
		expect(await lead.today()).toContain('Priya Nair wrote this down');
		await lead.looksAgain('nadia');
		expect(await lead.today()).toContain('Jaz: one line to read again');
		await lead.looksAgain('priya');
		expect(await lead.today()).not.toContain('to read again');
	});

	it('stands after her day, and of many talks only the longest unread ones stand open', async () => {
		const { world, known, pages, session, get } = await staffApp('worker');
		for (const hour of [1, 2, 3, 4, 5]) {
			const conversation = world.aConversation(known.jaz);
			const line = world.anEntry(1, 'it was all wavy', { actor: world.nadia.id });
			const commit = (...changes: Parameters<typeof pages.store.commit>[0]['changes']) =>
				pages.store.commit({ project: session.project.id, at: world.clock.now(), changes, audit: [] });
			await commit({ change: 'conversation-begun', conversation });
			await commit({ change: 'entry-appended', conversation: conversation.id, youngPerson: known.jaz.id, entry: line });
			await commit({ change: 'concern-raised', concern: world.aConcern(conversation, line, null, { level: 'unclear' }) });
			world.clock.pass(hour * 60);
		}
		const { html } = await get('/today');
		expect(html.indexOf('Your day')).toBeLessThan(html.indexOf('Read again'));
		const [open = '', folded = ''] = html.split('Two more');
		expect([open, folded].map((part) => part.split('one line to read again').length - 1)).toEqual([3, 2]);
		expect(html.split('The computer is not sure about these lines, and has told nobody.')).toHaveLength(2);
	});

	it('is on nobody else’s, and none of its words is on the page', async () => {
		const other = await notRead('worker', 'priya');
		other.world.clock.pass(600);
		expect(await other.today()).not.toContain('to read again');
		const hers = await notRead('worker', 'nadia');
		expect(await hers.today()).not.toMatch(/wavy|unclear/);
	});
});
