import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Condition, PURPOSES, type Question } from '#core/flow/definition.ts';
import { holds, NOTHING_KNOWN } from '#core/flow/knowledge.ts';
import { isOnPath } from '#core/flow/path.ts';
import { FACTS } from '#flows/facts.ts';
import { helpline } from '#flows/helpline/v1/flow.ts';
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

describe('the first contact', () => {
	const questionOf = (id: string) => helpline.questions.find((one) => one.id === id);

	it('is held by text and on a page, with the limits first, then safe, then away, then what they choose', () => {
		expect(helpline.modes).toEqual(['text', 'young-person']);
		expect(latest('helpline')?.order.slice(0, 5)).toEqual(['H01', 'H02', 'H03', 'H04', 'H05']);
		expect([helpline.limits, helpline.core]).toEqual([['H01'], ['H03', 'H04', 'H05']]);
	});

	it('says who is here before anything else, in both modes, and only in words that whoever shows it knows to be true', () => {
		const { textsBefore, 'young-person': page } = latest('helpline')?.words('H01', 'en') ?? {};
		expect([textsBefore?.[0], page?.body?.[0]]).toEqual(['{who-is-here}', '{who-is-here}']);
	});

	it('holds each of the limits in both modes', () => {
		const { textsBefore, 'young-person': page } = latest('helpline')?.words('H01', 'en') ?? {};
		for (const said of [textsBefore, page?.body].map((lines) => lines?.join(' ').replaceAll('’', "'"))) {
			for (const limit of [
				/not the police/,
				/not your social worker/,
				/private, not secret/,
				/write down what you/,
				/short report can go to the council/,
				/You see it first/,
				/would? like left out|'d like left out/,
				/badly hurt/,
				/Even if you say no/,
				/tell you first if that('s| is) safe/,
				/court can sometimes ask/,
				/computer looks at/,
				/decides nothing/,
			])
				expect(said).toMatch(limit);
		}
	});

	it('says what being away may mean before it asks', () => {
		const { text, 'young-person': page } = latest('helpline')?.words('H04', 'en') ?? {};
		expect(text?.indexOf('police')).toBeLessThan(text?.indexOf('Are you away') ?? 0);
		expect(page?.body?.join(' ')).toContain('tell the police');
	});

	it('opens each part by its choice, and a person for what is said another way', () => {
		const opened = (option: string) =>
			helpline.questions
				.filter(({ opens }) => opens && holds(opens, { ...NOTHING_KNOWN, answers: new Map([['H05', { options: [option], said: true }]]) }))
				.map(({ id }) => id);
		expect(
			Object.fromEntries(['find-help', 'message-home', 'going-back', 'before-going', 'later'].map((one) => [one, opened(one)])),
		).toEqual({
			'find-help': ['H20'],
			'message-home': ['H30', 'H31', 'H32', 'H33'],
			'going-back': ['H40', 'H41', 'H42'],
			'before-going': ['H50', 'H51', 'H52'],
			later: ['H55'],
		});
		const words = { ...NOTHING_KNOWN, answers: new Map([['H05', { options: [], said: true }]]) };
		expect(helpline.questions.filter(({ opens }) => opens && holds(opens, words)).map(({ id }) => id)).toEqual(['H06']);
		expect(questionOf('H06')?.leads?.['person']).toEqual({ to: 'person' });
	});

	it('leads to a person from the choice, and to the return conversation, which is held by text too', () => {
		const leads = Object.values(questionOf('H05')?.leads ?? {});
		expect(leads).toEqual([{ to: 'person' }, { to: 'flow', flow: 'return-home' }]);
	});

	it('asks nothing that a person asks, and nothing about the time away', () => {
		expect(helpline.questions.filter((one) => one.byPerson)).toEqual([]);
		expect(
			helpline.questions.flatMap(({ fills }) => fills).filter((field) => /^(?:harm|exploit|episode\.(?!away_now))/.test(field)),
		).toEqual([]);
	});

	it('asks for no place, and says that a message home holds none', () => {
		const { text } = latest('helpline')?.words('H32', 'en') ?? {};
		expect(text).toContain("don't say where you are");
		expect(helpline.questions.filter(({ kind }) => kind === 'place')).toEqual([]);
	});

	it('asks last whether it is safe to text again: after a no, nothing more goes out', () => {
		expect(latest('helpline')?.order.at(-1)).toBe('H60');
	});
});

describe.each(all().map((flow) => [flow.ref, flow] as const))('where the options of %s lead', (_ref, flow) => {
	it('is to a flow that is there, and is held in every mode of this one', () => {
		const leads = flow.source.questions.flatMap((one) => Object.values(one.leads ?? {}));
		const missing = leads.filter(
			(lead) => lead.to === 'flow' && flow.source.modes.some((mode) => !latest(lead.flow)?.source.modes.includes(mode)),
		);
		expect(missing).toEqual([]);
	});
});

const heldByWorkers = all().filter((flow) => flow.source.modes.includes('worker'));

describe.each(heldByWorkers.map((flow) => [flow.ref, flow.wording('en')] as const))(
	'what stands beside the questions of %s',
	(_ref, wording) => {
		it('gives the worker a heading for each of the four purposes, in their order', () => {
			expect(wording.workerPart?.analysis.map((heading) => heading.purpose)).toEqual(PURPOSES);
		});

		it('knows what to say and do with a silent, an angry and a worn-out young person', () => {
			expect(wording.moods?.map((mood) => mood.id)).toEqual(['silent', 'angry', 'exhausted']);
			expect(wording.moods?.filter((mood) => mood.say.length === 0 || mood.do.length === 0)).toEqual([]);
			expect(wording.moods?.[1]?.say[0]).toBe('Fair enough. Shall I stay, go, or come back at four?');
		});
	},
);
