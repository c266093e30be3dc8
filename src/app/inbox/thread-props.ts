import type { OpenAlert } from '#app/alerts/open-strip.tsx';
import type { Form } from '#app/form.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { BesideLines } from '#app/screening/beside-lines.ts';
import type { CheckReaders } from '#app/screening/line-check.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { NotTaken } from '#app/texting/queue-workers-text.ts';
import type { ThreadInFull } from '#app/texting/thread-ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { StaffMember } from '#core/record/staff.ts';
import type { YoungPerson } from '#core/record/young-person.ts';
import type { InboxRow } from './inbox-rows.ts';
import type { InboxReaders } from './inbox-words.ts';
import type { OnNow } from './who-is-on.tsx';

/** What a worker typed, and what came of looking at it. */
export type Typed = {
	readonly words: string;
	readonly language: string;
	readonly english: string;
	readonly checkedBy: string;
	/** Why it was not sent. Null: nobody has looked yet. */
	readonly problems: readonly NotTaken[] | null;
	readonly errors: readonly FieldError[];
};

export const NOTHING_TYPED: Typed = { words: '', language: '', english: '', checkedBy: '', problems: null, errors: [] };

/** What whoever reads a thread may do with it. */
export type MayDo = { readonly answer: boolean; readonly offer: boolean; readonly setAside: boolean; readonly note: boolean };

export type ThreadCheck = CheckReaders & { readonly beside: BesideLines };

export type ThreadPageProps = {
	readonly session: Session;
	readonly found: ThreadInFull;
	readonly youngPerson: YoungPerson;
	/** The list that stands beside it. */
	readonly rows: readonly InboxRow[];
	readonly readers: InboxReaders;
	readonly now: Instant;
	readonly on: OnNow;
	/** What stands open about them. */
	readonly alert: OpenAlert | undefined;
	readonly staff: readonly StaffMember[];
	/** Who could be asked to take it. */
	readonly colleagues: readonly StaffMember[];
	readonly may: MayDo;
	readonly typed: Typed;
	/** What people said of how texts of theirs were marked. Null for whoever may not say so. */
	readonly check: ThreadCheck | null;
	/** What was typed into any other form, where it has to be put right. */
	readonly form: Form;
	/** Why nothing was done. */
	readonly problem: string | null;
};
