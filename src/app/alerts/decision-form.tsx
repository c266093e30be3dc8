import { EmergencyTeamNumber } from '#app/rota/emergency-team.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { timeOfDay } from '#core/clock/london.ts';
import type { EmergencyTeam } from '#core/cover/emergency-team.ts';
import { Button, ButtonLink } from '../layout/button.tsx';
import { ErrorSummary, type FieldError } from '../layout/error-summary.tsx';
import { LongWords, TextField } from '../layout/field.tsx';
import { FormToken } from '../layout/form-token.tsx';
import type { Session } from '../staff/ports.ts';
import { DECISION_ICONS, type OfferedDecision } from './decisions.ts';

export type DecisionFormProps = {
	readonly session: Session;
	readonly action: string;
	readonly offered: readonly OfferedDecision[];
	/** Whom the page says it belongs to now; empty when nobody has it. */
	readonly from: string;
	/** Names the newest thing said that is on the page. */
	readonly read: string;
	readonly latestWait: Instant;
	readonly typed: { readonly words: string; readonly until: string; readonly replyBy: string };
	/** Who reads on their own page when they hear from us; nobody does while a worker is with them. */
	readonly replyTo: string | undefined;
	readonly errors: readonly FieldError[];
	/** Practice: nothing on the page rings. */
	readonly practice: boolean;
	/** Whoever decides may not be the only one who has it: others are asked to take it. */
	readonly handsOn: boolean;
	/** It is theirs already: they took it with one touch, or change what they do. */
	readonly mine: boolean;
	readonly team: EmergencyTeam | undefined;
};

/** "What will you do first?" Taking an alert is a decision, so the decision is the button. */
export function DecisionForm(props: DecisionFormProps) {
	const { session, action, offered, from, read, typed, errors, practice, handsOn, mine, team } = props;
	const error = (field: string) => errors.find((one) => one.field === field)?.words;
	return (
		<form method="post" action={action} class="stack">
			<FormToken session={session} />
			<input type="hidden" name="from" value={from} />
			<input type="hidden" name="read" value={read} />
			<ErrorSummary errors={errors} />
			<h2>What will you do first?</h2>
			<p class="small">
				{practice ? '' : 'Only “Ring 999” rings, from a phone. '}
				{practice ? 'The' : 'The other'} buttons write down what you are doing, and{' '}
				{handsOn ? 'ask others to take this now' : mine ? 'leave this yours' : 'make this yours'}. They ring nobody.
			</p>
			{offered.map((one) => (
				<Offered {...one} practice={practice} team={team} />
			))}
			{props.replyTo === undefined ? null : <ReplyBy {...props} name={props.replyTo} error={error('replyBy')} />}
			<TextField
				name="until"
				type="time"
				width="short"
				label="Wait for a call back until"
				hint={`Until ${timeOfDay(props.latestWait)} at the latest`}
				value={typed.until}
				error={error('until')}
			/>
			<Button look="plain" wide start icon="clock" name="decision" value="wait">
				Wait for a call back
			</Button>
			<LongWords name="words" rows={2} label="Or something else" value={typed.words} error={error('words')} maxlength={2_000} />
			<Button look="plain" wide start icon="hand" name="decision" value="other">
				This is what I will do
			</Button>
		</form>
	);
}

type ReplyByProps = Pick<DecisionFormProps, 'typed' | 'latestWait'> & { readonly name: string; readonly error: string | undefined };

/** A promise that somebody is held to: whoever makes it is asked how it stands at that time. */
function ReplyBy({ name, typed, latestWait, error }: ReplyByProps) {
	return (
		<>
			<TextField
				name="replyBy"
				type="time"
				width="short"
				label="I will ring or write by"
				hint={`${name}’s page, if it is still open, says your first name and this time. Until ${timeOfDay(latestWait)} at the latest`}
				value={typed.replyBy}
				error={error}
			/>
			<Button look="plain" wide start icon="message-circle" name="decision" value="reply">
				I will reply by then
			</Button>
		</>
	);
}

function Offered({ decision, words, practice, team }: OfferedDecision & Pick<DecisionFormProps, 'practice' | 'team'>) {
	const button = (
		<Button look="plain" wide start icon={DECISION_ICONS[decision]} name="decision" value={decision}>
			{words}
		</Button>
	);
	if (decision === 'call-999' && !practice)
		return (
			<div class="wake-ring">
				<Ring999 />
				{button}
			</div>
		);
	if (decision !== 'night-team') return button;
	return (
		<div>
			{button}
			{team === undefined ? (
				<p class="small wake-under">Its number is not set up here yet: look in your cover plan.</p>
			) : (
				<EmergencyTeamNumber team={team} />
			)}
		</div>
	);
}

/** The one thing here that rings: the only solid button, and the only one with a telephone. */
function Ring999() {
	return (
		<ButtonLink wide icon="phone" href="tel:999">
			Ring 999
		</ButtonLink>
	);
}
