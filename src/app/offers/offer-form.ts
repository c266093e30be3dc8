import type { Form } from '#app/form.ts';
import { type FormSection, tooLong } from '#app/forms/form-table.ts';
import { dayIn, optionalText, optionIn, type Read, textIn, whenIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { calendarDate, fromLondon } from '#core/clock/london.ts';
import { DECLINE_REASONS, OFFER_CHANNELS, OFFER_OUTCOMES, type Offer, type OfferOutcome } from '#core/record/offer.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { CHANNEL_WORDS, OUTCOME_WORDS, REASON_WORDS } from './offer-words.ts';

const WORDS = 1_000;

/** One attempt to offer a talk. */
export function offerFormSections(staff: readonly StaffMember[]): readonly FormSection[] {
	return [
		{
			id: 'asking',
			title: 'Asking',
			fields: [
				{ kind: 'when', name: 'at', label: 'When you asked' },
				{
					kind: 'choice',
					name: 'how',
					label: 'How you asked',
					columns: true,
					options: OFFER_CHANNELS.map((value) => ({ value, label: CHANNEL_WORDS[value].option })),
				},
			],
		},
		{
			id: 'answer',
			title: 'The answer',
			fields: [
				{
					kind: 'choice',
					name: 'outcome',
					label: 'What came of it',
					options: OUTCOMES_AS_ASKED.map((value) => ({ value, label: OUTCOME_WORDS[value].option, ...hintOf(value) })),
				},
				{ kind: 'words', name: 'words', label: 'Their words', hint: 'Exactly as they said it, or why you could not offer', most: WORDS },
				{ kind: 'pick', name: 'reason', label: 'If it was no: why', options: REASONS },
			],
		},
		{
			id: 'plan',
			title: 'If it was yes: the plan',
			fields: [
				{ kind: 'when', name: 'planned', label: 'When you will talk' },
				{ kind: 'line', name: 'place', label: 'Where', hint: 'Somewhere they feel safe. They choose' },
				{
					kind: 'pick',
					name: 'worker',
					label: 'With whom',
					options: [{ value: '', label: 'Not decided yet' }, ...staff.filter(canTalk).map(({ id, name }) => ({ value: id, label: name }))],
				},
			],
		},
		{
			id: 'again-section',
			title: 'If it was not yes: asking again',
			fields: [{ kind: 'day', name: 'again', label: 'Offer again on', hint: 'Leave it empty if you don’t know yet. Today keeps asking' }],
		},
	];
}

/** Both kinds of yes first. */
const OUTCOMES_AS_ASKED: readonly OfferOutcome[] = ['accepted', 'partly-accepted', 'declined', 'no-reply', 'away-again', 'not-offered'];

const REASONS = [{ value: '', label: 'Choose, if it was no' }, ...DECLINE_REASONS.map((value) => ({ value, label: REASON_WORDS[value] }))];
const canTalk = ({ role, active }: StaffMember) => active && role !== 'administrator';

function hintOf(value: OfferOutcome) {
	const { hint } = OUTCOME_WORDS[value];
	return hint === undefined ? {} : { hint };
}

export type OfferFacts = Pick<Offer, 'at' | 'how' | 'outcome' | 'reason' | 'plannedFor' | 'worker' | 'about'>;

const YES: readonly OfferOutcome[] = ['accepted', 'partly-accepted'];
const NINE = '09:00';

/** Reads one attempt. What does not belong to the answer that was picked is refused rather than dropped. */
export function readOffer(
	form: Form,
	facts: { readonly now: Instant; readonly began: Instant; readonly staff: readonly StaffMember[] },
): Read<OfferFacts> {
	const { now, began, staff } = facts;
	const at = whenIn(form, 'at', 'When you asked');
	const planned = whenIn(form, 'planned', 'When you will talk');
	const again = dayIn(form, 'again', 'Offer again on');
	const outcome = optionIn(form, 'outcome', OFFER_OUTCOMES);
	const how = optionIn(form, 'how', OFFER_CHANNELS);
	const reason = optionIn(form, 'reason', DECLINE_REASONS);
	const yes = outcome !== null && YES.includes(outcome);
	const errors: FieldError[] = [
		...at.errors,
		...planned.errors,
		...again.errors,
		...askedWhen(at.at, at.errors.length, now, began),
		...(how === null ? [{ field: 'how', words: 'Say how you asked, or how you tried to' }] : []),
		...(outcome === null ? [{ field: 'outcome', words: 'Say what came of it' }] : []),
		...(outcome === null ? [] : answerErrors(form, outcome, reason)),
		...plannedErrors(form, { outcome, planned: planned.at, again: again.day, asked: at.at, today: calendarDate(now) }),
		...tooLong(offerFormSections(staff), form),
	];
	if (errors.length > 0 || at.at === null || how === null || outcome === null) return { outcome: 'invalid', errors };
	const next = again.day === null ? null : (fromLondon(again.day, NINE)?.at ?? null);
	return {
		outcome: 'read',
		value: {
			at: at.at,
			how,
			outcome,
			reason: outcome === 'declined' ? reason : null,
			plannedFor: yes ? planned.at : next,
			worker: yes ? (staff.find(({ id }) => id === form.one('worker'))?.id ?? null) : null,
			about: { ...optionalText(form, 'words'), ...(yes ? optionalText(form, 'place') : {}) },
		},
	};
}

function askedWhen(at: Instant | null, errors: number, now: Instant, began: Instant): readonly FieldError[] {
	if (at === null) return errors > 0 ? [] : [{ field: 'at', words: 'Give the day and time when you asked' }];
	if (at > addMinutes(now, 5)) return [{ field: 'at', words: 'When you asked: that time has not come yet. Check the day' }];
	return at < began ? [{ field: 'at', words: 'When you asked: that is before this time away began. Check the day' }] : [];
}

function answerErrors(form: Form, outcome: OfferOutcome, reason: Offer['reason']): readonly FieldError[] {
	if (outcome === 'declined' && reason === null)
		return [{ field: 'reason', words: 'Say why it was no. "Gave no reason" is an answer too' }];
	if (outcome !== 'declined' && reason !== null)
		return [{ field: 'reason', words: 'You gave a reason for no. Choose "Said no" above, or clear the reason' }];
	if (outcome === 'not-offered' && textIn(form, 'words') === '')
		return [{ field: 'words', words: 'Say why you could not offer a talk yet' }];
	return [];
}

type Plan = {
	readonly outcome: OfferOutcome | null;
	readonly planned: Instant | null;
	readonly again: string | null;
	readonly asked: Instant | null;
	readonly today: string;
};

function plannedErrors(form: Form, { outcome, planned, again, asked, today }: Plan): readonly FieldError[] {
	const yes = outcome !== null && YES.includes(outcome);
	const plan = planned !== null || textIn(form, 'place') !== '';
	return [
		...(outcome !== null && !yes && plan
			? [{ field: 'planned', words: 'You gave a plan for the talk. Choose "Said yes" above, or clear the plan' }]
			: []),
		...(yes && again !== null ? [{ field: 'again', words: 'It was yes, so there is nothing to ask again. Clear this day' }] : []),
		...(planned !== null && asked !== null && planned < asked
			? [{ field: 'planned', words: 'When you will talk: that is before you asked. Check the day' }]
			: []),
		...(again !== null && again < today ? [{ field: 'again', words: 'Offer again on: that day has gone. Choose today or later' }] : []),
	];
}
