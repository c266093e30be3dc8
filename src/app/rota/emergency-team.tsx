import { longDay } from '#core/clock/london.ts';
import { passes } from '#core/cover/dates.ts';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';

/**
 * The council's emergency duty team as a number to ring, for a page of the staff's such as an alert. It has no button that
 * tells anybody: a person rings. Nothing is shown where none is known.
 *
 * @example <EmergencyTeamNumber team={await rota.teams.newest(project.id)} />
 */
export function EmergencyTeamNumber({ team }: { readonly team: EmergencyTeam | undefined }) {
	if (team === undefined) return null;
	return (
		<div class="emergency-team">
			<p>
				<b>{team.name}</b>
				{': '}
				<a href={`tel:${team.number.replace(/[^+\d]/g, '')}`}>{team.number}</a>
			</p>
			<p class="small soft">
				{[
					team.hours,
					team.checkedOn === null ? 'Nobody has rung to check this number' : `Last checked on ${longDay(passes(team.checkedOn, '12:00'))}`,
				].join('. ')}
			</p>
		</div>
	);
}
