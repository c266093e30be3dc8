import type { InboxRow } from './inbox-rows.ts';
import type { FreshRead } from './shown-before.ts';

/** What pages of the inbox load beside the rest: their own style, and what keeps them up to date. */
export const INBOX_LOADS = { styles: ['inbox.css'], scripts: ['inbox.js'] } as const;

/** The newest words of everybody stand on the list. */
export function readsOf(rows: readonly InboxRow[]): readonly FreshRead[] {
	return rows.map(({ number, youngPerson, newest, newestOfOurs }) => ({
		...{ action: 'thread.listed', subject: number.id, youngPerson: youngPerson.id },
		newest: `${newest?.id ?? ''} ${newestOfOurs?.id ?? ''}`,
	}));
}
