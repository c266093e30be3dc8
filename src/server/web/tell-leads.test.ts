import { describe, expect, it } from 'vitest';
import type { Knock, Knocked, Way } from '#app/reach/ports.ts';
import type { StaffId, YoungPersonId } from '#core/id.ts';
import { world } from '../../../test/support/world.ts';
import { tellLeads } from './tell-leads.ts';

function leads(outcome: Knocked['outcome'] = 'accepted', closed: readonly string[] = ['Sam Pike']) {
	const w = world();
	const [joel, ines, sam] = [w.staff('Joel Okafor', 'lead'), w.staff('Ines Marsh', 'lead'), w.staff('Sam Pike', 'lead')];
	const gone = { ...w.staff('Ada Rowe', 'lead'), active: false };
	const [grace, hal] = [w.staff('Grace', 'manager'), w.staff('Hal', 'manager')];
	const everybody = [joel, ines, sam, gone, w.nadia, w.priya, grace, hal];
	const seen = { woken: [] as StaffId[], sent: [] as Knock[], disabled: [] as string[], faults: [] as unknown[] };
	const wayOf = (staff: StaffId): Way => {
		const subscription = { id: `phone of ${staff}`, staff, endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a' };
		return { channel: 'web-push', id: subscription.id, staff, subscription };
	};
	const tell = tellLeads({
		...{ clock: w.clock, ids: w.ids, onFault: (error) => seen.faults.push(error) },
		staff: { all: async () => everybody },
		access: { closedTo: async () => everybody.filter(({ name }) => closed.includes(name)).map(({ id }) => id) },
		ways: {
			of: async (_project, staff) => [wayOf(staff), { channel: 'text', id: 'number', staff, address: '+447700900123' }],
			disable: async (_project, way) => void seen.disabled.push(way.id),
		},
		carriers: new Map([
			[
				'web-push',
				{
					channel: 'web-push',
					knock: async (way, knock): Promise<Knocked> => {
						if (outcome === 'retry') throw new Error('The line is down.');
						seen.woken.push(way.staff);
						seen.sent.push(knock);
						return outcome === 'accepted' ? { outcome, providerId: null } : { outcome };
					},
				},
			],
		]),
	});
	return { ...{ w, joel, ines, sam, grace, seen }, tell: (by: StaffId) => tell(w.project.id, 'jaz' as YoungPersonId, by) };
}

describe('what stands on the Today of the leads', () => {
	it('wakes the phones of the leads alone, never whoever did it or somebody to whom it is closed', async () => {
		const { joel, ines, w, seen, tell } = leads();
		await tell(w.nadia.id);
		expect(seen.woken).toEqual([joel.id, ines.id]);
		await tell(ines.id);
		expect(seen.woken).toEqual([joel.id, ines.id, joel.id]);
	});

	it('wakes the managers’ where it is closed to every lead, because somebody has to go past them', async () => {
		const { grace, w, seen, tell } = leads('accepted', ['Joel Okafor', 'Ines Marsh', 'Sam Pike', 'Hal']);
		await tell(w.nadia.id);
		expect(seen.woken).toEqual([grace.id]);
	});

	it('is sent without a word about anybody', async () => {
		const { w, seen, tell } = leads();
		await tell(w.nadia.id);
		expect(new Set(seen.sent.flatMap((knock) => Object.keys(knock)))).toEqual(new Set(['kind', 'key', 'topic', 'ttlSeconds', 'token']));
		expect(JSON.stringify(seen.sent)).not.toMatch(/jaz|nadia|joel/i);
		expect(new Set(seen.sent.map(({ topic }) => topic))).toEqual(new Set(['told']));
	});

	it('gives up a phone that is gone, and a fault stops nobody', async () => {
		const gone = leads('gone');
		await gone.tell(gone.w.nadia.id);
		expect(gone.seen.disabled).toEqual([`phone of ${gone.joel.id}`, `phone of ${gone.ines.id}`]);
		const down = leads('retry');
		await down.tell(down.w.nadia.id);
		expect(down.seen.faults).toHaveLength(1);
	});
});
