import type { Clock, Ids } from '#app/clock.ts';
import type { ConversationId, EntryId, ProjectId, StaffId, YoungPersonId } from '#core/id.ts';
import type { Change } from '#core/record/change.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { START } from '../../support/world.ts';

/** Somebody in the record, and what must be found of them. */
export type Child = { readonly id: YoungPersonId; readonly talk: ConversationId; readonly name: string; readonly lines: number };
export type Load = { readonly reads: number; readonly writes: number; readonly failures: readonly string[]; readonly slowestMs: number };

/** The member of staff who changes the keys. */
export const KEEPER = 'Priya Nair';

type Parts = { readonly clock: Clock; readonly ids: Ids; readonly youngPerson: () => YoungPersonId };
type Known = { -readonly [Key in keyof Child]: Child[Key] };
type Counts = { reads: number; writes: number; failures: string[]; slowestMs: number };

/** So many at once, as many requests are under way in a server. */
const AT_ONCE = 8;
const nothing = (): Counts => ({ reads: 0, writes: 0, failures: [], slowestMs: 0 });

/** Reads people, talks, staff and the project, and writes lines, new people and new staff, until it is stopped. */
export async function loadOn(kept: OpenStore, project: ProjectId, people: number, parts: Parts) {
	const known: Known[] = [];
	for (let each = 0; each < people; each += 1) known.push(await newChild(kept, project, parts, each));
	let counts = nothing();
	let goes = true;
	const one = async (worker: number): Promise<void> => {
		for (let round = worker; goes; round += AT_ONCE) {
			const began = performance.now();
			await step(kept, project, parts, known, round, counts).catch((cause: unknown) => {
				counts.failures.push(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
			});
			counts.slowestMs = Math.max(counts.slowestMs, performance.now() - began);
			await new Promise((next) => setImmediate(next));
		}
	};
	const all = Promise.all(Array.from({ length: AT_ONCE }, (_, worker) => one(worker)));
	return {
		soFar: (): Load => {
			const now = counts;
			counts = nothing();
			return now;
		},
		stop: async (): Promise<readonly Child[]> => {
			goes = false;
			await all;
			return known;
		},
	};
}

async function newChild(kept: OpenStore, project: ProjectId, { clock, ids, youngPerson }: Parts, each: number): Promise<Known> {
	const at = clock.now();
	const id = youngPerson();
	const name = `Kieran ${each.toString(36)}`;
	const about = { nameUsed: name, parentalResponsibility: [], mustNotBeTold: [], communicationNeeds: [], trustedPeople: [] };
	const [staff] = await kept.staff.all(project);
	const talk = ids.row<ConversationId>();
	const conversation = {
		...{ id: talk, project, youngPerson: id, episodes: [], worker: staff?.id ?? ids.row<StaffId>(), channel: 'worker-tablet' as const },
		...{ startedAt: at, endedAt: null, outcome: null, position: START, version: 1, about: { place: 'The library' } },
	};
	const changes: Change[] = [
		{ change: 'young-person-added', youngPerson: { id, project, createdAt: at, version: 1, about } },
		{ change: 'conversation-begun', conversation },
	];
	await insist(kept.store.commit({ project, at, changes, audit: [{ actor: 'system', action: 'added', subject: id, youngPerson: id }] }));
	return { id, talk, name, lines: 0 };
}

async function insist(outcome: Promise<string>): Promise<void> {
	if ((await outcome) !== 'committed') throw new Error('A write was refused.');
}

function expected(holds: boolean, what: string): void {
	if (!holds) throw new Error(`${what} is not as it was written.`);
}

/** One request's worth: mostly reads, and of every few one that writes under the key of a case, of a new case or of the project. */
async function step(kept: OpenStore, project: ProjectId, parts: Parts, known: Known[], round: number, counts: Counts): Promise<void> {
	const child = known[(round * 7_919) % known.length] as Known;
	await readEverything(kept, project, child, counts);
	if (round % 3 === 0) await say(kept, project, parts, child);
	if (round % 61 === 0) known.push(await newChild(kept, project, parts, known.length));
	if (round % 997 === 0) {
		const member = { id: parts.ids.row<StaffId>(), project, name: `Worker ${round}`, role: 'worker' as const, active: true };
		await kept.staffAdmin.add(member, 'system', parts.clock.now());
	}
	counts.writes += [3, 61, 997].filter((every) => round % every === 0).length;
}

/** The four ways in which keys are used: a case's, one of them to find a name, and the project's own, twice. */
export async function readEverything(kept: OpenStore, project: ProjectId, child: Child, counts: { reads: number }): Promise<void> {
	const lines = child.lines;
	expected((await kept.youngPeople.record(project, child.id))?.youngPerson.about.nameUsed === child.name, 'A record');
	expected(((await kept.conversations.find(project, child.talk))?.entries.length ?? -1) >= lines, 'A talk');
	expected(
		(await kept.staff.all(project)).every(({ name }) => /^(Priya|Worker)/.test(name)),
		'A name of staff',
	);
	expected((await kept.projects.find(project))?.name === 'Harbour Return Project', 'The name of the project');
	expected(
		(await kept.youngPeople.search(project, child.name)).some(({ id }) => id === child.id),
		'A search',
	);
	counts.reads += 5;
}

async function say(kept: OpenStore, project: ProjectId, { clock, ids }: Parts, child: Known): Promise<void> {
	const at = clock.now();
	const id = ids.row<EntryId>();
	const entry = {
		...{ id, device: id, deviceSeq: 1, parent: null, occurredAt: at, receivedAt: at, actor: 'system', channel: 'worker-tablet' as const },
		input: {
			type: 'answered' as const,
			question: 'T13',
			value: { words: 'I was at the bus station' },
			whose: 'exact' as const,
			prompted: true,
			then: 'on' as const,
		},
		verdict: { level: 'none' as const, categories: [], because: [], rules: 'proof@1' },
	};
	const change = { change: 'entry-appended', conversation: child.talk, youngPerson: child.id, entry } as const;
	// Two who speak in one talk at the same moment meet on its next place; the second says it again.
	while (
		(await kept.store.commit({
			project,
			at,
			changes: [change],
			audit: [{ actor: 'system', action: 'answered', subject: child.talk, youngPerson: child.id }],
		})) === 'stale'
	);
	child.lines += 1;
}
