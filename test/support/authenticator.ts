import type { CDPSession } from 'playwright-core';
import type { Device } from './browser.ts';

export type Authenticator = {
	/** Whether the finger on it is the right one. */
	readonly setVerified: (isUserVerified: boolean) => Promise<void>;
	readonly remove: () => Promise<void>;
};

type Kind = {
	/** `usb`: a security key; `cable`: a phone that scanned the code; `internal`: kept in this very device. */
	readonly transport: 'usb' | 'cable' | 'internal';
	/** Copied to a cloud account, as a phone's passkeys are. */
	readonly synced?: boolean;
};

/** Chromium's virtual authenticator on this device's page, with room for passkeys and a finger that is always there. */
export async function addAuthenticator({ context, page }: Device, { transport, synced = false }: Kind): Promise<Authenticator> {
	const session: CDPSession = await context.newCDPSession(page);
	await session.send('WebAuthn.enable', { enableUI: false });
	const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			...{ protocol: 'ctap2', transport, hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
			automaticPresenceSimulation: true,
			defaultBackupEligibility: synced,
			defaultBackupState: synced,
		},
	});
	return {
		setVerified: async (isUserVerified) => void (await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })),
		remove: async () => {
			await session.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
			await session.detach();
		},
	};
}
