import { workerPartOf } from '#app/close/worker-part.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import type { Report } from '#app/report/report.ts';
import { counted } from '#app/report/report-words.ts';
import { toReadAgain } from '#core/concern/left-to-worker.ts';
import type { Flow } from '#core/flow/define.ts';
import { type Analysis, PURPOSE_FIELDS } from '#core/record/conversation.ts';

/** "Safe right now", by the ids that never change: T13, and Y03 in the pictures for under-elevens. */
const SAFE_NOW: readonly string[] = ['T13', 'Y03'];

export const MISSING = [
	'in-short',
	'headings',
	'independence',
	'safe-now',
	'alert-open',
	'read-again',
	'late',
	'not-checked',
	'left-out',
	'actions',
	'telling',
] as const;
export type Missing = (typeof MISSING)[number];

/** What a report does not say of itself and somebody has to weigh before agreeing to it. */
export type SignOffFacts = {
	readonly name: string;
	/** The headings of the worker's view, each with the field that holds it. */
	readonly headings: readonly { readonly field: keyof Analysis; readonly words: string }[];
	readonly safeNow: 'answered' | 'not-answered';
	/** Alerts that this conversation raised or joined and that nobody has closed. */
	readonly openAlerts: number;
	/** Lines that screening did not understand and that the worker has not read again. */
	readonly toReadAgain: number;
};

/**
 * What is missing, worked out from the record and from nothing else, in the order of `MISSING`. Agreeing while anything is
 * here needs words of one's own; an empty list needs none.
 *
 * @example beforeSignOff(report, facts).map(({ id }) => id) // ['in-short', 'telling']
 */
export function beforeSignOff(report: Report, facts: SignOffFacts): readonly { readonly id: Missing; readonly words: string }[] {
	return MISSING.flatMap((id) => {
		const words = RULES[id](report, facts);
		return words === null ? [] : [{ id, words }];
	});
}

type Rule = (report: Report, facts: SignOffFacts) => string | null;

const RULES: Readonly<Record<Missing, Rule>> = {
	'in-short': ({ analysis }) => (analysis?.body.inShort.trim() ? null : '“In short” is not written'),
	headings: ({ analysis }, { headings }) => {
		const empty = headings.filter(({ field }) => !String(analysis?.body[field] ?? '').trim()).map(({ words }) => words);
		return empty.length === 0 ? null : `Nothing is written under: ${empty.join('; ')}`;
	},
	independence: ({ analysis }) => (analysis?.body.independence.trim() ? null : 'Why the worker is independent is not written'),
	'safe-now': (_report, { safeNow, name }) => (safeNow === 'answered' ? null : `Whether ${name} is safe right now was not answered`),
	'alert-open': (_report, { openAlerts }) =>
		openAlerts === 0 ? null : `${counted(openAlerts, 'alert')} about this conversation ${openAlerts === 1 ? 'is' : 'are'} still open`,
	'read-again': (_report, { toReadAgain: lines }) =>
		lines === 0 ? null : `${counted(lines, 'line')} that the computer is not sure about, and that the worker has not read again`,
	late: ({ clock, analysis }) =>
		(clock.state === 'late' || clock.state === 'done-late') && !analysis?.body.lateReason?.trim()
			? 'It was later than 72 hours, and why is not written'
			: null,
	'not-checked': ({ readBack }, { name }) =>
		readBack === null || readBack.body.result === 'not-shown'
			? `It was not checked with ${name}${readBack?.body.why ? `: ${readBack.body.why}` : ''}`
			: null,
	'left-out': ({ leftOut, lines }, { name }) => {
		const overruled = lines.filter(({ destination }) => destination === 'report-despite-wish').length;
		return leftOut + overruled === 0
			? null
			: `${counted(leftOut + overruled, 'line')} that ${name} would rather leave out${inspiteOf(overruled)}`;
	},
	actions: ({ actions }) => (actions.length === 0 ? 'No action is written down' : null),
	telling: ({ telling }, { name }) => (telling?.body.how.trim() ? null : `How ${name} will be told is not agreed`),
};

function inspiteOf(overruled: number): string {
	return overruled === 0 ? '' : `, ${overruled} of them in the report all the same because somebody could be hurt`;
}

export type SignOffSources = {
	readonly stored: StoredConversation;
	readonly flow: Flow;
	readonly report: Report;
	readonly openAlerts: number;
};

/** The facts, read from the same sources as the report. */
export function signOffFacts({ stored, flow, report, openAlerts }: SignOffSources): SignOffFacts {
	return {
		name: stored.youngPerson.about.nameUsed,
		headings: workerPartOf(flow).analysis.map(({ purpose, heading }) => ({ field: PURPOSE_FIELDS[purpose], words: heading })),
		safeNow: report.answered.some((question) => SAFE_NOW.includes(question)) ? 'answered' : 'not-answered',
		openAlerts,
		toReadAgain: toReadAgain(stored.entries, flow).length,
	};
}
