import type { Session } from '#app/staff/ports.ts';
import type { Channel } from '#core/flow/entry.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { AuditActor } from '#core/record/change.ts';

/** Who says or writes something in a conversation, and where. Each line of the record keeps both. */
export type Speaker = {
	readonly project: ProjectId;
	readonly actor: AuditActor;
	readonly channel: Channel;
	/** The worker who is with the young person, whose a disclosure then is; null when nobody is. */
	readonly present: StaffId | null;
};

/** A worker with a tablet, the young person beside them. */
export function workerSpeaking({ staff, project }: Session): Speaker {
	return { project: project.id, actor: staff.id, channel: 'worker-tablet', present: staff.id };
}

/** The young person with the worker's tablet in their own hands. */
export function handedTo({ staff, project }: Session): Speaker {
	return { project: project.id, actor: 'young-person', channel: 'handed-over', present: staff.id };
}

/**
 * The young person with a tablet whose session has ended in their hands. Nobody has shown that they are there: what needs
 * somebody goes to whoever is on duty.
 */
export function leftWith({ project }: Session): Speaker {
	return { project: project.id, actor: 'young-person', channel: 'handed-over', present: null };
}

/** The young person by themselves, on their own phone. */
export function alone(project: ProjectId): Speaker {
	return { project, actor: 'young-person', channel: 'private-page', present: null };
}

/** What the page does by itself where a speaker is: topics that are left to a person are passed over. */
export function bySystem(speaker: Speaker): Speaker {
	return { ...speaker, actor: 'system' };
}
