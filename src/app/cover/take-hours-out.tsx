import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import type { Session } from '#app/staff/ports.ts';
import type { CoverSpan } from '#core/cover/cover.ts';
import { WEEKDAYS } from '#core/cover/cover-week.ts';
import { DAY_NAMES, type Names, repeatsInWords, stretchInWords } from './staff-words.ts';

const FIELD = 'span';
const idOf = (day: number): string => `${FIELD}-${day}`;

export const UNTICKED: readonly FieldError[] = [{ field: 'take-out', words: 'Tick the hours to take out' }];

type TakeHoursOutProps = {
	readonly session: Session;
	readonly spans: readonly CoverSpan[];
	readonly names: Names;
	readonly mayChange: boolean;
	readonly unticked: boolean;
};

/** The table as a list, as it was put in. Whoever may change it ticks what is to go. */
export function TakeHoursOut({ session, spans, names, mayChange, unticked }: TakeHoursOutProps) {
	if (spans.length === 0) return null;
	const days = WEEKDAYS.map((day) => ({ day, own: spans.filter(({ weekday }) => weekday === day) })).filter(({ own }) => own.length > 0);
	return (
		<details class="govuk-details cover-list" id="take-out" open={unticked}>
			<summary class="govuk-details__summary">
				<span class="govuk-details__summary-text">{mayChange ? 'As a list, to take hours out' : 'As a list'}</span>
			</summary>
			{mayChange ? (
				<form method="post" action="/cover/take-out" class="stack">
					<FormToken session={session} />
					{days.map(({ day, own }) => (
						<Choices
							kind="several"
							name={FIELD}
							id={idOf(day)}
							label={DAY_NAMES[day] ?? ''}
							columns
							options={own.map((span) => ({ value: span.id, label: `${stretchInWords(span, names)}${repeatsInWords(span)}` }))}
						/>
					))}
					<TextField name="last" label="Last day of what is ticked" type="date" hint="Leave it empty to take it out at once" />
					<ButtonGroup>
						<Button look="second">Take out what is ticked</Button>
						<Button look="plain" name="then" value="change">
							Change what is ticked
						</Button>
					</ButtonGroup>
				</form>
			) : (
				days.map(({ day, own }) => (
					<>
						<h3>{DAY_NAMES[day]}</h3>
						<ul>
							{own.map((span) => (
								<li>{`${stretchInWords(span, names)}${repeatsInWords(span)}`}</li>
							))}
						</ul>
					</>
				))
			)}
		</details>
	);
}
