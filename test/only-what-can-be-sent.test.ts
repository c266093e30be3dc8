import { afterEach, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { randomIds } from '#server/clock.ts';
import { setUp } from '#server/set-up.ts';
import { startJourneyServer, startServer } from './support/journey-server.ts';

/** The whole server without a gateway for texts, and somebody whose only way besides a push is a text. */
let stop = async (): Promise<void> => undefined;
afterEach(() => stop());

/** What the lead reads of the rota whose backstop is herself, after her number was verified. */
async function rotaOf(at: Awaited<ReturnType<typeof startServer>>, { id: staff, project }: StaffMember): Promise<string> {
	const { kept } = at.served;
	const [now, whose] = [at.clock.now(), { project, staff }];
	const number = { ...whose, id: randomIds.row<string>(), channel: 'text', address: '+447700900123' } as const;
	await kept.reaching.staffWays.add(number, { code: '123456', until: addMinutes(now, 15) }, now);
	expect(await kept.reaching.staffWays.tryCode({ ...whose, id: number.id }, '123456', randomIds.row(), now)).toBe('verified');
	const asked = { id: randomIds.row<string>(), ...whose, askedBy: staff, askedAt: now };
	await kept.rota.backstops.ask({ ...asked, confirmedAt: null, confirmedUntil: null, endedAt: null });
	const { token } = await kept.sessionKeeping.begin({ ...whose, method: 'passkey', device: null, lastsMinutes: 480 }, undefined, now);
	const answer = await fetch(`${at.origin}/rota`, { headers: { cookie: `waymark=${token}` } });
	expect(answer.status).toBe(200);
	return answer.text();
}

const DOES_NOT_COUNT = 'no texts can be sent from here, so their number does not count';

it('a real project counts no number that this server cannot text', async () => {
	const staff = [{ role: 'lead', name: 'Lee Lead' }] as const;
	const at = await startServer((kept, clock) => setUp({ kept, clock, ids: randomIds }, { mode: 'setup', name: 'Hollin Bank', staff }));
	stop = at.stop;
	const lead = (await at.served.kept.staff.all(at.served.project.id)).find(({ role }) => role === 'lead');
	expect(await rotaOf(at, lead ?? expect.fail('Nobody is here.'))).toContain(DOES_NOT_COUNT);
});

it('the demonstration, in which nobody is told, takes its made-up numbers as they are', async () => {
	const at = await startJourneyServer();
	stop = at.stop;
	expect(at.served.project.kind).toBe('demonstration');
	expect(await rotaOf(at, at.joel)).not.toContain(DOES_NOT_COUNT);
});
