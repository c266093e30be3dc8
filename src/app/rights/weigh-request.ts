import type { ConversationRouteDeps } from '#app/conversation/taking.tsx';
import type { Session } from '#app/staff/ports.ts';
import { calendarDate } from '#core/clock/london.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { type AccessRequest, type AccessStep, newestStep, standingDecisions } from '#core/rights/access-request.ts';
import type { Bundle } from '#core/rights/bundle.ts';
import { needsSecondLook, type SecondLook, secondLookOf, versionMark } from '#core/rights/second-look.ts';
import { type EverythingHeld, everythingHeld, type GatherFrom } from './everything-held.ts';
import { whoOf } from './piece.ts';
import { piecesOf } from './pieces.ts';
import type { RightsReads } from './ports.ts';
import { isNamedAsDanger } from './request-forms.ts';
import { bundleOf, isFlagged, type Weighed, weigh } from './what-is-given.ts';

export type RightsDeps = ConversationRouteDeps & GatherFrom & { readonly rights: RightsReads };

/** A request with everything that it is about, each piece weighed as things stand now. */
export type WeighedRequest = {
	readonly request: AccessRequest;
	readonly steps: readonly AccessStep[];
	readonly held: EverythingHeld;
	readonly weighed: readonly Weighed[];
	readonly staff: readonly StaffMember[];
	/** Whether a second person has to look before anything is made. */
	readonly needsSecond: boolean;
	readonly look: SecondLook;
	/** Of the version that would be given now: see `versionMark`. */
	readonly mark: string;
};

/** Undefined: there is no such request about this young person here. */
export async function weighRequest(
	deps: RightsDeps,
	session: Session,
	id: YoungPersonId,
	which: string,
): Promise<WeighedRequest | undefined> {
	const project = session.project.id;
	const request = (await deps.rights.requestsOf(project, id)).find((one) => one.id === which);
	const held = request && (await everythingHeld(deps, project, id));
	if (request === undefined || held === undefined) return undefined;
	const [staff, others, closed] = await Promise.all([
		deps.staff.all(project),
		deps.people.search(project, ''),
		deps.access.closedTo(project, id),
	]);
	const steps = held.steps.filter((step) => step.request === which);
	const decided = newestStep(steps, 'decided');
	const { about } = held.youngPerson;
	const withNames = decided?.staffNames === true;
	const inWords = { nameUsed: about.nameUsed, now: deps.clock.now(), flows: deps.flows, who: whoOf(staff, withNames, about.nameUsed) };
	const weighing = {
		...{ asker: request.about.asker, about, decisions: standingDecisions(steps) },
		// Asked each time: that somebody must not be told may have been learnt after a lead decided.
		isDanger: (decided?.isDanger ?? true) || isNamedAsDanger(request.about, about),
		places: placesIn(held),
		otherNames: otherNames(
			held,
			others.filter((one) => one.id !== id).map((one) => one.about),
		),
		staffNames: withNames ? [] : staff.flatMap(({ name }) => [name, ...name.split(' ')]),
	};
	const weighed = piecesOf(held, inWords).map((piece) => weigh(piece, weighing));
	const mark = versionMark(bundleFor({ request, held, weighed }, session, deps.clock.now()));
	const needsSecond = needsSecondLook(request.about, weighing.isDanger || isFlagged(about));
	return { request, steps, held, staff, weighed, needsSecond, mark, look: secondLookOf(steps, mark, new Set(closed)) };
}

/** Everywhere that is written down by name: said again in another line, it is as much an address as in its own. */
function placesIn({ youngPerson, conversations, offers, episodes }: EverythingHeld): readonly string[] {
	const { livesIn, school, phone } = youngPerson.about;
	const met = [...conversations, ...offers].map(({ about }) => about.place);
	const away = episodes.flatMap(({ about }) => [about.lastSeenWhere, about.foundWhere]);
	return [livesIn, school, phone, ...met, ...away].filter((one) => one !== undefined).filter((one) => one.trim().length > SHORTEST);
}

/** Letters: a shorter one, such as `Home`, stands in every other line and says nothing. */
const SHORTEST = 4;

type Named = { readonly nameUsed: string; readonly fullName?: string | undefined };

/** Every other young person of the project, and whoever this one named when asked who was there: never their own name. */
function otherNames({ talks, youngPerson }: EverythingHeld, others: readonly Named[]): readonly string[] {
	const own = namesOf(youngPerson.about);
	const said = talks.flatMap(({ entries }) =>
		entries.flatMap(({ input }) => (input.type === 'answered' ? (input.value.people ?? []).map(({ called }) => called) : [])),
	);
	return [...others.flatMap(namesOf), ...said].filter((name) => name.length > 1 && !own.includes(name));
}

const namesOf = ({ nameUsed, fullName = '' }: Named): readonly string[] =>
	[nameUsed, fullName, ...fullName.split(' ')].filter((name) => name.length > 1);

/** What is given, from what was weighed. */
export function bundleFor(
	{ request, held, weighed }: Pick<WeighedRequest, 'request' | 'held' | 'weighed'>,
	session: Session,
	now: Parameters<typeof calendarDate>[0],
): Bundle {
	const head = { madeOn: calendarDate(now), project: session.project.name, person: held.youngPerson.about.nameUsed };
	return bundleOf(weighed, { ...head, toThem: request.about.asker === 'young-person' });
}
