import { isDeepStrictEqual } from 'node:util';
import { and, eq, inArray, ne } from 'drizzle-orm';
import type { StoredConversation } from '#app/conversation/ports.ts';
import { ANSWER_RULES } from '#core/concern/answer-rules.ts';
import { assessOrFault } from '#core/concern/assess.ts';
import { isLeftToWorker } from '#core/concern/left-to-worker.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import { replay } from '#core/flow/run.ts';
import type { ConversationId, ProjectId, YoungPersonId } from '#core/id.ts';
import { isDisclosure } from '#core/screening/verdict.ts';
import { alerts, concerns, notifications } from '#db/schema/index.ts';
import { byRef } from '#flows/index.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import { NEVER_OF_ROWS } from '../../support/due-rows.ts';
import type { Ledger, Told } from './talk-until-killed.ts';

/** Everything that must not have happened, counted. */
export type Findings = {
	lost: number;
	duplicated: number;
	/** Words in the log that nobody sent. */
	strange: number;
	/** Conversations whose log does not replay to where they are said to stand. */
	astray: number;
	disclosuresWithoutAlert: number;
	alertsWithoutDueRow: number;
	/** Rungs, offers and rows about which something holds that never may: see `NEVER_OF_ROWS`. */
	rowsAstray: number;
};

export const nothingFound = (): Findings => ({
	lost: 0,
	duplicated: 0,
	strange: 0,
	astray: 0,
	disclosuresWithoutAlert: 0,
	alertsWithoutDueRow: 0,
	rowsAstray: 0,
});

/** Reads the conversations of a ledger back from the disk and compares them with what was acknowledged. */
export async function lookAt(kept: OpenStore, project: ProjectId, ledger: Ledger): Promise<Findings> {
	const found = nothingFound();
	const people: YoungPersonId[] = [];
	for (const [id, told] of ledger) {
		const stored = await kept.conversations.find(project, id as ConversationId);
		if (stored === undefined) {
			found.lost += told.acknowledged.size;
			continue;
		}
		people.push(stored.youngPerson.id);
		compareWords(stored.entries, told, found);
		const { flow: name, version } = stored.conversation.position;
		const flow = byRef(`${name}@${version}`);
		if (flow === undefined || !standsWhereItsLogLeads(stored, flow)) found.astray += 1;
		if (flow !== undefined) found.disclosuresWithoutAlert += await disclosuresWithoutAlert(kept, project, stored, flow);
	}
	found.alertsWithoutDueRow = await alertsWithoutDueRow(kept, project, people);
	for (const never of Object.values(NEVER_OF_ROWS)) found.rowsAstray += kept.db.client.prepare(never).all().length;
	return found;
}

function compareWords(entries: readonly Entry[], { acknowledged, unanswered }: Told, found: Findings): void {
	const times = new Map<string, number>();
	for (const { input } of entries) {
		if (input.type === 'answered') times.set(input.value.words ?? '', (times.get(input.value.words ?? '') ?? 0) + 1);
	}
	for (const words of acknowledged) if (!times.has(words)) found.lost += 1;
	for (const [words, count] of times) {
		if (count > 1) found.duplicated += count - 1;
		if (!acknowledged.has(words) && !unanswered.has(words)) found.strange += 1;
	}
}

function standsWhereItsLogLeads({ conversation: { position }, entries }: StoredConversation, flow: Flow): boolean {
	return isDeepStrictEqual(replay(flow, entries).position, position);
}

/** What was disclosed has an alert; what is left to the worker to read again stands in the record as a concern, with one or without. */
async function disclosuresWithoutAlert(
	{ db }: OpenStore,
	project: ProjectId,
	{ conversation, entries }: StoredConversation,
	flow: Flow,
): Promise<number> {
	const disclosed = entries.filter(({ input, verdict }) => {
		if (input.type !== 'answered') return false;
		const { question, value } = input;
		return isDisclosure(assessOrFault({ question, value, verdict, rules: ANSWER_RULES }).level);
	});
	if (disclosed.length === 0) return 0;
	const standing = await db.read
		.select({ entry: concerns.entry, alert: concerns.alert })
		.from(concerns)
		.where(and(eq(concerns.project, project), eq(concerns.conversation, conversation.id)));
	const kept = new Set(standing.map(({ entry }) => entry));
	const heard = new Set(standing.filter(({ alert }) => alert !== null).map(({ entry }) => entry));
	return disclosed.filter((entry) => !(isLeftToWorker(entry, flow) ? kept : heard).has(entry.id)).length;
}

/** Rows at a time: a database takes only so many values in one question. */
const AT_ONCE = 500;

/** An open alert needs a moment when it is due next, and either people to tell or an owner to check back on. */
async function alertsWithoutDueRow(kept: OpenStore, project: ProjectId, people: readonly YoungPersonId[]): Promise<number> {
	let without = 0;
	for (let from = 0; from < people.length; from += AT_ONCE) {
		const theirs = inArray(alerts.youngPerson, people.slice(from, from + AT_ONCE));
		const open = await kept.db.read
			.select()
			.from(alerts)
			.where(and(eq(alerts.project, project), ne(alerts.state, 'closed'), theirs));
		const queued = await kept.db.read
			.select({ alert: notifications.alert })
			.from(notifications)
			.innerJoin(alerts, and(eq(alerts.project, notifications.project), eq(alerts.id, notifications.alert)))
			.where(and(eq(notifications.project, project), theirs));
		const told = new Set(queued.map(({ alert }) => alert));
		without += open.filter(({ id, nextDueAt, nextDue }) => nextDueAt === null || nextDue === null || !told.has(id)).length;
	}
	return without;
}
