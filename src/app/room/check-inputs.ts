import { type Line, linesOf } from '#app/conversation/lines.ts';
import type { Form } from '#app/form.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';

/**
 * What a young person does with the lines of what was written. Whatever was typed for a line is read whatever was pressed,
 * then what the button asks for. Changing adds: what the line said first is kept. Leaving out is a wish (core/sharing). A line
 * that this conversation does not hold is nobody's.
 *
 * @example `do=leave-out-line:<entry>&changed-<other>=It was Tuesday`
 */
export function checkInputs(entries: readonly Entry[], form: Form): readonly Input[] {
	const lines = new Map<string, Line>(linesOf(entries).map((line) => [line.entry, line]));
	const changes = form.entries.flatMap(([name, typed]) => {
		const line = name.startsWith(CHANGED) ? lines.get(name.slice(CHANGED.length)) : undefined;
		return line === undefined ? [] : changed(line, typed.trim());
	});
	return [...changes, ...wished(lines, form.one('do'))];
}

const CHANGED = 'changed-';

/** The field for what a line should say instead. */
export function changedField(entry: string): string {
	return `${CHANGED}${entry}`;
}

/** The buttons beside a line, by what they wish. */
const WISHES = { 'leave-out-line': true, 'put-back': false } as const;

/** @example wishButton('put-back', line.entry) // 'put-back:01a1…' */
export function wishButton(does: keyof typeof WISHES, entry: string): string {
	return `${does}:${entry}`;
}

function changed({ entry, question, prompted, value }: Line, words: string): readonly Input[] {
	if (words === '' || words === value.words) return [];
	return [{ type: 'answered', question, value: { ...value, words }, whose: 'exact', prompted, supersedes: entry, then: 'stay' }];
}

function wished(lines: ReadonlyMap<string, Line>, doing: string): readonly Input[] {
	const [does = '', name = ''] = doing.split(':');
	const line = lines.get(name);
	return line === undefined || !isWish(does) ? [] : [{ type: 'wished', entry: line.entry, leaveOut: WISHES[does] }];
}

function isWish(does: string): does is keyof typeof WISHES {
	return Object.hasOwn(WISHES, does);
}
