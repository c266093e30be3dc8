import type { Instant } from '#core/clock/instant.ts';
import type { Turn } from './turns.ts';

/** All that a calendar says of anybody's hours: it is read by phones, providers and whoever looks over a shoulder. */
const SUMMARY = 'On call (Waymark)';

/**
 * Somebody's hours as a calendar reads them (RFC 5545). Times are UTC, so no definition of a zone is needed and both clock
 * changes come out right. No name, no project and no address stands in it.
 *
 * @example calendarFile(turnsOf(duties, joel), now) // 'BEGIN:VCALENDAR\r\n…'
 */
export function calendarFile(turns: readonly Pick<Turn, 'key' | 'begins' | 'ends'>[], now: Instant): string {
	const lines = [
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Waymark//Rota//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
		...['NAME:On call', 'X-WR-CALNAME:On call', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'],
		...turns.flatMap((turn) => event(turn, now)),
		'END:VCALENDAR',
	];
	return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function event({ key, begins, ends }: Pick<Turn, 'key' | 'begins' | 'ends'>, now: Instant): readonly string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${key}@waymark.invalid`,
		`DTSTAMP:${stamp(now)}`,
		`DTSTART:${stamp(begins)}`,
		`DTEND:${stamp(ends)}`,
		`SUMMARY:${SUMMARY}`,
		'CLASS:PRIVATE',
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

/** `20261117T170000Z`. */
const stamp = (at: Instant): string => `${at.slice(0, 19).replace(/[-:]/g, '')}Z`;

const LONGEST = 75;

/** A line of more than 75 octets goes on in the next, after a space. Everything here is ASCII. */
function folded(line: string): readonly string[] {
	if (line.length <= LONGEST) return [line];
	return [line.slice(0, LONGEST), ...folded(` ${line.slice(LONGEST)}`)];
}
