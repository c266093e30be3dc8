import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { ScreeningCheck } from '#core/record/screening-check.ts';
import { countingChecks } from '#core/record/screening-check.ts';
import type { ScreenedWords } from './one-line.ts';
import type { ScreeningReads } from './ports.ts';

export type SaveCheckDeps = Pick<StaffPages, 'store' | 'clock' | 'ids'> & { readonly screening: ScreeningReads };

/**
 * Keeps one person's answer about one line or text, with the verdict as it was. It is added to what they said before, and is never
 * anything but an answer: no alert, no concern and no level is changed by it. The same answer again is not written twice.
 */
export async function saveCheck(
	{ store, clock, ids, screening }: SaveCheckDeps,
	session: Session,
	{ conversation, youngPerson: of, entry, verdict }: ScreenedWords,
	said: Pick<ScreeningCheck['about'], 'should' | 'why'>,
): Promise<'saved' | 'busy'> {
	const { id: youngPerson } = of;
	const project = session.project.id;
	const about = { level: verdict.level, rules: verdict.rules, ...said };
	const soFar = conversation === null ? screening.checksOfTexts(project, youngPerson) : screening.checksOf(project, conversation);
	const before = countingChecks(await soFar);
	const same = before.find((check) => check.entry === entry.id && check.by === session.staff.id);
	if (same !== undefined && JSON.stringify(same.about) === JSON.stringify(about)) return 'saved';
	const at = clock.now();
	const check: ScreeningCheck = {
		...{ id: ids.row<string>(), project, youngPerson, conversation, entry: entry.id },
		...{ by: session.staff.id, at, about },
	};
	const audit = [{ actor: session.staff.id, action: 'screening.checked', subject: conversation ?? entry.id, youngPerson }];
	const kept = await store.commit({ project, at, changes: [{ change: 'screening-checked', check }], audit });
	return kept === 'committed' ? 'saved' : 'busy';
}
