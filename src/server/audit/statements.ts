import type { Instant } from '#core/clock/instant.ts';
import type { Damage } from '#server/audit/damage.ts';
import { type ChainEnd, isSameChain } from '#server/store/audit-seals.ts';

/** A chain as it once stood, said by somebody else: a later chain, or a checkpoint that is kept elsewhere. */
export type Statement = ChainEnd & { readonly by: 'later-chain' | 'checkpoint'; readonly at: Instant | null };

/** What a chain is found to be: how many rows it has, the seals that statements ask for (in hex), and what is wrong already. */
export type FoundChain = {
	readonly writer: string;
	readonly epoch: string;
	readonly count: number;
	readonly macs: ReadonlyMap<number, string>;
	readonly damage: readonly Damage[];
};

export type Contradiction = Damage & { readonly by: Statement['by']; readonly saidAt: Instant | null; readonly agreedAt: Instant | null };

/**
 * What statements about one chain say that its own seals cannot: an end that was cut off, or rows that were written anew
 * with the key. What the chain itself shows already is not said twice.
 *
 * @param statements all about this chain
 * @param found undefined when nothing of the chain is left
 */
export function contradictionsOf(statements: readonly Statement[], found: FoundChain | undefined): readonly Contradiction[] {
	const ordered = [...statements].sort((a, b) => a.count - b.count);
	const widest = ordered.at(-1);
	if (widest === undefined) return [];
	if (found === undefined) return [{ verdict: 'missing', from: 1, to: widest.count, ...wordOf(ordered[0] ?? widest, undefined) }];
	const agreed = (before: Statement): Statement | undefined =>
		ordered.filter(({ count, mac }) => count < before.count && found.macs.get(count) === mac).at(-1);
	const short = ordered.find(({ count }) => count > found.count);
	const other = ordered.find(({ count, mac }) => count <= found.count && found.macs.get(count) !== mac);
	const contradictions: Contradiction[] = [];
	if (other !== undefined && !isExplained(found.damage, other.count)) {
		const last = agreed(other);
		contradictions.push({ verdict: 'rewritten', from: (last?.count ?? 0) + 1, to: found.count, ...wordOf(other, last) });
	}
	if (short !== undefined && contradictions.length === 0 && !isExplained(found.damage, short.count))
		contradictions.push({ verdict: 'truncated', from: found.count, to: found.count, ...wordOf(short, agreed(short)) });
	return contradictions;
}

/** Whether damage that reaches up to this number, or takes away the end before it, is known already. */
function isExplained(damage: readonly Damage[], count: number): boolean {
	return damage.some(({ verdict, from, to }) => (from <= count && count <= to) || (UNTIL_THE_END.includes(verdict) && from <= count));
}

const UNTIL_THE_END: readonly Damage['verdict'][] = ['truncated', 'rewritten', 'spliced'];

function wordOf(said: Statement, agreed: Statement | undefined): Omit<Contradiction, keyof Damage> {
	return { by: said.by, saidAt: said.at, agreedAt: agreed?.at ?? null };
}

export const aboutChain =
	(chain: { readonly writer: string; readonly epoch: string }) =>
	(statement: Statement): boolean =>
		isSameChain(statement, chain);
