import { expect, it } from 'vitest';
import { readFlags } from '#server/flags.ts';

it('serves unless asked otherwise', () => {
	expect(readFlags([])).toEqual({ ok: true, flags: { mode: 'serve', name: undefined, staff: [] } });
	expect(readFlags(['--demonstration'])).toMatchObject({ flags: { mode: 'demonstration' } });
});

it('sets up a named project with people in roles', () => {
	expect(readFlags(['--setup', '--name', 'Hollin Bank', '--staff', 'worker:Nadia Rahman', '--staff', 'lead: Priya'])).toMatchObject({
		flags: {
			mode: 'setup',
			name: 'Hollin Bank',
			staff: [
				{ role: 'worker', name: 'Nadia Rahman' },
				{ role: 'lead', name: 'Priya' },
			],
		},
	});
});

const HELP_ASKED = [['--help'], ['-h'], ['--setup', '--help'], ['--help', '--staff', 'boss:Nadia']];
it.each(HELP_ASKED)('gives help when asked, whatever else is asked: %s', (...args) => {
	expect(readFlags(args)).toEqual({ ok: true, flags: { mode: 'help', name: undefined, staff: [] } });
});

it('says what a wrong flag should have been, all of them at once', () => {
	const reading = readFlags(['--staff', 'boss:Nadia', '--staff', 'worker']);
	expect(reading.ok ? [] : reading.problems).toHaveLength(2);
	expect(readFlags(['--demo']).ok).toBe(false);
});
