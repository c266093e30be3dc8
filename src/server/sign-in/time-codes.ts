import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { TimeCodes } from '#app/sign-in/ports.ts';

/** 160 random bits, as RFC 4226 asks. */
const SECRET_BYTES = 20;
/** Six figures and half a minute: what every app can do (RFC 6238). */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A phone's clock may be one step off, either way. */
const DRIFT = 1;

/** Codes from an app on somebody's phone. Which step was used is for the caller to keep. */
export const timeCodes: TimeCodes = {
	secret: () => new Secret({ buffer: Uint8Array.from(randomBytes(SECRET_BYTES)).buffer }).base32,
	address: (secret, { name, project }) =>
		new TOTP({ ...SHAPE, issuer: `Waymark ${project}`, label: name, secret: Secret.fromBase32(secret) }).toString(),
	stepOf(secret, typed, now) {
		const timestamp = Date.parse(now);
		const token = typed.replace(/\s/g, '');
		if (!/^\d{6}$/.test(token)) return undefined;
		const delta = new TOTP({ ...SHAPE, secret: Secret.fromBase32(secret) }).validate({ token, timestamp, window: DRIFT });
		return delta === null ? undefined : TOTP.counter({ period: SHAPE.period, timestamp }) + delta;
	},
};
