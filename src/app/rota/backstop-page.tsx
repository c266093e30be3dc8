import { Button } from '#app/layout/button.tsx';
import { ErrorSummary, type FieldError } from '#app/layout/error-summary.tsx';
import { SelectField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Inset } from '#app/layout/inset.tsx';
import { PageHead } from '#app/layout/page-head.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { longDay } from '#core/clock/london.ts';
import { BACKSTOP_DAYS, type Backstop, standingOf } from '#core/cover/backstop.ts';
import type { RotaNow } from './rota-now.ts';

export type BackstopPageProps = {
	readonly session: Session;
	readonly rota: RotaNow;
	/** Whether whoever looks can be reached by something verified besides push. */
	readonly reachable: boolean;
	readonly errors: readonly FieldError[];
};

export const BACKSTOP_TITLE = 'Backstop: the last to turn to';

/** Who is told, whatever the hour, when nobody else answers. They confirm it themselves. */
export function BackstopPage(props: BackstopPageProps) {
	const { session, rota, errors } = props;
	return (
		<>
			<PageHead
				title={BACKSTOP_TITLE}
				back={{ href: '/rota', words: 'Rota' }}
				under={`When nobody else answers an alert, this person is told, whatever the hour. They confirm it themselves, for ${BACKSTOP_DAYS} days at a time.`}
			/>
			<ErrorSummary errors={errors} />
			<div class="stack-wide">
				<Section title="Who it is">
					{rota.backstops.length === 0 ? <p>Nobody yet. Nothing goes live without one.</p> : null}
					<PlainList>
						{rota.backstops.map((backstop) => (
							<One {...props} backstop={backstop} />
						))}
					</PlainList>
				</Section>
				{may(session.staff.role, 'backstop.ask') ? <Ask {...props} /> : null}
			</div>
		</>
	);
}

function One({ backstop, session, rota, reachable }: BackstopPageProps & { readonly backstop: Backstop }) {
	const mine = backstop.staff === session.staff.id;
	const mayEnd = mine || may(session.staff.role, 'backstop.ask');
	return (
		<Row>
			<p>
				<b>{rota.names(backstop.staff)}</b>
			</p>
			<p>{inWords(backstop, rota)}</p>
			{mine ? <Confirm session={session} backstop={backstop} reachable={reachable} /> : null}
			{mayEnd ? (
				<form method="post" action={`/rota/backstop/${backstop.id}/end`}>
					<FormToken session={session} />
					<Button look="quiet">{mine ? 'I can’t be the backstop any more' : 'End it'}</Button>
				</form>
			) : null}
		</Row>
	);
}

function inWords(backstop: Backstop, { names, now }: RotaNow): string {
	const asked = `Asked by ${names(backstop.askedBy)} on ${longDay(backstop.askedAt)}`;
	const until = backstop.confirmedUntil === null ? '' : longDay(backstop.confirmedUntil);
	const words = {
		asked: `${asked}. Does not count until they confirm it.`,
		counts: `Confirmed until ${until}.`,
		'runs-out': `Confirmed until ${until}. It is time to confirm it again.`,
		lapsed: `Ran out on ${until}. It does not count until it is confirmed again.`,
		ended: 'Ended.',
	};
	return words[standingOf(backstop, now)];
}

function Confirm({ session, backstop, reachable }: Pick<BackstopPageProps, 'session' | 'reachable'> & { readonly backstop: Backstop }) {
	if (!reachable)
		return (
			<Inset tone="warning">
				<p>
					You can confirm this once a number or an e-mail address of yours is verified and can be sent to from here. A phone that only gets
					pushes may be off.
				</p>
				<p>
					<a href="/how-i-am-reached">How you are reached</a>
				</p>
			</Inset>
		);
	return (
		<form method="post" action={`/rota/backstop/${backstop.id}/confirm`} class="stack">
			<FormToken session={session} />
			<p>When nobody else answers you are woken, at any hour, and you either take the alert or find somebody who does.</p>
			<p>
				<Button>{`I confirm it for ${BACKSTOP_DAYS} days`}</Button>
			</p>
		</form>
	);
}

function Ask({ session, rota, errors }: BackstopPageProps) {
	return (
		<Section title="Ask somebody">
			<form method="post" action="/rota/backstop" class="stack" novalidate>
				<FormToken session={session} />
				<SelectField
					name="staff"
					label="Who is asked"
					hint="They see it on this page and on Today, and confirm it themselves"
					error={errors.find(({ field }) => field === 'staff')?.words}
					options={[{ value: '', label: 'Choose' }, ...rota.staff.map(({ id, name }) => ({ value: id, label: name }))]}
				/>
				<p>
					<Button look="second">Ask them</Button>
				</p>
			</form>
		</Section>
	);
}
