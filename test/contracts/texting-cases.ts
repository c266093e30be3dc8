import type { Change } from '#core/record/change.ts';
import type { NumberKnown, TextingNumber } from '#core/texting/kept-text.ts';
import { aNumber, aText } from '../support/about-texts.ts';
import type { CASES, Scene } from './change-cases.ts';

/** Every test of a file counts its own numbers, so that no two young people have the same. */
let counted = 0;

/** A young person who texted once. */
export function texted({ world, kieran, added }: Scene) {
	counted += 1;
	const number = aNumber(world, kieran, `+4477009${String(counted).padStart(5, '0')}`);
	const text = aText(world, number, 'are you there');
	const known: Change = { change: 'number-added', number, sender: number.number };
	const kept: Change = { change: 'text-kept', text };
	return { number, text, added, known, kept, project: world.project.id, youngPerson: kieran.id };
}

type Texting = Pick<
	typeof CASES,
	'number-added' | 'number-marked' | 'number-known' | 'text-kept' | 'text-raised' | 'texts-looked-at' | 'texts-handled'
>;

export const TEXTING_CASES: Texting = {
	'number-added': (scene) => {
		const { number, added, project } = texted(scene);
		return {
			before: [added],
			change: { change: 'number-added', number, sender: number.number },
			read: (kept) => kept.texts.numberOf(project, number.number),
			expected: number,
			stale: { change: 'number-added', number: { ...number, id: scene.world.ids.row() }, sender: number.number },
		};
	},
	'number-marked': (scene) => {
		const { number, added, known, project, youngPerson } = texted(scene);
		return {
			before: [added, known],
			change: { change: 'number-marked', number: number.id, youngPerson, state: 'stopped', from: 'open' },
			read: (kept) => kept.texts.numbersOf(project, youngPerson),
			expected: [{ ...number, state: 'stopped', version: 2 }],
			stale: { change: 'number-marked', number: number.id, youngPerson, state: 'unsafe', from: 'open' },
		};
	},
	'text-kept': (scene) => {
		const { text, added, known, project, youngPerson } = texted(scene);
		return {
			before: [added, known],
			change: { change: 'text-kept', text },
			read: (kept) => kept.texts.of(project, youngPerson),
			expected: [text],
			stale: { change: 'text-kept', text: { ...text, id: scene.world.ids.row(), sentAt: scene.world.clock.now() } },
		};
	},
	'text-raised': (scene) => {
		const { text, added, known, kept, project, youngPerson } = texted(scene);
		return {
			before: [added, known, kept],
			change: { change: 'text-raised', text: text.id, youngPerson, level: 'urgent', from: 'none' },
			read: (store) => store.texts.of(project, youngPerson),
			expected: [{ ...text, level: 'urgent' }],
			stale: { change: 'text-raised', text: text.id, youngPerson, level: 'concern', from: 'none' },
		};
	},
	'texts-looked-at': (scene) => {
		const { number, text, added, known, kept, project, youngPerson } = texted(scene);
		return {
			before: [added, known, kept],
			change: { change: 'texts-looked-at', number: number.id, youngPerson, texts: [text.id] },
			read: async (store) => (await store.texts.toLookAt(project, number.id))?.waiting,
			expected: new Set(),
			stale: { change: 'texts-looked-at', number: number.id, youngPerson: scene.world.ids.row(), texts: [text.id] },
		};
	},
	'number-known': (scene) => {
		const { number, added, known: begun, project } = texted(scene);
		const known: NumberKnown = {
			...{ asked: null, safeHours: [{ days: [1, 5], from: '16:00', to: '18:00' }], codeWord: 'ask' },
			...{ lastConfirmedAt: scene.world.clock.now(), recycled: false, how: 'She said so at school' },
		};
		const learnt: TextingNumber = { ...number, state: 'not-sure', known };
		return {
			before: [added, begun],
			change: { change: 'number-known', number: learnt, from: 1 },
			read: (store) => store.texts.numberOf(project, number.number),
			expected: { ...learnt, version: 2 },
			stale: { change: 'number-known', number: { ...number, state: 'unsafe' }, from: 1 },
		};
	},
	'texts-handled': (scene) => {
		const { number, text, added, known, kept, project, youngPerson } = texted(scene);
		return {
			before: [added, known, kept],
			change: { change: 'texts-handled', number: number.id, youngPerson, texts: [text.id] },
			read: async (store) => (await store.threads.toHandle(project, number.id))?.waiting,
			expected: [],
			stale: { change: 'texts-handled', number: number.id, youngPerson: scene.world.ids.row(), texts: [text.id] },
		};
	},
};
