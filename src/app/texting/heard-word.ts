import type { Change } from '#core/record/change.ts';
import { wordHeard } from '#core/texting/answers-check.ts';
import type { KeptText } from '#core/texting/kept-text.ts';
import type { AnsweringDeps } from './answering-deps.ts';
import type { ToHandle } from './thread-ports.ts';

/**
 * For the commit that answers a text: the word that shows that it is them, where a worker asked for it and this is it. From then on words
 * may go there again. It changes nothing of how the number stands, and nothing of who answers.
 */
export async function heardWord(
	{ people }: Pick<AnsweringDeps, 'people'>,
	{ number }: Pick<ToHandle, 'number'>,
	{ words }: Pick<KeptText, 'words'>,
): Promise<readonly Change[]> {
	if (number.known.codeWord !== 'ask') return [];
	const record = await people.record(number.project, number.youngPerson);
	const known = wordHeard(number.known, words, record?.youngPerson.about.itsMeWord);
	return known === undefined
		? []
		: [{ change: 'number-known', number: { ...number, known, version: number.version + 1 }, from: number.version }];
}
