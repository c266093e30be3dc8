import { describe, expect, it } from 'vitest';
import { type Instant, instant } from '#core/clock/instant.ts';
import { fromLondon } from '#core/clock/london.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import { calendarFile } from './calendar-file.ts';
import { dutiesBetween } from './duties.ts';
import { turnsOf } from './turns.ts';

const JOEL = 'joel' as StaffId;
const project = 'project' as ProjectId;
const at = (date: string, time: string): Instant => fromLondon(date, time)?.at as Instant;
const id = '01a5d8e2-7c4b-7000-8000-000000000001';
const span = (weekday: number, from: string, to: string) => ({
	...{ id, project, weekday, from, to, mode: 'on-call' as const, staff: JOEL, replyMinutes: null },
});
/** Saturday night to Sunday morning, over both clock changes. */
const NIGHT = { spans: [span(6, '22:00', '24:00'), span(7, '00:00', '07:00')], changes: [] };
const now = instant('2026-10-20T12:34:56.789Z');
const file = (from: string, to: string): string =>
	calendarFile(turnsOf(dutiesBetween(NIGHT, at(from, '00:00'), at(to, '00:00')), JOEL), now);

/** Lines as a reader unfolds them (RFC 5545, 3.1). */
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

describe('a calendar of somebody’s hours', () => {
	it('is well-formed', () => {
		const text = file('2026-10-19', '2026-11-09');
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		const lines = unfolded(text);
		expect([lines[0], lines[1], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'END:VCALENDAR']);
		for (const line of lines) expect(line).toMatch(/^[A-Z-]+(;[A-Z]+=[A-Z]+)?:[ -~]+$/);
		expect(lines.filter((line) => line.startsWith('PRODID:'))).toHaveLength(1);
		const open: string[] = [];
		for (const line of lines) {
			const [name = '', value = ''] = line.split(':');
			if (name === 'BEGIN') open.push(value);
			if (name === 'END') expect(open.pop()).toBe(value);
		}
		expect(open).toEqual([]);
		const events = text.split('BEGIN:VEVENT').slice(1);
		expect(events).toHaveLength(3);
		for (const event of events)
			for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND']) expect(event.split(`\r\n${name}:`), name).toHaveLength(2);
		expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(3);
	});

	it('is one event a night, nine hours long, ten when the clocks go back and eight when they go forward', () => {
		const times = (from: string, to: string) => unfolded(file(from, to)).filter((line) => /^DT(START|END)/.test(line));
		expect(times('2026-10-19', '2026-10-26')).toEqual(['DTSTART:20261024T210000Z', 'DTEND:20261025T070000Z']);
		expect(times('2026-11-02', '2026-11-09')).toEqual(['DTSTART:20261107T220000Z', 'DTEND:20261108T070000Z']);
		expect(times('2026-03-23', '2026-03-30')).toEqual(['DTSTART:20260328T220000Z', 'DTEND:20260329T060000Z']);
	});

	it('says nothing but that somebody is on call', () => {
		const values = new Set(
			unfolded(file('2026-10-19', '2026-11-09')).filter((line) => /^(SUMMARY|DESCRIPTION|LOCATION|ORGANIZER|ATTENDEE)/.test(line)),
		);
		expect([...values]).toEqual(['SUMMARY:On call (Waymark)']);
		expect(unfolded(calendarFile([], now))).not.toContain('BEGIN:VEVENT');
	});
});
