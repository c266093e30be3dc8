import type { Line } from '#app/conversation/lines.ts';
import type { Form } from '#app/form.ts';
import { type AnswerValue, FACES, type Face, isEmpty, WHOSE, type Whose } from '#core/flow/answer.ts';
import type { Question } from '#core/flow/definition.ts';
import type { Input } from '#core/flow/input.ts';

/** What the buttons under a question do. `keep` stays on the question; `next` goes on. */
export const DOINGS = ['keep', 'next', 'skip', 'not-saying', 'not-known', 'back', 'pause', 'person'] as const;
export type Doing = (typeof DOINGS)[number];

/**
 * Reads a conversation form into inputs, in the order in which they are taken. Words that were typed come before whatever
 * the button asks for: "Skip" with a half-written sentence keeps the sentence and then skips. What does not fit its field
 * (a number in letters, a day as 12/11) is kept as words: nothing that was typed is ever nothing.
 *
 * A tick that only stands as it stood on the page (`ticked`) is not said again. The page says so itself, not the record:
 * the same form then means the same however often it is sent. A tick that was changed or taken back corrects the line
 * that held it (`standing`); what it said first is kept.
 */
export function inputsFrom(question: Question | undefined, form: Form, standing?: Line): readonly Input[] {
	const doing = doingOf(form.one('do'));
	const then = doing === 'next' ? ('on' as const) : ('stay' as const);
	const corrected = question && standing && correctedTick(question, form, standing);
	const said = question ? saidIn(question, form, standing !== undefined) : strayWords(form);
	const answered = [...(corrected ? [corrected] : []), ...(said ? [said] : [])].map((one, at, all) => ({
		...one,
		then: at === all.length - 1 ? then : ('stay' as const),
	}));
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

function saidIn(question: Question, form: Form, ticksAside: boolean): Answered | undefined {
	const value = valueIn(question, form, ticksAside);
	if (isEmpty(value)) return undefined;
	const brought = isUnasked(form);
	const asked = brought ? '' : askedIn(form);
	return {
		type: 'answered',
		question: question.id,
		value,
		whose: whoseIn(form, value),
		prompted: !brought,
		then: 'stay',
		...(asked ? { asked } : {}),
	};
}

/** Words for a question that this flow does not have, from a page that is older than it. Kept where they came from. */
function strayWords(form: Form): Answered | undefined {
	const words = form.one('words').trim();
	if (words === '') return undefined;
	return {
		type: 'answered',
		question: form.one('question').slice(0, 64),
		value: { words },
		whose: whoseIn(form, { words }),
		prompted: true,
		then: 'stay',
	};
}

function correctedTick(question: Question, form: Form, standing: Line): Answered | undefined {
	const picked = picks(question, form);
	if (isSame(picked, form.all('ticked'))) return undefined;
	const { options: _options, faces: _faces, ...rest } = standing.value;
	return {
		type: 'answered',
		question: question.id,
		value: { ...rest, ...(question.kind === 'faces' ? { faces: [] } : { options: [] }), ...asPicked(question, picked) },
		whose: standing.whose,
		prompted: standing.prompted,
		supersedes: standing.entry,
		then: 'stay',
	};
}

/** A tick without words is what the worker wrote down, never a quotation. */
function whoseIn(form: Form, value: AnswerValue): Whose {
	const marked = WHOSE.find((one): one is Whose => one === form.one('whose')) ?? 'exact';
	return marked === 'exact' && value.words === undefined ? 'worker' : marked;
}

/** Not asked: marked so, or marked as the prompt of a page that gave none. */
function isUnasked(form: Form): boolean {
	return form.one('how') === 'brought-up' || (form.one('how') === 'prompt' && form.one('asked').trim() === '');
}

/** The question as it was actually put: one of the prompts, or what the worker typed. */
function askedIn(form: Form): string {
	return (form.one('how') === 'other' ? form.one('asked-other') : form.one('asked')).trim();
}

function valueIn(question: Question, form: Form, ticksAside: boolean): AnswerValue {
	const { fits, typed } = particular(question, form);
	const words = [form.one('words').trim(), ...typed].filter((piece) => piece !== '').join('\n');
	// What stood ticked is corrected by itself, in the line that holds it.
	const picked = ticksAside || isSame(picks(question, form), form.all('ticked')) ? [] : picks(question, form);
	return { ...(words ? { words } : {}), ...asPicked(question, picked), ...fits };
}

function picks(question: Question, form: Form): readonly string[] {
	if (question.kind === 'faces') return FACES.filter((face) => form.all('face').includes(face));
	if (!('options' in question) || question.kind === 'people') return [];
	return form.all('option').filter((option) => question.options.includes(option));
}

function asPicked(question: Question, picked: readonly string[]): AnswerValue {
	if (picked.length === 0) return {};
	return question.kind === 'faces' ? { faces: FACES.filter((face): face is Face => picked.includes(face)) } : { options: [...picked] };
}

/** What fits the field of this kind of question, and what was typed there and does not. */
type Particular = { readonly fits: AnswerValue; readonly typed: readonly string[] };

function particular(question: Question, form: Form): Particular {
	switch (question.kind) {
		case 'number':
			return numberIn(question, form.one('number').trim());
		case 'date-time':
			return whenIn(form);
		case 'people':
			return { fits: peopleIn(form), typed: [] };
		default:
			return { fits: {}, typed: [] };
	}
}

function numberIn({ least, most }: Extract<Question, { kind: 'number' }>, text: string): Particular {
	const number = Number(text);
	if (text === '') return { fits: {}, typed: [] };
	return Number.isFinite(number) && number >= least && number <= most ? { fits: { number }, typed: [] } : { fits: {}, typed: [text] };
}

/** A grown-up whose name nobody knows is still somebody: a relation without a name is kept. */
function peopleIn(form: Form): AnswerValue {
	const relations = form.all('relation');
	const people = form
		.all('called')
		.map((called, at) => ({ called: called.trim(), relation: relations[at] ?? '' }))
		.filter(({ called, relation }) => called !== '' || relation !== '')
		.map(({ called, relation }) => (relation ? { called, relation } : { called }));
	return people.length > 0 ? { people } : {};
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((one) => b.includes(one));
}

const PARTS = ['morning', 'afternoon', 'evening', 'night', 'not-sure'] as const;

function whenIn(form: Form): Particular {
	const [day, clock] = [form.one('when-date').trim(), form.one('when-time').trim()];
	const date = /^\d{4}-\d{2}-\d{2}$/.exec(day)?.[0];
	const time = /^\d{2}:\d{2}$/.exec(clock)?.[0];
	const part = PARTS.find((one) => one === form.one('when-part'));
	const typed = [date ? '' : day, time ? '' : clock].filter((text) => text !== '');
	if (!date && !time && !part) return { fits: {}, typed };
	return { fits: { when: { ...(date ? { date } : {}), ...(time ? { time } : {}), ...(part ? { part } : {}) } }, typed };
}
