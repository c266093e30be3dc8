import type { Change } from '#core/record/change.ts';

/** What would leave practice: a call to somebody's device, and what young people thought of their talks. */
const LEAVES: ReadonlySet<Change['change']> = new Set(['notification-queued', 'feedback-given']);

/**
 * What is written, as far as it stays in practice: for practice only. An alert stands, is owned, falls due and is closed
 * like any other; nobody is called to it.
 *
 * @example isPractice(project, youngPerson) ? staysInPractice(step.changes) : step.changes
 */
export function staysInPractice(changes: readonly Change[]): readonly Change[] {
	return changes.filter(({ change }) => !LEAVES.has(change));
}
