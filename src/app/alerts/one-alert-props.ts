import type { BesideLines } from '#app/screening/beside-lines.ts';
import type { CloseOutcome } from '#core/escalation/acts.ts';
import type { StaffId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { Assets } from '../app-env.ts';
import type { FieldError } from '../layout/error-summary.tsx';
import type { Session } from '../staff/ports.ts';
import type { AlertRecord } from './ports.ts';
import type { RuleWords } from './said.tsx';
import type { Readers } from './standing-words.ts';

/** What the person is about to do. `look` is the page as it opens. */
export type Doing = 'look' | 'take' | 'close';

export type OneAlertProps = {
	readonly record: AlertRecord;
	readonly session: Session;
	readonly readers: Readers;
	/** To whom the case is closed: they are not named as having read it. */
	readonly closedTo: readonly StaffId[];
	readonly rules: RuleWords;
	/** What people said of the computer's verdicts. Absent when it cannot be read: the alert stands all the same. */
	readonly beside: BesideLines | undefined;
	readonly assets: Assets;
	readonly nonce: string;
	readonly doing: Doing;
	/** Why the last attempt changed nothing. */
	readonly note?: string | undefined;
	readonly errors?: readonly FieldError[] | undefined;
	readonly typed?:
		| { readonly words?: string; readonly until?: string; readonly replyBy?: string; readonly close?: CloseOutcome }
		| undefined;
};

/** Whether the alert is about a child made up for practice: nothing on its page rings anybody. */
export const isForPractice = ({ record, session }: Pick<OneAlertProps, 'record' | 'session'>) =>
	isPractice(session.project, record.youngPerson);
