import { describe, expect, it } from 'vitest';
import type { Action } from '#core/record/action.ts';
import { closeApp } from '../../../test/support/close-app.ts';

/** Jaz is back; something was promised another time, and this is how it stands. */
async function promisedBefore(over: Partial<Action> = {}) {
	const at = await closeApp();
	const { w, kept, jaz } = at.jaz;
	const about = { what: 'A bus pass', ownerName: 'Nadia Rahman', outcome: 'It came on Monday' };
	const action: Action = { ...w.anAction(jaz), state: 'done', toldOn: null, conversation: null, about, ...over };
	await kept.store.commit({ project: w.project.id, at: w.clock.now(), changes: [{ change: 'action-added', action }], audit: [] });
	await at.jaz.take({ type: 'opened', question: 'R01', by: 'worker' });
	return { ...at, path: `/actions/${action.id}/told`, version: String(action.version), stored: () => kept.state.actions.get(action.id) };
}

describe('a talk that opens with what was promised', () => {
	it('says what came of it, and has one touch for “told”', async () => {
		const { get, path } = await promisedBefore();
		const { html } = await get('');
		expect(html).toContain('Done. It came on Monday');
		expect(html).toContain(path);
		expect(html).toContain('I told Jaz just now');
	});

	it('keeps that they were told, when and how, and nothing else of it is changed', async () => {
		const { post, path, version, stored, get, jaz } = await promisedBefore();
		const before = stored();
		expect(await post(path, { version })).toMatchObject({ status: 303, to: '' });
		expect(stored()).toEqual({ ...before, toldOn: '2026-11-17', version: 2, about: { ...before?.about, toldHow: 'In a talk' } });
		expect(jaz.kept.state.audit.at(-1)).toMatchObject({ action: 'action.changed', actor: jaz.w.nadia.id });
		expect((await get('')).html).not.toContain('I told Jaz just now');
	});

	it.each([
		['is still to do', { state: 'open' }],
		['was said no to', { state: 'refused' }],
		['was told before', { toldOn: '2026-11-10' }],
	] as const)('has nothing to press where it %s, and takes nothing either', async (_what, over) => {
		const { get, post, path, version, stored } = await promisedBefore(over);
		expect((await get('')).html).not.toContain('I told Jaz just now');
		const before = stored();
		await post(path, { version });
		expect(stored()).toEqual(before);
	});

	it('shows a promise that somebody else changed meanwhile before anything is said of it', async () => {
		const { post, path, stored } = await promisedBefore();
		const { to } = await post(path, { version: '7' });
		expect(to).toBe(path.replace('/told', ''));
		expect(stored()?.toldOn).toBeNull();
	});
});
