import type { Form } from '#app/form.ts';
import { optionIn, whenIn } from '#app/forms/read-fields.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, fromLondon } from '#core/clock/london.ts';
import { dateAfter } from '#core/cover/dates.ts';

/** Until when a thread may be set aside without a date being typed. */
export const ASIDE_WORDS = {
	hour: 'In an hour',
	'three-hours': 'In three hours',
	morning: 'Tomorrow at 9 am',
	other: 'Another time',
} as const;
type Aside = keyof typeof ASIDE_WORDS;

const MINUTES: Readonly<Record<Exclude<Aside, 'morning' | 'other'>, number>> = { hour: 60, 'three-hours': 180 };

/** The moment that a form asks for, or what has to be put right. */
export function asideUntil(form: Form, now: Instant): { readonly until: Instant } | { readonly says: string } {
	const chosen = optionIn(form, 'for', Object.keys(ASIDE_WORDS) as Aside[]) ?? 'other';
	if (chosen === 'hour' || chosen === 'three-hours') return { until: addMinutes(now, MINUTES[chosen]) };
	const morning = chosen === 'morning' ? fromLondon(dateAfter(calendarDate(now), 1), '09:00')?.at : undefined;
	if (morning !== undefined) return { until: morning };
	const { at, errors } = whenIn(form, 'until', 'Until');
	if (at !== null && errors.length === 0) return { until: at };
	return { says: errors[0]?.words ?? 'Say until when: choose a time, or give the day and the time.' };
}
