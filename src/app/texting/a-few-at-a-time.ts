/** As many as are worked at together: what comes in meanwhile is not kept waiting by more. */
const FEW = 4;

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

/**
 * Begins the same for each, a few at a time, and waits for none of them before the next are begun: for what is mostly a wait for somebody
 * else. Between two handfuls a text that comes in is taken.
 *
 * @returns what failed, in order; empty where nothing did
 * @example const failed = await begunAFewAtATime(due, (text) => sendOne(deps, text))
 */
export async function begunAFewAtATime<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<readonly unknown[]> {
	const begun: Promise<PromiseSettledResult<void>[]>[] = [];
	for (let from = 0; from < items.length; from += FEW) {
		if (from > 0) await new Promise<void>((others) => setTimeout(others, 0));
		begun.push(Promise.allSettled(items.slice(from, from + FEW).map(work)));
	}
	return (await Promise.all(begun)).flat().flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
}
