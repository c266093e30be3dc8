import type { Names } from '#app/cover/staff-words.ts';
import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { Row } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import type { CoverRequest } from '#core/cover/cover-request.ts';
import { changeInWords, nameOrYou } from './rota-words.ts';

type RequestRowProps = { readonly request: CoverRequest; readonly session: Session; readonly names: Names };

/** One request in words, with what this person can answer. Until then nothing has moved. */
export function RequestRow({ request, session, names }: RequestRowProps) {
	const { asks, asked, gives, takes } = request;
	const me = session.staff.id;
	const isAsked = asked === me;
	const mayEnd = isAsked || asks === me || may(session.staff.role, 'rota.change');
	return (
		<Row>
			<p>
				<b>{`${nameOrYou(names, asks, me)} asked ${isAsked ? 'you' : names(asked)} to take`}</b>
			</p>
			<Hours of={gives} />
			{takes.length === 0 ? null : (
				<>
					<p>{`In return ${asks === me ? 'you take' : `${names(asks)} takes`}`}</p>
					<Hours of={takes} />
				</>
			)}
			<ButtonGroup>
				{isAsked ? <Answer session={session} request={request} what="accept" words="I take them" look="main" /> : null}
				{mayEnd ? (
					<Answer session={session} request={request} what="decline" words={isAsked ? 'I can’t' : 'Take the request back'} look="second" />
				) : null}
			</ButtonGroup>
		</Row>
	);
}

function Hours({ of }: { readonly of: CoverRequest['gives'] }) {
	return (
		<ul class="govuk-list govuk-list--bullet">
			{of.map((change) => (
				<li>{changeInWords(change)}</li>
			))}
		</ul>
	);
}

type AnswerProps = Pick<RequestRowProps, 'session' | 'request'> & {
	readonly what: 'accept' | 'decline';
	readonly words: string;
	readonly look: 'main' | 'second';
};

function Answer({ session, request, what, words, look }: AnswerProps) {
	return (
		<form method="post" action={`/rota/requests/${request.id}/${what}`}>
			<FormToken session={session} />
			<Button look={look}>{words}</Button>
		</form>
	);
}
