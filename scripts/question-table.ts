import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Audience, Lead, Question, QuestionId, QuestionWording } from '#core/flow/definition.ts';
import { gradeOfSet } from '#core/wording/check-words.ts';
import { FACTS } from '#flows/facts.ts';
import { inPlainEnglish, optionWords } from './condition-words.ts';

const SEEN_BY: Readonly<Record<Audience, string>> = {
	Y: 'the young person',
	W: 'the worker',
	M: 'manager or safeguarding lead',
	R: 'the report to the council, unless they wish otherwise',
	K: 'kept in the project',
	P: 'a police form, filled in by a person',
	U: 'urgent route: a human looks',
};

const ANSWERED_BY: Readonly<Record<Question['kind'], string>> = {
	single: 'One of these',
	several: 'Any of these',
	'short-words': 'A few words',
	'long-words': 'Words',
	number: 'A number',
	'date-time': 'A day, and a time if they know it',
	faces: 'The five faces, from awful to good',
	place: 'A kind of place, and the area in words',
	people: 'People as they name them',
	'read-and-confirm': 'Read together, then',
	'read-back': 'Read back what was written, then',
};

/**
 * Every question of every flow on one page, for a practitioner to read and mark up. Written by `npm run flows`.
 */
export function questionTable(flows: readonly Flow[]): string {
	return [
		'# The question table',
		'',
		'Written by `npm run flows` from the flows themselves. To change a question, see `flows/README.md`.',
		'',
		'Free words are welcome at every question, whatever its kind, and are always screened. Every question can be skipped, and “I don’t know” and “I’d rather not say” are kept as what they are.',
		'',
		'Some questions open only when something is known at the start:',
		'',
		...Object.entries(FACTS).map(([fact, means]) => `- **${fact}**: ${means}`),
		'- **known:T06** and the like: they told us before, so it is not asked again.',
		'',
		'What is true only at the hour at which it is read stands in braces: `{who-is-here}` is who we are and who is here now, `{lines-open-now}` the lines that are open now.',
		'',
		...flows.flatMap(flowPart),
	].join('\n');
}

function flowPart(flow: Flow): readonly string[] {
	const { title } = flow.wording('en');
	return [
		`## ${title} (${flow.ref})`,
		'',
		`Limits first: ${flow.source.limits.join(', ')}. Core path: ${flow.source.core.join(', ')}. To close: ${flow.source.close.join(', ')}. Everything else opens by need, or because somebody brings it up.`,
		'',
		`Held by: ${flow.source.modes.map((mode) => mode.replace('-', ' ')).join(', ')}. Reading grade of all that a child can read: ${gradeOfSet(flow.source).toFixed(1)} (at most 4).`,
		'',
		'| | topic | part | reached by |',
		'|---|---|---|---|',
		...flow.order.map(
			(id) => `| [${id}](#${anchor(flow, id)}) | ${cell(flow.words(id, 'en').topic)} | ${partOf(flow, id)} | ${reachedBy(flow, id)} |`,
		),
		'',
		...flow.order.flatMap((id) => questionPart(flow, id)),
	];
}

/** `core path`, `limits`, `close`, or `need`; any topic can also be brought up (`pull`). */
export function reachedBy(flow: Flow, id: QuestionId): string {
	const standing = flow.standing(id);
	return `${standing === 'store' ? 'need' : standing === 'core' ? 'core path' : standing}, pull`;
}

function questionPart(flow: Flow, id: QuestionId): readonly string[] {
	const question = flow.question(id);
	if (question === undefined) return [];
	const words = flow.words(id, 'en');
	const rows = [...wordRows(flow, words), ...ruleRows(flow, question)].filter(([, what]) => what !== '');
	return [
		`### <a id="${anchor(flow, id)}"></a>${id} · ${words.topic}`,
		'',
		'| | |',
		'|---|---|',
		...rows.map(([name, what]) => `| **${name}** | ${cell(what)} |`),
		'',
	];
}

type Row = readonly [name: string, what: string];

function wordRows({ source }: Flow, { worker, text, textsBefore, 'young-person': young }: QuestionWording): readonly Row[] {
	const reads = [young.ask, ...(young.body ?? []), young.help ?? ''].filter((line) => line !== '').join('\n');
	return [
		['The worker says', worker.ask],
		['or', worker.or.join('\n')],
		['Advice', (worker.do ?? []).join('\n')],
		['The young person reads', reads],
		['As a text', source.modes.includes('text') ? [...(textsBefore ?? []), text].join('\n') : ''],
	];
}

function ruleRows(flow: Flow, question: Question): readonly Row[] {
	return [
		['Part', partOf(flow, question.id)],
		['Answered by', answeredBy(flow, question)],
		['Reached by', reachedBy(flow, question.id)],
		['Opens when', question.opens && flow.standing(question.id) === 'store' ? inPlainEnglish(question.opens, flow.source) : ''],
		['Not asked when', question.knownWhen === undefined ? '' : `“${question.knownWhen}”: they told us before`],
		['Asked by', question.byPerson ? 'a person, unless the young person chooses otherwise' : ''],
		['Leads to', leads(flow, question)],
		['Must be', question.must === 'be-shown' ? 'shown before any free words; it may be left unanswered' : ''],
		['Who sees it', question.audience.map((one) => SEEN_BY[one]).join('; ')],
		['Raises', raises(flow, question)],
		['Fills', question.fills.map((field) => `\`${field}\``).join(', ')],
		['Source', question.source],
	];
}

function answeredBy({ source }: Flow, question: Question): string {
	const how = ANSWERED_BY[question.kind];
	if (question.kind === 'number') return `${how} from ${question.least} to ${question.most}`;
	const options = 'options' in question ? question.options.map((option) => optionWords(question.id, option, source)) : [];
	return options.length === 0 ? how : `${how}: ${options.join(' · ')}`;
}

function raises({ source }: Flow, { id, audience }: Question): string {
	const rows = ANSWER_RULES.filter((rule) => rule.question === id).map(
		({ option, level, says }) => `“${optionWords(id, option, source)}” is **${level}**: ${says}`,
	);
	return [...rows, ...(audience.includes('U') ? ['Any free words are at least **unclear**: a human looks.'] : [])].join('\n');
}

function leads({ source }: Flow, { id, leads: to }: Question): string {
	return Object.entries(to ?? {})
		.map(([option, lead]) => `“${optionWords(id, option, source)}” to ${whereTo(lead)}`)
		.join('; ');
}

const whereTo = (lead: Lead): string => {
	if (lead.to === 'person') return 'a person';
	return lead.to === 'flow' ? `the flow ${lead.flow}` : lead.question;
};

function partOf(flow: Flow, id: QuestionId): string {
	const section = flow.question(id)?.section ?? '';
	return flow.wording('en').sections[section]?.worker ?? section;
}

function anchor(flow: Flow, id: QuestionId): string {
	return `${flow.ref}-${id}`.toLowerCase().replace(/[^a-z0-9-]+/g, '-');
}

/** A cell holds one line, and no bar that would end it. */
function cell(text: string): string {
	return text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
}
