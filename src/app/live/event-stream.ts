import type { NumberedStaffEvent, StaffEvents, WakeUp } from '#app/live/ports.ts';
import type { ProjectId } from '#core/id.ts';

export type EventStreamDeps = {
	readonly events: StaffEvents;
	readonly wake: WakeUp;
	/** Whether whoever listens may hear of this now. */
	readonly mayHear: (subject: string) => Promise<boolean>;
	/** A cursor for "from now on": ids sort by time, so a new one will do. */
	readonly newCursor: () => string;
	/** How long a missed wake-up may cost. */
	readonly pollMs: number;
	/** A beat, so that a screen can tell that it has stopped hearing. */
	readonly beatMs: number;
	/** The stream ends and the browser comes back, so that a session that was ended is noticed. */
	readonly lifeMs: number;
};

/** Between two looks at the table, however often it nudges. */
const REST_MS = 50;
/** Ids already sent: a late commit may bring an earlier id again. */
const REMEMBERED = 1_000;

/**
 * Staff events after `cursor` as server-sent events, until `signal` aborts, the reader leaves or the life is over. Wakes
 * at once on a nudge and by itself every `pollMs`. An event names a thing (`alert-changed` and an id) and says nothing.
 */
export function eventStream(
	deps: EventStreamDeps,
	project: ProjectId,
	cursor: string | null,
	signal: AbortSignal,
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	const over = new AbortController();
	const end = () => over.abort();
	signal.addEventListener('abort', end, { once: true });
	return new ReadableStream({
		async start(controller) {
			const timer = setTimeout(end, deps.lifeMs);
			const send = (text: string) => controller.enqueue(encoder.encode(text));
			try {
				send('retry: 1000\nevent: beat\ndata:\n\n');
				await follow(deps, project, cursor ?? deps.newCursor(), over.signal, send);
				controller.close();
			} catch (error) {
				if (!over.signal.aborted) controller.error(error);
			} finally {
				clearTimeout(timer);
				signal.removeEventListener('abort', end);
			}
		},
		cancel: end,
	});
}

async function follow(
	deps: EventStreamDeps,
	project: ProjectId,
	from: string,
	signal: AbortSignal,
	send: (text: string) => void,
): Promise<void> {
	const sent = new Set<string>();
	let cursor = from;
	let sinceBeat = 0;
	while (!signal.aborted) {
		const nudge = nextNudge(deps, signal);
		const events = (await deps.events.after(project, cursor)).filter(({ id }) => !sent.has(id));
		if (signal.aborted) return nudge.cancel();
		for (const event of events) {
			if (await deps.mayHear(event.subject)) send(line(event));
			remember(sent, event.id);
			if (event.id > cursor) cursor = event.id;
		}
		sinceBeat = events.length > 0 ? 0 : sinceBeat + 1;
		if (sinceBeat * deps.pollMs >= deps.beatMs) {
			send('event: beat\ndata:\n\n');
			sinceBeat = 0;
		}
		if (await nudge.arrived) await rest(REST_MS, signal);
	}
}

function line({ id, kind, subject }: NumberedStaffEvent): string {
	return `id: ${id}\nevent: ${kind}\ndata: ${JSON.stringify({ subject })}\n\n`;
}

function remember(sent: Set<string>, id: string): void {
	sent.add(id);
	const [oldest] = sent;
	if (sent.size > REMEMBERED && oldest !== undefined) sent.delete(oldest);
}

/** Listens before the table is read, so that a commit between reading and waiting is not slept through. */
function nextNudge({ wake, pollMs }: EventStreamDeps, signal: AbortSignal): { readonly arrived: Promise<boolean>; cancel(): void } {
	let finish = (_nudged: boolean) => {};
	const arrived = new Promise<boolean>((resolve) => {
		finish = resolve;
	});
	const timer = setTimeout(() => done(false), pollMs);
	const unlisten = wake.listen(() => done(true));
	const stop = () => done(false);
	signal.addEventListener('abort', stop, { once: true });
	const done = (nudged: boolean) => {
		clearTimeout(timer);
		unlisten();
		signal.removeEventListener('abort', stop);
		finish(nudged);
	};
	return { arrived, cancel: stop };
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
	return new Promise((rested) => {
		if (signal.aborted) return rested();
		setTimeout(rested, ms);
	});
}
