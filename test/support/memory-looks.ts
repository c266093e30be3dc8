import type { Look, LooksReads } from '#app/looks/ports.ts';
import type { AuditRow } from '#core/record/change.ts';

/** A row of the audit with when and where it was written. */
export type OneLook = Look & Pick<AuditRow, 'youngPerson'> & { readonly project: string };

/** Who looked, from what was committed. */
export function memoryLooks(looks: readonly OneLook[]): LooksReads {
	return {
		of: async (project, youngPerson, { since, until, most }) =>
			looks
				.filter((look) => look.project === project && look.youngPerson === youngPerson)
				.filter(({ at }) => at < until && (since === null || at >= since))
				.map(({ at, actor, action, subject }) => ({ at, actor, action, subject }))
				.reverse()
				.sort((a, b) => b.at.localeCompare(a.at))
				.slice(0, most),
	};
}
