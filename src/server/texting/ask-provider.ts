import { GIVE_UP_MS } from '#server/reach/knock-words.ts';
import { jsonOf } from '#server/reach/short-answer.ts';

export type Asked = {
	readonly url: string;
	readonly method: 'GET' | 'POST';
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string | undefined;
	readonly timeoutMs?: number | undefined;
	/** How much of an answer is read. A list is longer than a receipt. */
	readonly mostBytes?: number | undefined;
};

export type ProviderAnswer = { readonly status: number; readonly says: unknown };

/** What a provider answers; undefined where it does not, in time. It never throws, and follows no redirection with our secret in hand. */
export async function askProvider(asked: Asked): Promise<ProviderAnswer | undefined> {
	const { url, method, headers, body, timeoutMs = GIVE_UP_MS, mostBytes } = asked;
	try {
		const sent = { method, headers, redirect: 'error' as const, signal: AbortSignal.timeout(timeoutMs) };
		const response = await fetch(url, body === undefined ? sent : { ...sent, body });
		return { status: response.status, says: await jsonOf(response, mostBytes) };
	} catch {
		return undefined;
	}
}

/** Of a name and a password, as HTTP has it. */
export const basic = (name: string, password: string): string => `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;

/** A list that could not be had must not look like one that is empty. */
export class NotListed extends Error {
	override name = 'NotListed';
}
