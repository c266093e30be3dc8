import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { AppEnv } from '#app/app-env.ts';
import type { StaffReads } from '#app/staff/ports.ts';
import type { Change } from '#core/record/change.ts';
import type { Sent, StaffWays, WayReads } from './ports.ts';
import { type ShownDeps, writeShown } from './shown.ts';

export type ReceiptDeps = ShownDeps & {
	readonly ways: WayReads;
	readonly staffWays: StaffWays;
	readonly staff: StaffReads;
	/** Whether a request was signed by the gateway. */
	readonly isFromGateway: (header: (name: string) => string | undefined, body: string) => boolean;
};

/** What a gateway says of something that it took: see docs/operations.md. */
const Receipt = z.object({
	id: z.string().check(z.minLength(1), z.maxLength(200)),
	channel: z.enum(['text', 'voice']),
	to: z.string().check(z.maxLength(50)),
	state: z.enum(['delivered', 'failed']),
	permanent: z.optional(z.boolean()),
});
type Receipt = z.infer<typeof Receipt>;

const LONGEST = 4_000;

/**
 * `POST /in/receipts`: the gateway says what became of a text or a call. It is signed like what we send. A text that was
 * delivered counts as shown; an answered call does not, because a machine may have answered it. One that failed for good
 * switches that number off, on its owner's page too; either failure brings the next channel at once.
 */
export function receiptRoutes(deps: ReceiptDeps): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.post('/in/receipts', async (c) => {
		const body = await c.req.text();
		if (body.length > LONGEST) return c.text('A receipt is shorter than this.', 413);
		if (!deps.isFromGateway((name) => c.req.header(name), body))
			return c.text('This was not signed by the gateway that was set up here.', 401);
		const receipt = Receipt.safeParse(parsed(body));
		if (!receipt.success) return c.text('This is not a receipt.', 422);
		const sent = await deps.sent.byProviderId(receipt.data.channel, receipt.data.id);
		if (sent !== undefined) await take(deps, sent, receipt.data);
		return c.body(null, 204);
	});
	return app;
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

async function take(deps: ReceiptDeps, sent: Sent, { channel, to, state, permanent }: Receipt): Promise<void> {
	const { notification } = sent;
	const now = deps.clock.now();
	if (state === 'delivered') {
		if (channel === 'text' && notification.shownAt === null) await writeShown(deps, sent, now);
		return;
	}
	const ways = permanent ? await deps.ways.of(notification.project, notification.to, now) : [];
	const failed = ways.filter((way) => way.channel === channel && way.address === to);
	for (const way of failed) await deps.ways.disable(notification.project, way, 'no-such-number', now);
	if (failed.length > 0) await writeFailed(deps, sent);
	if (notification.shownAt === null) await deps.sent.hurry(notification, now);
}

async function writeFailed({ store, staff, ids, clock }: ReceiptDeps, { notification, youngPerson }: Sent): Promise<void> {
	const now = clock.now();
	const name = (await staff.all(notification.project)).find(({ id }) => id === notification.to)?.name ?? 'Somebody who has left';
	const words = `The number of ${name} cannot be reached any more, so it is not used again.`;
	const line = { id: ids.row<string>(), alert: notification.alert, at: now, by: null, what: 'notify-failed', words } as const;
	const changes: readonly Change[] = [
		{ change: 'trail-written', youngPerson, line },
		{ change: 'staff-told', event: { kind: 'alert-changed', subject: notification.alert } },
	];
	const audit = [{ actor: 'system' as const, action: 'alert.notify-failed', subject: notification.alert, youngPerson }];
	await store.commit({ project: notification.project, at: now, changes, audit });
}
