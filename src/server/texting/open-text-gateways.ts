import { isAbsolute } from 'node:path';
import * as z from 'zod';
import type { Clock } from '#app/clock.ts';
import type { TextGateway } from '#app/texting/ports.ts';
import { readSecretFile } from '#server/reach/secret-file.ts';
import { gammuGateway } from './gammu/gammu-gateway.ts';
import { boxGateway } from './kannel/box-gateway.ts';
import { kannelGateway } from './kannel/kannel-gateway.ts';
import { notifyGateway } from './notify/notify-gateway.ts';
import { keyParts } from './notify/notify-token.ts';
import { signedGateway } from './signed/signed-gateway.ts';
import { type FiledGateway, settingOf, type TextingConfig } from './texting-settings.ts';
import { twilioGateway } from './twilio/twilio-gateway.ts';
import { SMS_METHODS } from './vonage/sms-signature.ts';
import { vonageGateway } from './vonage/vonage-gateway.ts';

export type TextGatewaysSettings = {
	/** Nothing but the gateway of the project's own where it is left out. */
	readonly texting?: TextingConfig | undefined;
	/** The gateway by which people are told, with its key: young people may text there too. */
	readonly own: { readonly url: string; readonly key: Uint8Array } | undefined;
	readonly clock: Clock;
	/** The address that gateways call. */
	readonly origin: () => string;
};

type Around = Pick<TextGatewaysSettings, 'clock' | 'origin'>;

const said = z.string().min(1);
const token = z.string().min(10);
const web = z.url({ protocol: /^https?$/ });

const Twilio = z.strictObject({ accountSid: z.string().regex(/^AC[0-9a-f]{32}$/i), authToken: said, from: said });
const Vonage = z.strictObject({
	...{ signatureSecret: said, apiKey: said, apiSecret: said, from: said },
	method: z.enum(SMS_METHODS).default('sha256'),
});
const Notify = z.strictObject({
	...{ receivedToken: token, receiptToken: token, template: z.uuid() },
	apiKey: z.string().refine((key) => keyParts(key) !== undefined),
});
const Kannel = z.strictObject({
	...{ secret: z.string().regex(/^[\w-]{16,}$/), sendsms: web, username: said, password: said, from: said },
	/** How Kannel reaches us, where that is not how everybody does: both are on one machine as a rule. */
	here: web.optional(),
});

/** Between Kannel's own processes nothing is signed or sealed, so it never leaves this machine. */
const BEARERBOX = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|localhost|\[?::1\]?):(\d{1,5})$/;
const Bearerbox = z.strictObject({
	...{ bearerbox: z.string().regex(BEARERBOX), from: said },
	/** As Kannel's `smsbox-route` names us. */
	box: z
		.string()
		.regex(/^[\w-]{1,40}$/)
		.optional(),
});
const folder = z.string().refine(isAbsolute);
const Gammu = z.strictObject({ inbox: folder, outbox: folder, sent: folder, failed: folder, from: said });

const MADE: Readonly<Record<FiledGateway, (given: unknown, around: Around) => TextGateway>> = {
	twilio: (given, { origin }) => twilioGateway({ ...Twilio.parse(given), receiptsTo: () => `${origin()}/in/twilio` }),
	vonage: (given, { origin }) => vonageGateway({ ...Vonage.parse(given), receiptsTo: () => `${origin()}/in/vonage` }),
	notify: (given, { clock }) => notifyGateway(Notify.parse(given), clock),
	kannel: (given, { origin }) => {
		if (typeof given === 'object' && given !== null && 'bearerbox' in given) return byBearerbox(Bearerbox.parse(given));
		const { here, ...settings } = Kannel.parse(given);
		return kannelGateway({ ...settings, here: () => `${here ?? origin()}/in/kannel` });
	},
	gammu: (given, { clock }) => gammuGateway(Gammu.parse(given), clock),
};

function byBearerbox({ bearerbox, box, from }: z.infer<typeof Bearerbox>): TextGateway {
	const [, host = '', port] = BEARERBOX.exec(bearerbox) ?? [];
	return boxGateway({ host: host.replace(/[[\]]/g, ''), port: Number(port), box, from });
}

/**
 * Every gateway for texts that this installation has, by its name, with its secrets read from their files.
 *
 * @throws where a file cannot be read, others may read it, or something in it is missing or not as it has to be
 * @example openTextGateways({ texting: config.texting, own, clock, origin }).get('twilio')
 */
export function openTextGateways({ texting = {}, own, clock, origin }: TextGatewaysSettings): ReadonlyMap<string, TextGateway> {
	const filed = Object.keys(MADE) as FiledGateway[];
	const all = [
		...(own === undefined ? [] : [signedGateway({ ...own, clock })]),
		...filed.flatMap((gateway) => (texting[gateway] === undefined ? [] : [opened(gateway, texting[gateway], { clock, origin })])),
	];
	return new Map(all.map((gateway) => [gateway.name, gateway]));
}

function opened(gateway: FiledGateway, path: string, around: Around): TextGateway {
	const name = settingOf(gateway);
	const text = readSecretFile(name, path);
	try {
		return MADE[gateway](JSON.parse(text), around);
	} catch (error) {
		// What stands in the file is secret, and an error would quote it.
		const where = error instanceof z.ZodError ? [...new Set(error.issues.flatMap(fieldsOf))].join(', ') : 'it is no JSON';
		throw new Error(
			`${name} names ${path}, in which something is not as it has to be: ${where}. docs/operations.md says what goes into it.`,
		);
	}
}

const fieldsOf = (issue: z.core.$ZodIssue): string[] =>
	issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.') || 'all of it'];
