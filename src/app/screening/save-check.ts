import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { ScreeningCheck } from '#core/record/screening-check.ts';
import { countingChecks } from '#core/record/screening-check.ts';
import type { ScreenedLine } from './one-line.ts';
import type { ScreeningReads } from './ports.ts';

export type SaveCheckDeps = Pick<StaffPages, 'store' | 'clock' | 'ids'> & { readonly screening: ScreeningReads };

/**
 * Keeps one person's answer about one line, with the verdict as it was. It is added to what they said before, and is never
 * anything but an answer: no alert, no concern and no level is changed by it. The same answer again is not written twice.
 */
export async function saveCheck(
	{ store, clock, ids, screening }: SaveCheckDeps,
	session: Session,
	{ stored, entry, verdict }: ScreenedLine,
	said: Pick<ScreeningCheck['about'], 'should' | 'why'>,
): Promise<'saved' | 'busy'> {
	const { id: conversation, youngPerson } = stored.conversation;
	const project = session.project.id;
	const about = { level: verdict.level, rules: verdict.rules, ...said };
	const before = countingChecks(await screening.checksOf(project, conversation));
	const same = before.find((check) => check.entry === entry.id && check.by === session.staff.id);
	if (same !== undefined && JSON.stringify(same.about) === JSON.stringify(about)) return 'saved';
	const at = clock.now();
	const check: ScreeningCheck = {
		...{ id: ids.row<string>(), project, youngPerson, conversation, entry: entry.id },
		...{ by: session.staff.id, at, about },
	};
	const audit = [{ actor: session.staff.id, action: 'screening.checked', subject: conversation, youngPerson }];
	const kept = await store.commit({ project, at, changes: [{ change: 'screening-checked', check }], audit });
	return kept === 'committed' ? 'saved' : 'busy';
}
