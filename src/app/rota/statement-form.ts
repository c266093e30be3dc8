import type { Form } from '#app/form.ts';
import { type FormSection, tooLong } from '#app/forms/form-table.ts';
import { dayIn, type Read, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { AgreedCover } from '#core/cover/cover-statement.ts';
import type { TeamToRing } from '#core/cover/emergency-team.ts';

/** Who agreed. The hours and the words are not typed: they are those of the rota and of the pages, as they stand. */
export const STATEMENT_SECTIONS: readonly FormSection[] = [
	{
		id: 'who',
		title: 'Who agreed to it',
		fields: [
			{ kind: 'line', name: 'agreedBy', label: 'For the project', width: 'medium' },
			{ kind: 'line', name: 'commissioner', label: 'Who commissions it', hint: 'Such as the council', width: 'medium' },
			{ kind: 'line', name: 'agreedWith', label: 'With whom there', width: 'medium' },
			{ kind: 'day', name: 'agreedOn', label: 'On which day' },
			{
				kind: 'ticks',
				name: 'sure',
				label: 'What was agreed',
				options: [{ value: 'yes', label: 'Both sides looked at these hours and these words, and agreed to them' }],
			},
		],
	},
];

export type Agreed = Pick<AgreedCover, 'agreedBy' | 'commissioner' | 'agreedWith' | 'agreedOn'>;

const given = (form: Form, name: string, words: string): readonly FieldError[] =>
	textIn(form, name) === '' ? [{ field: name, words }] : [];

export function readStatement(form: Form, today: string): Read<Agreed> {
	const { day, errors } = dayIn(form, 'agreedOn', 'The day on which it was agreed');
	const found: FieldError[] = [
		...given(form, 'agreedBy', 'Say who agreed to it for the project'),
		...given(form, 'commissioner', 'Say who commissions it'),
		...given(form, 'agreedWith', 'Say with whom it was agreed'),
		...errors,
		...(errors.length === 0 && day === null ? [{ field: 'agreedOn', words: 'Give the day on which it was agreed' }] : []),
		...(day !== null && day > today ? [{ field: 'agreedOn', words: 'That day has not come yet. Check it' }] : []),
		...(form.all('sure').includes('yes') ? [] : [{ field: 'sure', words: 'Look at the hours and the words with them first' }]),
		...tooLong(STATEMENT_SECTIONS, form),
	];
	if (found.length > 0 || day === null) return { outcome: 'invalid', errors: found };
	const [agreedBy, commissioner, agreedWith] = [textIn(form, 'agreedBy'), textIn(form, 'commissioner'), textIn(form, 'agreedWith')];
	return { outcome: 'read', value: { agreedBy, commissioner, agreedWith, agreedOn: day } };
}

export const TEAM_SECTIONS: readonly FormSection[] = [
	{
		id: 'team',
		title: 'How they are reached',
		fields: [
			{ kind: 'line', name: 'name', label: 'What they are called', hint: 'Such as Emergency duty team, Newcastle', width: 'medium' },
			{ kind: 'line', type: 'tel', name: 'number', label: 'The number', width: 'medium' },
			{ kind: 'line', name: 'hours', label: 'When they answer', hint: 'In their own words', width: 'medium' },
			{ kind: 'day', name: 'checkedOn', label: 'When somebody here last rang to check it', hint: 'Leave it empty if nobody has' },
		],
	},
];

export function readTeam(form: Form, today: string): Read<TeamToRing> {
	const { day, errors } = dayIn(form, 'checkedOn', 'The day on which it was checked');
	const number = textIn(form, 'number');
	const found: FieldError[] = [
		...given(form, 'name', 'Say what they are called'),
		...(/^[+\d][\d ()-]{2,}$/.test(number) ? [] : [{ field: 'number', words: 'Give the number in digits, such as 0191 000 0000' }]),
		...given(form, 'hours', 'Say when they answer'),
		...errors,
		...(day !== null && day > today ? [{ field: 'checkedOn', words: 'That day has not come yet. Check it' }] : []),
		...tooLong(TEAM_SECTIONS, form),
	];
	if (found.length > 0) return { outcome: 'invalid', errors: found };
	return { outcome: 'read', value: { name: textIn(form, 'name'), number, hours: textIn(form, 'hours'), checkedOn: day } };
}
