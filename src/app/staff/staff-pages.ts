import type { Child } from 'hono/jsx';
import type { AccessReads } from '#app/access/ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { Closing } from '#app/closing/ports.ts';
import type { CoverAdmin, CoverReads, LineChecks } from '#app/cover/ports.ts';
import type { Faults } from '#app/faults/ports.ts';
import type { Keeping } from '#app/keeping/ports.ts';
import type { LooksReads } from '#app/looks/ports.ts';
import type { Reaching } from '#app/reach/ports.ts';
import type { RightsReads } from '#app/rights/ports.ts';
import type { Rota } from '#app/rota/ports.ts';
import type { ScreeningReads } from '#app/screening/ports.ts';
import type { Credentials, WaysBack } from '#app/sign-in/ports.ts';
import type { TextReads } from '#app/texting/kept-ports.ts';
import type { ExchangeReads, MessageHomeReads, ThreadReads } from '#app/texting/thread-ports.ts';
import type { TodayReads } from '#app/today/ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { Surroundings } from '#core/cover/going-live.ts';
import type { Channel } from '#core/escalation/channel.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { Session, StaffReads } from './ports.ts';

/** What the pages of the staff room are made from. */
export type StaffPages = {
	readonly people: YoungPeopleReads;
	readonly today: TodayReads;
	readonly staff: StaffReads;
	readonly cover: CoverReads;
	readonly coverAdmin: CoverAdmin;
	readonly lineChecks: LineChecks;
	readonly rota: Rota;
	readonly reaching: Pick<Reaching, 'ways' | 'staffWays'>;
	/**
	 * By what people can be told from here. A way that no carrier goes is none, whoever verified it. Not given where nobody is told
	 * at all, as in the demonstration, whose numbers are nobody’s.
	 */
	readonly reach?: { readonly carriers: ReadonlyMap<Channel, unknown> } | undefined;
	/** What the installation has around it; nothing, where nobody says. */
	readonly surroundings?: (() => Surroundings) | undefined;
	/** The address that browsers and calendars use. */
	readonly origin?: (() => string) | undefined;
	readonly screening: ScreeningReads;
	readonly looks: LooksReads;
	readonly access: AccessReads;
	readonly rights: RightsReads;
	readonly keeping: Keeping;
	readonly texts: Pick<TextReads, 'of' | 'numbersOf'>;
	readonly threads: Pick<ThreadReads, 'find' | 'of' | 'all' | 'waiting'>;
	readonly messagesHome: MessageHomeReads;
	readonly exchanges: Pick<ExchangeReads, 'of'>;
	readonly closing: Closing;
	readonly faults: Faults;
	/** Who signed in by a recovery code, for those who are told. */
	readonly credentials?: Pick<Credentials, 'recoveriesSince'> | undefined;
	/** Whose way back in is under way. */
	readonly waysBack?: Pick<WaysBack, 'all'> | undefined;
	readonly store: RecordStore;
	readonly clock: Clock;
	readonly ids: Ids;
	/** The open alerts, as strips for the top of a page. No page of the staff room goes out without asking. */
	readonly strips: (session: Session) => Promise<Child>;
};
