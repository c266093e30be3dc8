import { describe, expect, it } from 'vitest';
import { runDrill } from '../scripts/drill/run-drill.ts';

describe('a drill', () => {
	it('climbs every rung in time, begins again, and is quiet once somebody took it', async () => {
		const { rungs, quietAfter, ok } = await runDrill({ faster: 40 });
		expect(rungs.map(({ who }) => who)).toEqual([
			'The duty worker',
			'The next on duty',
			'The safeguarding lead',
			'The backstop',
			'Everybody again',
		]);
		expect(rungs[0]?.channels.map(({ channel }) => channel)).toEqual(['web-push', 'text', 'voice', 'e-mail']);
		expect(quietAfter).toBe(true);
		expect(ok).toBe(true);
	});

	it('fails where nobody takes what is sent to one rung, and says which', async () => {
		const { rungs, ok } = await runDrill({ faster: 40, takes: (to) => to !== 'The safeguarding lead' });
		expect(ok).toBe(false);
		expect(rungs.filter((rung) => !rung.ok).map(({ who }) => who)).toContain('The safeguarding lead');
	});
});
