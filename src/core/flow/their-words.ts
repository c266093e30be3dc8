import type { Input } from '#core/flow/input.ts';

/**
 * Whether the words of an input are a worker's own: what she saw, a note for herself, who is there. They are screened in full
 * like all words, because a child's can stand in any of them (`Amina: dad hits me`); what is not a danger in them is hers. All
 * that a young person wrote is theirs, however it is marked.
 *
 * @example isWorkersOwn({ type: 'worker-note', words: 'Ring school.' }, 'nadia') // true
 */
export function isWorkersOwn(input: Input, actor: string): boolean {
	if (actor === 'young-person') return false;
	switch (input.type) {
		case 'answered':
			return input.whose === 'observed';
		case 'worker-note':
			return input.theirs !== true;
		default:
			return input.type === 'present';
	}
}
