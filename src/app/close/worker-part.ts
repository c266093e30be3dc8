import type { Flow } from '#core/flow/define.ts';
import type { WorkerPartWording } from '#core/flow/definition.ts';

/** Fields that are kept where they happen: actions, sharing, checking, signing off. They are not asked for twice. */
const KEPT_ELSEWHERE: ReadonlySet<string> = new Set([
	'actions',
	'sharing-log',
	'independence',
	'seventy-two-hours',
	'checked',
	'sign-off',
	'factors',
]);

/** The part that only the worker writes, as the flow words it, without what is kept elsewhere. */
export function workerPartOf(flow: Flow): WorkerPartWording {
	const part = flow.wording('en').workerPart ?? { analysis: [], fields: [], factors: [] };
	return { ...part, fields: part.fields.filter((field) => !KEPT_ELSEWHERE.has(field.id)) };
}
