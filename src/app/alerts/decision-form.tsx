import type { Instant } from '#core/clock/instant.ts';
import { timeOfDay } from '#core/clock/london.ts';
import { Button } from '../layout/button.tsx';
import { ErrorSummary, type FieldError } from '../layout/error-summary.tsx';
import { LongWords, TextField } from '../layout/field.tsx';
import { FormToken } from '../layout/form-token.tsx';
import type { IconName } from '../layout/icons.ts';
import type { Session } from '../staff/ports.ts';

/** Decisions that one touch makes. `wait` and `other` need something typed. */
export const QUICK_DECISIONS = ['call-999', 'speak', 'night-team'] as const;
export type QuickDecision = (typeof QUICK_DECISIONS)[number];

export function decisionInWords(decision: QuickDecision, name: string): string {
	const words: Record<QuickDecision, string> = {
		'call-999': `Call 999 for ${name}`,
		speak: `Speak to ${name}`,
		'night-team': 'Ring the council night team',
	};
	return words[decision];
}

const ICONS: Record<QuickDecision, IconName> = { 'call-999': 'phone', speak: 'message-circle', 'night-team': 'phone' };

export type DecisionFormProps = {
	readonly session: Session;
	readonly action: string;
	readonly name: string;
	/** Whom the page says it belongs to now; empty when nobody has it. */
	readonly from: string;
	readonly latestWait: Instant;
	readonly typed: { readonly words: string; readonly until: string };
	readonly errors: readonly FieldError[];
};

/** "What will you do first?" Taking an alert is a decision, so the decision is the button. */
export function DecisionForm(props: DecisionFormProps) {
	const { session, action, name, from, typed, errors } = props;
	const error = (field: string) => errors.find((one) => one.field === field)?.words;
	return (
		<form method="post" action={action} class="stack">
			<FormToken session={session} />
			<input type="hidden" name="from" value={from} />
			<ErrorSummary errors={errors} />
			<h2>What will you do first?</h2>
			{QUICK_DECISIONS.map((decision) => (
				<Button look="plain" wide start icon={ICONS[decision]} name="decision" value={decision}>
					{decisionInWords(decision, name)}
				</Button>
			))}
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
