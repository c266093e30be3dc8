import { afterEach, describe, expect, it } from 'vitest';
import { nameAndAge } from '#app/young-people/young-person-words.ts';
import { instant } from '#core/clock/instant.ts';
import { type Seeded, seededAt } from './support/seeded.ts';

describe('the made-up project at an awkward moment', () => {
	let here: Seeded;
	afterEach(() => here.at.close());

	it.each([
		['just after midnight', '2026-11-17T00:05:00.000Z', '4 pm today'],
		['in the small hours of a leap day', '2028-02-29T03:30:00.000Z', '4 pm today'],
		['on the day after the clocks went forward', '2027-03-29T08:00:00.000Z', '4 pm today'],
		['on the day after the clocks went back', '2026-10-26T15:45:00.000Z', '4:30 pm today'],
		['late on New Year’s Day', '2027-01-01T23:50:00.000Z', '4 pm tomorrow'],
	])('keeps its order and has nothing in the future: %s', async (_when, time, planned) => {
		const now = instant(time);
		here = await seededAt(now);
		const rows = await here.today();
		expect(rows.map(({ due, clock }) => [nameAndAge(due.youngPerson, now), clock.state])).toEqual([
			['Callum, 16', 'late'],
			['Rebin, 16', 'part-done'],
			['Jaz, 14', 'on-the-way'],
			['Shan, 15', 'on-the-way'],
			['Amira, 13', 'part-done'],
			['Ellie, 10', 'not-asked'],
			['Theo, 12', 'still-away'],
		]);
		expect(rows[2]?.happened).toContain(planned);
		expect(rows.filter(({ clock }) => clock.state === 'on-the-way' && clock.plannedLate)).toEqual([]);
		const times = (await here.audit()).map((row) => row.at);
		expect(times).toEqual([...times].sort());
		expect(times.filter((at) => at > now)).toEqual([]);
		expect(await here.at.kept.dueWork.claimDueAlerts(here.project.id, now, 10)).toEqual([]);
	});
});

describe('the hours of the made-up project', () => {
	let here: Seeded;
	afterEach(() => here.at.close());

	it.each(['00:05', '03:20', '09:00', '10:12', '11:00', '14:00', '19:20', '23:50'])(
		'holds every talk and offer in the daytime, the offer first, seen at %s',
		async (time) => {
			const now = instant(`2026-11-22T${time}:00.000Z`);
			here = await seededAt(now);
			const hours = (at: string) => new Date(at).toLocaleTimeString('en-GB', { timeZone: 'Europe/London' });
			const talks = (await here.talks()).flatMap(({ entries }) => entries.map(({ occurredAt }) => occurredAt));
			const people = await here.at.kept.youngPeople.search(here.project.id, '');
			const records = await Promise.all(people.map(({ about }) => here.named(about.nameUsed)));
			const offers = records.flatMap((record) => record.offers.flatMap((offer) => [offer.at, offer.plannedFor ?? offer.at]));
			expect(offers.length).toBeGreaterThan(80);
			expect([...talks, ...offers].map(hours).filter((hour) => hour < '09:30:00' || hour > '19:00:00')).toEqual([]);
			const amira = records.find(({ youngPerson }) => youngPerson.about.nameUsed === 'Amira');
			const [began = ''] = amira?.conversations.map(({ startedAt }) => startedAt) ?? [];
			expect(amira?.offers.map(({ at }) => at < began).sort()).toEqual([false, true]);
			const open = await here.at.kept.alerts.open(here.project.id);
			expect(open.map(({ youngPerson, alert }) => [youngPerson.about.nameUsed, alert.state]).sort()).toEqual([
				['Amira', 'owned'],
				['Dev', 'seen'],
				['Immy', 'raised'],
				['Micah', 'owned'],
				['Rebin', 'raised'],
			]);
			expect(open.filter(({ alert }) => (alert.nextDueAt ?? '') <= now)).toEqual([]);
			const ellie = records.find(({ youngPerson }) => youngPerson.about.nameUsed === 'Ellie');
			const [away] = ellie?.episodes ?? [];
			const moments = [away?.leftAt, away?.foundAt, away?.returnedAt].map((at) => hours(at ?? ''));
			expect(moments.filter((hour) => hour < '06:00:00' || hour > '21:00:00')).toEqual([]);
		},
	);
});
