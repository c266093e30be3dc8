import type { BesideLines } from '#app/screening/beside-lines.ts';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';
import type { StaffId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { Assets } from '../app-env.ts';
import type { FieldError } from '../layout/error-summary.tsx';
import type { Session } from '../staff/ports.ts';
import type { ClosingTyped } from './act-from.ts';
import type { AlertRecord } from './ports.ts';
import type { RuleWords } from './said.tsx';
import type { Readers } from './standing-words.ts';

/** What the person is about to do. `look` is the page as it opens. */
export const DOINGS = ['look', 'take', 'close', 'pass', 'team'] as const;
export type Doing = (typeof DOINGS)[number];

export type OneAlertProps = {
	readonly record: AlertRecord;
	readonly session: Session;
	readonly readers: Readers;
	/** To whom the case is closed: they are not named as having read it. */
	readonly closedTo: readonly StaffId[];
	readonly rules: RuleWords;
	/** What people said of the computer's verdicts. Absent when it cannot be read: the alert stands all the same. */
	readonly beside: BesideLines | undefined;
	/** What comes by itself if nobody does anything, with a name and a time. */
	readonly next: string | null;
	/** Word for word what stands on the young person’s own page now; null where nothing of it does. */
	readonly theirPage: readonly string[] | null;
	/** Somebody on call, or at an hour without cover, was woken for it. */
	readonly woken: boolean;
	readonly team: EmergencyTeam | undefined;
	readonly assets: Assets;
	readonly nonce: string;
	readonly doing: Doing;
	/** Why the last attempt changed nothing. */
	readonly note?: string | undefined;
	readonly errors?: readonly FieldError[] | undefined;
	readonly typed?:
		| { readonly words?: string; readonly until?: string; readonly replyBy?: string; readonly close?: ClosingTyped }
		| undefined;
};

/** Whether the alert is about a child made up for practice: nothing on its page rings anybody. */
export const isForPractice = ({ record, session }: Pick<OneAlertProps, 'record' | 'session'>) =>
	isPractice(session.project, record.youngPerson);
