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

const CHANGED: Input = {
	type: 'answered',
	question: 'T15',
	value: { options: ['food'], words: 'a lift' },
	whose: 'exact',
	prompted: false,
	supersedes: 'ticked',
	then: 'stay',
};

describe('what they do with the lines of what was written', () => {
	it('changes the words of one by an answer of their own that points at it, and keeps what was ticked and how it was asked', () => {
		expect(read('do=change&changed-ticked=+a+lift+')).toEqual([CHANGED]);
	});

	it.each(['', 'change', 'right', 'not-now', 'add', 'person', 'stop', 'give-back', 'leave', 'someone', 'lying', 'put-back:elsewhere'])(
		'keeps what was typed whatever the button: “%s”',
		(doing) => expect(read(`do=${doing}&changed-ticked=a+lift`)).toEqual([CHANGED]),
	);

	it('changes every line that something was typed for, and then does what the button says of another', () => {
		const also: Entry = entry('also', { ...CHANGED, question: 'T18', value: { words: 'a row' }, supersedes: undefined } as Input);
		const form = formFrom('changed-ticked=a+lift&changed-also=no+row&do=leave-out-line%3Aticked');
		expect(checkInputs([...LOG, also], form)).toMatchObject([
			{ supersedes: 'ticked', value: { words: 'a lift' } },
			{ supersedes: 'also', value: { words: 'no row' } },
			{ type: 'wished', entry: 'ticked', leaveOut: true },
		]);
	});

	it('is nothing when nothing was typed, or the same again', () => {
		expect(read('do=change&changed-ticked=++')).toEqual([]);
		expect(read('do=change&changed-ticked=chips')).toEqual([]);
	});

	it('leaves it out, or puts it back, as a wish and no more', () => {
		expect(read('do=leave-out-line:ticked')).toEqual([{ type: 'wished', entry: 'ticked', leaveOut: true }]);
		expect(read('do=put-back:ticked')).toEqual([{ type: 'wished', entry: 'ticked', leaveOut: false }]);
	});

	it.each(['do=change&changed-skipped=x', 'do=leave-out-line:elsewhere', 'do=put-back', 'do=constructor:ticked', 'changed-=x'])(
		'is nothing for %s: no line, or no such button',
		(form) => expect(read(form)).toEqual([]),
	);

	it('follows a line through its corrections by the name of the first', () => {
		const corrected = [
			...LOG,
			entry('second', { ...(LOG[0]?.input as Input & { type: 'answered' }), value: { words: 'crisps' }, supersedes: 'ticked' }),
		];
		expect(checkInputs(corrected, formFrom('do=change&changed-ticked=crisps'))).toEqual([]);
		expect(checkInputs(corrected, formFrom('do=change&changed-second=x'))).toEqual([]);
	});
});
