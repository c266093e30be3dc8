import { isAbsolute } from 'node:path';
import * as z from 'zod';

/** The gateways that have a file of their own, by the setting that names it. */
const FILES = {
	twilio: 'WAYMARK_TWILIO_FILE',
	vonage: 'WAYMARK_VONAGE_FILE',
	notify: 'WAYMARK_NOTIFY_FILE',
	kannel: 'WAYMARK_KANNEL_FILE',
	gammu: 'WAYMARK_GAMMU_FILE',
} as const;
export type FiledGateway = keyof typeof FILES;

/** Where the settings and secrets of each gateway are that was set up. */
export type TextingConfig = Readonly<Partial<Record<FiledGateway, string>>>;

export const NO_TEXTING: TextingConfig = {};

export const settingOf = (gateway: FiledGateway): string => FILES[gateway];

const file = (name: string) =>
	z.optional(z.string().refine(isAbsolute, `${name} must be the whole path of a file, such as /etc/waymark/gateway.json.`));

/** The settings of this part, to stand among the others. */
export const TEXTING_SETTINGS = {
	[FILES.twilio]: file(FILES.twilio),
	[FILES.vonage]: file(FILES.vonage),
	[FILES.notify]: file(FILES.notify),
	[FILES.kannel]: file(FILES.kannel),
	[FILES.gammu]: file(FILES.gammu),
};

/** Of settings that were found right. */
export function textingConfig(given: Readonly<Record<string, string | undefined>>): TextingConfig {
	const all = Object.entries(FILES).flatMap(([gateway, name]) => (given[name] === undefined ? [] : [[gateway, given[name]]]));
	return Object.fromEntries(all);
}
