import type { AccessReads } from '#app/access/ports.ts';
import type { AlertReads } from '#app/alerts/ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { ConversationReads } from '#app/conversation/ports.ts';
import type { CoverReads } from '#app/cover/ports.ts';
import type { PracticeScripts } from '#app/practice/ports.ts';
import type { PrivatePages } from '#app/private-page/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { Flow } from '#core/flow/define.ts';
import type { ConversationId, EntryId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';

/** The flows that may be held here. Behind a port because only a composition root knows the content. */
export interface FlowRegistry {
	/** The newest version of a flow, for conversations that begin now. */
	latest(id: string): Flow | undefined;
	/** The version that a conversation is pinned to, such as `return-home@1`. */
	byRef(ref: string): Flow | undefined;
}

/** Something of ours broke while words were judged. The words were kept and count as urgent; somebody must mend it. */
export type Fault = { readonly fault: 'screening' | 'assessment'; readonly conversation: ConversationId; readonly entry: EntryId | null };

export type ConversationDeps = {
	readonly reads: ConversationReads;
	readonly people: YoungPeopleReads;
	readonly alerts: AlertReads;
	/** To whom a case is closed: what is said there goes past them. */
	readonly access: Pick<AccessReads, 'closedTo'>;
	readonly staff: StaffReads;
	readonly store: RecordStore;
	readonly flows: FlowRegistry;
	/** Who is there at this hour: whoever is named to a young person is told first. Without it roles stand in for duty. */
	readonly cover?: Pick<CoverReads, 'hour'>;
	readonly screen: ScreenWords;
	/** The scripted children of the demonstration. Without them nobody is taken for practice. */
	readonly practice?: PracticeScripts | undefined;
	/** How a talk stands on a young person's own phone. Without it no talk is ever open anywhere else. */
	readonly privatePages?: Pick<PrivatePages, 'standing'> | undefined;
	readonly onFault: (fault: Fault) => void;
	readonly clock: Clock;
	readonly ids: Ids;
};
