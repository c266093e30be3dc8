import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** On https the name itself makes browsers refuse the cookie for any other host or path. */
export function sessionCookie(secure: boolean) {
	const name = secure ? '__Host-waymark' : 'waymark';
	const options = { httpOnly: true, sameSite: 'Strict', secure, path: '/' } as const;
	return {
		read: (c: Context) => getCookie(c, name),
		write: (c: Context, token: string) => setCookie(c, name, token, options),
		clear: (c: Context) => deleteCookie(c, name, { path: '/', secure }),
	};
}
