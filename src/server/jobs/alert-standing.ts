import type { Alert } from '#core/escalation/alert.ts';
import type { Happened } from '#core/escalation/due.ts';
import type { AlertId, ProjectId } from '#core/id.ts';

/**
 * An alert as far as the sweep needs it: how it stands, and who did what, oldest first. Nothing of this is sealed, so
 * nothing that cannot be opened ever silences an alert.
 */
export type AlertStanding = { readonly alert: Alert; readonly trail: readonly Happened[] };

export interface AlertStandings {
	standing(project: ProjectId, id: AlertId): Promise<AlertStanding | undefined>;
}
