import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookTogether } from '#app/texting/look-together.ts';
import type { InboundText } from '#app/texting/ports.ts';
import type { RecordStore } from '#core/record/change.ts';
import { screenWords } from '#core/screening/screen-words.ts';
import { highest, isDisclosure, isHigher } from '#core/screening/verdict.ts';
import { DATABASES, MEMORY } from '../support/databases.ts';
import { inbound, textingOn } from '../support/texting.ts';

const WORDS = ['i want to', 'die', 'see you at four', 'thanks', '', 'my dad hits me', 'im fine', 'are you there'];
const BY_ITSELF = { question: '', urgentRoute: false, heard: false };
const SENDERS = ['+447700900101', '+447700900102'];

/** A gateway hands one over again, perhaps to a process that stops: before anything was kept, or when only the answer is left. */
type Step = { readonly text: number; readonly dies: 'no' | 'before' | 'after'; readonly look: boolean; readonly restart: boolean };
const step = (texts: number) =>
	fc.record({
		text: fc.nat({ max: texts - 1 }),
		dies: fc.constantFrom<Step['dies']>('no', 'no', 'before', 'after'),
		look: fc.boolean(),
		restart: fc.boolean(),
	});
const story = fc
	.array(fc.record({ words: fc.constantFrom(...WORDS), from: fc.constantFrom(...SENDERS), again: fc.boolean() }), {
		minLength: 1,
		maxLength: 6,
	})
	.chain((said) => fc.record({ said: fc.constant(said), steps: fc.array(step(said.length), { maxLength: 14 }) }));

function dying(store: RecordStore, when: Step['dies']): RecordStore {
	return {
		async commit(commit) {
			if (when === 'before') throw new Error('The process stopped.');
			const outcome = await store.commit(commit);
			if (when === 'after') throw new Error('The process stopped.');
			return outcome;
		},
	};
}

/** The same id with other words is another text; the same id with the same words is the same one. */
function textsOf(said: readonly { readonly words: string; readonly from: string; readonly again: boolean }[]): readonly InboundText[] {
	return said.map(({ words, from, again }, at) => inbound(words, { from, providerId: again ? 'SM-same' : `SM-${at}` }));
}

const nameOf = ({ providerId, from, words }: Pick<InboundText, 'providerId' | 'from' | 'words'>) => `${providerId} ${from} ${words}`;

describe.each([MEMORY, ...DATABASES])('texts in any order, repeated, and with processes that stop, in $name', (kind) => {
	it('are each kept once, none is lost, and nobody is alerted less than by the worst of them alone', { timeout: 120_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(story, async ({ said, steps }) => {
				const at = await kind.open();
				try {
					const texts = textsOf(said);
					for (const { text, dies, look, restart } of steps) {
						const one = texts[text] ?? expect.fail('There is no such text.');
						const texting = textingOn(at.kept, at.world, { store: dying(at.kept.store, dies) });
						const took = await texting.take(one).then(
							() => true,
							() => false,
						);
						// Whatever was answered is kept; what was not is sent again.
						if (took || dies === 'no') expect(await at.kept.texts.isKept(at.world.project.id, one)).toBe(true);
						if (restart) at.world.clock.pass(1);
						if (look) await lookTogether(texting.deps).catch(() => undefined);
					}
					const { deps, take } = textingOn(at.kept, at.world);
					await take(...texts, ...texts.toReversed());
					at.world.clock.pass(1);
					while ((await lookTogether(deps)) > 0) at.world.clock.pass(1);
					const people = await at.kept.youngPeople.search(at.world.project.id, '');
					const kept = (await Promise.all(people.map(({ id }) => at.kept.texts.of(at.world.project.id, id)))).flat();
					expect(kept.map(nameOf).toSorted()).toEqual([...new Set(texts.map(nameOf))].toSorted());
					expect(people).toHaveLength(new Set(texts.map(({ from }) => from)).size);
					for (const { id } of people) {
						const theirs = (await at.kept.texts.of(at.world.project.id, id)).map((text) => text.level);
						const alone = kept.filter((text) => text.youngPerson === id).map(({ words }) => screenWords(words, BY_ITSELF).level);
						expect(isHigher(highest(alone), highest(theirs))).toBe(false);
						const alert = await at.kept.alerts.openFor(at.world.project.id, id);
						expect(alert?.level).toBe(isDisclosure(highest(theirs)) ? highest(theirs) : undefined);
					}
				} finally {
					await at.close();
				}
			}),
			{ numRuns: kind === MEMORY ? 150 : 12 },
		);
	});
});
