import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Condition, PURPOSES, type Question } from '#core/flow/definition.ts';
import { NOTHING_KNOWN } from '#core/flow/knowledge.ts';
import { isOnPath } from '#core/flow/path.ts';
import { FACTS } from '#flows/facts.ts';
import { all, byRef, latest } from '#flows/index.ts';
import { returnHome } from '#flows/return-home/v1/flow.ts';
import { returnHomeYounger } from '#flows/return-home-younger/v1/flow.ts';

const released: Readonly<Record<string, string>> = JSON.parse(readFileSync(new URL('./released.json', import.meta.url), 'utf8'));
const ASKED_BY_A_PERSON = ['T16', 'T41', 'T42', 'T43', 'T44', 'T45', 'T46', 'T47'];

function leavesOf(condition: Condition | undefined): readonly Condition[] {
	if (condition === undefined) return [];
	if ('all' in condition) return condition.all.flatMap(leavesOf);
	if ('any' in condition) return condition.any.flatMap(leavesOf);
	if ('not' in condition) return leavesOf(condition.not);
	return [condition];
}

/** Everything that could be picked has been picked, everywhere. */
function everythingSaid(facts: readonly string[]) {
	const answers = returnHome.questions.map((question) => {
		const faces = question.kind === 'faces' ? ['awful', 'not-good', 'in-between', 'ok', 'good'] : [];
		return [question.id, { options: 'options' in question ? question.options : faces, said: true }] as const;
	});
	return { ...NOTHING_KNOWN, facts: new Set(facts), answers: new Map(answers) };
}

const onPath = (question: Question, knows: ReturnType<typeof everythingSaid>) => isOnPath(question, 'store', knows);
const question = (id: string) => returnHome.questions.find((one) => one.id === id) as Question;

describe('the registry', () => {
	it('finds the newest version and a pinned one', () => {
		expect(latest('return-home')?.ref).toBe('return-home@1');
		expect(byRef('return-home/younger@1')?.id).toBe('return-home/younger');
	});

	it('does not make up a flow that is not there', () => {
		expect(latest('nothing')).toBeUndefined();
		expect(byRef('return-home@99')).toBeUndefined();
	});

	it('keeps every released version as it was released', () => {
		const changed = Object.entries(released).filter(([ref, hash]) => byRef(ref)?.hash !== hash);
		expect(changed).toEqual([]);
	});
});

describe('the return conversation', () => {
	it('holds T01 to T68, each once, and the two of the repeat opening', () => {
		const topics = Array.from({ length: 68 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`);
		expect(returnHome.questions.map((one) => one.id).sort()).toEqual(['R01', 'R02', ...topics]);
	});

	it('shows the limits of privacy, the right to stop, and who could listen, before anything else', () => {
		expect(returnHome.questions.slice(0, 3).map((one) => [one.id, one.must])).toEqual([
			['T09', 'be-shown'],
			['T10', 'be-shown'],
			['T08', 'be-shown'],
		]);
	});

	it('asks nothing but the limits, the core ten and the close when nothing is known', () => {
		const knows = { ...NOTHING_KNOWN };
		const opened = returnHome.questions.filter((one) => onPath(one, { ...knows, facts: new Set<string>(), answers: new Map() }));
		expect(opened.map((one) => one.id)).toEqual([]);
		expect(returnHome.core).toHaveLength(10);
		expect(returnHome.core[0]).toBe('T15');
	});

	it('uses every kind of question', () => {
		const kinds = new Set(returnHome.questions.map((one) => one.kind));
		expect([...kinds].sort()).toEqual(
			[
				'date-time',
				'faces',
				'long-words',
				'number',
				'people',
				'place',
				'read-and-confirm',
				'read-back',
				'several',
				'short-words',
				'single',
			].sort(),
		);
	});

	it('has a person ask T16 and T41 to T47, and no other', () => {
		expect(
			returnHome.questions
				.filter((one) => one.byPerson)
				.map((one) => one.id)
				.sort(),
		).toEqual(ASKED_BY_A_PERSON);
	});

	it('opens every topic of the store once the right things were said', () => {
		const paths = [...returnHome.limits, ...returnHome.core, ...returnHome.close];
		const store = returnHome.questions.filter((one) => !paths.includes(one.id));
		const closed = store.filter(
			(one) => !onPath(one, everythingSaid(['repeat'])) && !onPath(one, everythingSaid(['new-worker', 'arranging'])),
		);
		expect(closed.map((one) => one.id)).toEqual([]);
	});

	it('does not ask T41 to T47 while an enquiry is live, whatever was said, and still asks about suicide', () => {
		const knows = everythingSaid(['live-enquiry']);
		const asked = ASKED_BY_A_PERSON.filter((id) => onPath(question(id), knows));
		expect(asked).toEqual(['T16']);
	});

	it('does not ask again for what is known', () => {
		const knows = everythingSaid(['arranging', 'name-not-known', 'known:T06', 'known:T07', 'known:T57', 'known:T25']);
		expect(['T06', 'T07', 'T25', 'T57'].filter((id) => onPath(question(id), knows))).toEqual([]);
	});

	it('opens a repeat conversation with what was promised, then how they are, and only then what was different', () => {
		const repeat = ['T09', 'T10', 'T08', 'R01', 'T15', 'T12', 'T13', 'R02', 'T18'];
		expect(latest('return-home')?.order.filter((id) => repeat.includes(id))).toEqual(repeat);
		expect(['R01', 'R02'].every((id) => onPath(question(id), everythingSaid(['repeat'])))).toBe(true);
		expect(['R01', 'R02'].some((id) => onPath(question(id), everythingSaid([])))).toBe(false);
	});

	it('is led by a worker only, under 11, with ten prompts', () => {
		expect(returnHomeYounger.modes).toEqual(['worker']);
		expect(returnHomeYounger.core).toHaveLength(10);
	});
});

describe.each(all().map((flow) => [flow.ref, flow] as const))('the conditions of %s', (_ref, flow) => {
	const { questions, close } = flow.source;

	it('use only facts that are written down', () => {
		const facts = questions.flatMap((one) => leavesOf(one.opens)).flatMap((leaf) => ('fact' in leaf ? [leaf.fact] : []));
		expect(facts.filter((fact) => !(fact in FACTS))).toEqual([]);
		expect(questions.filter((one) => one.knownWhen !== undefined && one.knownWhen !== `known:${one.id}`)).toEqual([]);
	});

	it('open a topic only by answers that are met before it', () => {
		const late = questions.flatMap((one) =>
			leavesOf(one.opens)
				.flatMap((leaf) => ('answer' in leaf ? [leaf.answer] : []))
				.filter((opener) => !close.includes(opener) && flow.order.indexOf(opener) > flow.order.indexOf(one.id))
				.map((opener) => `${one.id} opens on ${opener}, which comes later`),
		);
		expect(late).toEqual([]);
	});
});

describe.each(all().map((flow) => [flow.ref, flow.wording('en')] as const))('what stands beside the questions of %s', (_ref, wording) => {
	it('gives the worker a heading for each of the four purposes, in their order', () => {
		expect(wording.workerPart?.analysis.map((heading) => heading.purpose)).toEqual(PURPOSES);
	});

	it('knows what to say and do with a silent, an angry and a worn-out young person', () => {
		expect(wording.moods?.map((mood) => mood.id)).toEqual(['silent', 'angry', 'exhausted']);
		expect(wording.moods?.filter((mood) => mood.say.length === 0 || mood.do.length === 0)).toEqual([]);
		expect(wording.moods?.[1]?.say[0]).toBe('Fair enough. Shall I stay, go, or come back at four?');
	});
});
