import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/**
 * The cookie of a sitting on a young person's own phone: a name that says nothing, apart from the staff's, and gone with the
 * browser at the latest. On https the name itself makes browsers refuse it for any other host or path.
 */
export function privateCookie(secure: boolean) {
	const name = secure ? '__Host-n' : 'n';
	const options = { httpOnly: true, sameSite: 'Strict', secure, path: '/' } as const;
	return {
		read: (c: Context) => getCookie(c, name),
		write: (c: Context, token: string) => setCookie(c, name, token, options),
		clear: (c: Context) => deleteCookie(c, name, options),
	};
}
