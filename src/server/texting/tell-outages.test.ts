import { describe, expect, it } from 'vitest';
import { addMinutes, instant } from '#core/clock/instant.ts';
import { createLog } from '#server/log.ts';
import { tellOutages } from './tell-outages.ts';

function around() {
	const state = { now: instant('2026-11-17T16:12:00Z') };
	const said: string[] = [];
	const lines: string[] = [];
	const desk = {
		raise: (kind: string, subject: string) => void said.push(`raise ${kind} ${subject}`),
		worksAgain: (kind: string, subject: string) => void said.push(`well ${kind} ${subject}`),
	};
	const log = createLog({ write: (line) => void lines.push(line) }, 'info');
	const told = tellOutages('kannel', { clock: { now: () => state.now }, desk, log });
	const later = (minutes: number) => {
		state.now = addMinutes(state.now, minutes);
	};
	return { told, said, lines, later };
}

describe('that texts wait at a gateway', () => {
	it('is told to nobody while it may only be starting anew', () => {
		const { told, said, lines, later } = around();
		told.onFault(new Error('refused'));
		later(0.5);
		told.onFault(new Error('refused'));
		told.onWorks();
		later(5);
		told.onFault(new Error('refused'));
		expect(said).toEqual(['well texts-waiting kannel']);
		expect(lines).toHaveLength(2);
	});

	it('is told once it has lasted, as often as the desk will hear it, and is over when it works', () => {
		const { told, said, lines, later } = around();
		for (let minutes = 0; minutes < 3; minutes += 1) {
			told.onFault(new Error('refused'));
			later(1);
		}
		told.onWorks();
		expect(said).toEqual(['raise texts-waiting kannel', 'raise texts-waiting kannel', 'well texts-waiting kannel']);
		expect(lines).toHaveLength(2);
		expect(lines.join()).toContain('"gateway":"kannel"');
	});

	it('is a full disk as well where that is what stands in the way', () => {
		const { told, said } = around();
		told.onFault(Object.assign(new Error('full'), { code: 'ENOSPC' }));
		expect(said).toEqual([expect.stringContaining('raise disk-full')]);
	});
});
