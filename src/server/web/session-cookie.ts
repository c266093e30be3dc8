import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { WAITS_DAYS } from '#app/sign-in/ports.ts';

/** On https the name itself makes browsers refuse the cookie for any other host or path. */
export function sessionCookie(secure: boolean) {
	const name = secure ? '__Host-waymark' : 'waymark';
	const options = { httpOnly: true, sameSite: 'Strict', secure, path: '/' } as const;
	return {
		read: (c: Context) => getCookie(c, name),
		write: (c: Context, token: string) => setCookie(c, name, token, options),
		clear: (c: Context) => deleteCookie(c, name, { path: '/', secure }),
		/** As a browser would send it. */
		header: (token: string) => `${name}=${token}`,
	};
}

/** Longer than browsers keep one: a device has its name until somebody takes that away. */
const DEVICE_SECONDS = 400 * 24 * 60 * 60;

/** Which device this browser is. It opens nothing; without it a device counts as shared. */
export function deviceCookie(secure: boolean) {
	const name = secure ? '__Host-waymark-device' : 'waymark-device';
	const options = { httpOnly: true, sameSite: 'Strict', secure, path: '/', maxAge: DEVICE_SECONDS } as const;
	return {
		read: (c: Context) => getCookie(c, name),
		write: (c: Context, token: string) => setCookie(c, name, token, options),
		clear: (c: Context) => deleteCookie(c, name, { path: '/', secure }),
	};
}

/** Tokens of sessions that are over, under which something still waits. They sign nobody in. */
export function leftCookie(secure: boolean) {
	const name = secure ? '__Host-waymark-left' : 'waymark-left';
	const options = { httpOnly: true, sameSite: 'Strict', secure, path: '/', maxAge: WAITS_DAYS * 24 * 60 * 60 } as const;
	return {
		read: (c: Context) => getCookie(c, name),
		write: (c: Context, tokens: string) => setCookie(c, name, tokens, options),
		clear: (c: Context) => deleteCookie(c, name, { path: '/', secure }),
	};
}
