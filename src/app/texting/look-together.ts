import type { NumberId } from '#core/id.ts';
import { highest, isHigher, type Level } from '#core/screening/verdict.ts';
import { assessText } from '#core/texting/assess-text.ts';
import type { KeptText, TextingNumber } from '#core/texting/kept-text.ts';
import { neighboursOf } from '#core/texting/neighbours.ts';
import { saysOnlyAnAnswer } from '#core/texting/read-reply.ts';
import { aFewAtATime } from './a-few-at-a-time.ts';
import { LOOK_LEASE_SECONDS } from './kept-ports.ts';
import { raisedBy } from './raise-text.ts';
import { screenTogether } from './screen-text.ts';
import type { TextingDeps } from './texting-deps.ts';

/** Senders that are taken at a time. */
const AT_ONCE = 60;
const TRIES = 4;
const CHANGED = 'Others wrote at the same moment, so these texts are read together again.';

/**
 * Reads texts once more together with what came right before and after them, and the parts of long ones as one: children split
 * sentences. It may only raise. A sender is one process's at a time; what a process that died left is read again, and what it had
 * raised is not raised twice.
 *
 * @returns how many senders were taken; as many as could be means that there may be more
 */
export async function lookTogether(deps: TextingDeps): Promise<number> {
	const taken = await deps.texts.claimLooks(deps.project.id, { now: deps.clock.now(), limit: AT_ONCE, leaseSeconds: LOOK_LEASE_SECONDS });
	const failed = await aFewAtATime(taken, (number) => lookAt(deps, number));
	if (failed.length > 0) throw new AggregateError(failed, 'Texts of some senders could not be read together. They are taken again.');
	return taken.length;
}

async function lookAt(deps: TextingDeps, id: NumberId): Promise<void> {
	const found = await deps.texts.toLookAt(deps.project.id, id);
	if (found === undefined) return;
	const { number, texts, waiting } = found;
	const levels = new Map<KeptText['id'], Level>(texts.map((text) => [text.id, text.level]));
	for (const group of neighboursOf(texts, waiting)) {
		// Two halves of a sentence are needed: an answer beside one is an answer to something else.
		if (group.among.filter(({ words }) => !saysOnlyAnAnswer(words)).length < 2) continue;
		const read = screenTogether(deps.screen, group.words);
		if (read.fault) deps.onFault({ fault: 'screening', text: group.newest });
		const top = highest(group.among.map((text) => levels.get(text.id) ?? text.level));
		if (!isHigher(read.verdict.level, top)) continue;
		await raise(deps, number, { text: group.newest, from: levels.get(group.newest) ?? 'none', ...read });
		levels.set(group.newest, read.verdict.level);
	}
	const looked = { change: 'texts-looked-at', number: id, youngPerson: number.youngPerson, texts: [...waiting] } as const;
	const at = deps.clock.now();
	if ((await deps.store.commit({ project: number.project, at, changes: [looked], audit: [] })) === 'stale') throw new Error(CHANGED);
}

type Found = ReturnType<typeof screenTogether> & { readonly text: KeptText['id']; readonly from: Level };

/** Somebody's act on the alert at the same moment stands, and this joins what it left. */
async function raise(deps: TextingDeps, { project, youngPerson }: TextingNumber, { text, from, words, verdict }: Found): Promise<void> {
	for (let tries = 0; tries < TRIES; tries += 1) {
		const at = deps.clock.now();
		const { fault, ...assessment } = assessText(verdict, []);
		if (fault !== null) deps.onFault({ fault: 'assessment', text });
		const changes = await raisedBy(deps, { text, youngPerson, assessment, together: { words, verdict } }, at);
		const higher = { change: 'text-raised', text, youngPerson, level: verdict.level, from } as const;
		const audit = [{ actor: 'system', action: 'text.looked-at', subject: text, youngPerson }] as const;
		if ((await deps.store.commit({ project, at, changes: [higher, ...changes], audit })) === 'committed') return;
	}
	throw new Error(CHANGED);
}
