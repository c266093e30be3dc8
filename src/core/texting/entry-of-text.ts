import type { ReadTogether } from '#core/escalation/alert.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { EntryId } from '#core/id.ts';
import { type KeptText, momentOf } from './kept-text.ts';

type Readable = Pick<KeptText, 'words' | 'verdict' | 'attachments'>;

/** Words for what no words can show. */
const CAME_ALONE: Readonly<Record<'picture' | 'nothing', string>> = {
	picture: 'A picture or voice note came, with no words. Nobody opened it.',
	nothing: 'An empty text came.',
};

/**
 * What stands for the line of a log where a text is shown beside lines: its words, or what it said together with its neighbours, and why
 * somebody has to look.
 *
 * @param text without words where they do not open
 */
export function entryOfText(
	text: Pick<KeptText, 'id' | 'sentAt' | 'receivedAt'> & Partial<Readable>,
	together: ReadTogether | undefined,
	unreadable: string,
): Entry {
	const { words, verdict } = together ?? text;
	const own = { type: 'answered', question: 'text', prompted: false, then: 'stay' } as const;
	const isTheirs = words !== undefined && words.trim() !== '';
	const shown = words === undefined ? unreadable : isTheirs ? words : CAME_ALONE[(text.attachments ?? 0) > 0 ? 'picture' : 'nothing'];
	return {
		...{ id: text.id as string as EntryId, device: 'text', deviceSeq: 0, parent: null },
		...{ occurredAt: momentOf(text), receivedAt: text.receivedAt, actor: 'young-person', channel: 'text' },
		input: { ...own, value: { words: shown }, whose: isTheirs ? 'exact' : 'worker' },
		...(isTheirs && verdict !== undefined ? { verdict } : {}),
	};
}
