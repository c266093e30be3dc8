import { inputsFrom } from '#app/conversation/form-input.ts';
import type { Form } from '#app/form.ts';
import type { Flow } from '#core/flow/define.ts';
import type { Input } from '#core/flow/input.ts';
import type { RoomScreen } from '#core/room/room-screen.ts';

/**
 * Reads what a young person sent from their own page into inputs, words first. Whatever stands on the page by now, words are
 * taken to the question that they were typed under: an older page loses nothing.
 */
export function roomInputs(flow: Flow, room: RoomScreen, form: Form): readonly Input[] {
	const doing = form.one('do');
	const said = wordsFirst(flow, form, doing);
	const then = isChoice(doing) ? CHOICES[doing](room) : [];
	return [...said, ...then];
}

/** What the form's own question was given; their words and their ticks are theirs, and the page asked. */
function wordsFirst(flow: Flow, form: Form, doing: string): readonly Input[] {
	const question = flow.question(form.one('question'));
	const asked = question && flow.words(question.id, 'en')['young-person'].ask;
	return inputsFrom(question, form)
		.filter(({ type }) => type === 'answered' || !isChoice(doing))
		.map((input) => {
			if (input.type !== 'answered') return input;
			const then = isChoice(doing) ? ('stay' as const) : input.then;
			return { ...input, then, whose: 'exact', prompted: true, ...(asked === undefined ? {} : { asked }) };
		});
}

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
	'not-now': (room) =>
		room.show === 'check'
			? [
					{
						type: 'answered',
						question: room.screen.question.id,
						value: { options: ['not-now'] },
						whose: 'exact',
						prompted: true,
						then: 'on',
					},
				]
			: [],
	right: (room) =>
		room.show === 'check' && room.allowed
			? [{ type: 'answered', question: room.screen.question.id, value: { options: ['right'] }, whose: 'exact', prompted: true, then: 'on' }]
			: [],
	stop: () => [{ type: 'stopped', later: true }],
	finish: (room) => (room.show === 'next' ? [{ type: 'finished' }] : []),
} as const satisfies Record<string, (room: RoomScreen) => readonly Input[]>;

function isChoice(doing: string): doing is keyof typeof CHOICES {
	return Object.hasOwn(CHOICES, doing);
}
