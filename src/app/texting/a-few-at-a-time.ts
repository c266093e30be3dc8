/** As many as are worked at together: what comes in meanwhile is not kept waiting by more. */
const FEW = 8;

/**
 * Does the same to each, a few at a time, so that between two handfuls a text that comes in is taken. What fails keeps no other from being
 * done.
 *
 * @returns what failed, in order; empty where nothing did
 * @example const failed = await aFewAtATime(numbers, (number) => lookAt(deps, number))
 */
export async function aFewAtATime<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<readonly unknown[]> {
	const failed: unknown[] = [];
	for (let from = 0; from < items.length; from += FEW) {
		const done = await Promise.allSettled(items.slice(from, from + FEW).map(work));
		failed.push(...done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])));
	}
	return failed;
}
