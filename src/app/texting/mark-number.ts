import type { Clock } from '#app/clock.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { NumberId, ProjectId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { NumberKnown, TextingNumber } from '#core/texting/kept-text.ts';
import { type Happening, stateAfter } from '#core/texting/number-state.ts';
import type { ThreadReads } from './thread-ports.ts';

/**
 * What a worker says of a number. `unsafe`: nothing may go there. `doubted`: it may not be them. `somebody-elses`: it has another owner
 * now. `known-to-be-them` and `known-to-be-safe`: she knows, and how.
 */
export const MARKS = ['unsafe', 'doubted', 'somebody-elses', 'known-to-be-them', 'known-to-be-safe'] as const;
export type Mark = (typeof MARKS)[number];

export type MarkDeps = {
	readonly project: ProjectId;
	readonly threads: Pick<ThreadReads, 'find'>;
	readonly store: RecordStore;
	readonly clock: Clock;
};

export type MarkedNumber = {
	readonly staff: Pick<StaffMember, 'id'>;
	readonly number: NumberId;
	readonly mark: Mark;
	/** How she knows: who says so, and when. Sealed with the number. */
	readonly how: string;
};

export type Marked =
	| { readonly outcome: 'marked'; readonly state: TextingNumber['state'] }
	| { readonly outcome: 'refused'; readonly says: string; readonly instead: string }
	| { readonly outcome: 'nobody' };

type Means = {
	readonly happened: Happening;
	/** Whatever waits for the number goes no more, from the same commit on. */
	readonly callsOff: boolean;
	readonly known: (known: NumberKnown, now: Instant) => NumberKnown;
};

const same = (known: NumberKnown): NumberKnown => known;

const MEANS: Readonly<Record<Mark, Means>> = {
	unsafe: { happened: 'marked-unsafe', callsOff: true, known: same },
	doubted: { happened: 'doubted', callsOff: true, known: same },
	'somebody-elses': { happened: 'doubted', callsOff: true, known: (known) => ({ ...known, recycled: true }) },
	'known-to-be-them': {
		...{ happened: 'known-to-be-them', callsOff: false },
		// Whoever knows that it is them need not be asked for the word.
		known: (known, now) => ({
			...known,
			...{ recycled: false, lastConfirmedAt: now, codeWord: known.codeWord === 'ask' ? 'given' : known.codeWord },
		}),
	},
	'known-to-be-safe': { happened: 'known-to-be-safe', callsOff: false, known: same },
};

const TRIES = 4;

/**
 * Says how a number stands, with how it is known, in one commit with whatever has to stop for it. What comes in is kept, screened and
 * raised as before, whatever is said here; and only somebody who says how she knows makes a number more open.
 *
 * @example await markNumber(deps, { staff, number, mark: 'unsafe', how: 'She says that her dad reads it' })
 */
export async function markNumber(deps: MarkDeps, { staff, number: id, mark, how }: MarkedNumber): Promise<Marked> {
	const said = how.trim();
	if (said === '') return { outcome: 'refused', says: 'It does not say how you know.', instead: 'Write who told you, and when.' };
	const { happened, callsOff, known } = MEANS[mark];
	for (let tries = 0; tries < TRIES; tries += 1) {
		const now = deps.clock.now();
		const found = await deps.threads.find(deps.project, id);
		if (found === undefined) return { outcome: 'nobody' };
		const { number } = found;
		if (mark === 'known-to-be-them' && number.state === 'unsafe') return UNSAFE_STILL;
		const state = stateAfter(number.state, happened);
		const after = { ...number, state, known: { ...known(number.known, now), how: said }, version: number.version + 1 };
		const { youngPerson } = number;
		const changes = [
			{ change: 'number-known', number: after, from: number.version } as const,
			...(callsOff ? [{ change: 'sends-called-off', number: id, youngPerson } as const] : []),
			{ change: 'staff-told', event: { kind: 'thread-changed', subject: id } } as const,
		];
		const audit = [{ actor: staff.id, action: `number.${mark}`, subject: id, youngPerson }];
		if ((await deps.store.commit({ project: deps.project, at: now, changes, audit })) === 'committed') return { outcome: 'marked', state };
	}
	throw new Error('Somebody changed this number again and again, so it could not be marked.');
}

const UNSAFE_STILL: Marked = {
	outcome: 'refused',
	says: 'This number is marked unsafe, and theirs is not yet safe.',
	instead: 'Say first that it is safe, and how you know.',
};
