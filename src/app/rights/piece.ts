import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import { ROLE_WORDS } from '#app/staff/role-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate, dayAndMonth, fromLondon, timeOfDay } from '#core/clock/london.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Section } from '#core/rights/bundle.ts';

/** What a piece may hold that somebody has to think about before it is given. */
export type Holds = 'address' | 'somebody-else' | 'their-words';

/** One thing that is held, in words. `key` is the same each time, so that a decision about it stands. */
export type Piece = {
	readonly key: string;
	readonly section: Section;
	readonly label: string;
	readonly when: string | null;
	/** Null: ours. */
	readonly whose: string | null;
	readonly text: string;
	readonly holds: readonly Holds[];
	/** The young person’s exact words: no name of staff is taken out of them. */
	readonly exact: boolean;
};

/** What it takes to put what is held into words. */
export type InWords = {
	readonly nameUsed: string;
	readonly now: Instant;
	readonly flows: Pick<FlowRegistry, 'byRef'>;
	/** Somebody who works here: their name and role, or the role alone. */
	readonly who: (id: string | null) => string;
};

/** @example whoOf(staff, false)(nadia.id) // 'A return-interview worker' */
export function whoOf(staff: readonly StaffMember[], withNames: boolean, nameUsed: string): InWords['who'] {
	return (id) => {
		if (id === 'young-person') return nameUsed;
		const member = staff.find((one) => one.id === id);
		if (member === undefined) return id === null || id === 'system' ? 'Waymark, by itself' : 'Somebody who works here no more';
		const role = ROLE_WORDS[member.role];
		return withNames ? `${member.name}, ${role}` : `A ${role}`;
	};
}

/** With the year: it is read years later. */
export function momentWithYear(at: Instant): string {
	return `${dayAndMonth(at)} ${calendarDate(at).slice(0, 4)}, ${timeOfDay(at)}`;
}

type Part = Pick<Piece, 'key' | 'section' | 'label' | 'text'> & Partial<Piece>;

/** A piece that holds nothing to think about, unless it says so. */
export function piece(part: Part): Piece {
	return { when: null, whose: null, holds: [], exact: false, ...part };
}

/** Rows of what and how, without those of which nothing is known. */
export function rows(
	of: Pick<Piece, 'section'> & { readonly key: string; readonly when?: string | null },
	all: readonly (readonly [name: string, label: string, text: string | null | undefined, ...holds: Holds[]])[],
): readonly Piece[] {
	return all.flatMap(([name, label, text, ...holds]) =>
		text === null || text === undefined || text.trim() === ''
			? []
			: [piece({ section: of.section, key: `${of.key}/${name}`, label, text, when: of.when ?? null, holds })],
	);
}

/** `4 March 2012`, from a London date; what is no date is said as it was typed. */
export function dayWithYear(date: string): string {
	const noon = fromLondon(date, '12:00');
	return noon === undefined ? date : `${dayAndMonth(noon.at)} ${date.slice(0, 4)}`;
}
