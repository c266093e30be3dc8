import type { Instant } from '#core/clock/instant.ts';
import type { Damage } from '#server/audit/damage.ts';
import type { ChainEnd, ChainName } from '#server/store/audit-seals.ts';

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

/** `saidAt`: when the newest statement was made that says otherwise. `agreedAt`: the newest one below it that holds. */
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
	const [first] = ordered;
	const widest = ordered.at(-1);
	if (first === undefined || widest === undefined) return [];
	if (found === undefined) return [{ verdict: 'missing', from: 1, to: widest.count, ...wordOf(ordered, undefined) }];
	const holds = ({ count, mac }: Statement): boolean => count <= found.count && found.macs.get(count) === mac;
	const against = ordered.filter((said) => !holds(said) && !isExplained(found.damage, said.count));
	const [nearest] = against;
	if (nearest === undefined) return [];
	const agreed = ordered.filter((said) => said.count < nearest.count && holds(said)).at(-1);
	const word = wordOf(against, agreed);
	if (nearest.count > found.count) return [{ verdict: 'truncated', from: found.count, to: found.count, ...word }];
	return [{ verdict: 'rewritten', from: (agreed?.count ?? 0) + 1, to: found.count, ...word }];
}

/** Whether damage that reaches up to this number, or takes away the end before it, is known already. */
function isExplained(damage: readonly Damage[], count: number): boolean {
	return damage.some(({ verdict, from, to }) => (from <= count && count <= to) || (UNTIL_THE_END.includes(verdict) && from <= count));
}

const UNTIL_THE_END: readonly Damage['verdict'][] = ['truncated', 'rewritten', 'spliced'];

/** It was done after the newest of them was made: that one still said what was written. */
function wordOf(against: readonly Statement[], agreed: Statement | undefined): Omit<Contradiction, keyof Damage> {
	const newest = against.reduce((a, b) => ((b.at ?? '') > (a.at ?? '') ? b : a));
	return { by: newest.by, saidAt: newest.at, agreedAt: agreed?.at ?? null };
}

/** Statements by the chain that they are about. */
export function byChain(statements: readonly Statement[]): (chain: ChainName) => readonly Statement[] {
	const found = new Map<string, Statement[]>();
	for (const statement of statements) {
		const name = `${statement.writer} ${statement.epoch}`;
		const there = found.get(name);
		if (there === undefined) found.set(name, [statement]);
		else there.push(statement);
	}
	return ({ writer, epoch }) => found.get(`${writer} ${epoch}`) ?? [];
}
