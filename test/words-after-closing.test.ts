import { describe, expect, it } from 'vitest';
import { handedTablet, PASSPHRASE } from './support/handed-tablet.ts';

const WORDS = 'urgent: he is outside with a knife';

/** Nadia’s tablet in Jaz’s hands when the project closes all the same, as may be where two things happen at once. */
async function closedTablet() {
	const tablet = await handedTablet();
	const { kept, w } = tablet;
	const by = w.priya.id;
	kept.state.closing.closures.set(w.project.id, { id: w.ids.row(), by, at: w.clock.now(), receiver: 'A council', goNow: 'Ring us.' });
	return tablet;
}

describe('words that a young person sends after the project has closed', () => {
	it.each([
		['from a tablet that is still theirs', 0, 303, 'owned'],
		['from a tablet that signed out in their hands', 12 * 60, 401, 'raised'],
	] as const)('are kept and screened, and somebody is told: %s', async (_how, minutes, status, state) => {
		const tablet = await closedTablet();
		tablet.w.clock.pass(minutes);
		expect((await tablet.send({ do: 'next', words: WORDS })).status).toBe(status);
		expect((await tablet.said()).map(({ actor, input }) => [actor, input.type])).toEqual([['young-person', 'answered']]);
		expect(await tablet.alert()).toMatchObject({ level: 'urgent', state, owner: state === 'owned' ? tablet.w.nadia.id : null });
	});

	it('leave an alert that somebody can take, on a tablet that comes back; no other form is taken', async () => {
		const tablet = await closedTablet();
		expect((await tablet.post('/hand-over/unlock', { ...tablet.page, passphrase: PASSPHRASE })).status).toBe(303);
		const late = await closedTablet();
		late.w.clock.pass(12 * 60);
		await late.send({ do: 'next', words: WORDS });
		await answered(late);
	});
});

async function answered(tablet: Awaited<ReturnType<typeof closedTablet>>): Promise<void> {
	const alert = (await tablet.alert()) ?? expect.fail('Nobody is told.');
	tablet.held.token = await tablet.signIn();
	const formToken = (await tablet.session())?.formToken ?? '';
	const own = await tablet.post(`/alerts/${alert.id}/own`, { formToken, decision: 'other', words: 'I ring them now' });
	expect([own.status, (await tablet.alert())?.owner]).toEqual([303, tablet.w.nadia.id]);
	const begin = await tablet.post(`/young-people/${tablet.jaz.jaz.id}/begin`, { formToken });
	expect([begin.status, begin.html.includes('This project has closed')]).toEqual([409, true]);
}
