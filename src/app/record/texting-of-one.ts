import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { TextingOfOne } from './record-texts.tsx';

/** Everything of one young person that went by text, both ways and from every number. */
export async function textingOfOne(
	{ texts, threads, messagesHome, exchanges }: Pick<StaffPages, 'texts' | 'threads' | 'messagesHome' | 'exchanges'>,
	project: ProjectId,
	id: YoungPersonId,
): Promise<TextingOfOne> {
	const [theirs, numbers, messages, contacts] = await Promise.all([
		texts.of(project, id),
		texts.numbersOf(project, id),
		messagesHome.of(project, id),
		exchanges.of(project, id),
	]);
	const all = await Promise.all(numbers.map((number) => threads.find(project, number.id)));
	return { texts: theirs, numbers, messages, exchanges: contacts, ours: all.flatMap((thread) => thread?.ours ?? []) };
}
