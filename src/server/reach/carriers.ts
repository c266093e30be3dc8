import type { Clock } from '#app/clock.ts';
import type { Carrier, Carriers, CodeCarrier } from '#app/reach/ports.ts';
import type { Channel } from '#core/escalation/channel.ts';
import { createGateway } from './gateway.ts';
import type { Letters } from './letter.ts';
import { createMailCarrier } from './mail-carrier.ts';
import { createPushCarrier, type PushCarrierSettings } from './push-carrier.ts';
import { NO_REACH, type ReachConfig } from './reach-settings.ts';
import { readSecretFile } from './secret-file.ts';
import { signingKey } from './signed-message.ts';

export type CarriersSettings = {
	readonly push: PushCarrierSettings;
	/** Nothing but pushes where it is left out. */
	readonly reach?: ReachConfig | undefined;
	readonly clock: Clock;
	readonly origin: () => string;
	/** Told after each answer of the gateway whether it refused our signature. */
	readonly onSignature?: ((isRefused: boolean) => void) | undefined;
};

/** By what people are reached here, and by what a code can be taken to somebody. */
export type OpenCarriers = {
	readonly carriers: Carriers;
	readonly codes: ReadonlyMap<Channel, CodeCarrier>;
	/** By what a few words about the service itself go out. */
	readonly letters: Letters;
	/** By which the gateway signs delivery receipts; undefined without one. */
	readonly receiptKey: Uint8Array | undefined;
};

/**
 * Every carrier that this installation has, with its secrets read from their files.
 *
 * @throws where a secret cannot be read, or others may read it
 * @example const { carriers, codes } = openCarriers({ push, reach: config.reach, clock, origin })
 */
export function openCarriers({ push, reach = NO_REACH, clock, origin, onSignature }: CarriersSettings): OpenCarriers {
	const { key, gateway, mail } = providersOf({ reach, clock, origin, onSignature });
	const all: readonly (Carrier | undefined)[] = [
		createPushCarrier(push),
		gateway?.text,
		reach.gateway?.voice ? gateway?.voice : undefined,
		mail?.knocks,
	];
	return {
		carriers: new Map(all.flatMap((carrier) => (carrier === undefined ? [] : [[carrier.channel, carrier]]))),
		codes: new Map([gateway?.codes, mail?.codes].flatMap((carrier) => (carrier === undefined ? [] : [[carrier.channel, carrier]]))),
		letters: lettersOf({ gateway, mail }),
		receiptKey: key,
	};
}

/**
 * Only what letters need, for a process that pushes to nobody.
 *
 * @throws where a secret cannot be read, or others may read it
 */
export function openLetters(settings: Omit<CarriersSettings, 'push'>): Letters {
	return lettersOf(providersOf(settings));
}

type Providers = {
	readonly key: Uint8Array | undefined;
	readonly gateway: ReturnType<typeof createGateway> | undefined;
	readonly mail: ReturnType<typeof createMailCarrier> | undefined;
};

function providersOf({ reach = NO_REACH, clock, origin, onSignature }: Omit<CarriersSettings, 'push'>): Providers {
	const key = reach.gateway === null ? undefined : gatewayKey(reach.gateway.keyFile);
	const gateway =
		reach.gateway === null || key === undefined ? undefined : createGateway({ url: reach.gateway.url, key, clock, onSignature });
	const mail = reach.mail === null ? undefined : createMailCarrier({ ...reach.mail, password: passwordOf(reach.mail), origin });
	return { key, gateway, mail };
}

function lettersOf({ gateway, mail }: Pick<Providers, 'gateway' | 'mail'>): Letters {
	return new Map([gateway?.letters, mail?.letters].flatMap((carrier) => (carrier === undefined ? [] : [[carrier.channel, carrier]])));
}

function gatewayKey(path: string): Uint8Array {
	const key = signingKey(readSecretFile('WAYMARK_TEXT_KEY_FILE', path));
	if (key === undefined)
		throw new Error(`WAYMARK_TEXT_KEY_FILE names ${path}, which holds no signing key. It is whsec_ and 24 to 64 bytes in base64.`);
	return key;
}

function passwordOf({ passwordFile }: NonNullable<ReachConfig['mail']>): string | null {
	return passwordFile === null ? null : readSecretFile('WAYMARK_SMTP_PASSWORD_FILE', passwordFile);
}
