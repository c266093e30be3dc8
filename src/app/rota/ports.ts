import type { CoverStatement } from '#core/cover/cover-statement.ts';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';
import type { ProjectId } from '#core/id.ts';

/** What was agreed with the commissioner. Nothing is ever changed or taken out: a new one is added, and the newest stands. */
export interface CoverStatements {
	newest(project: ProjectId): Promise<CoverStatement | undefined>;
	/** With its audit row; `by` and `at` are whose and when. */
	add(statement: CoverStatement): Promise<void>;
}

/** The council's emergency duty team, kept in the same way. */
export interface EmergencyTeams {
	newest(project: ProjectId): Promise<EmergencyTeam | undefined>;
	add(team: EmergencyTeam): Promise<void>;
}

/** What the rota is made of besides the week, each change with its audit row. */
export type Rota = {
	readonly statements: CoverStatements;
	readonly teams: EmergencyTeams;
};
