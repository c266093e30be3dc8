import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import type { StaffId } from '#core/id.ts';
import { daysOf } from './days-of-looks.ts';
import { deedOf } from './look-words.ts';
import type { Look } from './ports.ts';

const NOON = instant('2026-11-17T12:00:00.000Z');
const nadia = 'nadia' as StaffId;
const priya = 'priya' as StaffId;
const look = (actor: StaffId, action: string, at: Instant): Look => ({ actor, action, at, subject: 's' });

describe('who looked, by day and person', () => {
	it('is a line for each person and day, with each thing once and how often it was done', () => {
		const looks = [
			look(priya, 'young-person.read', addMinutes(NOON, 1_440)),
			look(nadia, 'young-person.changed', addMinutes(NOON, 30)),
			look(priya, 'alert.opened', addMinutes(NOON, 20)),
			look(nadia, 'conversation.read', addMinutes(NOON, 10)),
			look(nadia, 'young-person.read', addMinutes(NOON, 5)),
			look(nadia, 'conversation.read', NOON),
		];
		expect(daysOf(looks)).toEqual([
			{
				date: '2026-11-18',
				at: addMinutes(NOON, 1_440),
				visits: [
					{
						actor: priya,
						first: addMinutes(NOON, 1_440),
						last: addMinutes(NOON, 1_440),
						read: [{ words: 'opened the record', times: 1 }],
						changed: [],
					},
				],
			},
			{
				date: '2026-11-17',
				at: addMinutes(NOON, 30),
				visits: [
					{
						actor: nadia,
						first: NOON,
						last: addMinutes(NOON, 30),
						read: [
							{ words: 'opened a conversation', times: 2 },
							{ words: 'opened the record', times: 1 },
						],
						changed: [{ words: 'changed what is known', times: 1 }],
					},
					{
						actor: priya,
						first: addMinutes(NOON, 20),
						last: addMinutes(NOON, 20),
						read: [{ words: 'opened an alert', times: 1 }],
						changed: [],
					},
				],
			},
		]);
		expect(daysOf([])).toEqual([]);
	});

	it('goes by days in London: half past midnight in July is the next day', () => {
		const late = look(nadia, 'young-person.read', instant('2026-07-01T23:30:00.000Z'));
		expect(daysOf([late]).map(({ date }) => date)).toEqual(['2026-07-02']);
	});
});

describe('what was done, in words', () => {
	it('knows every reading that is audited under a name of its own', () => {
		const unknown = readingsInSource().filter((action) => /looked at something|did something/.test(deedOf({ action }).words));
		expect(unknown).toEqual([]);
	});

	it('says of what it does not know what it was about', () => {
		expect(deedOf({ action: 'conversation.skipped' })).toEqual({ kind: 'changed', words: 'went on with a conversation' });
		expect(deedOf({ action: 'alert.due-remind' }).words).toBe('saw to an alert whose time had come');
		expect(deedOf({ action: 'quite-new.read' }).kind).toBe('read');
		expect(deedOf({ action: 'quite-new' }).kind).toBe('changed');
	});
});

/** Every `…read` and `…opened` that a page writes down, except those about nobody in particular. */
function readingsInSource(): readonly string[] {
	const app = join(import.meta.dirname, '..');
	const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file));
	const found = files.flatMap((file) => [
		...readFileSync(join(app, file), 'utf8').matchAll(/action: '([a-z-]+\.[a-z-]*(?:read|opened))'/g),
	]);
	const ofNobody = [
		'today.read',
		'feedback.read',
		'feedback.totals-read',
		'totals.read',
		'practice.read',
		'screening.read',
		'deletion-log.read',
		'what-is-kept.read',
		'wakes.read',
	];
	return [...new Set(found.map(([, action = '']) => action))].filter((action) => !ofNobody.includes(action));
}
