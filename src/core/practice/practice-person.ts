import type { Project } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';

/**
 * Whether this is a young person made up for practice. Only ever true in the demonstration: whatever a real record holds,
 * nobody in a real project is taken for practice.
 *
 * @example isPractice(session.project, stored.youngPerson)
 */
export function isPractice({ kind }: Pick<Project, 'kind'>, { about }: Pick<YoungPerson, 'about'>): boolean {
	return kind === 'demonstration' && about.practice !== undefined;
}

/**
 * The rows that are about somebody to look after. Practice is shown under Practice and is in no list, search or total.
 *
 * @example withoutPractice(session.project, await today.due(session.project.id))
 */
export function withoutPractice<Row extends { readonly youngPerson: Pick<YoungPerson, 'about'> }>(
	project: Pick<Project, 'kind'>,
	rows: readonly Row[],
): readonly Row[] {
	return rows.filter(({ youngPerson }) => !isPractice(project, youngPerson));
}
