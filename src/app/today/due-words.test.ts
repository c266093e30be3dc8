import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { byClock } from '#core/clock/return-interview.ts';
import type { Offer } from '#core/record/offer.ts';
import { people, THAT_TUESDAY } from '../../../test/support/people.ts';
import { world } from '../../../test/support/world.ts';
import { dueRow, yourDay } from './due-words.ts';
import type { Due } from './ports.ts';

const here = world(THAT_TUESDAY);
const known = people(here);
const now = here.clock.now();
const callum: Due = {
	youngPerson: known.callum,
	episode: known.callumAway,
	offers: [known.callumSilentAgain, known.callumSilent],
	conversation: null,
};
const jaz: Due = { youngPerson: known.jaz, episode: known.november, offers: [known.jazYes], conversation: null };
const amira: Due = { youngPerson: known.amira, episode: known.amiraAway, offers: [known.amiraThursday], conversation: known.amiraHalf };
const ellie: Due = { youngPerson: known.ellie, episode: known.ellieAway, offers: [], conversation: null };
const offered = (over: Partial<Offer>, due = ellie) =>
	dueRow({ ...due, offers: [here.anOffer(due.episode, here.nadia, { about: {}, ...over })] }, now);

describe('a row of Today', () => {
	it('says what happened and how it stands, with what to do next', () => {
		const rows = [callum, jaz, amira, ellie].map((due) => dueRow(due, now));
		expect(rows.map(({ happened, standing, next }) => [happened, standing, next])).toEqual([
			['No reply to two offers.', 'Late. Say why, and try again', 'offer'],
			['Said yes. 4 pm today, Eastgate Library.', 'By tomorrow, 8:40 pm', 'start'],
			['Had a short chat. She chose Thursday for the rest.', 'Her choice, so not late', 'go-on'],
			['Back this morning. Not asked yet.', 'By Friday, 9:30 am', 'offer'],
		]);
	});

	it('stands in the order of the clock, late first', () => {
		const rows = [ellie, amira, jaz, callum].map((due) => dueRow(due, now)).sort((a, b) => byClock(a.clock, b.clock));
		expect(rows.map(({ due }) => due.youngPerson.about.nameUsed)).toEqual(['Callum', 'Jaz', 'Amira', 'Ellie']);
	});

	it('keeps offering after a no, with the day of the no and the day to ask again', () => {
		const row = offered({ outcome: 'declined', at: instant('2026-11-17T10:00:00Z'), plannedFor: instant('2026-11-20T09:00:00Z') });
		expect([row.happened, row.next]).toEqual(['She said no today. Ask again on Friday.', 'offer']);
	});

	it('does not take a no from a carer for the young person’s own', () => {
		expect(offered({ outcome: 'declined', reason: 'carer-declined' }).happened).toBe('A parent or carer said no. Ask her too.');
	});

	it('says that a plan after the third day has to be explained', () => {
		const row = offered({ outcome: 'accepted', reason: null, plannedFor: instant('2026-11-23T16:00:00Z') });
		expect(row.standing).toBe('By Friday, 9:30 am. The plan is later: say why');
	});

	it('runs no clock for somebody who is still away', () => {
		const row = dueRow({ ...ellie, episode: { ...known.ellieAway, returnedAt: null } }, now);
		expect([row.happened, row.standing]).toEqual(['Away since 9 pm on Sunday. Not back yet.', null]);
	});

	it('says neither hours, counts down nor the word overdue when it is days late', () => {
		const row = dueRow(callum, addMinutes(now, 10 * 24 * 60));
		expect(`${row.happened} ${row.standing}`).not.toMatch(/overdue|hour|\d+ ?h\b|%/i);
	});
});

describe('your day', () => {
	it('holds the talks planned for today with this worker and nobody else’s', () => {
		const rows = [jaz, amira, ellie].map((due) => dueRow(due, now));
		expect(yourDay(rows, here.nadia.id, now).map(({ due, place }) => [due.youngPerson.about.nameUsed, place])).toEqual([
			['Jaz', 'Eastgate Library'],
		]);
		expect(yourDay(rows, here.priya.id, now)).toEqual([]);
	});
});
