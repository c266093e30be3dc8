import { type AlertAct, actOnAlert, newestOf } from '#app/alerts/alerts.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { YoungPersonId } from '#core/id.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { Moment } from './setting.ts';

/** Somebody acts on the open alert of a young person, having read all of it. `act` gets the newest thing said. */
export function actedOn(youngPerson: YoungPersonId, by: StaffMember, at: Instant, act: (read: string) => AlertAct): Moment {
	return {
		at,
		happens: async (stage) => {
			const { id: project } = stage.setting.project;
			const open = await stage.kept.alerts.openFor(project, youngPerson);
			const record = open && (await stage.kept.alerts.find(project, open.id));
			if (record === undefined) throw new Error('The story acts on an alert that nobody raised.');
			const acted = await actOnAlert(stage.deps, stage.as(by), record.alert.id, act(newestOf(record)));
			if (acted.outcome !== 'saved') throw new Error(`The story could not act on its alert: ${JSON.stringify(acted)}`);
			await stage.ring();
		},
	};
}
