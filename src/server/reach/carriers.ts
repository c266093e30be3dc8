import type { Clock } from '#app/clock.ts';
import type { Carrier, Carriers, CodeCarrier } from '#app/reach/ports.ts';
import type { Channel } from '#core/escalation/channel.ts';
import { createGateway } from './gateway.ts';
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
};

/** By what people are reached here, and by what a code can be taken to somebody. */
export type OpenCarriers = {
	readonly carriers: Carriers;
	readonly codes: ReadonlyMap<Channel, CodeCarrier>;
	/** By which the gateway signs delivery receipts; undefined without one. */
	readonly receiptKey: Uint8Array | undefined;
};

/**
 * Every carrier that this installation has, with its secrets read from their files.
 *
 * @throws where a secret cannot be read, or others may read it
 * @example const { carriers, codes } = openCarriers({ push, reach: config.reach, clock, origin })
 */
export function openCarriers({ push, reach = NO_REACH, clock, origin }: CarriersSettings): OpenCarriers {
	const key = reach.gateway === null ? undefined : gatewayKey(reach.gateway.keyFile);
	const gateway = reach.gateway === null || key === undefined ? undefined : createGateway({ url: reach.gateway.url, key, clock });
	const mail = reach.mail === null ? undefined : createMailCarrier({ ...reach.mail, password: passwordOf(reach.mail), origin });
	const all: readonly (Carrier | undefined)[] = [
		createPushCarrier(push),
		gateway?.text,
		reach.gateway?.voice ? gateway?.voice : undefined,
		mail?.knocks,
	];
	return {
		carriers: new Map(all.flatMap((carrier) => (carrier === undefined ? [] : [[carrier.channel, carrier]]))),
		codes: new Map([gateway?.codes, mail?.codes].flatMap((carrier) => (carrier === undefined ? [] : [[carrier.channel, carrier]]))),
		receiptKey: key,
	};
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
