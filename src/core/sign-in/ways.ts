/**
 * How somebody came to be signed in. `one-time-link` exists where everybody is made up and nowhere else;
 * `enrolling` opens nothing but the pages on which a way of signing in is made.
 */
export const SIGN_IN_METHODS = ['passkey', 'passphrase-and-code', 'recovery-code', 'one-time-link', 'enrolling'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** What somebody proved just now. A passkey counts only with user verification: a finger, a face or the device's PIN. */
export type Proofs = {
	readonly passkey?: { readonly userVerified: boolean } | undefined;
	readonly passphrase?: boolean | undefined;
	readonly code?: boolean | undefined;
	readonly recoveryCode?: boolean | undefined;
};

/**
 * Which method these proofs amount to; none when they are one factor only. There is no setting that makes one enough.
 *
 * @example methodOf({ passphrase: true })             // undefined
 * @example methodOf({ passphrase: true, code: true }) // 'passphrase-and-code'
 */
export function methodOf({ passkey, passphrase = false, code = false, recoveryCode = false }: Proofs): SignInMethod | undefined {
	if (passkey?.userVerified) return 'passkey';
	if (passphrase && code) return 'passphrase-and-code';
	if (passphrase && recoveryCode) return 'recovery-code';
	return undefined;
}

/** What somebody has set up. */
export type Ways = {
	readonly passkeys: number;
	readonly passphrase: boolean;
	/** A code from an app that was tried once, so that it is known to work. */
	readonly codes: boolean;
	readonly recoveryCodes: number;
};

export const NO_WAYS: Ways = { passkeys: 0, passphrase: false, codes: false, recoveryCodes: 0 };

/** Whether somebody with these can sign in by themselves, without a recovery code: those run out. */
export function canSignIn({ passkeys, passphrase, codes }: Ways): boolean {
	return passkeys > 0 || (passphrase && codes);
}

/**
 * Whether something may be taken away: never what would leave one factor, or none. This is how a second factor cannot be
 * switched off: there is only taking away, and it stops here.
 *
 * @example mayTakeAway({ passkeys: 1, passphrase: false, codes: false, recoveryCodes: 0 }, 'passkey') // false
 */
export function mayTakeAway(ways: Ways, what: 'passkey' | 'passphrase-and-code'): boolean {
	return canSignIn(what === 'passkey' ? { ...ways, passkeys: ways.passkeys - 1 } : { ...ways, passphrase: false, codes: false });
}

/** A made-up project's printed links sign in; everywhere else a link only lets its person make a way of signing in. */
export function linkOpens(kind: string): Extract<SignInMethod, 'one-time-link' | 'enrolling'> {
	return kind === 'demonstration' ? 'one-time-link' : 'enrolling';
}

/**
 * Whether a passkey made on this device may be kept. One that may be copied to a cloud account is refused on a shared
 * device: it would land in the account of whoever set the tablet up (security 4.3).
 */
export function mayKeepPasskey({ shared, syncable, elsewhere }: { shared: boolean; syncable: boolean; elsewhere: boolean }): boolean {
	return !(shared && syncable && !elsewhere);
}
