import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import type { Clock, Ids } from '#app/clock.ts';
import type { Credentials, Devices, HeldForms, Passphrases, People, SessionKeeping, WaysBack } from '#app/sign-in/ports.ts';
import { deviceHere, type SignInDeps } from '#app/sign-in/sign-in-deps.ts';
import type { Sessions, StaffReads } from '#app/staff/ports.ts';
import type { RecordStore } from '#core/record/change.ts';
import { isListed } from '#server/sign-in/is-listed.ts';
import { passphraseWork } from '#server/sign-in/passphrase-work.ts';
import { timeCodes } from '#server/sign-in/time-codes.ts';
import { webAuthn } from '#server/sign-in/web-authn.ts';
import { networkPrefix } from '#server/web/network-prefix.ts';
import { qrSquares } from '#server/web/qr-squares.ts';
import { isFormOf } from '#server/web/same-site.ts';
import { deviceCookie, leftCookie, type sessionCookie } from '#server/web/session-cookie.ts';
import { signInTries } from '#server/web/sign-in-tries.ts';

/** The part of what is kept that signing in stands on. */
export type KeptForSignIn = {
	readonly store: RecordStore;
	readonly sessions: Sessions;
	readonly sessionKeeping: SessionKeeping;
	readonly credentials: Credentials;
	readonly devices: Devices;
	readonly heldForms: HeldForms;
	readonly waysBack: WaysBack;
	readonly staff: StaffReads;
	readonly staffAdmin: People;
};

export type SignInSettings = {
	readonly kept: KeptForSignIn;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly origin: () => string;
	readonly secure: boolean;
	readonly trustedProxies?: readonly string[] | undefined;
	readonly monotonicMs: () => number;
	/** Given in the demonstration only. */
	readonly practice?: unknown;
	/** Quicker ones, for tests. */
	readonly passphrases?: Passphrases | undefined;
};

/** Everything that signing in is made from, with the libraries and limits that are really used. */
export function signInDepsOf(settings: SignInSettings, cookie: ReturnType<typeof sessionCookie>, send: SignInDeps['send']): SignInDeps {
	const { kept, clock, ids, origin, secure, monotonicMs } = settings;
	const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
	const named = { devices: kept.devices, deviceCookie: deviceCookie(secure) };
	const deviceOf = async (c: Context) => {
		const device = await deviceHere(c, named);
		return device?.revokedAt === null ? device.id : undefined;
	};
	return {
		...kept,
		...{ clock, ids, origin, cookie, send, isListed, isFormOf, randomBytes, timeCodes },
		passphrases: settings.passphrases ?? passphraseWork(),
		webAuthn: webAuthn(monotonicMs),
		tries: signInTries({ monotonicMs, prefixOf: networkPrefix(settings.trustedProxies ?? []), wait, deviceOf }),
		qr: qrSquares,
		demonstration: settings.practice !== undefined,
		deviceCookie: named.deviceCookie,
		leftCookie: leftCookie(secure),
	};
}
