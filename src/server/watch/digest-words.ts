import type { Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { Letter } from '#server/reach/letter.ts';

/** How things stand: counts and a check of the audit, never a name and nothing about anybody. */
export type Standing = {
	readonly at: Instant;
	readonly unowned: number;
	/** Minutes; null when there is none. */
	readonly oldestMinutes: number | null;
	readonly unsent: number;
	readonly silentDevices: number;
	readonly faults: number;
	readonly falseWakes: number;
	readonly gaps: number;
	/** Short, of the newest checkpoint; null when nothing was ever written. */
	readonly audit: string | null;
};

export const DIGEST_SUBJECT = 'Waymark: how things stand';

const ageInWords = (minutes: number | null): string => {
	if (minutes === null) return 'none';
	if (minutes < 60) return `${Math.round(minutes)} min`;
	return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 60 / 24)} days`;
};

/** By e-mail, every morning the same lines. */
export function digestMail(standing: Standing): Letter {
	const lines = [
		`Waymark, ${dayAndTime(standing.at)}`,
		'',
		`Alerts that nobody has: ${standing.unowned}`,
		`The oldest of them: ${ageInWords(standing.oldestMinutes)}`,
		`Notifications that are not sent yet: ${standing.unsent}`,
		`Devices that are silent: ${standing.silentDevices}`,
		`Faults that are open: ${standing.faults}`,
		`Woken for nothing this week: ${standing.falseWakes}`,
		`Gaps in the next 14 days: ${standing.gaps}`,
		`The audit: ${standing.audit ?? 'nothing written yet'}`,
		'',
		'This message comes every day at 9 am, whether or not anything happened.',
		'If it does not come one morning, ring whoever looks after the machine, and ring the duty worker.',
		'Keep it: the letters after “The audit” show later whether anybody changed it.',
	];
	return { subject: DIGEST_SUBJECT, text: lines.join('\n') };
}

/** By text, for whoever has no e-mail: two parts at most, in letters that every telephone has. */
export function digestText(standing: Standing): Letter {
	const counts = [
		`Alerts nobody has ${standing.unowned} (oldest ${ageInWords(standing.oldestMinutes)})`,
		`not sent ${standing.unsent}`,
		`silent ${standing.silentDevices}`,
		`faults ${standing.faults}`,
		`false wakes ${standing.falseWakes}`,
		`gaps ${standing.gaps}`,
		`audit ${standing.audit ?? 'none'}`,
	];
	const text = `Waymark 9 am: ${counts.join(', ')}. If this does not come one morning, ring whoever looks after the machine and the duty worker.`;
	return { subject: DIGEST_SUBJECT, text };
}
