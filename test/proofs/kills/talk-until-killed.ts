import { type Connection, openConnection } from '../../../scripts/bench/connection.ts';
import type { SignedIn, Talk } from '../../../scripts/bench/made-up-talks.ts';

/** What was sent in one conversation. Words that were not acknowledged may be in the log or not. */
export type Told = { readonly acknowledged: Set<string>; readonly unanswered: Set<string> };

/** Every conversation that was spoken in, by its id. */
export type Ledger = Map<string, Told>;

type Page = { readonly token: string; readonly question: string };

/** About one answer in five says something that must reach a human. */
const DISCLOSES = 0.2;
const URGENT_TOPICS = ['T13', 'T41'];

/**
 * One worker and one young person after another, page by page, until the server is gone: each answer is either kept on
 * its question or kept and moved on from, and each says something that nobody has said before.
 */
export async function talkUntilKilled(port: number, worker: SignedIn, talks: readonly Talk[], ledger: Ledger): Promise<void> {
	const connection = await openConnection(port, worker.cookie).catch(() => undefined);
	if (connection === undefined) return;
	try {
		for (const talk of talks) await talkThrough(connection, worker, talk, ledger);
	} catch (cause) {
		if (!(cause instanceof Error) || !isGone(cause)) throw cause;
	} finally {
		connection.close();
	}
}

/** The connection broke: that is what being killed looks like from outside. Anything else is a fault. */
function isGone(cause: Error): boolean {
	return /ECONNRESET|EPIPE|ECONNREFUSED|closed the connection|connection is closed/.test(cause.message);
}

async function talkThrough(connection: Connection, worker: SignedIn, { conversation }: Talk, ledger: Ledger): Promise<void> {
	const told = ledger.get(conversation) ?? { acknowledged: new Set(), unanswered: new Set() };
	ledger.set(conversation, told);
	const path = `/conversations/${conversation}`;
	for (;;) {
		const page = pageIn((await connection.get(path)).body);
		if (page === undefined) return;
		const words = `They said ${told.acknowledged.size + told.unanswered.size}: ${crypto.randomUUID()}`;
		told.unanswered.add(words);
		const fields = {
			formToken: worker.formToken,
			token: page.token,
			words,
			whose: 'exact',
			asked: 'Tell me about it.',
			...answering(page),
		};
		const { status, body } = await connection.post(path, fields);
		if (status !== 303) throw new Error(`An answer was refused (${status}): ${body.slice(0, 300)}`);
		told.unanswered.delete(words);
		told.acknowledged.add(words);
	}
}

function answering({ question }: Page): { readonly question: string; readonly do: string } {
	if (Math.random() >= DISCLOSES) return { question, do: 'next' };
	return { question: URGENT_TOPICS[Math.floor(Math.random() * URGENT_TOPICS.length)] ?? question, do: 'keep' };
}

/** Where the conversation is. `undefined`: it has come to its read-back, and there is nothing to answer. */
function pageIn(html: string): Page | undefined {
	const token = /name="token" value="([^"]+)"/.exec(html)?.[1];
	const question = /name="question" value="([^"]+)"/.exec(html)?.[1];
	return token === undefined || question === undefined ? undefined : { token, question };
}
