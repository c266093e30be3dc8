import { DAY_NAMES, hoursInWords } from '#app/cover/staff-words.ts';
import { DayBar } from '#app/cover/week-bars.tsx';
import { Button, ButtonGroup } from '#app/layout/button.tsx';
import { Choices } from '#app/layout/choices.tsx';
import { TextField } from '#app/layout/field.tsx';
import { FormToken } from '#app/layout/form-token.tsx';
import { PlainList, Row, Section } from '#app/layout/panel.tsx';
import { may } from '#app/staff/permissions.ts';
import { addresses } from '#app/young-people/addresses.ts';
import { calendarDate, clockTime } from '#core/clock/london.ts';
import { isoWeekday } from '#core/cover/dates.ts';
import { type SafeDay, safeWeek } from '#core/texting/safe-week.ts';
import { WEEKDAYS } from './hours-form.ts';
import type { SafeContactProps } from './safe-contact-page.tsx';
import { stretchInWords } from './safe-contact-words.ts';

/** When it is safe: the week drawn and in words, what is written down, and a form that adds to it. No script is needed. */
export function SafeHoursPart(props: SafeContactProps) {
	const { number, now, session } = props;
	const { safeHours } = number.known;
	const here = { weekday: isoWeekday(calendarDate(now)), time: clockTime(now) };
	return (
		<Section title="When is it safe to text?" id="hours">
			{safeHours.length === 0 ? (
				<p>Nobody has said when. Until somebody does, a text may go at any hour.</p>
			) : (
				<>
					<p>At any other hour a text of ours waits. An answer within 15 minutes of theirs need not.</p>
					<ol class="safe-week">
						{safeWeek(safeHours).map((day) => (
							<Day day={day} now={day.weekday === here.weekday ? here.time : null} />
						))}
					</ol>
				</>
			)}
			{may(session.staff.role, 'number.change') ? <HoursForms {...props} /> : null}
		</Section>
	);
}

function Day({ day: { weekday, parts }, now }: { readonly day: SafeDay; readonly now: string | null }) {
	const safe = parts.filter((part) => part.safe);
	return (
		<li>
			<h3>
				{DAY_NAMES[weekday]}
				{now === null ? null : <span class="cover-today"> today</span>}
			</h3>
			<DayBar parts={parts.map(({ from, to, safe: is }) => ({ from, to, mode: is ? 'staffed' : 'none' }))} now={now} />
			<p class="small">{safe.length === 0 ? 'Not safe' : safe.map(hoursInWords).join(', and ')}</p>
		</li>
	);
}

function HoursForms({ session, youngPerson, number, form, errors }: SafeContactProps) {
	const action = `${addresses.number(youngPerson.id, number.id)}/hours`;
	const wrong = (field: string) => errors.find((error) => error.field === field)?.words;
	return (
		<>
			{number.known.safeHours.length === 0 ? null : (
				<PlainList>
					{number.known.safeHours.map((hours, place) => (
						<Row
							beside={
								<form method="post" action={action}>
									<FormToken session={session} />
									<input type="hidden" name="version" value={String(number.version)} />
									<input type="hidden" name="stretch" value={String(place)} />
									<Button look="plain" name="do" value="take-out" label={`Take out: ${stretchInWords(hours)}`}>
										Take out
									</Button>
								</form>
							}
						>
							{stretchInWords(hours)}
						</Row>
					))}
				</PlainList>
			)}
			<form method="post" action={action} class="stack">
				<FormToken session={session} />
				<input type="hidden" name="version" value={String(number.version)} />
				<Choices
					kind="several"
					name="day"
					label="It is safe on these days"
					columns
					options={WEEKDAYS.map((day) => ({
						value: String(day),
						label: DAY_NAMES[day] ?? '',
						picked: form.all('day').includes(String(day)),
					}))}
					error={wrong('day')}
				/>
				<div class="fields-two">
					<TextField name="from" label="From" type="time" width="short" value={form.one('from')} error={wrong('from')} />
					<TextField name="to" label="Until" type="time" width="short" value={form.one('to')} error={wrong('to')} />
				</div>
				<ButtonGroup>
					<Button look="second" name="do" value="add">
						Add these hours
					</Button>
				</ButtonGroup>
			</form>
		</>
	);
}
