import { type Form, formFrom } from '#app/form.ts';
import type { FormSection } from '#app/forms/form-table.ts';
import { tooLong } from '#app/forms/form-table.ts';
import { dayIn, linesIn, optionalText, optionIn, type Read, textIn } from '#app/forms/read-fields.ts';
import type { FieldError } from '#app/layout/error-summary.tsx';
import type { Instant } from '#core/clock/instant.ts';
import { calendarDate } from '#core/clock/london.ts';
import { codeWordIn } from '#core/concern/code-word.ts';
import { AboutYoungPerson, HOMES } from '#core/record/young-person.ts';
import { HOME_WORDS } from './young-person-words.ts';

const NOT_KNOWN = { value: '', label: 'Not known yet' };

/** What we ask about a young person. Only the name is needed; everything else may come later. */
export const YOUNG_PERSON_FORM: readonly FormSection[] = [
	{
		id: 'who',
		title: 'Who they are',
		fields: [
			{ kind: 'line', name: 'nameUsed', label: 'Name they use', hint: 'What they like to be called' },
			{ kind: 'line', name: 'fullName', label: 'Full name' },
			{
				kind: 'line',
				name: 'pronouns',
				label: 'Pronouns',
				hint: 'Such as she/her. Ask, and leave it empty if you don’t know',
				width: 'medium',
			},
			{ kind: 'day', name: 'dateOfBirth', label: 'Date of birth' },
		],
	},
	{
		id: 'home',
		title: 'Where they live',
		fields: [
			{
				kind: 'choice',
				name: 'home',
				label: 'Kind of home',
				columns: true,
				options: [...HOMES.map((value) => ({ value, label: HOME_WORDS[value].option })), NOT_KNOWN],
			},
			{ kind: 'line', name: 'livesIn', label: 'Town or area', hint: 'Never the full address here' },
			{ kind: 'line', name: 'responsibleAuthority', label: 'Responsible council' },
			{ kind: 'line', name: 'hostAuthority', label: 'Host council', hint: 'Only when they live in another council’s area' },
			{ kind: 'line', name: 'legalStatus', label: 'Legal status', hint: 'Such as section 20, a care order, or not looked after' },
			{ kind: 'line', name: 'socialWorker', label: 'Social worker' },
			{ kind: 'line', name: 'school', label: 'School or college' },
		],
	},
	{
		id: 'safe',
		title: 'Being in touch safely',
		hint: 'Anyone may pick up the phone. Write how it is safe, in plain words.',
		fields: [
			{ kind: 'words', name: 'safeContact', label: 'How and when it is safe to be in touch', hint: 'Such as: text only, after 4 pm' },
			{ kind: 'line', name: 'phone', label: 'Phone number', type: 'tel', width: 'medium' },
			{
				kind: 'line',
				name: 'itsMeWord',
				label: '“It’s me” word',
				hint: 'They give it when we ask who is there, such as by text. Not a name or a birthday',
				width: 'medium',
			},
			{
				kind: 'line',
				name: 'codeWord',
				label: 'Code word for danger',
				hint: 'If they write it when they are alone, somebody is told at once. Never ask them for it',
				width: 'medium',
			},
		],
	},
	{
		id: 'parents',
		title: 'Parents, and who must not be told',
		fields: [
			{
				kind: 'lines',
				name: 'parentalResponsibility',
				label: 'Who holds parental responsibility',
				hint: 'One person or council on each line',
			},
			{
				kind: 'people',
				name: 'mustNotBeTold',
				label: 'Who must not be told where they are or what they say',
				hint: 'And why: a court order, what they asked for, what somebody did. Save to get another row',
			},
			{
				kind: 'lines',
				name: 'dangerAddresses',
				label: 'Addresses and places that nobody must be told',
				hint: 'One on each line. Nothing that says where they are is given to anybody until a safeguarding lead has decided',
			},
			{ kind: 'lines', name: 'trustedPeople', label: 'People they trust', hint: 'One on each line' },
		],
	},
	{
		id: 'talking',
		title: 'What helps them talk',
		fields: [
			{ kind: 'words', name: 'whatHelps', label: 'What helps', hint: 'Such as: walking, or writing it down. Not being looked at' },
			{
				kind: 'lines',
				name: 'communicationNeeds',
				label: 'What they need',
				hint: 'Such as British Sign Language, large print, short sentences. One on each line',
			},
		],
	},
	{
		id: 'interpreter',
		title: 'Interpreter',
		hint: 'Never a family member and never somebody from their community. The interpreter is told the same limits of privacy.',
		fields: [
			{ kind: 'line', name: 'interpreterLanguage', label: 'Language', width: 'medium' },
			{ kind: 'line', name: 'interpreterDialect', label: 'Dialect', width: 'medium' },
			{ kind: 'line', name: 'interpreterName', label: 'Interpreter’s name' },
			{ kind: 'line', name: 'interpreterRegistration', label: 'Registration number', width: 'medium' },
		],
	},
	{
		id: 'ids',
		title: 'Numbers',
		fields: [
			{ kind: 'line', name: 'localId', label: 'Council’s number', width: 'medium' },
			{ kind: 'line', name: 'childId903', label: 'SSDA903 child number', hint: 'Looked-after children only', width: 'medium' },
			{ kind: 'line', name: 'singleUniqueIdentifier', label: 'Single unique identifier', width: 'medium' },
		],
	},
];

/** The form as it would be typed for what is known, for changing it. */
export function youngPersonForm(about: AboutYoungPerson): Form {
	const fields = new URLSearchParams();
	const { mustNotBeTold, interpreter, parentalResponsibility, communicationNeeds, trustedPeople, dangerAddresses = [], ...lines } = about;
	for (const [name, value] of Object.entries(lines)) if (value !== undefined) fields.append(name, value);
	for (const [name, value] of Object.entries({ parentalResponsibility, communicationNeeds, trustedPeople, dangerAddresses }))
		fields.append(name, value.join('\n'));
	for (const { who, why } of mustNotBeTold) {
		fields.append('mustNotBeTold-who', who);
		fields.append('mustNotBeTold-why', why ?? '');
	}
	for (const [name, value] of Object.entries(interpreter ?? {}))
		if (value !== undefined) fields.append(`interpreter${name.charAt(0).toUpperCase()}${name.slice(1)}`, value);
	return formFrom(fields.toString());
}

const LINES = [
	'fullName',
	'pronouns',
	'livesIn',
	'localId',
	'childId903',
	'singleUniqueIdentifier',
	'responsibleAuthority',
	'hostAuthority',
	'legalStatus',
	'socialWorker',
	'school',
	'safeContact',
	'codeWord',
	'itsMeWord',
	'phone',
	'whatHelps',
] as const;

/** Reads the form. The name used is the one thing that must be there. */
export function readYoungPerson(form: Form, now: Instant): Read<AboutYoungPerson> {
	const born = dayIn(form, 'dateOfBirth', 'Date of birth');
	const home = optionIn(form, 'home', HOMES);
	const interpreter = readInterpreter(form);
	const errors: FieldError[] = [
		...(textIn(form, 'nameUsed') === '' ? [{ field: 'nameUsed', words: 'Give the name they use' }] : []),
		...born.errors,
		...(born.day !== null && born.day > calendarDate(now)
			? [{ field: 'dateOfBirth', words: 'Date of birth: that day has not come yet. Check the year' }]
			: []),
		...(interpreter !== undefined && interpreter.language === ''
			? [{ field: 'interpreterLanguage', words: 'Say which language the interpreter is for' }]
			: []),
		...sameWord(form),
		...whyWithoutWho(form),
		...tooLong(YOUNG_PERSON_FORM, form),
	];
	const about = AboutYoungPerson.safeParse({
		nameUsed: textIn(form, 'nameUsed'),
		...Object.assign({}, ...LINES.map((name) => optionalText(form, name))),
		...(born.day === null ? {} : { dateOfBirth: born.day }),
		...(home === null ? {} : { home }),
		parentalResponsibility: linesIn(form, 'parentalResponsibility'),
		communicationNeeds: linesIn(form, 'communicationNeeds'),
		trustedPeople: linesIn(form, 'trustedPeople'),
		mustNotBeTold: peopleIn(form),
		...(textIn(form, 'dangerAddresses') === '' ? {} : { dangerAddresses: linesIn(form, 'dangerAddresses') }),
		...(interpreter === undefined ? {} : { interpreter }),
	});
	if (errors.length > 0) return { outcome: 'invalid', errors };
	if (!about.success)
		return {
			outcome: 'invalid',
			errors: [
				{ field: 'nameUsed', words: 'One list is longer than can be kept. Keep each line under 500 characters, and at most 40 lines' },
			],
		};
	return { outcome: 'read', value: about.data };
}

function readInterpreter(form: Form) {
	const given = {
		...(textIn(form, 'interpreterName') === '' ? {} : { name: textIn(form, 'interpreterName') }),
		...(textIn(form, 'interpreterRegistration') === '' ? {} : { registration: textIn(form, 'interpreterRegistration') }),
		...(textIn(form, 'interpreterDialect') === '' ? {} : { dialect: textIn(form, 'interpreterDialect') }),
	};
	const language = textIn(form, 'interpreterLanguage');
	return language === '' && Object.keys(given).length === 0 ? undefined : { ...given, language };
}

function peopleIn(form: Form) {
	const whys = form.all('mustNotBeTold-why');
	return form
		.all('mustNotBeTold-who')
		.map((who, at) => ({ who: who.trim(), why: (whys[at] ?? '').trim() }))
		.filter(({ who }) => who !== '')
		.map(({ who, why }) => (why === '' ? { who } : { who, why }));
}

/** Whoever shows that it is them must not raise an alert with it. */
function sameWord(form: Form): readonly FieldError[] {
	const itsMe = textIn(form, 'itsMeWord');
	const isSame = itsMe !== '' && codeWordIn(itsMe, textIn(form, 'codeWord')) !== undefined;
	return isSame
		? [{ field: 'itsMeWord', words: 'Their code word for danger is in it, so asking for it would raise an alert. Agree another' }]
		: [];
}

function whyWithoutWho(form: Form): readonly FieldError[] {
	const whos = form.all('mustNotBeTold-who');
	const alone = form.all('mustNotBeTold-why').some((why, at) => why.trim() !== '' && (whos[at] ?? '').trim() === '');
	return alone ? [{ field: 'mustNotBeTold', words: 'Say who must not be told, beside the reason you gave' }] : [];
}
