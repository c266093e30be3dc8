import type { Session } from '#app/staff/ports.ts';
import { onlySeen } from '#app/staff/sight.ts';
import type { MessageHomeReads } from '#app/texting/thread-ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import { withoutPractice } from '#core/practice/practice-person.ts';
import type { OpenMessage } from './home-list.tsx';

export type OpenMessageReads = { readonly messagesHome: Pick<MessageHomeReads, 'open'>; readonly people: Pick<YoungPeopleReads, 'one'> };

/** Those that whoever is signed in may see, the first asked first. */
export async function openMessages({ messagesHome, people }: OpenMessageReads, session: Session): Promise<readonly OpenMessage[]> {
	const open = await messagesHome.open(session.project.id);
	const found = await Promise.all(
		open.map(async (message) => ({ message, youngPerson: await people.one(session.project.id, message.youngPerson) })),
	);
	const rows = found.flatMap(({ message, youngPerson }) => (youngPerson === undefined ? [] : [{ message, youngPerson }]));
	return onlySeen(session, withoutPractice(session.project, rows));
}
