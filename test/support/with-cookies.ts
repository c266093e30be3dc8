import { expect } from 'vitest';
import type { Answer } from '../vault-matrix/found.ts';

/**
 * A browser that keeps its cookies, over HTTP and without scripts. It follows nothing by itself.
 *
 * @example const tab = browserWithCookies(at.origin); await tab.ask('/sign-in', { name, passphrase, code })
 */
export function browserWithCookies(origin: string) {
	const jar = new Map<string, string>();
	const ask = async (path: string, body?: Readonly<Record<string, string>>): Promise<Answer> => {
		const headers = { cookie: [...jar].map((pair) => pair.join('=')).join('; '), origin };
		const sent = body === undefined ? {} : { method: 'POST', body: new URLSearchParams(body) };
		const response = await fetch(`${origin}${path}`, { headers, ...sent, redirect: 'manual' });
		for (const line of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
			if (/max-age=0/i.test(line)) jar.delete(name);
			else jar.set(name, value);
		}
		return { status: response.status, to: response.headers.get('location'), html: await response.text() };
	};
	return { ask };
}

export const formTokenIn = ({ html }: Answer): string =>
	/name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? expect.fail('There is no form.');
