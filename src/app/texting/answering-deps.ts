import type { AccessReads } from '#app/access/ports.ts';
import type { AlertReads } from '#app/alerts/ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { ConversationReads } from '#app/conversation/ports.ts';
import type { CoverReads, LineChecks } from '#app/cover/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { Project } from '#core/record/staff.ts';
import type { ExchangeReads, SentTextReads, ThreadReads } from './thread-ports.ts';

/** What answering by text needs. */
export type AnsweringDeps = {
	/** Whose texts come in here: the one project of an installation. */
	readonly project: Pick<Project, 'id' | 'kind'>;
	readonly threads: Pick<ThreadReads, 'find' | 'claimToHandle' | 'toHandle'>;
	readonly conversations: Pick<ConversationReads, 'find'>;
	readonly exchanges: Pick<ExchangeReads, 'find'>;
	readonly sentTexts: Pick<SentTextReads, 'find'>;
	readonly people: Pick<YoungPeopleReads, 'record'>;
	readonly alerts: Pick<AlertReads, 'openFor'>;
	readonly access: Pick<AccessReads, 'closedTo'>;
	readonly staff: StaffReads;
	readonly cover: Pick<CoverReads, 'at' | 'hour'>;
	readonly lineChecks: Pick<LineChecks, 'newest'>;
	readonly flows: FlowRegistry;
	readonly store: RecordStore;
	readonly clock: Clock;
	readonly ids: Ids;
};
