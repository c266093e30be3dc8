import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTexts } from '#app/texting/answer-texts.ts';
import { lookTogether } from '#app/texting/look-together.ts';
import { needsNoAnswer } from '#app/texting/put-aside.ts';
import { release } from '#app/texting/release.ts';
import { takeOver } from '#app/texting/take-over.ts';
import type { ScreenWords } from '#core/screening/screen-words.ts';
import { segmentsOf } from '#core/texting/segments.ts';
import { aPhone, type Phone } from '../support/texting-phone.ts';

const LEVELS = { knife: 'immediate', hurt: 'urgent' } as const;
const screen: ScreenWords = (words) => ({
	...{ level: LEVELS[words as keyof typeof LEVELS] ?? 'none', categories: [], because: [], rules: 'made-up@1' },
});

const WORDS = [
	'1',
	'2',
	'1',
	'3',
	'yes',
	'my nan',
	'hurt',
	'knife',
	'skip',
	'back',
	'person',
	'stop please',
	'STOP',
	'Stop!',
	'START',
	'someone else',
	'',
];
type Step =
	| { readonly does: 'text'; readonly words: readonly string[] }
	| { readonly does: 'take-over' | 'release' | 'no-answer' | 'send' | 'pictures' }
	| { readonly does: 'wait'; readonly minutes: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
	fc.oneof(
		{
			weight: 8,
			arbitrary: fc.record({
				does: fc.constant('text' as const),
				words: fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom('1', '2', '3') }, fc.constantFrom(...WORDS)), {
					minLength: 1,
					maxLength: 3,
				}),
			}),
		},
		{
			weight: 3,
			arbitrary: fc.record({
				does: fc.constantFrom('take-over' as const, 'release' as const, 'no-answer' as const, 'send' as const, 'pictures' as const),
			}),
		},
		{ weight: 1, arbitrary: fc.record({ does: fc.constant('wait' as const), minutes: fc.constantFrom(1, 30, 800) }) },
	),
	{ minLength: 8, maxLength: 22 },
);

/** One life of a thread, and what must hold after each thing that happens in it. */
async function live(all: readonly Step[]): Promise<void> {
	const them = await aPhone({ screen });
	try {
		let silentSince: number | undefined;
		await them.take('hi');
		for (const step of all) {
			await happens(
				them,
				step,
				() => (silentSince = undefined),
				() => (silentSince ??= them.heard.length),
			);
			await handled(them);
			await holds(them);
			if (step.does !== 'text') await them.send();
			if (silentSince !== undefined) expect(them.heard.length).toBe(silentSince);
		}
		them.world.clock.pass(4);
		await them.send();
		expect(them.heard.filter((words) => segmentsOf(words).segments > 2)).toEqual([]);
	} finally {
		await them.at.close();
	}
}

async function happens(them: Phone, step: Step, released: () => void, taken: () => void): Promise<void> {
	const act = async () => ({ number: await them.number(), by: them.world.nadia.id });
	switch (step.does) {
		case 'text':
			them.world.clock.pass(4);
			for (const words of step.words) await them.take(words);
			return;
		case 'pictures':
			return them.take('', { attachments: 2 });
		case 'take-over':
			if ((await takeOver(them.deps, await act())).outcome !== 'not-found') taken();
			return;
		case 'release':
			if ((await release(them.deps, await act())).outcome === 'done') released();
			return;
		case 'no-answer':
			return void (await needsNoAnswer(them.deps, await act()));
		case 'wait':
			return them.world.clock.pass(step.minutes);
		case 'send':
			return them.send();
	}
}

async function handled(them: Phone): Promise<void> {
	while ((await lookTogether(them.texting.deps)) > 0);
	while ((await answerTexts(them.deps)) > 0);
}

async function holds(them: Phone): Promise<void> {
	const at = await them.kept.threads.toHandle(them.project, await them.number());
	if (at === undefined) return expect.fail('there is no thread');
	expect(at.waiting).toEqual([]);
	const { thread, number, ours } = at;
	// Whatever waits for an answer is somebody's to chase.
	if (thread.waitingSince !== null) expect(thread.answerDueAt).not.toBeNull();
	const waits = ours.filter(({ state, by }) => state === 'waiting' && by === 'assistant');
	const asking = waits.filter(({ question, overAt }) => question !== null && overAt === null);
	expect(asking.length).toBeLessThanOrEqual(1);
	if (thread.hand === 'person') expect(asking).toEqual([]);
	if (number.state !== 'open') expect(waits.filter(({ sending }) => sending !== 'stopped')).toEqual([]);
}

describe('whatever order it comes in', () => {
	it('no text stays unhandled, nothing is said across a person, and one thing is asked at a time', async () => {
		await fc.assert(fc.asyncProperty(steps, live), { numRuns: 12, endOnFailure: false });
	}, 120_000);
});
