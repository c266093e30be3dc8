import { expect, it } from 'vitest';
import { instant } from '#core/clock/instant.ts';
import type { Fault, FaultKind } from '#core/escalation/fault.ts';
import type { FaultId, ProjectId, StaffId } from '#core/id.ts';
import { FaultStrip } from './fault-strip.tsx';

const at = instant('2026-11-17T12:00:00Z');
const fault = (kind: FaultKind, subject: string, takenBy: string | null = null): Fault => ({
	...{ id: subject as FaultId, project: 'p' as ProjectId, kind, subject, firstAt: at, lastAt: at, times: 1, nextDueAt: at },
	...{ takenBy: takenBy as StaffId | null, takenAt: null, clearedAt: null, version: 1 },
});
const strip = (...faults: readonly Fault[]) => String(<FaultStrip faults={faults} />).replace(/<[^>]+>/g, ' ');

it('counts what there is to mend: the same thing for several alerts is one', () => {
	const twice = strip(fault('nobody-reachable', 'a'), fault('nobody-reachable', 'b'));
	expect(twice).toContain('Nobody could be reached for an alert');
	expect(twice).toContain('Nobody looks after it yet.');
	const both = strip(fault('nobody-reachable', 'a'), fault('nobody-reachable', 'b'), fault('channel-down', 'text'));
	expect(both).toMatch(/2 things do not work[\s\S]*Nobody looks after them yet\./);
});

it('is not there when somebody looks after everything', () => {
	expect(strip(fault('channel-down', 'text', 'priya'))).toBe('');
});
