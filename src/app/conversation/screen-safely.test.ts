import { describe, expect, it } from 'vitest';
import { screenSafely } from '#app/conversation/screen-safely.ts';
import type { Flow } from '#core/flow/define.ts';
import { Input } from '#core/flow/input.ts';
import type { StaffId } from '#core/id.ts';
import { type ScreenContext, type ScreenWords, screenWords } from '#core/screening/screen-words.ts';
import type { Level } from '#core/screening/verdict.ts';
import { latest } from '#flows/index.ts';

const flow = latest('return-home') as Flow;
const nadia = 'nadia' as StaffId;
const worker = { actor: nadia, present: nadia };
const child = { actor: 'young-person', present: null } as const;

const answered = (over: Partial<Extract<Input, { type: 'answered' }>> = {}): Input => ({
	type: 'answered',
	question: 'T18',
	value: { words: 'my dad hits me' },
	whose: 'exact',
	prompted: true,
	then: 'stay',
	...over,
});

/** Every place in the log where anybody may write what they like, and an input that has words there. */
const FREE: Readonly<Record<string, Input>> = {
	'answered.value.words': answered(),
	'answered.value.people.called': answered({ value: { people: [{ called: 'my dad hits me' }] } }),
	'stopped.when': { type: 'stopped', later: true, when: 'my dad hits me' },
	'worker-note.words': { type: 'worker-note', words: 'my dad hits me', theirs: true },
	'present.words': { type: 'present', who: ['young-person'], words: 'my dad hits me' },
};
/** Text that nobody writes freely, or that the young person did not write: names of entries and versions, and the question as the worker put it. */
const NOT_THEIRS = [
	'answered.asked',
	'answered.supersedes',
	'screened.entry',
	'upgraded.from',
	'upgraded.to',
	'wished.entry',
	'worker-note.asked',
];

type Schema = { readonly _zod: { readonly def: Def } };
type Def = {
	readonly type: string;
	readonly innerType?: Schema;
	readonly element?: Schema;
	readonly shape?: Readonly<Record<string, Schema>>;
	readonly checks?: readonly unknown[];
};

/** Paths of every text without a limit. What has one holds a name of ours. */
function textsIn({ _zod: { def } }: Schema, path: string): readonly string[] {
	if (def.type === 'string') return def.checks === undefined ? [path] : [];
	const inner = def.innerType ?? def.element;
	if (inner !== undefined) return textsIn(inner, path);
	return Object.entries(def.shape ?? {}).flatMap(([name, schema]) => textsIn(schema, `${path}.${name}`));
}

const texts = Input.def.options.flatMap((option) => textsIn(option as Schema, [...option.def.shape.type.def.values].join()));

/** What the port was given. */
function heard(input: Input, by: Parameters<typeof screenSafely>[3]): (ScreenContext & { readonly text: string }) | undefined {
	let given: (ScreenContext & { readonly text: string }) | undefined;
	const screen: ScreenWords = (text, context) => {
		given = { text: text.trim(), ...context };
		return { level: 'none', categories: [], because: [], rules: 'test@1' };
	};
	screenSafely(screen, flow, input, by);
	return given;
}

const isFast = (level: Level | undefined) => level === 'immediate' || level === 'urgent';

describe('what is screened', () => {
	it('is every text of every input that anybody may write freely', () => {
		expect(texts.toSorted()).toEqual([...Object.keys(FREE), ...NOT_THEIRS].toSorted());
	});

	it.each(Object.entries(FREE))('is %s, whoever wrote it', (_path, input) => {
		for (const by of [worker, child, { actor: 'young-person', present: nadia } as const]) {
			expect(heard(input, by)?.text).toContain('my dad hits me');
			expect(isFast(screenSafely(screenWords, flow, input, by)?.verdict.level)).toBe(true);
		}
	});

	it.each([
		'Whispered that stepdad comes into her room at night',
		'Amina: dad hits me',
		'Shouted that he will kill himself',
		'«he hits me»',
		'She told me her dad hits her',
		'Looked at the floor. “my dad hits me”, twice.',
	])('is all of what a worker saw or noted, however she tells it: %s', (words) => {
		for (const input of [answered({ whose: 'observed', value: { words } }), { type: 'worker-note', words } as const]) {
			const verdict = screenSafely(screenWords, flow, input, worker)?.verdict;
			expect(isFast(verdict?.level)).toBe(true);
			for (const { start, end, words: fired } of verdict?.because ?? []) expect(fired).toBe(words.slice(start, end));
		}
	});

	it('is hers where nothing in what she saw or noted is a danger, and theirs in full where it is marked', () => {
		const says =
			(level: Level): ScreenWords =>
			() => ({ level, categories: [], because: [], rules: 'test@1' });
		const own: readonly Input[] = [
			answered({ whose: 'observed' }),
			{ type: 'worker-note', words: 'Ring school.' },
			{ type: 'present', who: ['interpreter'], words: 'Leyla' },
		];
		for (const input of own) {
			for (const level of ['unclear', 'concern', 'none'] as const)
				expect(screenSafely(says(level), flow, input, worker), level).toBeUndefined();
			for (const level of ['immediate', 'urgent'] as const)
				expect(screenSafely(says(level), flow, input, worker)?.verdict.level).toBe(level);
		}
		expect(screenSafely(says('unclear'), flow, answered({ whose: 'worker' }), worker)?.verdict.level).toBe('unclear');
	});

	it('is judged whatever the topic, and what is not understood is never nothing', () => {
		const level = (words: string) => screenSafely(screenWords, flow, answered({ question: 'T57', value: { words } }), child)?.verdict.level;
		expect(isFast(level('my dad hits me'))).toBe(true);
		expect(level('zorp blenk wuffle grimt')).not.toBe('none');
	});

	it('is nothing where nothing was written', () => {
		for (const input of [answered({ value: { options: ['row'] } }), answered({ value: { words: ' \n' } }), { type: 'back' } as const])
			expect(screenSafely(screenWords, flow, input, child)).toBeUndefined();
	});
});

describe('what screening is told beside the words', () => {
	const asked = flow.words('T18', 'en')['young-person'].ask;

	it('is the question as it was put: typed by the worker, or as the young person read it', () => {
		expect(heard(answered({ asked: 'What was that like?' }), worker)?.question).toBe('What was that like?');
		expect(heard(answered(), child)?.question).toBe(asked);
	});

	it('is what a note answers, in words of ours that are not screened as theirs', () => {
		const note = { type: 'worker-note', words: 'by text', asked: 'How they would like to hear', theirs: true } as const;
		expect(heard(note, worker)).toMatchObject({ text: 'by text', question: 'How they would like to hear' });
	});

	it('is no question for what they brought up themselves', () => {
		expect(heard(answered({ prompted: false }), worker)?.question).toBe('');
	});

	it('is the urgent route where the topic is on it, or not known', () => {
		expect(['T18', 'T41', 'T99'].map((question) => heard(answered({ question }), worker)?.urgentRoute)).toEqual([false, true, true]);
	});
});

describe('screening that breaks', () => {
	it('makes the words urgent and is called a fault', () => {
		const screen: ScreenWords = (text, context) => {
			if (text.includes('hits')) throw new Error('a rule broke');
			return screenWords(text, context);
		};
		expect(screenSafely(screen, flow, answered(), child)).toMatchObject({
			fault: true,
			verdict: { level: 'urgent', because: [{ rule: 'screening-fault', words: 'my dad hits me' }] },
		});
		expect(screenSafely(screen, flow, answered({ value: { words: 'see you tuesday' } }), child)).toMatchObject({ fault: false });
	});
});

describe('what only the model finds', () => {
	const told = (by: Parameters<typeof screenSafely>[3]) => {
		const contexts: ScreenContext[] = [];
		const screen: ScreenWords = (words, context) => {
			contexts.push(context);
			return screenWords(words, context);
		};
		screenSafely(screen, flow, answered(), by);
		return contexts[0]?.wroteItDown;
	};

	it('is for her to read again only where a worker heard it and wrote it down', () => {
		expect(told(worker)).toBe(true);
		expect(told(child)).toBe(false);
		expect(told({ actor: 'young-person', present: nadia })).toBe(false);
	});

	it('is for her to read again also in what she saw or noted, and is not dropped', () => {
		const softened: ScreenWords = (words) => ({
			level: 'unclear',
			categories: ['missing_now'],
			because: [{ rule: 'model-and-heard@1', start: 0, end: words.length, words }],
			rules: 'test@1',
		});
		const own: readonly Input[] = [answered({ whose: 'observed' }), { type: 'worker-note', words: 'Whispered it.' }];
		for (const input of own) expect(screenSafely(softened, flow, input, worker)?.verdict.level).toBe('unclear');
	});
});
