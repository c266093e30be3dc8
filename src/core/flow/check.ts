import type { Condition, FlowSource, FlowWording, Question, QuestionId, QuestionWording } from '#core/flow/definition.ts';
import { END } from '#core/flow/position.ts';
import { slotIn } from '#core/flow/slots.ts';
import { checkWords } from '#core/wording/check-words.ts';

/** One thing found wrong (`hard`) or worth a look (soft), with where it is and why it matters. */
export type Finding = { readonly where: string; readonly rule: string; readonly why: string; readonly hard: boolean };

type Rule = (source: FlowSource) => readonly Finding[];

/**
 * The load-time check of a flow, its shape and its words. XState's own check is thin: a bad target throws, but an unreachable
 * question, a dead end or a missing wording passes in silence.
 *
 * @example checkFlow(source).filter((finding) => finding.hard) // [] for every flow that may be served
 */
export function checkFlow(source: FlowSource): readonly Finding[] {
	return [...Object.values(FLOW_RULES).flatMap((rule) => rule(source)), ...wordsOf(source)];
}

/** The words in the same shape as the rest, so that whoever refuses a flow says everything at once. */
function wordsOf(source: FlowSource): readonly Finding[] {
	return checkWords(source).map(({ rule, where, words, why, hard: isHard }) => ({
		rule,
		where,
		why: words === '' ? why : `“${words}”: ${why}`,
		hard: isHard,
	}));
}

function hard(rule: string, where: string, why: string): Finding {
	return { rule, where, why, hard: true };
}

function soft(rule: string, where: string, why: string): Finding {
	return { rule, where, why, hard: false };
}

const optionsOf = (question: Question | undefined): readonly string[] => {
	if (question === undefined) return [];
	if (question.kind === 'faces') return ['awful', 'not-good', 'in-between', 'ok', 'good'];
	return 'options' in question ? question.options : [];
};

const uniqueIds: Rule = ({ questions }) =>
	questions
		.filter((question, at) => questions.findIndex((other) => other.id === question.id) !== at)
		.map((question) => hard('unique-ids', question.id, 'two questions have this id'));

const PLAIN = /^[A-Za-z0-9-]+$/;

/** Ids become names of states, keys of wording, parts of addresses and cells of tables: plain, and never taken. */
const plainIds: Rule = ({ id, questions, sections }) => {
	const why = 'an id may hold only letters, digits and hyphens';
	const named = [...sections.map((section) => section.id), ...questions.map((question) => question.id)];
	return [
		// A flow may belong to another: `return-home/younger`.
		...(id.split('/').every((part) => PLAIN.test(part)) ? [] : [hard('plain-ids', id, why)]),
		...named.filter((name) => !PLAIN.test(name)).map((name) => hard('plain-ids', name, why)),
		...questions.flatMap((question) =>
			optionsOf(question)
				.filter((option) => !PLAIN.test(option))
				.map((option) => hard('plain-ids', `${question.id}=${option}`, why)),
		),
		...questions
			.filter((question) => question.id === END)
			.map((question) => hard('plain-ids', question.id, 'this id is kept for the end of every flow')),
	];
};

const knownIds: Rule = ({ questions, sections, limits, core, close }) => {
	const ids = new Set(questions.map((question) => question.id));
	const known = new Set(sections.map((section) => section.id));
	return [
		...[...limits, ...core, ...close].filter((id) => !ids.has(id)).map((id) => hard('known-ids', id, 'is on a path but is not a question')),
		...questions
			.filter((question) => !known.has(question.section))
			.map((question) => hard('known-ids', question.id, `belongs to the unknown part “${question.section}”`)),
	];
};

const onePath: Rule = ({ limits, core, close }) => {
	const all = [...limits, ...core, ...close];
	return all
		.filter((id, at) => all.indexOf(id) !== at)
		.map((id) => hard('one-path', id, 'is on two of the limits, the core path and the close'));
};

const limitsFirst: Rule = ({ questions, limits, id }) => {
	if (limits.length === 0) return [hard('limits-first', id, 'no limits of privacy: they come before any free words')];
	const first = questions.find((question) => question.id === limits[0]);
	return [
		...(first?.kind === 'read-and-confirm' && first.must === 'be-shown'
			? []
			: [hard('limits-first', limits[0] ?? id, 'the first screen must be the limits of privacy, read and shown')]),
	];
};

const coreOfTen: Rule = ({ core, id }) =>
	core.length > 10 ? [hard('core-of-ten', id, `the core path has ${core.length} questions; at most ten`)] : [];

const coreCoversPurposes: Rule = ({ core, questions, sections, id }) => {
	const covered = new Set(
		core.flatMap(
			(one) => sections.find((section) => section.id === questions.find((question) => question.id === one)?.section)?.purposes ?? [],
		),
	);
	return (['harm', 'reasons', 'safe-and-options', 'staying-safe'] as const)
		.filter((purpose) => !covered.has(purpose))
		.map((purpose) => hard('core-covers-purposes', id, `no question of the core path serves the purpose “${purpose}”`));
};

const conditionsPoint: Rule = ({ questions }) => {
	const byId = new Map(questions.map((question) => [question.id, question]));
	return questions.flatMap((question) =>
		leavesOf(question.opens).flatMap((leaf) => {
			if (!('answer' in leaf)) return [];
			const target = byId.get(leaf.answer);
			if (target === undefined) return [hard('conditions-point', question.id, `opens on the unknown question ${leaf.answer}`)];
			if (leaf.answer === question.id) return [hard('conditions-point', question.id, 'opens on its own answer')];
			if ('has' in leaf && leaf.has.length === 0)
				return [hard('conditions-point', question.id, `opens on ${leaf.answer} with no option named`)];
			const unknown = 'has' in leaf ? leaf.has.filter((option) => !optionsOf(target).includes(option)) : [];
			return unknown.map((option) => hard('conditions-point', question.id, `opens on ${leaf.answer}=${option}, which is not an option`));
		}),
	);
};

/** Reachable by need: on a path, or opened by answers to questions that are themselves reachable. */
const reachable: Rule = (source) => {
	const found = new Set<QuestionId>([...source.limits, ...source.core, ...source.close]);
	for (let grew = true; grew; ) {
		const next = source.questions.filter((question) => !found.has(question.id) && question.opens && couldHold(question.opens, found));
		for (const question of next) found.add(question.id);
		grew = next.length > 0;
	}
	return source.questions
		.filter((question) => !found.has(question.id))
		.map((question) => hard('reachable', question.id, 'no answers can ever open this question'));
};

function couldHold(condition: Condition, reachableIds: ReadonlySet<QuestionId>): boolean {
	if ('all' in condition) return condition.all.every((part) => couldHold(part, reachableIds));
	if ('any' in condition) return condition.any.some((part) => couldHold(part, reachableIds));
	if ('not' in condition || 'fact' in condition) return true;
	if ('said' in condition && !condition.said) return true;
	return reachableIds.has(condition.answer);
}

function leavesOf(condition: Condition | undefined): readonly Condition[] {
	if (condition === undefined) return [];
	if ('all' in condition) return condition.all.flatMap(leavesOf);
	if ('any' in condition) return condition.any.flatMap(leavesOf);
	if ('not' in condition) return leavesOf(condition.not);
	return [condition];
}

const optionsDiffer: Rule = ({ questions }) =>
	questions.flatMap((question) => {
		const options = optionsOf(question);
		const twice = options.filter((option, at) => options.indexOf(option) !== at);
		const none = 'options' in question && options.length === 0 && question.kind !== 'people' && question.kind !== 'place';
		return [
			...twice.map((option) => hard('options-differ', question.id, `has the option “${option}” twice`)),
			...(none ? [hard('options-differ', question.id, 'asks to choose and has nothing to choose from')] : []),
		];
	});

const numbersCount: Rule = ({ questions }) =>
	questions
		.filter((question) => question.kind === 'number' && question.least > question.most)
		.map((question) => hard('numbers-count', question.id, 'no number fits: the least is above the most'));

const everyWordScreened: Rule = ({ questions }) =>
	questions
		.filter((question) => question.screened !== true)
		.map((question) => hard('every-word-screened', question.id, 'takes free words that nothing would screen'));

const personAsks: Rule = ({ questions, core }) =>
	questions
		.filter((question) => question.byPerson && core.includes(question.id))
		.map((question) => hard('person-asks', question.id, 'is asked by a person and cannot be on the core path'));

const wordsForAll: Rule = (source) =>
	source.wording.length === 0
		? [hard('words-for-all', source.id, 'has no wording in any language')]
		: source.wording.flatMap((wording) => [
				...missingSections(source, wording),
				...source.questions.flatMap((one) => missingWords(source, one, wording)),
			]);

function missingSections(source: FlowSource, wording: FlowWording): readonly Finding[] {
	return source.sections
		.filter((section) => !wording.sections[section.id]?.worker.trim() || !wording.sections[section.id]?.['young-person'].trim())
		.map((section) => hard('words-for-all', `${wording.language} ${section.id}`, 'this part has no name'));
}

function missingWords(source: FlowSource, question: Question, wording: FlowWording): readonly Finding[] {
	const words = wording.questions[question.id];
	const where = `${wording.language} ${question.id}`;
	if (words === undefined) return [hard('words-for-all', where, 'has no wording')];
	const asks = { worker: words.worker.ask, 'young-person': words['young-person'].ask, text: words.text };
	return [
		...source.modes
			.filter((mode) => asks[mode].trim() === '')
			.map((mode) => hard('words-for-all', `${where} ${mode}`, 'has no words for this mode')),
		...(words.topic.trim() === '' ? [hard('words-for-all', where, 'has no name for the map of topics')] : []),
		...('options' in question ? question.options : [])
			.filter((option) => !words.options?.[option]?.trim())
			.map((option) => hard('words-for-all', `${where}=${option}`, 'this option has no words')),
	];
}

const leadsPoint: Rule = ({ questions }) =>
	questions.flatMap((question) =>
		Object.entries(question.leads ?? {}).flatMap(([option, lead]) => [
			...(optionsOf(question).includes(option) ? [] : [hard('leads-point', question.id, `the unknown option “${option}” leads somewhere`)]),
			...(lead.to !== 'question' || questions.some(({ id }) => id === lead.question)
				? []
				: [hard('leads-point', question.id, `“${option}” leads to the unknown question ${lead.question}`)]),
		]),
	);

/** A slot has a line or a text to itself: how long the sentences are that go there, nobody knows here. */
const slotsStandAlone: Rule = ({ questions, wording }) =>
	wording.flatMap(({ language, questions: worded }) =>
		questions.flatMap(({ id }) => {
			const words = worded[id];
			const { alone, within } = words === undefined ? { alone: [], within: [] } : placesForSlots(words);
			return [...alone.filter((line) => slotIn(line) === undefined), ...within]
				.filter((line) => /[{}]/.test(line))
				.map((line) => hard('slots-stand-alone', `${language} ${id}`, `“${line}” is no slot with a line to itself`));
		}),
	);

function placesForSlots({ worker, 'young-person': child, text, textsBefore, options }: QuestionWording) {
	return {
		alone: [...(child.body ?? []), ...(textsBefore ?? [])],
		within: [child.ask, child.help ?? '', text, worker.ask, ...worker.or, ...Object.values(options ?? {})],
	};
}

const noSpareWords: Rule = ({ questions, wording }) =>
	wording.flatMap(({ language, questions: worded }) =>
		Object.keys(worded)
			.filter((id) => !questions.some((question) => question.id === id))
			.map((id) => soft('no-spare-words', `${language} ${id}`, 'is worded but is not a question')),
	);

/** Every rule under its name, so that a test can ask for a flow that each of them refuses. */
export const FLOW_RULES: Readonly<Record<string, Rule>> = {
	'unique-ids': uniqueIds,
	'plain-ids': plainIds,
	'known-ids': knownIds,
	'one-path': onePath,
	'limits-first': limitsFirst,
	'core-of-ten': coreOfTen,
	'core-covers-purposes': coreCoversPurposes,
	'conditions-point': conditionsPoint,
	reachable,
	'options-differ': optionsDiffer,
	'numbers-count': numbersCount,
	'every-word-screened': everyWordScreened,
	'person-asks': personAsks,
	'words-for-all': wordsForAll,
	'leads-point': leadsPoint,
	'slots-stand-alone': slotsStandAlone,
	'no-spare-words': noSpareWords,
};
