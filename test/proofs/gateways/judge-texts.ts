import type { NumberId, ProjectId } from '#core/id.ts';
import type { SentText } from '#core/texting/sent-text.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import type { Arrived } from './arrived.ts';

/** A text that somebody sent, and by which gateway. */
export type Fed = { readonly gateway: 'kannel' | 'gammu'; readonly from: string; readonly words: string; readonly isDisclosure: boolean };

export type Judged = {
	readonly kept: number;
	readonly lost: readonly string[];
	readonly twice: readonly string[];
	/** Kept as two because gammu, which was killed before it deleted a text from its telephone, wrote it down as two. */
	readonly writtenTwice: number;
	readonly strange: number;
	readonly withoutAlert: number;
	/** Of ours that a gateway took, those that arrived nowhere. */
	readonly repliesLost: readonly string[];
	readonly replies: number;
	readonly repliesByGammu: number;
	readonly repliesTwice: number;
	readonly delivered: number;
	/** Of ours that are neither sent nor held back because an alert stands open. */
	readonly repliesWaiting: number;
	readonly auditFaults: number;
};

/** Reads everything that was kept and everything of ours, and compares it with what was sent and what arrived. */
export async function judgeTexts(
	{ db, threads, vault }: OpenStore,
	project: ProjectId,
	fed: readonly Fed[],
	arrived: readonly Arrived[],
): Promise<Judged> {
	const numbers = db.client.prepare('select id from numbers where project = ?').pluck().all(project) as NumberId[];
	const found = await Promise.all(numbers.map((number) => threads.find(project, number)));
	const kept = found.flatMap((thread) => thread?.texts ?? []);
	const ours = found.flatMap((thread) => thread?.ours ?? []);
	const times = tally(kept.map(({ from, words }) => `${from} ${words}`));
	const sent = new Set(fed.map(nameOf));
	const byGammu = new Set(fed.filter(({ gateway }) => gateway === 'gammu').map(nameOf));
	const again = [...times].flatMap(([name, count]) => (count > 1 ? [name] : []));
	const raised = new Set(db.client.prepare('select young_person from alerts where project = ?').pluck().all(project));
	const disclosed = new Set(fed.filter((one) => one.isDisclosure).map(nameOf));
	const came = tally(arrived.map(({ to, words }) => `${to} ${words}`));
	const gone = ours.filter(({ state }) => state === 'sent' || state === 'delivered');
	return {
		kept: kept.length,
		lost: [...sent].filter((name) => !times.has(name)),
		twice: again.filter((name) => !byGammu.has(name)),
		writtenTwice: again.filter((name) => byGammu.has(name)).reduce((all, name) => all + (times.get(name) ?? 1) - 1, 0),
		strange: [...times.keys()].filter((name) => !sent.has(name)).length,
		withoutAlert: kept.filter(({ from, words, youngPerson }) => disclosed.has(`${from} ${words}`) && !raised.has(youngPerson)).length,
		replies: gone.length,
		repliesByGammu: gone.filter((one) => !isByKannel(one)).length,
		repliesLost: gone.filter((one) => isByKannel(one) && !came.has(`${one.to} ${one.words}`)).map(({ to }) => to),
		repliesTwice: [...came.values()].reduce((all, count) => all + count - 1, 0),
		delivered: ours.filter(({ state }) => state === 'delivered').length,
		repliesWaiting: ours.filter(({ state }) => state === 'waiting' || state === 'failed').length,
		auditFaults: (await verifyAudit(db, vault, project)).length,
	};
}

const nameOf = ({ from, words }: Fed): string => `${from} ${words}`;
/** The dummy telephone of gammu shows nobody what it sent. */
const isByKannel = ({ provider }: SentText): boolean => provider === 'kannel';

function tally(names: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return counts;
}
