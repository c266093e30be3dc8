import type { Flow } from '#core/flow/define.ts';
import type { QuestionId } from '#core/flow/definition.ts';
import { limitsPassed } from '#core/flow/judge.ts';
import type { FlowState } from '#core/flow/run.ts';
import { screenOf } from '#core/flow/show.ts';
import type { QuestionScreen, RoomScreen } from '#core/room/room-screen.ts';

/** The faces of the conversation: who holds the words, and on what. */
export const FACES_OF_IT = {
	worker: 'A worker leads',
	'handed-over': 'The tablet is handed over',
	alone: 'Alone, on their own phone',
	text: 'By text',
	'read-back': 'What we wrote',
} as const;
export type FaceOfIt = keyof typeof FACES_OF_IT;

/** The engine's one screen for this question, as it stands where nothing was said yet. Every face is drawn from it. */
export function screenFor(flow: Flow, state: FlowState, question: QuestionId): QuestionScreen | undefined {
	const screen = screenOf(flow, { ...state, position: { ...state.position, place: question, floor: 'open' } });
	return screen.show === 'question' ? screen : undefined;
}

/** The same screen as a young person's own page takes it. */
export function inTheirHands(flow: Flow, state: FlowState, screen: QuestionScreen): Extract<RoomScreen, { show: 'question' }> {
	const { token, question } = screen;
	return {
		show: 'question',
		token,
		screen,
		freeWords: limitsPassed(flow, state.knows) || flow.standing(question.id) !== 'limits',
		nameless: !question.audience.includes('W'),
	};
}
