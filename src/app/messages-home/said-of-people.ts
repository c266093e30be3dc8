import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { ConversationReads } from '#app/conversation/ports.ts';
import type { TextReads } from '#app/texting/kept-ports.ts';
import type { ExchangeReads } from '#app/texting/thread-ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { Entry } from '#core/flow/entry.ts';
import { freeWordsOf } from '#core/flow/input.ts';
import { isNotForWorker } from '#core/flow/is-not-for-worker.ts';
import type { ProjectId, YoungPersonId } from '#core/id.ts';
import type { Level } from '#core/screening/verdict.ts';
import type { SaidOfPeople } from '#core/texting/home-stops.ts';

export type SaidReads = {
	readonly people: Pick<YoungPeopleReads, 'record'>;
	readonly reads: Pick<ConversationReads, 'find'>;
	readonly texts: Pick<TextReads, 'of'>;
	readonly exchanges: Pick<ExchangeReads, 'of'>;
	readonly flows: FlowRegistry;
};

/** `unclear` is left out: it is what screening did not understand, such as "my nan" as an answer to whom a message is for. */
const WEIGHT: Readonly<Partial<Record<Level, SaidOfPeople['weight']>>> = { immediate: 'grave', urgent: 'grave', concern: 'noted' };
const FEARED = 'safety.feared_person';

/**
 * What a young person ever said of people who may be a danger: the words of everything that had to be looked at, by text or in a talk, and
 * of whom they answered that they are scared. Each once; it goes as far back as the record does.
 */
export async function saidOfPeople(deps: SaidReads, project: ProjectId, youngPerson: YoungPersonId): Promise<readonly SaidOfPeople[]> {
	const [record, texts, exchanges] = await Promise.all([
		deps.people.record(project, youngPerson),
		deps.texts.of(project, youngPerson),
		deps.exchanges.of(project, youngPerson),
	]);
	const talks = await Promise.all((record?.conversations ?? []).map(({ id }) => deps.reads.find(project, id)));
	const logs = [
		...talks.flatMap((talk) => (talk === undefined ? [] : [{ position: talk.conversation.position, entries: talk.entries }])),
		...exchanges.map(({ exchange, lines }) => ({ position: exchange.position, entries: lines.map(({ entry }) => entry) })),
	];
	const said = [
		...texts.flatMap(({ words, level }) => weighed(words, [level])),
		...logs.flatMap(({ position, entries }) =>
			entries.flatMap((entry) => saidIn(deps.flows.byRef(`${position.flow}@${position.version}`), entry, entries)),
		),
	];
	return [...new Map(said.filter(({ words }) => words.trim() !== '').map((one) => [`${one.weight} ${one.words}`, one])).values()];
}

function saidIn(flow: ReturnType<FlowRegistry['byRef']>, entry: Entry, entries: readonly Entry[]): readonly SaidOfPeople[] {
	const question = entry.input.type === 'answered' ? flow?.question(entry.input.question) : undefined;
	if (isNotForWorker(question)) return [];
	const words = freeWordsOf(entry.input);
	if (question?.fills.includes(FEARED)) return [{ words, weight: 'feared' }];
	const given = entries.flatMap(({ id, input, verdict }) =>
		verdict !== undefined && (id === entry.id || (input.type === 'screened' && input.entry === entry.id)) ? [verdict.level] : [],
	);
	return weighed(words, given);
}

function weighed(words: string, levels: readonly Level[]): readonly SaidOfPeople[] {
	const weights = levels.flatMap((level) => WEIGHT[level] ?? []);
	const weight = weights.find((one) => one === 'grave') ?? weights[0];
	return weight === undefined ? [] : [{ words, weight }];
}
