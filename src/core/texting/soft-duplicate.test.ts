import { describe, expect, it } from 'vitest';
import { addMinutes, type Instant, instant } from '#core/clock/instant.ts';
import type { NumberId, TextId } from '#core/id.ts';
import { isSoftDuplicate, type Retold } from './soft-duplicate.ts';

const T0 = instant('2026-11-22T21:00:00Z');
const at = (seconds: number): Instant => addMinutes(T0, seconds / 60);
const idOf = (id: string) => id as TextId;
const help: Retold = { id: idOf('1'), number: 'a' as NumberId, words: 'help', sentAt: T0, receivedAt: T0, part: null };

describe('one text taken in twice', () => {
	it('is the same words from the same number, sent at the same moment, come within two minutes', () => {
		expect(isSoftDuplicate({ ...help, id: idOf('2'), receivedAt: at(119) }, [help])).toBe(true);
		expect(isSoftDuplicate({ ...help, id: idOf('2'), receivedAt: at(-119) }, [help])).toBe(true);
	});

	it.each<[string, Partial<Retold>]>([
		['come two minutes later', { receivedAt: at(120) }],
		['sent a second later', { sentAt: at(1) }],
		['from another number', { number: 'b' as NumberId }],
		['with one letter more', { words: 'help ' }],
		['in capitals', { words: 'HELP' }],
		['of which nobody knows when it was sent', { sentAt: null }],
		['that is another part', { part: { reference: '1', number: 2, of: 2 } }],
	])('is none %s', (_, other) => {
		expect(isSoftDuplicate({ ...help, id: idOf('2'), ...other }, [help])).toBe(false);
	});

	it('is none where both were sent at an unknown moment, nor of itself', () => {
		expect(isSoftDuplicate({ ...help, id: idOf('2'), sentAt: null }, [{ ...help, sentAt: null }])).toBe(false);
		expect(isSoftDuplicate(help, [help])).toBe(false);
	});
});
