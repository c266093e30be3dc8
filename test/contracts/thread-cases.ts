import type { Change } from '#core/record/change.ts';
import { aMessageHome, anExchange, aSentText, aThread, aThreadNote } from '../support/about-texts.ts';
import type { CASES } from './change-cases.ts';
import { texted } from './texting-cases.ts';

type Of<Name extends keyof typeof CASES> = Pick<typeof CASES, Name>;

const THREADS: Of<'thread-changed' | 'thread-written-in' | 'thread-note-written'> = {
	'thread-changed': (scene) => {
		const { world } = scene;
		const { number, text, added, known, kept, project } = texted(scene);
		const now = world.clock.now();
		const offered = { owner: world.nadia.id, offeredTo: world.priya.id, offeredAt: now, notBy: world.priya.id };
		const waits = { waitingSince: text.receivedAt, answerDueAt: now, timesTold: 2, snoozedUntil: now };
		const under = { exchange: world.ids.row<never>(), conversation: world.ids.row<never>() };
		const thread = aThread(number, { hand: 'person', ...offered, ...waits, ...under, version: 2 });
		return {
			before: [added, known, kept],
			change: { change: 'thread-changed', thread, from: 2 },
			read: async (store) => (await store.threads.find(project, number.id))?.thread,
			expected: { ...thread, version: 3 },
			stale: { change: 'thread-changed', thread: aThread(number), from: 2 },
		};
	},
	'thread-written-in': (scene) => {
		const { world } = scene;
		const { number, added, known, project, youngPerson } = texted(scene);
		const [by, until] = [world.nadia.id, world.clock.now()];
		return {
			before: [added, known],
			change: { change: 'thread-written-in', number: number.id, by, until },
			read: async (store) => (await store.threads.of(project, youngPerson)).map(({ writtenIn }) => writtenIn),
			expected: [{ by, until }],
			stale: { change: 'thread-written-in', number: world.ids.row(), by: world.priya.id, until },
		};
	},
	'thread-note-written': (scene) => {
		const { number, added, known, project } = texted(scene);
		const note = aThreadNote(scene.world, number);
		return {
			before: [added, known],
			change: { change: 'thread-note-written', note },
			read: async (store) => (await store.threads.find(project, number.id))?.notes,
			expected: [note],
			stale: { change: 'thread-note-written', note: { ...note, words: 'Something else' } },
		};
	},
};

const EXCHANGES: Of<'exchange-begun' | 'exchange-moved' | 'exchange-line'> = {
	'exchange-begun': (scene) => {
		const { number, added, known, project, youngPerson } = texted(scene);
		const exchange = anExchange(scene.world, number);
		return {
			before: [added, known],
			change: { change: 'exchange-begun', exchange },
			read: (store) => store.exchanges.of(project, youngPerson),
			expected: [{ exchange, lines: [] }],
			stale: { change: 'exchange-begun', exchange: { ...exchange, endedAt: scene.world.clock.now() } },
		};
	},
	'exchange-moved': (scene) => {
		const { number, added, known, project, youngPerson } = texted(scene);
		const exchange = anExchange(scene.world, number);
		const position = { ...exchange.position, place: 'safe-now', entries: 1 };
		const endedAt = scene.world.clock.now();
		const moved = { change: 'exchange-moved', exchange: exchange.id, youngPerson, position, endedAt, from: 1 } as const;
		return {
			before: [added, known, { change: 'exchange-begun', exchange }],
			change: moved,
			read: async (store) => (await store.exchanges.find(project, exchange.id))?.exchange,
			expected: { ...exchange, position, endedAt, version: 2 },
			stale: { ...moved, position: exchange.position },
		};
	},
	'exchange-line': (scene) => {
		const { number, text, added, known, kept, project, youngPerson } = texted(scene);
		const exchange = anExchange(scene.world, number);
		const [first, second] = [scene.world.anEntry(1, 'are you there'), scene.world.anEntry(2, 'yes')];
		const line = (entry: typeof first) => ({ change: 'exchange-line', exchange: exchange.id, youngPerson, entry, text: text.id }) as const;
		const begun: Change = { change: 'exchange-begun', exchange };
		return {
			before: [added, known, kept, begun, { ...line(first), text: null }],
			change: line(second),
			read: async (store) => (await store.exchanges.find(project, exchange.id))?.lines,
			expected: [
				{ entry: first, text: null },
				{ entry: second, text: text.id },
			],
			stale: line({ ...second, deviceSeq: 9 }),
		};
	},
};

const OURS: Of<'text-queued' | 'sent-text-moved' | 'sends-called-off' | 'questions-over'> = {
	'text-queued': (scene) => {
		const { number, added, known, project } = texted(scene);
		const translated = { language: 'ckb', english: 'We got your text.', checkedBy: 'Nadia Rahman' };
		const text = aSentText(scene.world, number, 'Namet gaysht', { by: scene.world.nadia.id, translated });
		return {
			before: [added, known],
			change: { change: 'text-queued', text },
			read: (store) => store.sentTexts.find(project, text.id),
			expected: text,
			stale: { change: 'text-queued', text: { ...text, words: 'Something else' } },
		};
	},
	'sent-text-moved': (scene) => {
		const { number, added, known, project } = texted(scene);
		const text = aSentText(scene.world, number);
		const at = scene.world.clock.now();
		const sent = { ...text, state: 'sent', dueAt: null, sentAt: at, provider: 'twilio', providerId: `SM-${text.id}` } as const;
		return {
			before: [added, known, { change: 'text-queued', text }],
			change: { change: 'sent-text-moved', text: sent, from: 0 },
			read: (store) => store.sentTexts.byReceipt(project, sent),
			expected: sent,
			stale: { change: 'sent-text-moved', text: { ...text, dueAt: at }, from: 0 },
		};
	},
	'sends-called-off': (scene) => {
		const { number, added, known, project, youngPerson } = texted(scene);
		const text = aSentText(scene.world, number, 'Are you safe?', { question: 'safe-now', flow: 'helpline@1' });
		const settledAt = scene.world.clock.now();
		return {
			before: [added, known, { change: 'text-queued', text }],
			change: { change: 'sends-called-off', number: number.id, youngPerson },
			read: (store) => store.sentTexts.find(project, text.id),
			expected: { ...text, state: 'called-off', dueAt: null, settledAt, overAt: settledAt },
			stale: { change: 'sends-called-off', number: number.id, youngPerson: scene.world.ids.row() },
		};
	},
	'questions-over': (scene) => {
		const { number, added, known, project, youngPerson } = texted(scene);
		const text = aSentText(scene.world, number, 'Are you safe?', { question: 'safe-now', flow: 'helpline@1' });
		const plain = aSentText(scene.world, number);
		const { question, flow, sentAt } = text;
		return {
			before: [added, known, { change: 'text-queued', text }, { change: 'text-queued', text: plain }],
			change: { change: 'questions-over', number: number.id, youngPerson },
			read: (store) => store.sentTexts.asked(project, number.id),
			expected: [{ question, flow, sentAt, overAt: scene.world.clock.now() }],
			stale: { change: 'questions-over', number: number.id, youngPerson: scene.world.ids.row() },
		};
	},
};

const HOME: Of<'message-home-asked' | 'message-home-changed'> = {
	'message-home-asked': (scene) => {
		const { number, added, known, project } = texted(scene);
		const message = aMessageHome(scene.world, number);
		return {
			before: [added, known],
			change: { change: 'message-home-asked', message },
			read: async (store) => (await store.messagesHome.open(project)).filter(({ id }) => id === message.id),
			expected: [message],
			stale: { change: 'message-home-asked', message: { ...message, words: 'Something else' } },
		};
	},
	'message-home-changed': (scene) => {
		const { world } = scene;
		const { number, added, known, project, youngPerson } = texted(scene);
		const message = aMessageHome(world, number);
		const settled = { checkedBy: world.priya.id, settledBy: world.nadia.id, settledAt: world.clock.now(), passedOn: 'Rang her nan' };
		return {
			before: [added, known, { change: 'message-home-asked', message }],
			change: { change: 'message-home-changed', message: { ...message, state: 'told', ...settled }, from: 1 },
			read: async (store) => [await store.messagesHome.of(project, youngPerson), await store.messagesHome.open(project)],
			expected: [[{ ...message, state: 'told', ...settled, version: 2 }], []],
			stale: { change: 'message-home-changed', message: { ...message, state: 'not-sent', why: 'No' }, from: 1 },
		};
	},
};

/** Who answers in a thread, what of ours goes there, and what the assistant is in the middle of. */
export const THREAD_CASES = { ...THREADS, ...EXCHANGES, ...OURS, ...HOME };
