import { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { FACES_OF_IT, type FaceOfIt, screenFor } from '#app/faces/faces-of-it.ts';
import { facesRoutes } from '#app/faces/faces-routes.tsx';
import { ROOM_WORDS } from '#app/room/room-words.en.ts';
import type { Flow } from '#core/flow/define.ts';
import type { QuestionWording } from '#core/flow/definition.ts';
import { begin } from '#core/flow/run.ts';
import { partsOf } from '#core/wording/gsm7.ts';
import { byRef } from '#flows/index.ts';
import { sessionOf } from './support/talk.ts';
import { world } from './support/world.ts';

/**
 * The five faces of the conversation: worker-led, handed over, alone, by text, read back. Each is drawn from one `Screen`
 * of the engine, and every word that it has about a question comes with it: nothing is written twice.
 */
const flow = byRef('return-home@1') ?? expect.fail('The flow is not there.');
const FACES = Object.keys(FACES_OF_IT) as FaceOfIt[];
const w = world();

/** The page of every face of every question, as somebody who reads it through has it. */
async function facesOf(shown: Flow): Promise<ReadonlyMap<string, string>> {
	const app = new Hono<AppEnv>();
	app.use(async (c, next) => {
		c.set('session', sessionOf(w.priya, w.project));
		c.set('assets', new Proxy({}, { get: (_all, name) => `/assets/${String(name)}` }));
		c.set('nonce', 'nonce');
		return next();
	});
	app.route('/', facesRoutes({ flows: { latest: () => shown, byRef: () => shown }, clock: w.clock, ids: w.ids }));
	const pages = new Map<string, string>();
	for (const topic of shown.order)
		for (const face of FACES) pages.set(`${topic} ${face}`, faceIn(await (await app.request(`/faces?topic=${topic}&face=${face}`)).text()));
	return pages;
}

/** What is drawn below the choice of question and face, with its characters as they are read. */
function faceIn(html: string): string {
	const named: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '’' };
	return html.slice(html.indexOf('</nav>')).replaceAll(/&(amp|lt|gt|quot|#39);/g, (found) => named[found] ?? found);
}

/** What each face has to hold of the wording of a question. */
const HOLDS: Readonly<Record<FaceOfIt, (wording: QuestionWording, id: string) => readonly string[]>> = {
	worker: ({ worker, topic }) => [topic, worker.ask, ...(worker.do ?? [])],
	'handed-over': (wording, id) => inTheirHands(wording, id),
	alone: (wording, id) => inTheirHands(wording, id),
	text: ({ text }) => [text],
	'read-back': (wording) => [wording['young-person'].ask],
};

function inTheirHands(wording: QuestionWording, id: string): readonly string[] {
	const { ask, help, body = [] } = wording['young-person'];
	const question = flow.question(id);
	const isOffered = question !== undefined && 'options' in question && question.kind !== 'read-back';
	return [ask, ...body, ...(help === undefined ? [] : [help]), ...(isOffered ? Object.values(wording.options ?? {}) : [])];
}

/** The same flow, with every word about a question replaced by one that stands nowhere else. */
function reworded(): Flow {
	const said = new Map<string, string>();
	const other = (words: string): string => {
		const known = said.get(words) ?? `qx${said.size}zq`;
		said.set(words, known);
		return known;
	};
	const every = <Value>(value: Value): Value =>
		(typeof value === 'string'
			? other(value)
			: Array.isArray(value)
				? value.map(every)
				: typeof value === 'object' && value !== null
					? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, every(one)]))
					: value) as Value;
	return { ...flow, words: (id, language) => every(flow.words(id, language)) };
}

/** What stands around every question alike: two questions happen to say it too. */
const FRAME: ReadonlySet<string> = new Set(Object.values(ROOM_WORDS).filter((words) => typeof words === 'string'));

/** Long enough not to stand on a page by chance. */
function ownWords({ worker, text, options, 'young-person': young }: QuestionWording): readonly string[] {
	const all = [
		worker.ask,
		...worker.or,
		...(worker.do ?? []),
		text,
		young.ask,
		young.help ?? '',
		...(young.body ?? []),
		...Object.values(options ?? {}),
	];
	return all.filter((words) => words.split(' ').length >= 4 && !FRAME.has(words));
}

let pages: ReadonlyMap<string, string> = new Map();
let others: ReadonlyMap<string, string> = new Map();
const changed = reworded();

beforeAll(async () => {
	pages = await facesOf(flow);
	others = await facesOf(changed);
});

describe('one screen, five faces', () => {
	it('is there for every question of the flow', () => {
		expect(FACES).toHaveLength(5);
		expect(flow.order.length).toBeGreaterThan(68);
		expect([...pages.values()].filter((face) => face.length < 100)).toEqual([]);
	});

	it.each(FACES)('holds the words of the flow, word for word: %s', (face) => {
		const missing = flow.order.flatMap((id) =>
			HOLDS[face](flow.words(id, 'en'), id)
				.filter((words) => !pages.get(`${id} ${face}`)?.includes(words.replaceAll("'", '’')))
				.map((words) => `${id}: ${words}`),
		);
		expect(missing).toEqual([]);
	});

	it.each(FACES)('has no words of its own about a question: %s says what another wording says', (face) => {
		const kept = flow.order.flatMap((id) => {
			const page = others.get(`${id} ${face}`) ?? '';
			return ownWords(flow.words(id, 'en'))
				.filter((words) => page.includes(words))
				.map((words) => `${id}: ${words}`);
		});
		expect(kept).toEqual([]);
		const missing = flow.order.filter((id) =>
			HOLDS[face](changed.words(id, 'en'), id).some((words) => !others.get(`${id} ${face}`)?.includes(words)),
		);
		expect(missing).toEqual([]);
	});

	it('is the engine’s own screen, the same for each, and changes nothing', () => {
		const context = {
			now: w.clock.now(),
			newId: () => w.ids.row<never>(),
			device: 'server',
			deviceSeq: 1,
			actor: 'system',
			channel: 'worker-tablet',
		} as const;
		const { state } = begin(flow, { facts: [] }, context);
		const before = structuredClone(state.position);
		for (const id of flow.order) {
			const screen = screenFor(flow, state, id);
			expect([id, screen?.question, screen?.wording]).toEqual([id, flow.question(id), flow.words(id, 'en')]);
		}
		expect(state.position).toEqual(before);
		expect(screenFor(flow, state, 'no-such-question')).toBeUndefined();
	});

	it('counts the parts of a text as they travel, and none is too long to send', () => {
		for (const id of flow.order)
			expect([id, partsOf(flow.words(id, 'en').text)]).toEqual([id, expect.toSatisfy((parts: number) => parts === 1 || parts === 2)]);
		expect([...pages].filter(([name, face]) => name.endsWith(' text') && face.includes('cannot be sent'))).toEqual([]);
	});
});
