import type { Instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import type { Project, StaffMember } from '#core/record/staff.ts';
import { type Backstop, isBackstop } from './backstop.ts';
import type { CoverStatement } from './cover-statement.ts';
import { gapsAgainst, type RotaDay, type RotaGap } from './rota-days.ts';
import type { WakeAgreement } from './wake-agreement.ts';

/** What has to be there before real young people may use it, in the order in which it is usually done. */
export const LIVE_NEEDS = [
	'safeguarding-lead',
	'statement',
	'statement-words',
	'backstop',
	'no-gap',
	'reachable',
	'agreed-nights',
	'emergency-team',
	'https-origin',
	'audit-checkpoints',
	'outside-monitor',
] as const;
export type LiveNeed = (typeof LIVE_NEEDS)[number];

/** What the installation has, besides what is kept in it. */
export type Surroundings = { readonly httpsOrigin: boolean; readonly auditCheckpoints: boolean; readonly outsideMonitor: boolean };

export const NOTHING_AROUND: Surroundings = { httpsOrigin: false, auditCheckpoints: false, outsideMonitor: false };

export type LiveFacts = {
	readonly staff: readonly StaffMember[];
	readonly statement: CoverStatement | undefined;
	/** What young people read now at an hour with nobody; what was agreed has to be the same words. */
	readonly wordsForNone: readonly string[];
	readonly hasTeam: boolean;
	readonly backstops: readonly Backstop[];
	/** The next fourteen days. */
	readonly days: readonly RotaDay[];
	/** Everybody on duty in them, and the backstop, who cannot be reached by anything verified besides push. */
	readonly unreachable: readonly StaffId[];
	/** Everybody on call at night in them. */
	readonly atNight: readonly StaffId[];
	readonly agreements: readonly WakeAgreement[];
	readonly surroundings: Surroundings;
	readonly now: Instant;
};

/**
 * Everything that is still missing. Nothing goes live while there is anything (what may not be softened, 5).
 *
 * @example missingFor(facts) // ['statement', 'backstop']
 */
export function missingFor(facts: LiveFacts): readonly LiveNeed[] {
	const { staff, statement, backstops, now, surroundings } = facts;
	const here = new Set(staff.filter(({ active }) => active).map(({ id }) => id));
	const willing = new Set(facts.agreements.filter(({ agrees }) => agrees === 'yes').map((one) => one.staff));
	const met: Readonly<Record<LiveNeed, boolean>> = {
		'safeguarding-lead': staff.some(({ role, active }) => role === 'lead' && active),
		statement: statement !== undefined,
		'statement-words': statement === undefined || statement.wordsForNone.join('\n') === facts.wordsForNone.join('\n'),
		backstop: backstops.some((one) => here.has(one.staff) && isBackstop(one, now)),
		'no-gap': unexplainedGaps(facts).length === 0,
		reachable: facts.unreachable.length === 0,
		'agreed-nights': facts.atNight.every((one) => willing.has(one)),
		'emergency-team': facts.hasTeam,
		'https-origin': surroundings.httpsOrigin,
		'audit-checkpoints': surroundings.auditCheckpoints,
		'outside-monitor': surroundings.outsideMonitor,
	};
	return LIVE_NEEDS.filter((need) => !met[need]);
}

/** Hours of the next fourteen days that were agreed and are not kept. Hours that were agreed to have nobody are explained. */
export function unexplainedGaps({ statement, days, now }: Pick<LiveFacts, 'statement' | 'days' | 'now'>): readonly RotaGap[] {
	return statement === undefined ? [] : gapsAgainst(statement.hours, days, now);
}

type Signature = { readonly staff: StaffId; readonly at: Instant };

/** For how many days one signature waits for the other. After that what was looked at may be another rota. */
export const SIGNATURE_DAYS = 7;

/**
 * Whose signatures stand: of leads and managers who work here still, not older than a week, the newest of each person.
 *
 * @example const signed = standingSignatures(signatures, staff, now)
 */
export function standingSignatures(signatures: readonly Signature[], staff: readonly StaffMember[], now: Instant): readonly StaffMember[] {
	const since = Date.parse(now) - SIGNATURE_DAYS * 86_400_000;
	const who = new Set(signatures.filter(({ at }) => Date.parse(at) > since).map((one) => one.staff));
	return staff.filter(({ id, role, active }) => active && (role === 'lead' || role === 'manager') && who.has(id));
}

/** A lead and a manager: two people, because nobody is both. A demonstration never goes live. */
export function mayBegin(project: Pick<Project, 'kind'>, signed: readonly StaffMember[]): boolean {
	const roles = new Set(signed.map(({ role }) => role));
	return project.kind === 'not-for-real-children' && roles.has('lead') && roles.has('manager');
}
