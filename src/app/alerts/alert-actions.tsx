import type { Child } from 'hono/jsx';
import { latestWait, needsSecondReader, secondReaders } from '#core/escalation/acts.ts';
import { mayOwnAlone } from '#core/escalation/ladder.ts';
import { AlertPair } from '../layout/alert-page.tsx';
import { Button, ButtonLink } from '../layout/button.tsx';
import { FormToken } from '../layout/form-token.tsx';
import { may } from '../staff/permissions.ts';
import type { Session } from '../staff/ports.ts';
import { newestOf } from './alerts.ts';
import { CloseForm } from './close-form.tsx';
import { DecisionForm } from './decision-form.tsx';
import { decisionsFor } from './decisions.ts';
import { isForPractice, type OneAlertProps } from './one-alert-props.ts';
import { isAlone } from './said.tsx';
import { nameOf, standingInWords } from './standing-words.ts';

/** What whoever reads the alert can do, the main thing lowest. */
export function AlertActions(props: OneAlertProps) {
	const { record, readers } = props;
	const { alert } = record;
	if (alert.state === 'closed') return <Back />;
	if (props.doing === 'take') return <Take {...props} />;
	if (props.doing === 'close' && alert.owner === readers.me) return <Close {...props} />;
	return <div class="wake-thumb">{alert.owner === readers.me ? <Mine {...props} /> : <NotMine {...props} />}</div>;
}

function Ring999(props: Pick<OneAlertProps, 'record' | 'session'>) {
	if (isForPractice(props)) return null;
	return (
		<ButtonLink look="plain" wide icon="phone" href="tel:999">
			Ring 999
		</ButtonLink>
	);
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
