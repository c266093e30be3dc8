import { describe, expect, it } from 'vitest';
import { beforeSignOff, MISSING, type SignOffFacts } from '#app/report/before-sign-off.ts';
import type { Report, Saved } from '#app/report/report.ts';
import { instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import { reportOf } from '../../../test/support/report.ts';
import { talk } from '../../../test/support/talk.ts';

const saved = <Body>(body: Body): NonNullable<Saved<Body>> => ({ body, by: 'staff-nadia' as StaffId, at: instant('2026-11-17T18:00:00Z') });

const ANALYSIS = {
	harm: 'None was spoken about.',
	reasons: 'Space.',
	safeAndOptions: 'Dev.',
	stayingSafe: 'A code word.',
	inShort: 'Jaz left for a night.',
	independence: 'Not part of home, school or council.',
};

const FACTS: SignOffFacts = {
	name: 'Jaz',
	headings: [
		{ field: 'harm', words: 'Harm' },
		{ field: 'reasons', words: 'Why they left' },
	],
	safeNow: 'answered',
	openAlerts: 0,
	toReadAgain: 0,
};

/** A report in which nothing is missing. */
async function whole(): Promise<Report> {
	const jaz = await (await talk()).pastLimits();
	return {
		...(await reportOf(jaz)),
		analysis: saved(ANALYSIS),
		readBack: saved({ result: 'agreed' as const }),
		telling: saved({ how: 'A text' }),
		actions: [jaz.w.anAction(jaz.jaz)],
	};
}

const missing = async (over: Partial<Report>, facts: Partial<SignOffFacts> = {}) =>
	beforeSignOff({ ...(await whole()), ...over }, { ...FACTS, ...facts });

describe('what is missing before somebody agrees', () => {
	it('is nothing when everything is there', async () => {
		expect(await missing({})).toEqual([]);
	});

	it('is named in words, one thing each', async () => {
		const late = { ...(await whole()).clock, state: 'done-late' as const };
		const cases: readonly (readonly [Partial<Report>, Partial<SignOffFacts>, string])[] = [
			[{ analysis: saved({ ...ANALYSIS, inShort: ' ' }) }, {}, '“In short” is not written'],
			[{ analysis: saved({ ...ANALYSIS, harm: '', reasons: ' ' }) }, {}, 'Nothing is written under: Harm; Why they left'],
			[{ analysis: saved({ ...ANALYSIS, independence: '' }) }, {}, 'Why the worker is independent is not written'],
			[{}, { safeNow: 'not-answered' }, 'Whether Jaz is safe right now was not answered'],
			[{}, { openAlerts: 1 }, '1 alert about this conversation is still open'],
			[{}, { toReadAgain: 2 }, '2 lines that the computer is not sure about, and that the worker has not read again'],
			[{ clock: late }, {}, 'It was later than 72 hours, and why is not written'],
			[{ readBack: null }, {}, 'It was not checked with Jaz'],
			[{ readBack: saved({ result: 'not-shown' as const, why: 'asleep' }) }, {}, 'It was not checked with Jaz: asleep'],
			[{ leftOut: 2 }, {}, '2 lines that Jaz would rather leave out'],
			[{ actions: [] }, {}, 'No action is written down'],
			[{ telling: null }, {}, 'How Jaz will be told is not agreed'],
		];
		const said = await Promise.all(cases.map(async ([over, facts]) => (await missing(over, facts)).map(({ words }) => words)));
		expect(said).toEqual(cases.map(([, , words]) => [words]));
	});

	it('is not the reason for being late once there is one, nor being late when they chose to go on later', async () => {
		const { clock } = await whole();
		expect(await missing({ clock: { ...clock, state: 'late' }, analysis: saved({ ...ANALYSIS, lateReason: 'No reply' }) })).toEqual([]);
		expect(await missing({ clock: { ...clock, state: 'part-done' } })).toEqual([]);
	});

	it('is everything at once when nothing was written, in a fixed order', async () => {
		const jaz = await (await talk()).pastLimits();
		const report = { ...(await reportOf(jaz)), leftOut: 1 };
		const late = { ...report, clock: { ...report.clock, state: 'late' as const } };
		const ids = beforeSignOff(late, { ...FACTS, safeNow: 'not-answered', openAlerts: 2, toReadAgain: 1 }).map(({ id }) => id);
		expect(ids).toEqual([...MISSING]);
	});
});
