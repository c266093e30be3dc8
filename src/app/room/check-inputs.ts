import { type Line, linesOf } from '#app/conversation/lines.ts';
import type { Form } from '#app/form.ts';
import type { Entry } from '#core/flow/entry.ts';
import type { Input } from '#core/flow/input.ts';

/**
 * What a young person does with one line of what was written. Changing adds: what the line said first is kept. Leaving out is
 * a wish (core/sharing). A line that this conversation does not hold is nobody's.
 *
 * @example `do=change&line=<entry>&changed=It was Tuesday`
 */
export function checkInputs(entries: readonly Entry[], form: Form): readonly Input[] {
	const line = linesOf(entries).find(({ entry }) => entry === form.one('line'));
	const doing = form.one('do');
	return line === undefined || !Object.hasOwn(DOES, doing) ? [] : (DOES[doing]?.(line, form) ?? []);
}

const DOES: Readonly<Record<string, (line: Line, form: Form) => readonly Input[]>> = {
	change: (line, form) => {
		const words = form.one('changed').trim();
		if (words === '' || words === line.value.words) return [];
		const { question, prompted, value } = line;
		return [{ type: 'answered', question, value: { ...value, words }, whose: 'exact', prompted, supersedes: line.entry, then: 'stay' }];
	},
	'leave-out-line': ({ entry }) => [{ type: 'wished', entry, leaveOut: true }],
	'put-back': ({ entry }) => [{ type: 'wished', entry, leaveOut: false }],
};
