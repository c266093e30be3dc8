import { describe, expect, it } from 'vitest';
import { isDisclosure, LEVELS } from '#core/screening/verdict.ts';
import { RESPONSES, type Response, SITUATIONS } from './response.ts';

const cells = SITUATIONS.flatMap((situation) =>
	LEVELS.map((level) => ({ situation, level, response: RESPONSES[situation][level] as Response })),
);

describe('what happens next', () => {
	it.each(cells)('$situation, $level: an alert exactly when a human has to look', ({ level, response }) => {
		expect(response.alert).toBe(isDisclosure(level));
	});

	it.each(cells.filter((cell) => cell.situation === 'worker-led'))(
		'worker-led, $level: the screen that the child can see shows nothing new',
		({ response }) => {
			expect(response.shows).toBe('nothing-new');
		},
	);

	it('gives a disclosure to the worker who is present, with a check-back, and to nobody absent', () => {
		for (const { situation, level, response } of cells.filter((cell) => isDisclosure(cell.level))) {
			const present = situation === 'worker-led' || situation === 'handed-over';
			expect(response.ownedByWorkerPresent).toBe(present);
			expect(response.checkBackMinutes).toBe(present ? (level === 'unclear' ? 60 : 15) : null);
		}
	});

	it('stops the machine for what is immediate, wherever it was said', () => {
		for (const { response } of cells.filter((cell) => cell.level === 'immediate'))
			expect(['its-questions', 'its-replies']).toContain(response.stops);
	});

	it('changes nothing for a concern or less, and says so', () => {
		for (const { level, response } of cells) {
			if (!isDisclosure(level)) expect(response).toMatchObject({ shows: 'nothing-new', stops: 'nothing', worker: 'in-the-record' });
			expect(response.says).not.toBe('');
		}
	});
});
