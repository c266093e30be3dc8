import { describe, expect, it } from 'vitest';
import type { AlertOfConversation } from '#app/alerts/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import { NO_ROTA } from '#core/cover/hour.ts';
import type { TrailLine } from '#core/escalation/alert.ts';
import { world } from '../../../test/support/world.ts';
import { toldNow } from './told.ts';

const w = world('2026-11-18T03:07:00.000Z');
const joel = w.staff('Joel Okafor', 'duty');
const staff = [w.nadia, w.priya, joel];
const jaz = w.aYoungPerson('Jaz');
const talk = w.aConversation(jaz);
const alert = w.anAlert(jaz);
const said = w.aConcern(talk, w.anEntry(1, 'words'), alert);
const NOBODY = { mode: 'none', name: null, sentences: ['Nobody here reads this until 9:00 am today.'], opens: '9:00 am today' } as const;
const at = (minutes: number) => addMinutes(said.raisedAt, minutes);

type Given = Partial<Pick<AlertOfConversation, 'alert'>> & {
	readonly trail?: readonly Partial<TrailLine>[];
	readonly minutes?: number;
	readonly looks?: Parameters<typeof toldNow>[0]['looks'];
};

function told({ alert: over = alert, trail = [], minutes = 20, looks = NOBODY }: Given): readonly string[] {
	const lines = trail.map((line) => w.aTrailLine(alert, { at: at(1), ...line }));
	return toldNow({
		alerts: [{ alert: over, concerns: [said], trail: lines }],
		staff,
		looks,
		hour: NO_ROTA,
		closedTo: [],
		now: at(minutes),
	});
}

describe('what is true about what was sent', () => {
	it('is not called sent before a phone took it, and names who it is there for', () => {
		expect(told({})).toEqual(['Kept at 3:07 am. It is here for Priya and Joel to read.', 'Not opened yet.', ...NOBODY.sentences]);
	});

	it('names only those whose phones took it', () => {
		const notified = { what: 'notified', by: null, words: 'Priya Nair, on one device' } as const;
		expect(told({ trail: [notified] }).slice(0, 2)).toEqual(['Sent to Priya at 3:08 am.', 'Not opened yet.']);
		const failed = { what: 'notify-failed', by: null, words: 'Joel Okafor has no device that can be woken.' } as const;
		expect(told({ trail: [failed] })[0]).toContain('It is here for');
	});

	it('names the time at which a phone first took it, and not that of writing', () => {
		const to = (by: typeof joel.id, minutes: number) => ({ what: 'notified', by, at: at(minutes), words: 'on one device' }) as const;
		expect(told({ trail: [to(w.priya.id, 0)] })[0]).toBe('Sent to Priya at 3:07 am.');
		const trail = [to(w.priya.id, 2), to(joel.id, 2), to(w.priya.id, 9)];
		expect(told({ trail }).slice(0, 2)).toEqual(['Sent to Priya and Joel at 3:09 am.', 'Not opened yet.']);
		expect(told({ trail: [to(w.priya.id, 12), to(joel.id, 18)] }).slice(0, 3)).toEqual([
			'Sent to Priya at 3:19 am.',
			'Sent to Joel at 3:25 am.',
			'Not opened yet.',
		]);
	});

	it('knows whose phone it was by who they are, whatever two people are called', () => {
		const other = w.staff('Joel Okafor', 'duty');
		const trail = [w.aTrailLine(alert, { at: at(1), what: 'notified', by: other.id, words: 'Joel Okafor, on one device' })];
		const alerts = [{ alert, concerns: [said], trail }];
		expect(toldNow({ alerts, staff: [...staff, other], looks: NOBODY, hour: NO_ROTA, closedTo: [], now: at(20) })[0]).toBe(
			'Sent to Joel at 3:08 am.',
		);
	});

	it('never says that nobody reads what a phone took, nor that somebody has to before we open', () => {
		const trail = [{ what: 'notified', by: w.priya.id, words: 'on one device' }] as const;
		expect(told({ trail })).toEqual([
			...['Sent to Priya at 3:08 am.', 'Not opened yet.', 'It can be read at any time. We do not know when.'],
			'Someone is here from 9:00 am today.',
		]);
		const looks = { ...NOBODY, opens: null, sentences: ['Nobody here reads this now. We do not know when we will.'] };
		expect(told({ trail, looks }).at(-1)).toBe('We do not know when someone is here next.');
		expect(told({ looks }).at(-1)).toBe(looks.sentences[0]);
	});

	it('on call, names who is, and not when the rest is read', () => {
		const looks = {
			mode: 'on-call',
			name: 'Priya',
			sentences: ['Priya is on call.', 'If you say…', 'The rest has to wait until 9:00 am.'],
			opens: '9:00 am',
		} as const;
		expect(told({ looks }).slice(2)).toEqual(['Priya is on call.']);
	});

	it('says that somebody has read it once they have, and then no more that nobody does', () => {
		expect(told({ trail: [{ what: 'seen', by: joel.id }] })).toEqual(['Joel has read this.']);
	});

	it('does not take a reading of earlier words for a reading of these', () => {
		const owned = { ...alert, state: 'owned', owner: w.nadia.id } as const;
		const before = { what: 'owned', by: w.nadia.id, at: at(-5) } as const;
		expect(told({ alert: owned, trail: [before] })).toContain('Not opened yet.');
	});

	it('names who has it, and a time to reply only where they gave one', () => {
		const owned = { ...alert, state: 'owned', owner: w.priya.id } as const;
		const decided = { what: 'owned', by: w.priya.id } as const;
		expect(told({ alert: owned, trail: [decided] })).toEqual(['Priya has this now.']);
		const promised = { what: 'will-reply', by: w.priya.id, words: at(23) } as const;
		expect(told({ alert: owned, trail: [decided, promised] })).toEqual(['Priya has read this and will reply by 3:30 am.']);
	});

	it('says so when that time has gone', () => {
		const owned = { ...alert, state: 'owned', owner: w.priya.id } as const;
		const promised = { what: 'will-reply', by: w.priya.id, words: at(23) } as const;
		expect(told({ alert: owned, trail: [{ what: 'owned', by: w.priya.id }, promised], minutes: 24 })).toEqual([
			'Priya has this now.',
			'Priya said you would hear by 3:30 am. That time has gone. We are sorry.',
		]);
	});

	it('of nothing that was raised, says only who looks', () => {
		expect(toldNow({ alerts: [], staff, looks: NOBODY, hour: NO_ROTA, closedTo: [], now: at(0) })).toEqual(NOBODY.sentences);
	});
});
