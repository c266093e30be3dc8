import type { Form } from '#app/form.ts';
import { optionIn, type Read, textIn, whenIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { HomeStop } from '#core/texting/home-stops.ts';
import { MOST_WORDS } from './home-steps.tsx';
import { REACHED_BY } from './home-words.ts';
import type { HomeStep } from './settle-message.ts';

/** What a step is taken with. `stops`: as they stand now, whatever the page said. */
export type StepFrom = { readonly form: Form; readonly stops: readonly HomeStop[]; readonly lifts: boolean; readonly now: Instant };
type ReadStep = (from: StepFrom) => Read<HomeStep>;

const invalid = (...errors: readonly FieldError[]): Read<HomeStep> => ({ outcome: 'invalid', errors });
const read = (value: HomeStep): Read<HomeStep> => ({ outcome: 'read', value });
const wrong = (field: string, words: string): FieldError => ({ field, words });
const tooLong = (field: string, words: string): readonly FieldError[] =>
	words.length > MOST_WORDS ? [wrong(field, `${MOST_WORDS} characters at most. Make it shorter`)] : [];

const check: ReadStep = ({ form, stops, lifts }) => {
	if (stops.some(({ because }) => because === 'place'))
		return invalid(wrong('looked', 'Its words may say where they are, so it can’t go as it is'));
	if (stops.length > 0 && !lifts) return invalid(wrong('looked', 'It may reach somebody who is a danger. Ask your safeguarding lead'));
	const looked = form.all('looked');
	const checked = textIn(form, 'checked');
	const errors = [
		...(['people', 'place'].every((one) => looked.includes(one)) ? [] : [wrong('looked', 'Look at both, and tick them')]),
		...(stops.length > 0 && checked === '' ? [wrong('checked', 'Say how you know that it is safe all the same')] : []),
		...tooLong('checked', checked),
	];
	return errors.length > 0 ? invalid(...errors) : read({ to: 'checked', checked: stops.length > 0 ? checked : null });
};

const sent: ReadStep = ({ form, now }) => {
	const by = optionIn(
		form,
		'by',
		REACHED_BY.map(({ value }) => value),
	);
	const what = textIn(form, 'what');
	const when = whenIn(form, 'when', 'When');
	const errors = [
		...(by === null ? [wrong('by', 'Say how you passed it on')] : []),
		...when.errors,
		...(when.at === null && when.errors.length === 0 ? [wrong('when', 'Say when')] : []),
		...(when.at !== null && when.at > now ? [wrong('when', 'That moment has not come yet. Pass it on first, then say so')] : []),
		...(what === '' ? [wrong('what', 'Say whom you reached, and what they said')] : []),
		...tooLong('what', what),
	];
	if (errors.length > 0 || by === null || when.at === null) return invalid(...errors);
	const how = REACHED_BY.find(({ value }) => value === by)?.label ?? '';
	return read({ to: 'sent', passedOn: `${how}, ${dayAndTime(when.at)}. ${what}` });
};

const notSent: ReadStep = ({ form }) => {
	const why = textIn(form, 'why');
	const errors = [...(why === '' ? [wrong('why', 'Say why it does not go')] : []), ...tooLong('why', why)];
	return errors.length > 0 ? invalid(...errors) : read({ to: 'not-sent', why });
};

/** Each form of the page by the end of its address. */
export const STEPS: Readonly<Record<string, ReadStep>> = { check, sent, 'not-sent': notSent, told: () => read({ to: 'told' }) };
