import { describe, expect, it } from 'vitest';
import { formFrom } from '#app/form.ts';
import { roomInputs } from '#app/room/room-inputs.ts';
import type { Entry } from '#core/flow/entry.ts';
import { begin, step } from '#core/flow/run.ts';
import { type RoomScreen, roomScreen } from '#core/room/room-screen.ts';
import { byRef } from '#flows/index.ts';
import { stepContexts } from '../../../test/support/step-context.ts';

function returnHome() {
	const flow = byRef('return-home@1');
	if (flow === undefined) throw new Error('There is no flow return-home@1.');
	return flow;
}

const flow = returnHome();

/** A page of one topic, past the limits. */
function pageOf(topic: string): RoomScreen {
	const ctx = stepContexts();
	let { state } = begin(flow, { facts: [] }, ctx());
	const entries: Entry[] = [];
	for (const input of [
		...['T09', 'T10', 'T08'].map((question) => ({ type: 'moved-on', question })),
		{ type: 'opened', question: topic, by: 'worker' },
	])
		state = step(flow, state, input, ctx()).state;
	return roomScreen({ flow, state, entries, sitting: { situation: 'handed-over', from: 0, mayCheck: true, cover: 'staffed' } });
}

const read = (topic: string, body: string) => roomInputs(flow, pageOf(topic), formFrom(body));

describe('a form from a young person’s own page', () => {
	it('is theirs and was asked by the page, in the words of the page', () => {
		expect(read('T58', 'question=T58&do=next&words=a+later+bus')).toEqual([
			{
				type: 'answered',
				question: 'T58',
				value: { words: 'a later bus' },
				whose: 'exact',
				prompted: true,
				then: 'on',
				asked: flow.words('T58', 'en')['young-person'].ask,
			},
		]);
	});

	it('is theirs whatever a form says about whose words they are and how it was asked', () => {
		const [input] = read('T58', 'question=T58&do=next&words=x&whose=worker&how=brought-up&asked=Something+else');
		expect(input).toMatchObject({ whose: 'exact', prompted: true, asked: flow.words('T58', 'en')['young-person'].ask });
	});

	it('takes a stone and words together', () => {
		expect(read('T12', 'question=T12&do=next&face=awful&face=ok&words=both')).toMatchObject([
			{ value: { faces: ['awful', 'ok'], words: 'both' }, whose: 'exact', then: 'on' },
		]);
	});

	it.each(['skip', 'not-saying', 'not-known', 'person', 'pause', 'back', 'stop'])('keeps what was typed before “%s”', (doing) => {
		const inputs = read('T58', `question=T58&do=${doing}&words=half+a+sen`);
		expect(inputs).toHaveLength(2);
		expect(inputs[0]).toMatchObject({ type: 'answered', value: { words: 'half a sen' }, then: 'stay' });
	});

	it('keeps what was typed when the tablet is given back, and nothing else happens', () => {
		expect(read('T58', 'question=T58&do=give-back&words=half+a+sen')).toMatchObject([{ type: 'answered', then: 'stay' }]);
		expect(read('T58', 'question=T58&do=give-back&words=')).toEqual([]);
	});

	it('takes words to the question that they were typed under, whatever stands on the page by now', () => {
		const [said] = read('T41', 'question=T58&do=see&words=from+before');
		expect(said).toMatchObject({ type: 'answered', question: 'T58', then: 'stay' });
	});

	it('is passed by when nothing was said: they were asked, which is never “not asked”; the limits are only left', () => {
		expect(read('T58', 'question=T58&do=next&words=++')).toEqual([{ type: 'skipped', question: 'T58' }]);
		expect(read('T09', 'question=T09&do=next')).toEqual([{ type: 'moved-on', question: 'T09' }]);
	});

	it('is nothing when its button means nothing here', () => {
		for (const doing of ['see', 'leave-out', 'another', 'go-on', 'right', 'not-now', 'finish', 'constructor', 'toString', ''])
			expect([doing, read('T58', `question=T58&do=${doing}`)]).toEqual([doing, []]);
	});
});

describe('a button', () => {
	it('opens the questions behind the gate with their own hand, or leaves the first out', () => {
		expect(read('T41', 'do=see')).toEqual([{ type: 'opened', question: 'T41', by: 'young-person' }]);
		expect(read('T41', 'do=leave-out')).toEqual([{ type: 'skipped', question: 'T41' }]);
	});

	it('agrees to what was written only where it is shown', () => {
		const page = pageOf('T64');
		expect(roomInputs(flow, page, formFrom('do=right'))).toMatchObject([{ question: 'T64', value: { options: ['right'] } }]);
		expect(roomInputs(flow, { ...page, allowed: false } as RoomScreen, formFrom('do=right'))).toEqual([]);
		expect(roomInputs(flow, { ...page, allowed: false } as RoomScreen, formFrom('do=not-now'))).toMatchObject([
			{ value: { options: ['not-now'] } },
		]);
	});

	it('goes another way after something urgent, and nowhere after something immediate', () => {
		const closed = (what: 'gentle-choice' | 'please-pass-it-back'): RoomScreen => ({ show: 'after', token: 't', what, place: 'T15' });
		expect(roomInputs(flow, closed('gentle-choice'), formFrom('do=another'))).toEqual([{ type: 'moved-on', question: 'T15' }]);
		expect(roomInputs(flow, closed('please-pass-it-back'), formFrom('do=another'))).toEqual([]);
	});

	it('goes on from a rest and from waiting for a person, and not from the end', () => {
		const on = (room: RoomScreen) => roomInputs(flow, room, formFrom('do=go-on'));
		expect(on({ show: 'resting', token: 't', floor: 'paused' })).toEqual([{ type: 'resumed' }]);
		expect(on({ show: 'person', token: 't' })).toEqual([{ type: 'released' }]);
		expect(on({ show: 'resting', token: 't', floor: 'finished' })).toEqual([]);
	});
});
