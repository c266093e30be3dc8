import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canSignIn, linkOpens, mayKeepPasskey, mayTakeAway, methodOf, NO_WAYS, type Ways } from './ways.ts';

const maybe = fc.boolean();

describe('what counts as signed in', () => {
	it.each([
		[{ passkey: { userVerified: true } }, 'passkey'],
		[{ passphrase: true, code: true }, 'passphrase-and-code'],
		[{ passphrase: true, recoveryCode: true }, 'recovery-code'],
	] as const)('%j is %s', (proofs, method) => {
		expect(methodOf(proofs)).toBe(method);
	});

	it.each([
		{},
		{ passphrase: true },
		{ code: true },
		{ recoveryCode: true },
		{ code: true, recoveryCode: true },
		{ passkey: { userVerified: false } },
		{ passkey: { userVerified: false }, passphrase: true },
	])('%j is not enough', (proofs) => {
		expect(methodOf(proofs)).toBeUndefined();
	});

	it('is never one factor alone, whatever is given', () => {
		fc.assert(
			fc.property(maybe, maybe, maybe, maybe, (verified, passphrase, code, recoveryCode) => {
				const method = methodOf({ passkey: { userVerified: verified }, passphrase, code, recoveryCode });
				expect(method !== undefined).toBe(verified || (passphrase && (code || recoveryCode)));
			}),
		);
	});
});

describe('a second factor', () => {
	const anyWays: fc.Arbitrary<Ways> = fc.record({
		passkeys: fc.integer({ min: 0, max: 4 }),
		passphrase: maybe,
		codes: maybe,
		recoveryCodes: fc.integer({ min: 0, max: 10 }),
	});

	it('cannot be switched off: no row of things taken away ends without a whole way of signing in', () => {
		fc.assert(
			fc.property(anyWays.filter(canSignIn), fc.array(fc.constantFrom('passkey', 'passphrase-and-code')), (start, taken) => {
				let ways = start;
				for (const what of taken) {
					if (what === 'passkey' && ways.passkeys === 0) continue;
					if (!mayTakeAway(ways, what)) continue;
					ways = what === 'passkey' ? { ...ways, passkeys: ways.passkeys - 1 } : { ...ways, passphrase: false, codes: false };
				}
				expect(canSignIn(ways)).toBe(true);
			}),
		);
	});

	it('is not a recovery code: those run out', () => {
		expect(canSignIn({ ...NO_WAYS, passphrase: true, recoveryCodes: 10 })).toBe(false);
	});
});

describe('a one-time link', () => {
	it('signs in where everybody is made up, and nowhere else', () => {
		expect(['demonstration', 'not-for-real-children', 'real'].map(linkOpens)).toEqual(['one-time-link', 'enrolling', 'enrolling']);
	});
});

describe('a passkey made on a shared device', () => {
	it('is refused when it may be copied away, unless it lives on the phone that scanned the code or on a security key', () => {
		const kept = (shared: boolean, syncable: boolean, elsewhere: boolean) => mayKeepPasskey({ shared, syncable, elsewhere });
		expect(kept(true, true, false)).toBe(false);
		expect(kept(true, true, true)).toBe(true);
		expect(kept(true, false, false)).toBe(true);
		expect(kept(false, true, false)).toBe(true);
	});
});
