import type { Child } from 'hono/jsx';
import type { BesideLines } from '#app/screening/beside-lines.ts';
import { ageOn, hourOfDay } from '#core/clock/london.ts';
import type { CloseOutcome } from '#core/escalation/acts.ts';
import { latestWait, needsSecondReader, secondReaders } from '#core/escalation/acts.ts';
import { replyPromise } from '#core/escalation/reply-promise.ts';
import { mayOwnAlone } from '#core/escalation/who-to-tell.ts';
import type { StaffId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { Assets } from '../app-env.ts';
import { AlertTimeline } from '../drawing/alert-timeline.tsx';
import { AlertPage, AlertPair, alertTheme } from '../layout/alert-page.tsx';
import { Button, ButtonLink } from '../layout/button.tsx';
import type { FieldError } from '../layout/error-summary.tsx';
import { FormToken } from '../layout/form-token.tsx';
import { Icon } from '../layout/icon.tsx';
import { Inset } from '../layout/inset.tsx';
import { Level, WAKING_WORDS } from '../layout/level.tsx';
import { may } from '../staff/permissions.ts';
import type { Session } from '../staff/ports.ts';
import { addresses } from '../young-people/addresses.ts';
import { newestOf } from './alerts.ts';
import { CloseForm } from './close-form.tsx';
import { DecisionForm } from './decision-form.tsx';
import { decisionsFor } from './decisions.ts';
import { BeforeYouRing, FactsAbout } from './facts.tsx';
import { type Checking, CheckOf } from './judged.tsx';
import type { AlertRecord } from './ports.ts';
import { isAlone, type RuleWords, Said, saidWhere } from './said.tsx';
import { momentInWords, nameOf, nextInWords, type Readers, standingInWords } from './standing-words.ts';

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

/** One alert, full screen: the words, what they can see, who has it, and what to do, the main thing lowest. */
export function OneAlertPage(props: OneAlertProps) {
	const { record, readers, rules, assets, nonce, session, beside } = props;
	const { alert } = record;
	const check = props.doing === 'look' && beside ? { session, staff: readers.staff, now: readers.now, beside } : undefined;
	return (
		<AlertPage
			title="Please open"
			assets={assets}
			nonce={nonce}
			theme={alertTheme(hourOfDay(readers.now))}
			scripts={assets['live.js'] === undefined ? [] : ['live.js']}
			actions={<Actions {...props} />}
		>
			<div class="row">
				<h1>
					<Level level={alert.level} size="large" words={WAKING_WORDS}>
						{alert.state === 'owned' ? standingInWords(alert, readers).replace(/\.$/, '') : undefined}
					</Level>
				</h1>
				{alert.state === 'owned' ? null : <span class="push soft">{momentInWords(alert.raisedAt, readers.now)}</span>}
			</div>
			{props.note === undefined ? null : (
				<Inset tone="warning" live>
					<p>{props.note}</p>
				</Inset>
			)}
			<p id="changed" data-subject={alert.id} data-version={String(alert.version)} role="status" hidden>
				<a href={`/alerts/${alert.id}`}>Something changed here. Show it</a>
			</p>
			<PracticeNote {...props} />
			<p class="soft">{whoAndWhere(record, readers)}</p>
			<Said record={record} rules={rules} readers={readers} small={props.doing !== 'look'} check={check} />
			{props.doing === 'close' ? null : <BeforeYouRing record={record} readers={readers} />}
			{props.doing === 'close' ? null : <FactsAbout record={record} readers={readers} folded={props.doing === 'take'} />}
			{props.doing === 'look' ? <Around {...props} check={check} /> : null}
		</AlertPage>
	);
}

const isForPractice = ({ record, session }: Pick<OneAlertProps, 'record' | 'session'>) => isPractice(session.project, record.youngPerson);

/** Practice is never taken for somebody who needs help, and nothing on its page rings anybody. */
function PracticeNote({ record, session }: OneAlertProps) {
	if (!isForPractice({ record, session })) return null;
	return (
		<Inset tone="information" title="Practice">
			<p>{`${record.youngPerson.about.nameUsed} is made up. Nobody’s phone was woken, and nothing here rings anybody.`}</p>
		</Inset>
	);
}

function Ring999(props: Pick<OneAlertProps, 'record' | 'session'>) {
	if (isForPractice(props)) return null;
	return (
		<ButtonLink look="plain" wide icon="phone" href="tel:999">
			Ring 999
		</ButtonLink>
	);
}

/** Who has it and what comes next. A closed alert says so in its heading. */
function Standing({ record, session, readers }: OneAlertProps) {
	const { alert } = record;
	const mine = alert.state === 'owned' && alert.owner === readers.me;
	const words = [
		mine ? '' : standingInWords(alert, readers),
		alert.state === 'seen' || isForPractice({ record, session }) ? '' : nextInWords(alert, readers),
	];
	if (words.every((one) => !one)) return null;
	return (
		<p class="standing standing-open">
			<Icon name={alert.state === 'seen' ? 'eye' : 'clock'} size={20} />
			<span>{words.filter(Boolean).join(' ')}</span>
		</p>
	);
}

/** What stands around the words while somebody reads, and out of the way once they act. */
function Around(props: OneAlertProps & { readonly check: Checking }) {
	const { record, readers } = props;
	const decided = record.trail.filter((line) => line.what === 'owned' || line.what === 'taken-over').at(-1);
	return (
		<>
			{record.alert.state === 'closed' ? null : <Standing {...props} />}
			<p class="small">
				<b>{`${record.youngPerson.about.nameUsed} can see:`}</b> {seenByThem(record, readers)}
			</p>
			{record.alert.state === 'owned' && decided?.by === readers.me ? <p class="small">{`You decided: ${decided.words}`}</p> : null}
			<HandedOn {...props} />
			<AboutOneOfUs {...props} />
			<CheckOf disclosure={record.disclosures[0]} record={record} check={props.check} />
			<Trail {...props} />
		</>
	);
}

/** A volunteer who said what they do reads that others were asked, and that it is not theirs alone. */
function HandedOn({ record, readers }: Pick<OneAlertProps, 'record' | 'readers'>) {
	const said = record.trail.filter((line) => line.what === 'handed-on').at(-1);
	if (said?.by !== readers.me || record.alert.state === 'closed') return null;
	return <p class="small">{`You decided: ${said.words}. Others were asked to take it with you.`}</p>;
}

/** What is said about somebody who works here closes to them at once (what may not be softened, 8). */
function AboutOneOfUs({ record, session }: Pick<OneAlertProps, 'record' | 'session'>) {
	if (isForPractice({ record, session }) || !may(session.staff.role, 'case.mark-named')) return null;
	return (
		<p class="small">
			<a href={addresses.people(record.youngPerson.id)}>Is it about somebody who works here?</a>
		</p>
	);
}

function whoAndWhere(record: AlertRecord, readers: Readers): string {
	const { nameUsed, dateOfBirth } = record.youngPerson.about;
	const age = dateOfBirth === undefined ? undefined : ageOn(dateOfBirth, readers.now);
	const [newest] = record.disclosures;
	return [nameUsed, age, newest && saidWhere(newest, record, readers)].filter((part) => part !== undefined).join(', ');
}

/** True, and no more: a screen that a child can see shows nothing of an alert. */
function seenByThem(record: AlertRecord, { staff, now }: Readers): string {
	if (!isAlone(record)) return 'nothing of this. It is on staff screens only.';
	const promise = replyPromise(record);
	if (promise === null) return 'what was shown to them at the time, in their conversation.';
	const who = nameOf(staff, promise.by).split(' ')[0];
	return `that ${who} has read this and will reply by ${momentInWords(promise.replyBy, now)}, if their page is still open.`;
}

function Trail({ record, readers }: OneAlertProps) {
	const lines = record.trail.map(({ at, what, by, words }) => ({ at, what, by: by === null ? null : nameOf(readers.staff, by), words }));
	return (
		<details>
			<summary>Who knew what, when</summary>
			<AlertTimeline lines={lines} now={readers.now} />
		</details>
	);
}

function Actions(props: OneAlertProps) {
	const { record, readers } = props;
	const { alert } = record;
	if (alert.state === 'closed') return <Back />;
	if (props.doing === 'take') return <Take {...props} />;
	if (props.doing === 'close' && alert.owner === readers.me) return <Close {...props} />;
	return <div class="wake-thumb">{alert.owner === readers.me ? <Mine {...props} /> : <NotMine {...props} />}</div>;
}

function NotMine({ record, session, readers }: OneAlertProps) {
	const { alert } = record;
	const read = record.trail.some(
		(line) => line.what === 'seen' && line.by === readers.me && line.at >= (record.disclosures[0]?.concern.raisedAt ?? ''),
	);
	return (
		<>
			<AlertPair>
				{read ? null : (
					<Post session={session} action={`/alerts/${alert.id}/seen`} fields={{ read: newestOf(record) }}>
						<Button look="plain" wide>
							I’ve read this
						</Button>
					</Post>
				)}
				<Ring999 record={record} session={session} />
			</AlertPair>
			{alert.state === 'owned' && !may(session.staff.role, 'alert.take-over') ? null : (
				<ButtonLink look="own" wide href={`/alerts/${alert.id}?do=take`}>
					{alert.state === 'owned'
						? 'Take it over'
						: mayOwnAlone(readers.staff, readers.me, alert.level)
							? 'I’ve got this'
							: 'Say what you do'}
				</ButtonLink>
			)}
		</>
	);
}

function Mine({ record, session }: OneAlertProps) {
	const { alert } = record;
	const path = `/alerts/${alert.id}`;
	return (
		<>
			<AlertPair>
				<Post session={session} action={`${path}/check-back`} fields={{ answer: 'need-help' }}>
					<Button look="plain" wide icon="users-round">
						Get help
					</Button>
				</Post>
				<Ring999 record={record} session={session} />
			</AlertPair>
			<AlertPair>
				<ButtonLink look="plain" wide href={`${path}?do=take`}>
					Change it
				</ButtonLink>
				<ButtonLink look="plain" wide href={`${path}?do=close`}>
					Close it
				</ButtonLink>
			</AlertPair>
			<Post session={session} action={`${path}/check-back`} fields={{ answer: 'fine' }}>
				<Button look="own" wide>
					I’m still with it
				</Button>
			</Post>
		</>
	);
}

function Take({ record, session, readers, errors, typed }: OneAlertProps) {
	const { alert } = record;
	const others = alert.state === 'owned' && alert.owner !== readers.me;
	return (
		<>
			{others ? (
				<p class="small">{`${standingInWords(alert, readers)} Choosing below takes it over from ${nameOf(readers.staff, alert.owner)}.`}</p>
			) : null}
			<DecisionForm
				session={session}
				action={`/alerts/${alert.id}/${others ? 'take-over' : 'own'}`}
				offered={decisionsFor(record, readers)}
				from={alert.owner ?? ''}
				latestWait={latestWait(alert, readers.now)}
				typed={{ words: typed?.words ?? '', until: typed?.until ?? '', replyBy: typed?.replyBy ?? '' }}
				replyTo={isAlone(record) ? record.youngPerson.about.nameUsed : undefined}
				errors={errors ?? []}
				practice={isForPractice({ record, session })}
				handsOn={!mayOwnAlone(readers.staff, readers.me, alert.level)}
			/>
			<Back href={`/alerts/${alert.id}`} />
		</>
	);
}

function Close({ record, session, readers, closedTo, errors, typed }: OneAlertProps) {
	const path = `/alerts/${record.alert.id}`;
	return (
		<>
			<CloseForm
				session={session}
				action={`${path}/close`}
				name={record.youngPerson.about.nameUsed}
				read={newestOf(record)}
				others={needsSecondReader(record.alert) ? secondReaders(readers.staff, readers.me, closedTo) : undefined}
				typed={typed?.close}
				errors={errors ?? []}
			/>
			<Back href={path} />
		</>
	);
}

function Back({ href = '/alerts' }: { readonly href?: string }) {
	return (
		<ButtonLink look="plain" wide icon="arrow-left" href={href}>
			Back
		</ButtonLink>
	);
}

type PostProps = {
	readonly session: Session;
	readonly action: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly children: Child;
};

function Post({ session, action, fields, children }: PostProps) {
	return (
		<form method="post" action={action}>
			<FormToken session={session} />
			{Object.entries(fields).map(([name, value]) => (
				<input type="hidden" name={name} value={value} />
			))}
			{children}
		</form>
	);
}
