import { inputsFrom } from '#app/conversation/form-input.ts';
import type { Form } from '#app/form.ts';
import { checkInputs } from '#app/room/check-inputs.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';

/**
 * Reads what a young person sent from their own page into inputs, words first. Whatever stands on the page by now, words are
 * taken to the question that they were typed under: an older page loses nothing.
 */
export function roomInputs(flow: Flow, room: RoomScreen, form: Form, entries: readonly Entry[] = []): readonly Input[] {
	const doing = form.one('do');
	const said = wordsFirst(flow, form, doing);
	// Where what was written may not be seen, nothing of it can have been typed over.
	const checked = room.show === 'check' && !room.allowed ? [] : checkInputs(entries, form);
	const then = isChoice(doing) ? CHOICES[doing](room) : [];
	return [...said, ...checked, ...then];
}

/** What the form's own question was given; their words and their ticks are theirs, and the page asked. */
function wordsFirst(flow: Flow, form: Form, doing: string): readonly Input[] {
	const question = flow.question(form.one('question'));
	const asked = question && flow.words(question.id, 'en')['young-person'].ask;
	return inputsFrom(question, form)
		.filter(({ type }) => type === 'answered' || !isChoice(doing))
		.map((input) => {
			if (input.type === 'moved-on' && flow.standing(input.question) !== 'limits') return passedBy(input.question);
			if (input.type !== 'answered') return input;
			const then = isChoice(doing) ? ('stay' as const) : input.then;
			return { ...input, then, whose: 'exact', prompted: true, ...(asked === undefined ? {} : { asked }) };
		});
}

/** They were asked, by the page, and went on without a word: that is never *not asked*. */
const passedBy = (question: string): Input => ({ type: 'skipped', question });

/** What the buttons beyond those of a question do, by their name in the form. */
const CHOICES = {
	/** The gate: see the questions here. */
	see: (room) => (room.show === 'gate' ? [{ type: 'opened', question: room.screen.question.id, by: 'young-person' }] : []),
	/** The gate: leave this out. `roomScreen` then leaves out whatever else stands behind the same gate. */
	'leave-out': (room) => (room.show === 'gate' ? [{ type: 'skipped', question: room.screen.question.id }] : []),
	/** After a line that was closed: another part. */
	another: (room) => (room.show === 'after' && room.what !== 'please-pass-it-back' ? [{ type: 'moved-on', question: room.place }] : []),
	/** On from where the page rests, or from waiting for a person. */
	'go-on': (room) =>
		room.show === 'resting' && room.floor !== 'finished' ? [{ type: 'resumed' }] : room.show === 'person' ? [{ type: 'released' }] : [],
	'not-now': (room) => readBack(room, 'not-now'),
	right: (room) => (room.show === 'check' && room.allowed ? readBack(room, 'right') : []),
	/** More to say opens the topic for it, by need. */
	add: (room) => (room.show === 'check' && room.allowed ? readBack(room, 'add') : []),
	/** The host writes it down: see askForCode. */
	'ask-for-code': () => [],
	stop: () => [{ type: 'stopped', later: true }],
	finish: (room) => (room.show === 'next' ? [{ type: 'finished' }] : []),
} as const satisfies Record<string, (room: RoomScreen) => readonly Input[]>;

function readBack(room: RoomScreen, option: string): readonly Input[] {
	if (room.show !== 'check') return [];
	return [
		{ type: 'answered', question: room.screen.question.id, value: { options: [option] }, whose: 'exact', prompted: true, then: 'on' },
	];
}

function isChoice(doing: string): doing is keyof typeof CHOICES {
	return Object.hasOwn(CHOICES, doing);
}
