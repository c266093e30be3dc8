import { readdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#app/clock.ts';
import type { Knocked } from '#app/reach/ports.ts';
import type { FetchingTold, OutboundText, ReceiptState, TakesTexts, TextGateway } from '#app/texting/ports.ts';
import { loop } from '#server/jobs/loop.ts';
import { GAMMU, textsIn } from './inbox-file.ts';
import { canBeTexted, putInOutbox, tokenIn, tokenOf } from './outbox-file.ts';

export type GammuSettings = {
	/** The folders of gammu-smsd, as its own settings name them. */
	readonly inbox: string;
	readonly outbox: string;
	readonly sent: string;
	readonly failed: string;
	/** Our number. */
	readonly from: string;
	readonly everyMs?: number | undefined;
};

const EVERY_MS = 1_000;
/** Gammu writes a file within a breath. One that was touched just now may be half of one. */
const RESTS_MS = 1_000;
const NEVER_NUDGED = { nudge: () => undefined, listen: () => () => undefined };

/** A file of gammu's inbox is no message that anybody can read. It stays where it is. */
class NotReadable extends Error {
	override name = 'NotReadable';
}

/**
 * A telephone or a modem of the project's own, by gammu-smsd with its files (`service = files`, `inboxformat = detail`). What came waits in its
 * inbox whether Waymark runs or not, and is taken away only once it is kept. See docs/operations.md.
 */
export function gammuGateway(settings: GammuSettings, clock: Clock): TextGateway {
	return {
		name: GAMMU,
		// Gammu calls nobody, so whatever calls as it is something else.
		receive: async () => ({ refused: 'signature' }),
		answer: () => new Response(null, { status: 204 }),
		send: (text) => send(settings, text, clock),
		fetching(takes, told) {
			const pass = () => fetchOnce(settings, takes, told, clock);
			const everyMs = settings.everyMs ?? EVERY_MS;
			return loop(pass, { wake: NEVER_NUDGED, everyMs, nudgedAfterMs: everyMs, onFault: told.onFault });
		},
	};
}

async function send(settings: GammuSettings, text: OutboundText, clock: Clock): Promise<Knocked> {
	if (!canBeTexted(text.to)) return { outcome: 'gone' };
	try {
		await putInOutbox(settings, text, clock.now());
		return { outcome: 'accepted', providerId: tokenOf(text.reference) };
	} catch {
		return { outcome: 'retry' };
	}
}

/** One that cannot be kept keeps no other from being kept. */
async function fetchOnce(settings: GammuSettings, takes: TakesTexts, told: FetchingTold, clock: Clock): Promise<void> {
	let isWhole = true;
	const tried = async (work: () => Promise<void>) => {
		try {
			await work();
		} catch (error) {
			isWhole = false;
			told.onFault(error);
		}
	};
	await tried(async () => {
		for (const name of await namesIn(settings.inbox, (one) => /^IN.*\.(txt|bin|smsbackup)$/i.test(one)))
			await tried(() => takeFile(settings, name, takes, clock));
	});
	for (const [folder, state] of [[settings.sent, 'sent'] as const, [settings.failed, 'failed'] as const])
		await tried(() => takeReceipts(folder, state, takes));
	if (isWhole) told.onWorks();
}

const namesIn = async (folder: string, isWanted: (name: string) => boolean): Promise<readonly string[]> =>
	(await readdir(folder)).filter(isWanted).sort();

async function takeFile({ inbox, from }: GammuSettings, name: string, takes: TakesTexts, clock: Clock): Promise<void> {
	const path = join(inbox, name);
	const found = await unlessGone(stat(path));
	if (found === undefined || Math.abs(Date.parse(clock.now()) - found.mtimeMs) < RESTS_MS) return;
	const holds = await unlessGone(readFile(path, 'utf8'));
	if (holds === undefined) return;
	const texts = textsIn({ name, writtenAtMs: found.mtimeMs, holds }, from);
	if (texts === undefined) throw new NotReadable('A file in the inbox of gammu is not whole. It was left there.');
	if (texts.length > 0) await takes.take(texts);
	await unlessGone(unlink(path));
}

/** Gammu says of a text that it went out, or that it gave up, by the folder to which it moves it. Words of ours do not stay there. */
async function takeReceipts(folder: string, state: ReceiptState, takes: TakesTexts): Promise<void> {
	for (const name of await namesIn(folder, (one) => tokenIn(one) !== undefined)) {
		const providerId = tokenIn(name) ?? name;
		await takes.receipts([{ provider: GAMMU, providerId, state, at: null }]);
		await unlessGone(unlink(join(folder, name)));
	}
}

/** Another process of ours may have been quicker. */
async function unlessGone<Found>(work: Promise<Found>): Promise<Found | undefined> {
	try {
		return await work;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}
