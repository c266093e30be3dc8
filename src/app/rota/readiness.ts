import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { Instant } from '#core/clock/instant.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { LiveNeed } from '#core/cover/going-live.ts';
import { type LiveFacts, missingFor, NOTHING_AROUND, unexplainedGaps } from '#core/cover/going-live.ts';
import { nightsOf } from '#core/cover/nights-on-call.ts';
import { emptyHours, ROTA_DAYS, type RotaGap } from '#core/cover/rota-days.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { isReachable, reachWarnings } from './reach-words.ts';
import { peopleOn, type RotaNow, rotaNow, standingsOf } from './rota-now.ts';
import { WORDS_FOR_NONE } from './words-for-none.ts';

export type ReadinessPages = Pick<StaffPages, 'cover' | 'staff' | 'rota' | 'reaching' | 'reach' | 'surroundings'>;

/** Where a project stands between its rota, what was agreed and going live. */
export type Readiness = {
	readonly rota: RotaNow;
	readonly facts: LiveFacts;
	readonly missing: readonly LiveNeed[];
	/** Against what was agreed; where nothing was, every hour with nobody. */
	readonly gaps: readonly RotaGap[];
	/** What is wrong with the ways of whoever is on the rota. */
	readonly warnings: ReadonlyMap<StaffId, readonly string[]>;
};

/**
 * Reads everything at one moment.
 *
 * @example const { missing } = await readinessOf(pages, session.project.id, pages.clock.now())
 */
export async function readinessOf(pages: ReadinessPages, project: ProjectId, now: Instant): Promise<Readiness> {
	const rota = await rotaNow(pages, project, now);
	const people = peopleOn(rota);
	const [staff, statement, team, standings] = await Promise.all([
		pages.staff.all(project),
		pages.rota.statements.newest(project),
		pages.rota.teams.newest(project),
		standingsOf(pages, project, people, now),
	]);
	const soon = rota.duties.filter(({ begins, ends }) => ends > now && begins < addMinutes(now, ROTA_DAYS * 24 * 60));
	const facts: LiveFacts = {
		...{ staff, statement, wordsForNone: WORDS_FOR_NONE, hasTeam: team !== undefined, now },
		...{ backstops: rota.backstops, days: rota.days, agreements: rota.agreements },
		unreachable: people.filter((id) => !isReachable(standings.get(id) ?? { ways: [] })),
		atNight: people.filter((id) => nightsOf(soon, id).length > 0),
		surroundings: pages.surroundings?.() ?? NOTHING_AROUND,
	};
	return {
		rota,
		facts,
		missing: missingFor(facts),
		gaps: statement === undefined ? emptyHours(rota.days, now) : unexplainedGaps(facts),
		warnings: new Map([...standings].map(([id, standing]) => [id, reachWarnings(standing, now)])),
	};
}
