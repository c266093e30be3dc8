import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from '@simplewebauthn/server';
import * as z from 'zod/mini';
import type { NewPasskey, Passkey, Site, WebAuthn } from '#app/sign-in/ports.ts';
import { type Challenges, challenges } from './challenges.ts';

/** What browsers send, as far as it is looked at here; the library checks the rest. */
const Sent = {
	id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,1400}$/)),
	rawId: z.string(),
	type: z.literal('public-key'),
	clientExtensionResults: z.record(z.string(), z.unknown()),
	authenticatorAttachment: z.optional(z.enum(['platform', 'cross-platform'])),
};
const Made = z.object({
	...Sent,
	response: z.looseObject({ clientDataJSON: z.string(), attestationObject: z.string(), transports: z.optional(z.array(z.string())) }),
});
const Asked = z.object({
	...Sent,
	response: z.looseObject({ clientDataJSON: z.string(), authenticatorData: z.string(), signature: z.string() }),
});

type Made = z.infer<typeof Made>;

/** EdDSA, ES256 and RS256: what authenticators have, and what Node does without an experimental part. */
const ALGORITHMS = [-8, -7, -257];

/**
 * Passkeys by the well-kept library: resident keys, user verification required, every challenge of our own making and used
 * once. Nothing that a browser sends is believed before its signature was checked.
 */
export function webAuthn(monotonicMs: () => number): WebAuthn {
	const asked = challenges(monotonicMs);
	return {
		async toMake(about, site, member, { known, shared }) {
			const options = await generateRegistrationOptions({
				rpName: 'Waymark',
				rpID: nameOf(site),
				userID: new TextEncoder().encode(member.id),
				userName: member.name,
				userDisplayName: member.name,
				attestationType: 'none',
				supportedAlgorithmIDs: ALGORITHMS,
				excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
				authenticatorSelection: {
					residentKey: 'required',
					userVerification: 'required',
					// On a shared device the browser offers a phone and a security key only.
					...(shared ? { authenticatorAttachment: 'cross-platform' } : {}),
				},
			});
			asked.keep(about, options.challenge);
			return options;
		},
		made: (about, site, credential) => made(asked, about, site, credential),
		async toAsk(about, site, known = []) {
			const options = await generateAuthenticationOptions({
				rpID: nameOf(site),
				userVerification: 'required',
				allowCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
			});
			asked.keep(about, options.challenge);
			return options;
		},
		idIn: (credential) => parsed(Asked, credential)?.id,
		proved: (about, site, credential, passkey) => proved(asked, about, site, credential, passkey),
	};
}

async function made(asked: Challenges, about: string, site: Site, credential: string): Promise<NewPasskey | undefined> {
	const response = parsed(Made, credential);
	if (response === undefined) return undefined;
	const verified = await verifyRegistrationResponse({
		response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
		...expectedOf(asked, about, site),
		supportedAlgorithmIDs: ALGORITHMS,
		requireUserVerification: true,
	}).catch(() => undefined);
	if (!verified?.verified) return undefined;
	const { credential: key, credentialDeviceType, credentialBackedUp } = verified.registrationInfo;
	return {
		id: key.id,
		publicKey: key.publicKey,
		counter: key.counter,
		transports: response.response.transports ?? [],
		syncable: credentialDeviceType === 'multiDevice',
		backedUp: credentialBackedUp,
		elsewhere: isElsewhere(response),
	};
}

/** On a phone that scanned the code, or on a security key: not in the device that was used to ask. */
function isElsewhere({ authenticatorAttachment, response }: Made): boolean {
	const transports = response.transports ?? [];
	return authenticatorAttachment === 'cross-platform' && (transports.length === 0 || transports.some((one) => one !== 'internal'));
}

async function proved(asked: Challenges, about: string, site: Site, credential: string, passkey: Passkey) {
	const response = parsed(Asked, credential);
	if (response === undefined || response.id !== passkey.id) return undefined;
	const { id, counter, transports } = passkey;
	const verified = await verifyAuthenticationResponse({
		response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
		...expectedOf(asked, about, site),
		credential: { id, publicKey: Uint8Array.from(passkey.publicKey), counter, transports: [...transports] },
		requireUserVerification: true,
	}).catch(() => undefined);
	if (!verified?.verified) return undefined;
	return { counter: verified.authenticationInfo.newCounter, backedUp: verified.authenticationInfo.credentialBackedUp };
}

function expectedOf(asked: Challenges, about: string, site: Site) {
	return {
		expectedChallenge: (challenge: string) => asked.take(about, challenge),
		expectedOrigin: site.origin,
		expectedRPID: nameOf(site),
	};
}

function nameOf({ name }: Site): string {
	if (name === undefined) throw new TypeError('Passkeys need an address with a name.');
	return name;
}

function parsed<Shape>(
	schema: { safeParse(value: unknown): { success: boolean; data?: Shape | undefined } },
	text: string,
): Shape | undefined {
	try {
		return schema.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}
