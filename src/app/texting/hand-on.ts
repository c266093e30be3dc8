import type { AccessReads } from '#app/access/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { StaffId } from '#core/id.ts';
import type { Role, StaffMember } from '#core/record/staff.ts';
import { changeThread, type ThreadAct, type ThreadDeps, type ThreadOutcome } from './change-thread.ts';

export type HandOnDeps = ThreadDeps & { readonly staff: StaffReads; readonly access: Pick<AccessReads, 'closedTo'> };

/** Who reads and answers texts. */
const ANSWERS: readonly Role[] = ['worker', 'volunteer', 'duty', 'lead', 'manager'];
const NOT_YOURS = 'Only whoever has these texts can offer them to somebody. Take over first.';
const NOT_OFFERED = 'These texts are not offered to you, or not any more.';
const NOT_HERE = 'This person cannot take texts here.';
const NOT_THEM = 'They asked for somebody else than this person.';
const ALREADY = 'This person has them already.';

/**
 * Offers a thread to a colleague. It stays whose it is until they take it, so that nobody is ever without. Never to whom the case is closed,
 * nor to whom the young person asked not to have.
 *
 * @example await offerThread(deps, { number, by: session.staff.id, to: priya.id })
 */
export function offerThread(deps: HandOnDeps, { to, ...act }: ThreadAct & { readonly to: StaffId }): Promise<ThreadOutcome> {
	return changeThread(deps, act, async ({ thread }, now) => {
		const [staff, closedTo] = await Promise.all([
			deps.staff.all(deps.project.id),
			deps.access.closedTo(deps.project.id, thread.youngPerson),
		]);
		if (thread.owner !== act.by) return { refused: NOT_YOURS };
		if (to === act.by) return { refused: ALREADY };
		if (!canAnswer(staff, to) || closedTo.includes(to)) return { refused: NOT_HERE };
		if (thread.notBy === to) return { refused: NOT_THEM };
		return { thread: { offeredTo: to, offeredAt: now }, action: 'offered' };
	});
}

const canAnswer = (staff: readonly StaffMember[], id: StaffId): boolean =>
	staff.some((one) => one.id === id && one.active && ANSWERS.includes(one.role));

/** Takes what was offered: from here on it is theirs, in a person's hand as it was. */
export function acceptThread(deps: ThreadDeps, act: ThreadAct): Promise<ThreadOutcome> {
	return changeThread(deps, act, ({ thread }) =>
		thread.offeredTo === act.by
			? { thread: { owner: act.by, offeredTo: null, offeredAt: null }, action: 'offer-accepted' }
			: { refused: NOT_OFFERED },
	);
}

/** Does not take it: it stays whose it was. Whoever offered it may take the offer back in the same way. */
export function declineThread(deps: ThreadDeps, act: ThreadAct): Promise<ThreadOutcome> {
	return changeThread(deps, act, ({ thread }) =>
		thread.offeredTo !== null && (thread.offeredTo === act.by || thread.owner === act.by)
			? { thread: { offeredTo: null, offeredAt: null }, action: 'offer-declined' }
			: { refused: NOT_OFFERED },
	);
}
