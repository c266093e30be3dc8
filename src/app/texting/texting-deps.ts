import type { AccessReads } from '#app/access/ports.ts';
import type { AlertReads } from '#app/alerts/ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { CoverReads } from '#app/cover/ports.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { NumberId, ProjectId, TextId } from '#core/id.ts';
import type { RecordStore } from '#core/record/change.ts';
import type { Project } from '#core/record/staff.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import type { TextTimes } from '#core/texting/bind-to-question.ts';
import type { TextReads } from './kept-ports.ts';
import type { OpenQuestion } from './screen-text.ts';

/** Something of ours broke while a text was judged. It was kept and counts as urgent; somebody must mend it. */
export type TextFault = { readonly fault: 'screening' | 'assessment'; readonly text: TextId };

export type TextingDeps = {
	/** Whose texts come in here: the one project of an installation. */
	readonly project: Pick<Project, 'id' | 'kind'>;
	readonly texts: TextReads;
	readonly people: Pick<YoungPeopleReads, 'search' | 'one'>;
	readonly alerts: Pick<AlertReads, 'openFor'>;
	/** To whom a case is closed: what is said there goes past them. */
	readonly access: Pick<AccessReads, 'closedTo'>;
	readonly staff: StaffReads;
	readonly cover: Pick<CoverReads, 'hour'>;
	readonly store: RecordStore;
	readonly screen: ScreenWords;
	/** The questions that were open to them between the sending of a text and its arrival. Without it none ever is. */
	readonly openQuestions?: ((project: ProjectId, number: NumberId, times: TextTimes) => Promise<readonly OpenQuestion[]>) | undefined;
	readonly onFault: (fault: TextFault) => void;
	readonly clock: Clock;
	readonly ids: Ids;
};
