import type { Form } from '#app/form.ts';
import { type AnswerValue, FACES, type Face, isEmpty, WHOSE, type Whose } from '#core/flow/answer.ts';
import type { Question } from '#core/flow/definition.ts';
import type { Input } from '#core/flow/input.ts';

/** What the buttons under a question do. `keep` stays on the question; `next` goes on. */
export const DOINGS = ['keep', 'next', 'skip', 'not-saying', 'not-known', 'back', 'pause', 'person'] as const;
export type Doing = (typeof DOINGS)[number];

/**
 * Reads a conversation form into inputs, in the order in which they are taken. Words that were typed are always the first
 * of them, whatever button was pressed: "Skip" with a half-written sentence keeps the sentence and then skips.
 *
 * A tick that only stands as it stood on the page (`ticked`) is not said again. The page says so itself, not the record:
 * the same form then means the same however often it is sent.
 */
export function inputsFrom(question: Question | undefined, form: Form): readonly Input[] {
	const doing = doingOf(form.one('do'));
	const said = question && saidIn(question, form, form.all('ticked'));
	const answered: readonly Input[] = said ? [{ ...said, then: doing === 'next' ? 'on' : 'stay' }] : [];
	return [...answered, ...afterwards(question?.id, doing, answered.length > 0)];
}

function doingOf(text: string): Doing {
	return DOINGS.find((doing) => doing === text) ?? 'keep';
}

function afterwards(question: string | undefined, doing: Doing, said: boolean): readonly Input[] {
	switch (doing) {
		case 'keep':
			return [];
		case 'next':
			return said || question === undefined ? [] : [{ type: 'moved-on', question }];
		case 'skip':
			return question === undefined ? [] : [{ type: 'skipped', question }];
		case 'not-saying':
		case 'not-known':
			return question === undefined ? [] : [{ type: doing, question }];
		case 'back':
			return [{ type: 'back' }];
		case 'pause':
			return [{ type: 'paused' }];
		case 'person':
			return [{ type: 'asked-for-a-person' }];
	}
}

type Answered = Extract<Input, { type: 'answered' }>;

function saidIn(question: Question, form: Form, ticked: readonly string[]): Answered | undefined {
	const value = valueIn(question, form, ticked);
	if (isEmpty(value)) return undefined;
	const whose = whoseIn(form, value);
	const brought = form.one('how') === 'brought-up';
	const asked = brought ? '' : askedIn(form);
	const supersedes = form.one('supersedes');
	return {
		type: 'answered',
		question: question.id,
		value,
		whose,
		prompted: !brought,
		then: 'stay',
		...(asked ? { asked } : {}),
		...(supersedes ? { supersedes } : {}),
	};
}

/** A tick without words is what the worker wrote down, never a quotation. */
function whoseIn(form: Form, value: AnswerValue): Whose {
	const marked = WHOSE.find((one): one is Whose => one === form.one('whose')) ?? 'exact';
	return marked === 'exact' && value.words === undefined ? 'worker' : marked;
}

/** The question as it was actually put: one of the prompts, or what the worker typed. */
function askedIn(form: Form): string {
	return (form.one('how') === 'other' ? form.one('asked-other') : form.one('asked')).trim();
}

function valueIn(question: Question, form: Form, ticked: readonly string[]): AnswerValue {
	const words = form.one('words').trim();
	const picked = 'options' in question ? form.all('option').filter((option) => question.options.includes(option)) : [];
	const options = isSame(picked, ticked) ? [] : picked;
	return {
		...(words ? { words } : {}),
		...(options.length > 0 && question.kind !== 'people' ? { options: [...options] } : {}),
		...particular(question, form, ticked),
	};
}

function particular(question: Question, form: Form, ticked: readonly string[]): AnswerValue {
	switch (question.kind) {
		case 'faces': {
			const faces = FACES.filter((face): face is Face => form.all('face').includes(face));
			return faces.length > 0 && !isSame(faces, ticked) ? { faces } : {};
		}
		case 'number': {
			const text = form.one('number').trim();
			return text !== '' && Number.isFinite(Number(text)) ? { number: Number(text) } : {};
		}
		case 'date-time':
			return whenIn(form);
		case 'people': {
			const relations = form.all('relation');
			const people = form
				.all('called')
				.map((called, at) => ({ called: called.trim(), relation: relations[at] || undefined }))
				.filter(({ called }) => called !== '')
				.map(({ called, relation }) => (relation ? { called, relation } : { called }));
			return people.length > 0 ? { people } : {};
		}
		default:
			return {};
	}
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((one) => b.includes(one));
}

const PARTS = ['morning', 'afternoon', 'evening', 'night', 'not-sure'] as const;

function whenIn(form: Form): AnswerValue {
	const date = /^\d{4}-\d{2}-\d{2}$/.exec(form.one('when-date'))?.[0];
	const time = /^\d{2}:\d{2}$/.exec(form.one('when-time'))?.[0];
	const part = PARTS.find((one) => one === form.one('when-part'));
	if (!date && !time && !part) return {};
	return { when: { ...(date ? { date } : {}), ...(time ? { time } : {}), ...(part ? { part } : {}) } };
}
