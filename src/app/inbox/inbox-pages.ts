import type { AlertReads } from '#app/alerts/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import type { StaffPages } from '#app/staff/staff-pages.ts';
import type { AnsweringDeps } from '#app/texting/answering-deps.ts';
import type { QueueDeps } from '#app/texting/queue-workers-text.ts';
import type { ThreadReads } from '#app/texting/thread-ports.ts';

/** What the pages of the inbox are made from. */
export type InboxPages = Pick<
	StaffPages,
	'people' | 'staff' | 'cover' | 'lineChecks' | 'access' | 'store' | 'clock' | 'ids' | 'strips' | 'screening'
> &
	Pick<AnsweringDeps, 'conversations' | 'exchanges' | 'flows' | 'sentTexts'> &
	Pick<QueueDeps, 'contacts'> & {
		readonly threads: ThreadReads;
		readonly alerts: Pick<AlertReads, 'open' | 'openFor' | 'find'>;
		/** Whether texts can come in here at all. */
		readonly hasGateway: boolean;
	};

/** The same for what is done there, in the project of whoever does it. */
export const doingIn = (pages: InboxPages, { project }: Pick<Session, 'project'>) => ({ ...pages, project });
