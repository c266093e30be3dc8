import type { ConversationId, ProjectId } from '#core/id.ts';
import type { Fixture } from './databases.ts';

/** A second project with a conversation of its own, which nobody of the first one may reach. */
export async function anotherProject({ kept, world }: Fixture): Promise<{ readonly id: ProjectId; readonly conversation: ConversationId }> {
	const id = world.ids.row<ProjectId>();
	await kept.projects.create({ ...world.project, id }, world.clock.now());
	const worker = { ...world.staff('Sam Okoro', 'worker'), project: id };
	await kept.staffAdmin.add(worker, 'system', world.clock.now());
	const youngPerson = { ...world.aYoungPerson('Amber'), project: id };
	const conversation = { ...world.aConversation(youngPerson), project: id, worker: worker.id };
	await kept.store.commit({
		project: id,
		at: world.clock.now(),
		changes: [
			{ change: 'young-person-added', youngPerson },
			{ change: 'conversation-begun', conversation },
		],
		audit: [],
	});
	return { id, conversation: conversation.id };
}
