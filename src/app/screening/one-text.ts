import type { AccessReads } from '#app/access/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import { sees } from '#app/staff/sight.ts';
import type { TextReads } from '#app/texting/kept-ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { YoungPersonId } from '#core/id.ts';
import { entryOfText } from '#core/texting/entry-of-text.ts';
import type { ScreenedWords } from './one-line.ts';

export type ReadTextDeps = { readonly texts: Pick<TextReads, 'of'>; readonly people: Pick<YoungPeopleReads, 'one'> };
export type FindTextDeps = ReadTextDeps & { readonly access: Pick<AccessReads, 'whose'> };

/** One text that screening read. Undefined: not here, without words, or of somebody whom whoever is signed in may not see. */
export async function findText(deps: FindTextDeps, session: Session, id: string): Promise<ScreenedWords | undefined> {
	const youngPerson = await deps.access.whose(session.project.id, id);
	return youngPerson && readText(deps, session, youngPerson, id);
}

/** The same where it is known whose it is. The level is the one that it has by now, alone or with the texts beside it. */
export async function readText(
	{ texts, people }: ReadTextDeps,
	session: Session,
	of: YoungPersonId,
	id: string,
): Promise<ScreenedWords | undefined> {
	if (!sees(session, of)) return undefined;
	const [all, youngPerson] = await Promise.all([texts.of(session.project.id, of), people.one(session.project.id, of)]);
	const text = all.find((one) => one.id === id);
	if (text === undefined || youngPerson === undefined || text.words.trim() === '') return undefined;
	const verdict = { ...text.verdict, level: text.level };
	return { conversation: null, youngPerson, entry: entryOfText(text, undefined, ''), verdict, words: text.words, asked: '' };
}
