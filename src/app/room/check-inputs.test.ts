import { describe, expect, it } from 'vitest';
import { formFrom } from '#app/form.ts';
import { checkInputs } from '#app/room/check-inputs.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';
import type { EntryId } from '#core/id.ts';

const at = '2026-11-17T16:00:00.000Z' as Instant;

function entry(id: string, input: Input): Entry {
	const where = { device: 'server', deviceSeq: 1, parent: null, occurredAt: at, receivedAt: at, actor: 'young-person' };
	return { ...where, id: id as EntryId, channel: 'handed-over', input };
}

const LOG: readonly Entry[] = [
	entry('ticked', {
		type: 'answered',
		question: 'T15',
		value: { options: ['food'], words: 'chips' },
		whose: 'exact',
		prompted: false,
		then: 'on',
	}),
	entry('skipped', { type: 'skipped', question: 'T12' }),
];

const read = (form: string) => checkInputs(LOG, formFrom(form));

describe('what they do with one line', () => {
	it('changes its words by an answer of their own that points at it, and keeps what was ticked and how it was asked', () => {
		expect(read('do=change&line=ticked&changed=+a+lift+')).toEqual([
			{
				type: 'answered',
				question: 'T15',
				value: { options: ['food'], words: 'a lift' },
				whose: 'exact',
				prompted: false,
				supersedes: 'ticked',
				then: 'stay',
			},
		]);
	});

	it('is nothing when nothing was typed, or the same again', () => {
		expect(read('do=change&line=ticked&changed=++')).toEqual([]);
		expect(read('do=change&line=ticked&changed=chips')).toEqual([]);
	});

	it('leaves it out, or puts it back, as a wish and no more', () => {
		expect(read('do=leave-out-line&line=ticked')).toEqual([{ type: 'wished', entry: 'ticked', leaveOut: true }]);
		expect(read('do=put-back&line=ticked')).toEqual([{ type: 'wished', entry: 'ticked', leaveOut: false }]);
	});

	it.each(['do=change&line=skipped&changed=x', 'do=leave-out-line&line=elsewhere', 'do=put-back', 'do=constructor&line=ticked'])(
		'is nothing for %s: no line, or no such button',
		(form) => expect(read(form)).toEqual([]),
	);

	it('follows a line through its corrections by the name of the first', () => {
		const corrected = [
			...LOG,
			entry('second', { ...(LOG[0]?.input as Input & { type: 'answered' }), value: { words: 'crisps' }, supersedes: 'ticked' }),
		];
		expect(checkInputs(corrected, formFrom('do=change&line=ticked&changed=crisps'))).toEqual([]);
		expect(checkInputs(corrected, formFrom('do=change&line=second&changed=x'))).toEqual([]);
	});
});
