import { startChild } from './child.ts';
import { atMost, type Figure, median, percentile, told } from './figures.ts';
import type { AlertsCalls } from './raise-alerts.ts';
import type { PushCalls } from './serve-push.ts';

const PER_SECOND = 200;
const MESSAGES = 1_000;
const OPEN_ALERTS = 10_000;
const DUE_AT_ONCE = 1_000;
const SWEEPS = 7;

/**
 * From words that disclose something to the first push request that reaches a push service, at 200 messages a second; and one
 * sweep over 10,000 open alerts. What is measured runs in a process of its own, bundled as it is served; the push service, on
 * loopback, in another.
 *
 * @param folder where to keep a database
 */
export async function alerts(folder: string): Promise<readonly Figure[]> {
	return [...(await pushed(folder)), ...(await swept(folder))];
}

/** A cold start: the first disclosures count like the others. */
async function pushed(folder: string): Promise<readonly Figure[]> {
	const { service, ask, stop } = await started(folder);
	try {
		const sent = await ask('disclose', { count: MESSAGES, perSecond: PER_SECOND });
		const arrivals = await allPushed(() => service('arrivals', undefined), sent.length);
		const { processorMs, transactions } = await ask('spent', undefined);
		// Pushes name nobody, so the order tells which is which: the first to come is the first that went.
		const took = sent.map((at, which) => (arrivals[which] ?? Number.POSITIVE_INFINITY) - at);
		return [
			told('disclosure to the first push request, at 200 a second: p50', median(took), 'ms'),
			atMost('disclosure to the first push request, at 200 a second: p99', percentile(took, 0.99), 'ms', 250),
			told('processor time of one disclosure with its push', processorMs / sent.length, 'ms'),
			told('transactions for one disclosure with its push', transactions / sent.length, ''),
		];
	} finally {
		await stop();
	}
}

async function started(folder: string) {
	const service = await startChild<PushCalls>('scripts/bench/serve-push.ts', {});
	const settings = { folder, pushPort: await service.ask('port', undefined) };
	const { ask, stop } = await startChild<AlertsCalls>('scripts/bench/raise-alerts.ts', settings);
	return { service: service.ask, ask, stop: () => stop().then(service.stop) };
}

/** @throws when fewer came within half a minute */
async function allPushed(ask: () => Promise<readonly number[]>, count: number): Promise<readonly number[]> {
	const end = performance.now() + 30_000;
	for (;;) {
		const arrivals = await ask();
		if (arrivals.length >= count) return arrivals;
		if (performance.now() > end) throw new Error(`Of ${count} disclosures ${arrivals.length} were pushed.`);
		await new Promise((later) => setTimeout(later, 100));
	}
}

async function swept(folder: string): Promise<readonly Figure[]> {
	const { ask, stop } = await started(folder);
	try {
		const took = await ask('sweeps', { open: OPEN_ALERTS, times: SWEEPS });
		const each = (await ask('dueAtOnce', DUE_AT_ONCE)) / DUE_AT_ONCE;
		const most = Math.max(...took);
		return [
			told('one sweep over 10,000 open alerts: half of them within', median(took), 'ms'),
			atMost('one sweep over 10,000 open alerts, the slowest', most, 'ms', 1_000),
			atMost('one sweep over 10,000 open alerts against the five seconds between two', most / 5_000, '×', 0.2),
			told('answering one deadline of 1,000 that are due at once', each, 'ms'),
		];
	} finally {
		await stop();
	}
}
