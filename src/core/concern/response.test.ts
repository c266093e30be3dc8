import { describe, expect, it } from 'vitest';
import { isDisclosure, LEVELS } from '#core/screening/verdict.ts';
import { RESPONSES, type Response, SITUATIONS } from './response.ts';

/** What the young person's screen shows, how the worker comes to know, and what the machine stops doing. */
const CELLS = [
	['worker-led', 'immediate', 'nothing-new', 'on-own-device', 'its-questions'],
	['worker-led', 'urgent', 'nothing-new', 'on-own-device', 'its-questions'],
	['worker-led', 'unclear', 'nothing-new', 'on-own-device', 'nothing'],
	['worker-led', 'concern', 'nothing-new', 'in-the-record', 'nothing'],
	['worker-led', 'none', 'nothing-new', 'in-the-record', 'nothing'],
	['handed-over', 'immediate', 'please-pass-it-back', 'on-own-device', 'its-questions'],
	['handed-over', 'urgent', 'gentle-choice', 'on-own-device', 'this-line'],
	['handed-over', 'unclear', 'nothing-new', 'on-own-device', 'nothing'],
	['handed-over', 'concern', 'nothing-new', 'in-the-record', 'nothing'],
	['handed-over', 'none', 'nothing-new', 'in-the-record', 'nothing'],
	['alone', 'immediate', 'thanks-and-the-truth', 'everyone-on-duty', 'its-questions'],
	['alone', 'urgent', 'thanks-and-the-real-wait', 'everyone-on-duty', 'this-line'],
	['alone', 'unclear', 'nothing-new', 'everyone-on-duty', 'nothing'],
	['alone', 'concern', 'nothing-new', 'in-the-record', 'nothing'],
	['alone', 'none', 'nothing-new', 'in-the-record', 'nothing'],
	['text', 'immediate', 'thanks-and-the-truth', 'everyone-on-duty', 'its-replies'],
	['text', 'urgent', 'thanks-and-the-real-wait', 'everyone-on-duty', 'this-line'],
	['text', 'unclear', 'nothing-new', 'everyone-on-duty', 'nothing'],
	['text', 'concern', 'nothing-new', 'in-the-record', 'nothing'],
	['text', 'none', 'nothing-new', 'in-the-record', 'nothing'],
];

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

	it.each(CELLS)(
		'%s, %s: the screen shows %s, the worker knows by %s, and the machine stops %s',
		(situation, level, shows, worker, stops) => {
			expect(cells.find((cell) => cell.situation === situation && cell.level === level)?.response).toMatchObject({ shows, worker, stops });
			expect(CELLS).toHaveLength(cells.length);
		},
	);

	it('says each row in whole sentences', () => {
		expect(cells.map(({ response }) => response.says).filter((says) => !/^[A-Z].*\.$/.test(says))).toEqual([]);
	});
});
