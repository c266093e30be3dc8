import { describe, expect, it } from 'vitest';
import type { InboundText, TextGateway } from '#app/texting/ports.ts';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import { fillGaps } from './fill-gaps.ts';

const NOW = instant('2026-11-17T16:12:00Z');
const aText = (providerId: string): InboundText => ({
	...{ provider: 'notify', providerId, from: '+447700900123', to: '+441914980000', words: 'hi' },
	...{ sentAt: null, part: null, attachments: 0 },
});

/** Two gateways, of which one can list; each may fail. */
function around() {
	const asked: Instant[] = [];
	const taken: string[] = [];
	const missed: string[] = [];
	const whole: string[] = [];
	const state = { now: NOW, has: [] as InboundText[], listFails: false, keepFails: false };
	const answers = {
		receive: async () => ({ refused: 'shape' as const }),
		answer: () => new Response(),
		send: async () => ({ outcome: 'retry' as const }),
	};
	const lists: TextGateway = {
		...{ name: 'notify', ...answers },
		list: async (since) => {
			if (state.listFails) throw new Error('not now');
			asked.push(since);
			return state.has;
		},
	};
	const pass = fillGaps({
		gateways: new Map<string, TextGateway>([
			['kannel', { name: 'kannel', ...answers }],
			['notify', lists],
		]),
		takes: {
			take: async (texts) => {
				if (state.keepFails) throw new Error('full');
				taken.push(...texts.map(({ providerId }) => providerId));
			},
		},
		clock: { now: () => state.now },
		onMissed: (gateway) => void missed.push(gateway),
		onAsked: (gateway) => void whole.push(gateway),
	});
	return { pass, state, asked, taken, missed, whole };
}

describe('what never arrived', () => {
	it('is asked for a week back at first, and from a little before the last time after that', async () => {
		const { pass, state, asked, taken } = around();
		state.has = [aText('n-1'), aText('n-2')];
		await pass();
		state.now = addMinutes(NOW, 5);
		state.has = [];
		await pass();
		expect(asked).toEqual([addMinutes(NOW, -7 * 24 * 60), addMinutes(NOW, -15)]);
		expect(taken).toEqual(['n-1', 'n-2']);
	});

	it('is asked for again from the same moment where it could not be had or kept', async () => {
		const { pass, state, asked, taken, missed, whole } = around();
		state.has = [aText('n-1')];
		state.listFails = true;
		await pass();
		Object.assign(state, { listFails: false, keepFails: true });
		await pass();
		Object.assign(state, { keepFails: false, now: addMinutes(NOW, 60) });
		await pass();
		expect(missed).toEqual(['notify', 'notify']);
		expect(whole).toEqual(['notify']);
		expect(asked).toEqual([addMinutes(NOW, -7 * 24 * 60), addMinutes(NOW, -7 * 24 * 60)]);
		expect(taken).toEqual(['n-1']);
	});
});
