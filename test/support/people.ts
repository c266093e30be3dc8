import { type Instant, instant } from '#core/clock/instant.ts';
import type { Change, Commit } from '#core/record/change.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { World } from './world.ts';

/** A quarter to two on the Tuesday on which the four made-up young people are known. */
export const THAT_TUESDAY = '2026-11-17T13:45:00.000Z';

const at = (text: string): Instant => instant(text);

/**
 * Four made-up young people on one Tuesday: Callum is late and silent, Jaz said yes and has been away five times,
 * Amira had a short chat and chose Thursday, Ellie came back this morning.
 */
export type People = ReturnType<typeof people>;

export function people(world: World) {
	const jaz = world.aYoungPerson('Jaz', {
		fullName: 'Jasmine Whitlock',
		pronouns: 'she/her',
		dateOfBirth: '2012-03-04',
		home: 'foster-family',
		livesIn: 'Northmoor',
		responsibleAuthority: 'Tarnshire Council',
		legalStatus: 'Care order',
		safeContact: 'Text only, after 4 pm',
		codeWord: 'Kestrel',
		mustNotBeTold: [{ who: 'Her stepfather', why: 'by court order of March 2026' }],
		whatHelps: 'Walking, or writing it down. Not being looked at',
		parentalResponsibility: ['Tarnshire Council', 'Her mother'],
		trustedPeople: ['Ros, her advocate'],
		socialWorker: 'Dee Marsh',
		school: 'Northmoor Academy',
	});
	const callum = world.aYoungPerson('Callum', { pronouns: 'he/him', dateOfBirth: '2010-02-11', home: 'childrens-home' });
	const amira = world.aYoungPerson('Amira', { pronouns: 'she/her', dateOfBirth: '2013-06-20', home: 'family' });
	const ellie = world.aYoungPerson('Ellie', { pronouns: 'she/her', dateOfBirth: '2016-01-30', home: 'kinship' });
	return { jaz, callum, amira, ellie, ...jazRecord(world, jaz), ...othersRecord(world, callum, amira, ellie) };
}

function jazRecord(world: World, jaz: YoungPerson) {
	const away = (left: string, back: string, over = {}) =>
		world.anEpisode(jaz, {
			leftAt: at(left),
			returnedAt: at(back),
			reportedAt: null,
			reportedToPolice: true,
			about: { missingFrom: 'Home' },
			...over,
		});
	const july = away('2026-07-21T10:00:00Z', '2026-07-21T16:00:00Z', { reportedToPolice: false });
	const september = away('2026-09-02T18:00:00Z', '2026-09-03T03:00:00Z');
	const october = away('2026-10-03T12:00:00Z', '2026-10-04T16:00:00Z');
	const half = away('2026-10-29T15:00:00Z', '2026-10-30T05:00:00Z');
	const november = away('2026-11-14T17:30:00Z', '2026-11-15T20:40:00Z', { reportedAt: at('2026-11-14T21:05:00Z'), group: 'away-together' });
	const finished = { outcome: 'completed', startedAt: at('2026-09-04T16:00:00Z'), endedAt: at('2026-09-04T16:50:00Z') } as const;
	return {
		july,
		september,
		october,
		half,
		november,
		jazTalked: world.aConversation(jaz, [september], finished),
		jazHalf: world.aConversation(jaz, [half], {
			outcome: 'part-done',
			startedAt: at('2026-10-31T11:00:00Z'),
			endedAt: at('2026-10-31T11:20:00Z'),
		}),
		jazNo: world.anOffer(october, world.nadia, { at: at('2026-10-05T16:00:00Z'), reason: 'too-soon', about: { words: 'Not now' } }),
		jazYes: world.anOffer(november, world.nadia, {
			at: at('2026-11-16T16:20:00Z'),
			how: 'text',
			outcome: 'accepted',
			reason: null,
			plannedFor: at('2026-11-17T16:00:00Z'),
			worker: world.nadia.id,
			about: { place: 'Eastgate Library', words: 'ok but not at the house' },
		}),
		advocate: world.anAction(jaz, {
			state: 'done',
			dueOn: '2026-11-16',
			about: { what: 'An advocate', ownerName: 'Nadia Rahman', outcome: 'Ros starts on Monday' },
		}),
	};
}

function othersRecord(world: World, callum: YoungPerson, amira: YoungPerson, ellie: YoungPerson) {
	const callumAway = world.anEpisode(callum, {
		leftAt: at('2026-11-12T20:00:00Z'),
		reportedAt: at('2026-11-12T23:10:00Z'),
		returnedAt: at('2026-11-13T10:15:00Z'),
	});
	const amiraAway = world.anEpisode(amira, {
		returnedAt: at('2026-11-16T07:00:00Z'),
		careCode: null,
		reportedToPolice: false,
		reportedAt: null,
	});
	const ellieAway = world.anEpisode(ellie, { returnedAt: at('2026-11-17T09:30:00Z') });
	const silent = { how: 'phone', outcome: 'no-reply', reason: null, about: {} } as const;
	return {
		callumAway,
		amiraAway,
		ellieAway,
		callumSilent: world.anOffer(callumAway, world.nadia, { ...silent, at: at('2026-11-14T11:00:00Z') }),
		callumSilentAgain: world.anOffer(callumAway, world.nadia, { ...silent, at: at('2026-11-15T11:00:00Z') }),
		amiraThursday: world.anOffer(amiraAway, world.nadia, {
			at: at('2026-11-17T11:30:00Z'),
			outcome: 'accepted',
			reason: null,
			plannedFor: at('2026-11-19T16:00:00Z'),
			worker: world.priya.id,
			about: {},
		}),
		amiraHalf: world.aConversation(amira, [amiraAway], {
			outcome: 'part-done',
			startedAt: at('2026-11-17T11:00:00Z'),
			endedAt: at('2026-11-17T11:20:00Z'),
		}),
		roomMove: world.anAction(callum, {
			dueOn: '2026-11-13',
			about: { what: 'Tell Callum about his room move', ownerName: 'Nadia Rahman' },
		}),
		busPass: world.anAction(amira, { dueOn: '2026-11-17', about: { what: 'Ask school about Amira’s bus pass', ownerName: 'Priya Nair' } }),
		laterStart: world.anAction(callum, {
			idea: 'offered-no',
			state: 'refused',
			owner: null,
			dueOn: null,
			about: { what: 'A mentor', ownerName: '' },
		}),
	};
}

/** One commit that puts them all into a store. */
export function peopleCommit(world: World, known: People): Commit {
	const all = Object.values(known);
	const changes = [
		...all.flatMap((row): Change[] =>
			'about' in row && 'nameUsed' in row.about ? [{ change: 'young-person-added', youngPerson: row as YoungPerson }] : [],
		),
		...(['july', 'september', 'october', 'half', 'november', 'callumAway', 'amiraAway', 'ellieAway'] as const).map(
			(name): Change => ({ change: 'episode-added', episode: known[name] }),
		),
		...(['jazNo', 'jazYes', 'callumSilent', 'callumSilentAgain', 'amiraThursday'] as const).map(
			(name): Change => ({ change: 'offer-made', offer: known[name] }),
		),
		...(['jazTalked', 'jazHalf', 'amiraHalf'] as const).map(
			(name): Change => ({ change: 'conversation-begun', conversation: known[name] }),
		),
		...(['advocate', 'roomMove', 'busPass', 'laterStart'] as const).map(
			(name): Change => ({ change: 'action-added', action: known[name] }),
		),
	];
	return { project: world.project.id, at: world.clock.now(), changes, audit: [] };
}
