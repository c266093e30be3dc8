import { standingInWords } from '#app/actions/action-words.ts';
import { daysOf, episodeRows } from '#app/episodes/episode-words.ts';
import { offerInWords } from '#app/offers/offer-words.ts';
import { pronounsOf } from '#app/young-people/pronouns.ts';
import { HOME_WORDS } from '#app/young-people/young-person-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { beganAt } from '#core/clock/triggers.ts';
import type { Episode } from '#core/record/episode.ts';
import type { Offer } from '#core/record/offer.ts';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import type { EverythingHeld } from './everything-held.ts';
import { dayWithYear, type InWords, momentWithYear, type Piece, piece, rows } from './piece.ts';

/** Read years later, nothing is `today`: each moment stands with its date. */
const YEARS_LATER = '9999-12-31T12:00:00.000Z' as Instant;

const listed = (lines: readonly string[] | undefined) => (lines ?? []).join('\n');

/** What is written down about a young person, each fact by itself. */
export function aboutPieces({ youngPerson: { about } }: EverythingHeld): readonly Piece[] {
	const of = { section: 'about', key: 'about' } as const;
	return [
		...rows(of, [
			['nameUsed', 'Name used', about.nameUsed],
			['fullName', 'Full name', about.fullName],
			['pronouns', 'Pronouns', about.pronouns],
			['dateOfBirth', 'Date of birth', about.dateOfBirth === undefined ? undefined : dayWithYear(about.dateOfBirth)],
			['home', 'Kind of home', about.home === undefined ? undefined : HOME_WORDS[about.home].option, 'address'],
			['livesIn', 'Town or area', about.livesIn, 'address'],
			['responsibleAuthority', 'Responsible council', about.responsibleAuthority, 'address'],
			['hostAuthority', 'Host council', about.hostAuthority, 'address'],
			['legalStatus', 'Legal status', about.legalStatus],
			['socialWorker', 'Social worker', about.socialWorker],
			['school', 'School or college', about.school, 'address'],
			['safeContact', 'How it is safe to be in touch', about.safeContact, 'address', 'their-words'],
			['phone', 'Phone', about.phone, 'address', 'their-words'],
			['codeWord', 'Code word', about.codeWord, 'address', 'their-words'],
			['itsMeWord', 'The word that shows it is them', about.itsMeWord, 'address', 'their-words'],
			['parentalResponsibility', 'Who holds parental responsibility', listed(about.parentalResponsibility)],
			['trustedPeople', 'People they trust', listed(about.trustedPeople), 'their-words'],
			['whatHelps', 'What helps them talk', about.whatHelps, 'their-words'],
			['communicationNeeds', 'What they need', listed(about.communicationNeeds)],
			['interpreter', 'Interpreter', interpreterOf(about)],
			['localId', 'Council’s number', about.localId],
			['childId903', 'SSDA903 child number', about.childId903],
			['singleUniqueIdentifier', 'Single unique identifier', about.singleUniqueIdentifier],
			['dangerAddresses', 'Addresses that must not be told', listed(about.dangerAddresses), 'address'],
		]),
		...about.mustNotBeTold.map(({ who, why }) =>
			piece({
				...{ section: 'about', key: `about/mustNotBeTold/${who.slice(0, 100)}`, label: 'Must not be told where they are' },
				text: [who, why].filter(Boolean).join(', '),
				holds: ['somebody-else'],
			}),
		),
	];
}

function interpreterOf({ interpreter }: AboutYoungPerson): string | undefined {
	return interpreter && [interpreter.language, interpreter.dialect].filter(Boolean).join(', ');
}

/** Rows of a time away that say where somebody was, or with whom. */
const PLACES: ReadonlySet<string> = new Set(['Left', 'Last seen', 'Found', 'Came back']);

/** Each time away, oldest first. Who was away together is about somebody else, whoever they were. */
export function episodePieces({ episodes, youngPerson }: EverythingHeld): readonly Piece[] {
	return episodes.toReversed().flatMap((episode) => {
		const of = {
			section: 'times-away',
			key: `episode/${episode.id}`,
			when: `${daysOf(episode)} ${calendarDate(beganAt(episode)).slice(0, 4)}`,
		} as const;
		const known = episodeRows(withoutOthers(episode), YEARS_LATER, pronounsOf(youngPerson.about));
		const { about } = episode;
		return [
			...rows(
				of,
				known.map(({ key, value }) => (PLACES.has(key) ? ([key, key, value, 'address'] as const) : ([key, key, value] as const))),
			),
			...rows(of, [
				['companions', 'Who they were with', about.companions, 'somebody-else'],
				['group', 'Away together with', episode.group === null ? null : 'Another young person', 'somebody-else'],
				['reportedBy', 'Who reported it', about.reportedBy, 'somebody-else'],
				['wearing', 'What they wore', about.wearing],
				['notes', 'Notes', about.notes, 'address'],
			]),
		];
	});
}

/** What is given in rows of its own stands in no other. */
function withoutOthers(episode: Episode): Episode {
	const { companions: _companions, reportedBy: _reportedBy, notes: _notes, wearing: _wearing, ...about } = episode.about;
	return { ...episode, group: null, about };
}

/** Every offer of a talk, oldest first. What was said to it is the young person’s. */
export function offerPieces({ offers, youngPerson, episodes }: EverythingHeld, { who, nameUsed }: InWords): readonly Piece[] {
	const { about } = youngPerson;
	return offers.toReversed().flatMap((offer) => {
		const of = { section: 'offers', key: `offer/${offer.id}`, when: momentWithYear(offer.at) } as const;
		const away = episodes.find(({ id }) => id === offer.episode);
		const said = offer.about.words;
		return [
			...rows(of, [
				[
					'offer',
					away === undefined ? 'An offer' : `About ${daysOf(away)}`,
					`${offerInWords(withoutPlace(offer), YEARS_LATER, pronounsOf(about))} ${who(offer.by)}`,
				],
				['plannedFor', 'Planned for', offer.plannedFor === null ? null : momentWithYear(offer.plannedFor)],
				['place', 'Where', offer.about.place, 'address'],
			]),
			...(said === undefined || said === ''
				? []
				: [
						piece({
							...of,
							key: `${of.key}/words`,
							label: 'What was said to it',
							text: said,
							whose: `${nameUsed}’s words`,
							holds: ['their-words'],
						}),
					]),
		];
	});
}

/** Where it was to be stands in a row of its own, so that leaving it out leaves it nowhere. */
const withoutPlace = (offer: Offer): Offer => ({ ...offer, about: { ...offer.about, place: undefined } });

/** Every promise, what came of it and whether they were told, oldest first. */
export function promisePieces({ actions }: EverythingHeld, { now, nameUsed, who }: InWords): readonly Piece[] {
	return actions.toReversed().flatMap((action) =>
		rows({ section: 'promises', key: `action/${action.id}`, when: momentWithYear(action.createdAt) }, [
			['what', 'A promise', action.about.what, 'their-words'],
			['owner', 'Whose it is', action.owner === null ? action.about.ownerName : who(action.owner)],
			['standing', 'How it stands', standingInWords(action, now, nameUsed)],
			['outcome', 'What came of it', action.about.outcome, 'their-words'],
			['toldHow', 'How they were told', action.about.toldHow, 'their-words'],
		]),
	);
}
