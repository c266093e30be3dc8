import type { Form } from '#app/form.ts';
import { type FormSection, tooLong } from '#app/forms/form-table.ts';
import { dayIn, optionIn, type Read, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { AboutYoungPerson } from '#core/record/young-person.ts';
import { type AboutAccessStep, type AccessRequest, ASKERS } from '#core/rights/access-request.ts';
import { namesIn, relationsIn, standsIn } from '#core/rights/left-out-words.ts';
import { ASKER_WORDS } from './request-words.ts';

const MOST = 1_000;

/** What is asked when somebody asks for what is held. */
export const ASK_FORM: readonly FormSection[] = [
	{
		id: 'asks',
		title: 'Who asks',
		fields: [
			{ kind: 'choice', name: 'asker', label: 'Who asks?', options: ASKERS.map((value) => ({ value, label: ASKER_WORDS[value] })) },
			{
				kind: 'line',
				name: 'who',
				label: 'Their name, and what they are to the young person',
				hint: 'Leave it empty where the young person asks',
				most: MOST,
			},
			{ kind: 'day', name: 'receivedOn', label: 'The day it came' },
			{
				kind: 'line',
				name: 'how',
				label: 'How it came',
				hint: 'Such as: by letter, or said in a talk. It does not have to be in writing',
				most: MOST,
			},
		],
	},
	{
		id: 'checked',
		title: 'How it was checked',
		hint: 'You may write this down first and check later. Nothing is given to anybody until a safeguarding lead has decided.',
		fields: [
			{ kind: 'words', name: 'identity', label: 'How you know who they are', hint: 'Such as: known to us, or saw a passport', most: MOST },
			{
				kind: 'words',
				name: 'authority',
				label: 'How you know that they may ask',
				hint: 'Such as: a birth certificate, a court order, a signed authority',
				most: MOST,
			},
		],
	},
];

export type Asked = { readonly about: AccessRequest['about']; readonly receivedOn: string };

/** @param today a London date: nothing has come on a day that has not been */
export function readAsk(form: Form, today: string): Read<Asked> {
	const asker = optionIn(form, 'asker', ASKERS);
	const { day, errors: dayErrors } = dayIn(form, 'receivedOn', 'The day it came');
	const about = {
		who: textIn(form, 'who'),
		how: textIn(form, 'how'),
		identity: textIn(form, 'identity'),
		authority: textIn(form, 'authority'),
	};
	const errors: readonly FieldError[] = [
		...(asker === null ? [{ field: 'asker', words: 'Choose who asks' }] : []),
		...(asker !== null && asker !== 'young-person' && about.who === ''
			? [{ field: 'who', words: 'Say who asks, and what they are to the young person' }]
			: []),
		...dayErrors,
		...(day === null && dayErrors.length === 0
			? [{ field: 'receivedOn', words: 'Give the day on which it came: the month counts from it' }]
			: []),
		...(day !== null && day > today ? [{ field: 'receivedOn', words: 'The day it came: that day has not come yet' }] : []),
		...tooLong(ASK_FORM, form),
	];
	if (asker === null || day === null || errors.length > 0) return { outcome: 'invalid', errors };
	return { outcome: 'read', value: { about: { asker, ...about }, receivedOn: day } };
}

const YES_NO = [
	{ value: 'yes', label: 'Yes, or it is not certain that they are not' },
	{ value: 'no', label: 'No' },
];

/** What a lead is asked before anything is given. */
export function decideForm(own: boolean): readonly FormSection[] {
	const theirs = [
		{
			kind: 'words',
			name: 'theirView',
			label: 'What the young person thinks of it',
			hint: 'As you would put it. Say how and when they were asked, or why they were not',
			most: MOST,
		},
		{
			kind: 'words',
			name: 'understanding',
			label: 'How far they understand what it means',
			hint: 'A child who understands it decides for themselves who may ask',
			most: MOST,
		},
	] as const;
	const checked = {
		id: 'known',
		title: 'Who asks',
		fields: ASK_FORM[1]?.fields ?? [],
	};
	return [
		checked,
		{
			id: 'decide',
			title: 'Decide',
			fields: [
				...(own ? [] : theirs),
				{ kind: 'choice', name: 'danger', label: 'Is whoever asks somebody who must not be told, or close to them?', options: YES_NO },
				{
					kind: 'choice',
					name: 'answer',
					label: 'What is your answer?',
					options: [
						{ value: 'agreed', label: 'They are given what may be given', hint: 'You see all of it first, and can leave things out' },
						{ value: 'refused', label: 'They are given nothing' },
					],
				},
				{
					kind: 'words',
					name: 'why',
					label: 'Why',
					hint: 'The young person’s best interests, whether somebody could be seriously harmed, and what they said in confidence',
					most: MOST,
				},
				{
					kind: 'choice',
					name: 'staffNames',
					label: 'Names of people who work here',
					options: [
						{ value: 'no', label: 'Leave them out: their role stands there' },
						{ value: 'yes', label: 'Give them' },
					],
				},
			],
		},
	];
}

type Decided = Extract<AboutAccessStep, { readonly step: 'decided' }>;

/** @param named whether whoever asks is written down as somebody who must not be told: then no answer makes them safe */
export function readDecision(form: Form, own: boolean, named: boolean): Read<Decided> {
	const answer = optionIn(form, 'answer', ['agreed', 'refused'] as const);
	const danger = optionIn(form, 'danger', ['yes', 'no'] as const);
	const [identity, authority] = [textIn(form, 'identity'), textIn(form, 'authority')];
	const [why, theirView, understanding] = [textIn(form, 'why'), textIn(form, 'theirView'), textIn(form, 'understanding')];
	const given = answer === 'agreed';
	const errors: readonly FieldError[] = [
		...(given && identity === '' ? [{ field: 'identity', words: 'Say how you know who they are. Nothing is given before' }] : []),
		...(given && !own && authority === '' ? [{ field: 'authority', words: 'Say how you know that they may ask' }] : []),
		...(!own && theirView === ''
			? [{ field: 'theirView', words: 'Say what the young person thinks of it, or why they were not asked' }]
			: []),
		...(!own && understanding === '' ? [{ field: 'understanding', words: 'Say how far they understand what it means' }] : []),
		...(danger === null ? [{ field: 'danger', words: 'Say whether whoever asks must not be told' }] : []),
		...(named && danger === 'no'
			? [{ field: 'danger', words: 'They are written down as somebody who must not be told. Choose yes, or change the record first' }]
			: []),
		...(answer === null ? [{ field: 'answer', words: 'Choose an answer' }] : []),
		...(why === '' ? [{ field: 'why', words: 'Say why' }] : []),
		...tooLong(decideForm(own), form),
	];
	if (answer === null || danger === null || errors.length > 0) return { outcome: 'invalid', errors };
	const staffNames = form.one('staffNames') === 'yes';
	return {
		outcome: 'read',
		value: { step: 'decided', answer, why, identity, authority, theirView, understanding, isDanger: danger === 'yes', staffNames },
	};
}

/**
 * Whether whoever asks stands among those who must not be told: by a name, or by what they are to the young person where either is
 * written down without one ("Stepdad").
 */
export function isNamedAsDanger({ who }: AccessRequest['about'], { mustNotBeTold }: Pick<AboutYoungPerson, 'mustNotBeTold'>): boolean {
	const asker = namesIn(who);
	return mustNotBeTold.some((one) => {
		const names = namesIn(one.who);
		if (standsIn(who, names) || standsIn(one.who, asker)) return true;
		if (names.length > 0 && asker.length > 0) return false;
		return relationsIn(one.who).some((relation) => relationsIn(who).includes(relation));
	});
}
