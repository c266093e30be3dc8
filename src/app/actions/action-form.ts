import { type Form, formFrom } from '#app/form.ts';
import { type FormSection, tooLong } from '#app/forms/form-table.ts';
import { dayIn, optionalText, optionIn, type Read, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { type Action, IDEAS } from '#core/record/action.ts';
import type { StaffMember } from '#core/record/staff.ts';
import { IDEA_WORDS } from './action-words.ts';

const WORDS = 1_000;

function whoAndWhen(staff: readonly StaffMember[]): FormSection {
	const options = [
		{ value: '', label: 'Somebody else' },
		...staff.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
	];
	return {
		id: 'doing',
		title: 'Who does it, and by when',
		fields: [
			{ kind: 'pick', name: 'owner', label: 'Who does it', options },
			{
				kind: 'line',
				name: 'ownerName',
				label: 'If it is somebody else: who',
				hint: 'Such as: the social worker, Ros at the advocacy service',
				most: WORDS,
			},
			{ kind: 'day', name: 'dueOn', label: 'By when' },
		],
	};
}

export function newActionSections(staff: readonly StaffMember[]): readonly FormSection[] {
	return [
		{
			id: 'promise',
			title: 'The promise',
			fields: [
				{
					kind: 'words',
					name: 'what',
					label: 'What',
					hint: 'In words that they would use: an advocate, a later start on Mondays',
					most: WORDS,
				},
				{
					kind: 'choice',
					name: 'idea',
					label: 'Whose idea it was',
					options: IDEAS.map((value) => ({ value, label: IDEA_WORDS[value].option })),
				},
			],
		},
		whoAndWhen(staff),
	];
}

export const STATE_OPTIONS = [
	{ value: 'open', label: 'Still to do' },
	{ value: 'done', label: 'Done' },
	{ value: 'not-possible', label: 'Not possible', hint: 'Say why, so that they can be told' },
] as const;

export function changeActionSections(staff: readonly StaffMember[]): readonly FormSection[] {
	return [
		{
			id: 'standing',
			title: 'How it stands',
			fields: [
				{ kind: 'choice', name: 'state', label: 'Is it done?', options: STATE_OPTIONS },
				{ kind: 'words', name: 'outcome', label: 'What came of it, or why not', most: WORDS },
				{ kind: 'day', name: 'toldOn', label: 'Day they were told', hint: 'A promise is kept when they know what came of it' },
				{ kind: 'line', name: 'toldHow', label: 'How they were told', hint: 'Such as: a text after school, in the next talk', most: WORDS },
			],
		},
		whoAndWhen(staff),
	];
}

export function actionForm(action: Action): Form {
	const fields = new URLSearchParams({ state: action.state, owner: action.owner ?? '' });
	if (action.owner === null) fields.append('ownerName', action.about.ownerName);
	if (action.dueOn !== null) fields.append('dueOn', action.dueOn);
	if (action.toldOn !== null) fields.append('toldOn', action.toldOn);
	if (action.about.toldHow !== undefined) fields.append('toldHow', action.about.toldHow);
	if (action.about.outcome !== undefined) fields.append('outcome', action.about.outcome);
	return formFrom(fields.toString());
}

export type NewActionFacts = Pick<Action, 'owner' | 'dueOn' | 'idea' | 'state' | 'about'>;

/** Reads a new promise. What was offered and refused is kept as refused, with nobody to do it. */
export function readNewAction(form: Form, staff: readonly StaffMember[]): Read<NewActionFacts> {
	const idea = optionIn(form, 'idea', IDEAS);
	const refused = idea === 'offered-no';
	const doing = readDoing(form, staff, !refused);
	const what = textIn(form, 'what');
	const errors: FieldError[] = [
		...(what === '' ? [{ field: 'what', words: 'Say what was promised, or asked for' }] : []),
		...(idea === null ? [{ field: 'idea', words: 'Say whose idea it was' }] : []),
		...doing.errors,
		...tooLong(newActionSections(staff), form),
	];
	if (errors.length > 0 || idea === null) return { outcome: 'invalid', errors };
	const { owner, ownerName, dueOn } = doing;
	return { outcome: 'read', value: { owner, dueOn, idea, state: refused ? 'refused' : 'open', about: { what, ownerName } } };
}

export type ChangedActionFacts = Pick<Action, 'owner' | 'dueOn' | 'state' | 'toldOn'> & {
	readonly ownerName: string;
	readonly outcome: string | undefined;
	readonly toldHow: string | undefined;
};

/** Reads what became of a promise. *Not possible* needs its reason; *told* needs something to tell. */
export function readChangedAction(form: Form, staff: readonly StaffMember[], now: Instant): Read<ChangedActionFacts> {
	const state = optionIn(form, 'state', ['open', 'done', 'not-possible']);
	const doing = readDoing(form, staff, true);
	const told = dayIn(form, 'toldOn', 'Day they were told');
	const { outcome } = optionalText(form, 'outcome');
	const { toldHow } = optionalText(form, 'toldHow');
	const errors: FieldError[] = [
		...(state === null ? [{ field: 'state', words: 'Say whether it is done' }] : []),
		...(state === 'not-possible' && outcome === undefined
			? [{ field: 'outcome', words: 'Say why it was not possible, so that they can be told' }]
			: []),
		...told.errors,
		...(told.day !== null && told.day > calendarDate(now)
			? [{ field: 'toldOn', words: 'Day they were told: that day has not come yet' }]
			: []),
		...(told.day !== null && state === 'open'
			? [{ field: 'toldOn', words: 'It is still to do. Clear the day they were told, or say that it is done' }]
			: []),
		...(told.day === null && told.errors.length === 0 && toldHow !== undefined
			? [{ field: 'toldOn', words: 'Give the day on which they were told, too' }]
			: []),
		...doing.errors,
		...tooLong(changeActionSections(staff), form),
	];
	if (errors.length > 0 || state === null) return { outcome: 'invalid', errors };
	const { owner, ownerName, dueOn } = doing;
	return { outcome: 'read', value: { state, outcome, toldOn: told.day, toldHow, owner, ownerName, dueOn } };
}

function readDoing(form: Form, staff: readonly StaffMember[], needed: boolean) {
	const owner = staff.find(({ id }) => id === form.one('owner'));
	const typed = textIn(form, 'ownerName');
	const due = dayIn(form, 'dueOn', 'By when');
	const errors = [
		...due.errors,
		...(needed && owner === undefined && typed === '' ? [{ field: 'ownerName', words: 'Say who does it' }] : []),
		...(owner !== undefined && typed !== '' && typed !== owner.name
			? [{ field: 'ownerName', words: `You chose ${owner.name} and wrote somebody else too. Keep one of them` }]
			: []),
	];
	return { owner: owner?.id ?? null, ownerName: owner?.name ?? typed, dueOn: due.day, errors };
}
