import type { Child } from 'hono/jsx';
import { latestWait, needsSecondReader, secondReaders } from '#core/escalation/acts.ts';
import { mayOwnAlone } from '#core/escalation/ladder.ts';
import { offerableTo } from '#core/escalation/offer.ts';
import { PACE } from '#core/escalation/pace.ts';
import { AlertPair } from '../layout/alert-page.tsx';
import { Button, ButtonLink } from '../layout/button.tsx';
import { FormToken } from '../layout/form-token.tsx';
import { may } from '../staff/permissions.ts';
import type { Session } from '../staff/ports.ts';
import { newestOf } from './alerts.ts';
import { CloseForm } from './close-form.tsx';
import { DecisionForm } from './decision-form.tsx';
import { decisionsFor } from './decisions.ts';
import { OfferForm, TeamForm } from './offer-form.tsx';
import { isForPractice, type OneAlertProps } from './one-alert-props.ts';
import { isAlone } from './said.tsx';
import { nameOf, standingInWords } from './standing-words.ts';

/** What whoever reads the alert can do, the main thing lowest, below who has it and what comes by itself. */
export function AlertActions(props: OneAlertProps & { readonly standing: Child }) {
	const { record, readers, doing } = props;
	const { alert } = record;
	if (doing === 'team') return <RangTeam {...props} />;
	if (alert.state === 'closed') return <Back />;
	if (doing === 'take') return <Take {...props} />;
	if (doing === 'close' && alert.owner === readers.me) return <Close {...props} />;
	if (doing === 'pass' && alert.owner === readers.me) return <PassOn {...props} />;
	return (
		<div class="wake-thumb">
			{props.standing}
			{thumb(props)}
		</div>
	);
}

function thumb(props: OneAlertProps): Child {
	const { alert } = props.record;
	const { me } = props.readers;
	if (alert.owner === me) return <Mine {...props} />;
	return alert.offeredTo === me ? <Asked {...props} /> : <NotMine {...props} />;
}

function Ring999(props: Pick<OneAlertProps, 'record' | 'session'>) {
	if (isForPractice(props)) return null;
	return (
		<ButtonLink look="plain" wide icon="phone" href="tel:999">
			Ring 999
		</ButtonLink>
	);
}

/** One touch takes it: what they do first is asked when it is theirs. Until they say that they read it, that stands here too. */
function NotMine({ record, session, readers }: OneAlertProps) {
	const { alert } = record;
	const path = `/alerts/${alert.id}`;
	const read = record.trail.some(
		(line) => line.what === 'seen' && line.by === readers.me && line.at >= (record.disclosures[0]?.concern.raisedAt ?? ''),
	);
	return (
		<>
			<AlertPair>
				{read ? null : (
					<Post session={session} action={`${path}/seen`} fields={{ read: newestOf(record) }}>
						<Button look="plain" wide>
							I’ve read this
						</Button>
					</Post>
				)}
				<Ring999 record={record} session={session} />
				{read && alert.state !== 'owned' ? (
					<Post session={session} action={`${path}/pass-on`} fields={{}}>
						<Button look="plain" wide>
							Pass it on
						</Button>
					</Post>
				) : null}
			</AlertPair>
			<TakeIt record={record} session={session} readers={readers} />
		</>
	);
}

function TakeIt({ record, session, readers }: Pick<OneAlertProps, 'record' | 'session' | 'readers'>) {
	const { alert } = record;
	const path = `/alerts/${alert.id}`;
	if (alert.state === 'owned') {
		if (!may(session.staff.role, 'alert.take-over')) return null;
		return (
			<ButtonLink look="own" wide href={`${path}?do=take`}>
				Take it over
			</ButtonLink>
		);
	}
	if (!mayOwnAlone(readers.staff, readers.me, alert.level))
		return (
			<ButtonLink look="own" wide href={`${path}?do=take`}>
				Say what you do
			</ButtonLink>
		);
	return (
		<Post session={session} action={`${path}/own`} fields={{ decision: 'got-it' }}>
			<Button look="own" wide>
				I’ve got this
			</Button>
		</Post>
	);
}

/** Somebody asked this person by name to take it. */
function Asked({ record, session }: OneAlertProps) {
	const path = `/alerts/${record.alert.id}/answer`;
	return (
		<>
			<AlertPair>
				<Post session={session} action={path} fields={{ answer: 'no' }}>
					<Button look="plain" wide>
						I can’t take it
					</Button>
				</Post>
				<Ring999 record={record} session={session} />
			</AlertPair>
			<Post session={session} action={path} fields={{ answer: 'yes' }}>
				<Button look="own" wide>
					Yes, I take it
				</Button>
			</Post>
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
			<div class="wake-pair wake-three">
				<ButtonLink look="plain" wide href={`${path}?do=take`}>
					Change it
				</ButtonLink>
				<ButtonLink look="plain" wide href={`${path}?do=pass`}>
					Pass it on
				</ButtonLink>
				<ButtonLink look="plain" wide href={`${path}?do=close`}>
					Close it
				</ButtonLink>
			</div>
			<Post session={session} action={`${path}/check-back`} fields={{ answer: 'fine', read: newestOf(record) }}>
				<Button look="own" wide>
					I’m still with it
				</Button>
			</Post>
		</>
	);
}

function Take({ record, session, readers, errors, typed, team }: OneAlertProps) {
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
				read={newestOf(record)}
				latestWait={latestWait(alert, readers.now)}
				typed={{ words: typed?.words ?? '', until: typed?.until ?? '', replyBy: typed?.replyBy ?? '' }}
				replyTo={isAlone(record) ? record.youngPerson.about.nameUsed : undefined}
				errors={errors ?? []}
				practice={isForPractice({ record, session })}
				handsOn={!mayOwnAlone(readers.staff, readers.me, alert.level)}
				mine={alert.owner === readers.me}
				team={team}
			/>
			<Back href={`/alerts/${alert.id}`} />
		</>
	);
}

function Close({ record, session, readers, closedTo, errors, typed, woken }: OneAlertProps) {
	const path = `/alerts/${record.alert.id}`;
	return (
		<>
			<CloseForm
				session={session}
				action={`${path}/close`}
				name={record.youngPerson.about.nameUsed}
				read={newestOf(record)}
				staff={readers.staff.filter(({ id, role, active }) => active && may(role, 'action.change') && !closedTo.includes(id))}
				me={readers.me}
				now={readers.now}
				woken={woken}
				others={needsSecondReader(record.alert) ? secondReaders(readers.staff, readers.me, closedTo) : undefined}
				typed={typed?.close}
				errors={errors ?? []}
			/>
			<Back href={path} />
		</>
	);
}

function PassOn({ record, session, readers, closedTo, errors }: OneAlertProps) {
	const path = `/alerts/${record.alert.id}`;
	return (
		<>
			<OfferForm
				session={session}
				action={`${path}/offer`}
				people={offerableTo(record.alert, readers.staff, closedTo)}
				minutes={PACE[record.alert.level].seenLasts}
				error={errors?.find(({ field }) => field === 'to')?.words}
			/>
			<Back href={path} />
		</>
	);
}

function RangTeam({ record, session, readers, team }: OneAlertProps) {
	const path = `/alerts/${record.alert.id}`;
	return (
		<>
			<TeamForm session={session} action={`${path}/rang-team`} team={team} now={readers.now} />
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
