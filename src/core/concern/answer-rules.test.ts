import { describe, expect, it } from 'vitest';
import { FACES } from '#core/flow/answer.ts';
import type { Question } from '#core/flow/definition.ts';
import { CATEGORIES, isDisclosure, LEVELS } from '#core/screening/verdict.ts';
import { all } from '#flows/index.ts';
import { ANSWER_RULES } from './answer-rules.ts';
import { assess } from './assess.ts';

const questions = all().flatMap((flow) => flow.source.questions);
const optionsOf = (question: Question): readonly string[] => {
	if (question.kind === 'faces') return FACES;
	return 'options' in question ? question.options : [];
};

/** Answers on the urgent route that worry nobody. Every other option there must have a row. */
const NO_WORRY: Readonly<Record<string, readonly string[]>> = {
	T13: ['yes'],
	T14: ['no'],
	T16: ['no'],
	// Free words beside `other` are screened for themselves, and on the urgent route are at least unclear.
	T23: ['chose', 'other'],
	T39: ['no-one'],
	T40: ['no'],
	T41: ['no'],
	T42: ['no'],
	T43: ['no'],
	T44: ['no'],
	T45: ['no'],
	T46: ['no'],
	T47: ['no'],
	Y03: ['yes'],
	Y11: ['no'],
	H03: ['yes'],
	H31: ['no-one'],
	H40: ['ok'],
};

/** They say that something may be the matter, and not what: nobody guesses for them. */
const ABOUT_NOTHING_YET =
	'T23=asked T39=worried T39=not-sure T39=they-were-ok T40=yes T40=not-sure T22=not-my-choice T18=asked T21=asked T26=just-met T26=hotel ' +
	'T27=just-met T27=hotel T29=grown-up T33=money T33=phone T04=someone-else T08=yes T28=just-met T30=lift-unknown T34=taken T50=badly ' +
	'T51=worse Y05=new-place Y06=new-person H31=yes H31=not-sure H40=mixed H04=may-go H60=no';

describe('the table of answers that raise a concern', () => {
	it('names only questions and options that some flow has', () => {
		const unknown = ANSWER_RULES.filter(
			({ question, option }) => !questions.some((one) => one.id === question && optionsOf(one).includes(option)),
		);
		expect(unknown).toEqual([]);
	});

	it('has one row for each answer, named after it', () => {
		expect(new Set(ANSWER_RULES.map((rule) => rule.id)).size).toBe(ANSWER_RULES.length);
		expect(ANSWER_RULES.filter((rule) => rule.id !== `${rule.question}=${rule.option}`)).toEqual([]);
	});

	it('has a row for every answer on the urgent route that could worry anybody', () => {
		const urgentRoute = questions.filter((question) => question.audience.includes('U') && optionsOf(question).length > 0);
		const missing = urgentRoute.flatMap((question) =>
			optionsOf(question)
				.filter((option) => !NO_WORRY[question.id]?.includes(option))
				.filter((option) => !ANSWER_RULES.some((rule) => rule.question === question.id && rule.option === option))
				.map((option) => `${question.id}=${option}`),
		);
		expect(urgentRoute.map((question) => question.id).sort()).toEqual(Object.keys(NO_WORRY).sort());
		expect(missing).toEqual([]);
	});

	it('raises nothing for an answer that worries nobody', () => {
		const raised = Object.entries(NO_WORRY).flatMap(([question, options]) =>
			ANSWER_RULES.filter((rule) => rule.question === question && options.includes(rule.option)),
		);
		expect(raised).toEqual([]);
	});

	it('brings a human for every yes and every not sure on T41 to T47', () => {
		const answers = ['T41', 'T42', 'T43', 'T44', 'T45', 'T46', 'T47'].flatMap((question) =>
			['yes', 'not-sure'].map((option) => ({ question, option })),
		);
		for (const { question, option } of answers) {
			const { level } = assess({ question, value: { options: [option] }, verdict: undefined, rules: ANSWER_RULES });
			expect(isDisclosure(level), `${question}=${option}`).toBe(true);
		}
	});

	it('has a human look wherever someone asked them to come, and wherever they stayed in a hotel or with somebody they had just met', () => {
		const answers = ['T18=asked', 'T21=asked', 'T23=asked', 'T26=hotel', 'T26=just-met', 'T27=hotel', 'T27=just-met'];
		expect(answers.map((id) => ANSWER_RULES.find((rule) => rule.id === id)?.level)).toEqual(answers.map(() => 'unclear'));
	});

	it('sends to a person about time limits for medical care, whenever it was', () => {
		const rows = ANSWER_RULES.filter((rule) => rule.question === 'T42');
		expect(rows.map((rule) => [rule.option, rule.level, rule.says.includes('time limits for medical care')])).toEqual([
			['yes', 'urgent', true],
			['not-sure', 'urgent', true],
		]);
	});

	it('keeps “immediate” for the three answers that say it is now', () => {
		expect(ANSWER_RULES.filter((rule) => rule.level === 'immediate').map((rule) => rule.id)).toEqual([
			'T14=need-help-now',
			'T16=today',
			'T45=still',
		]);
	});

	it('says no more than the child did, in a whole sentence, with a source', () => {
		expect(ANSWER_RULES.filter((rule) => rule.source === '' || !/^[A-Z].*\.$/.test(rule.says))).toEqual([]);
	});

	it('gives each answer a level above nothing, and names what it is about where the answer says', () => {
		expect(ANSWER_RULES.filter(({ level }) => level === ('none' as string) || !LEVELS.includes(level))).toEqual([]);
		expect(ANSWER_RULES.flatMap(({ categories }) => categories).filter((category) => !CATEGORIES.includes(category))).toEqual([]);
		const silent = ANSWER_RULES.filter(({ categories }) => categories.length === 0).map(({ id }) => id);
		expect(silent.join(' ')).toBe(ABOUT_NOTHING_YET);
	});

	it('rests each row on something that can be looked up', () => {
		expect(ANSWER_RULES.map(({ source }) => source).filter((source) => !/^[A-Z]/.test(source) || /: ?$/.test(source))).toEqual([]);
	});
});
