import type { QuestionId } from '#core/flow/definition.ts';
import type { Entry } from '#core/flow/entry.ts';

/**
 * What a step made happen, in order. The host turns events into one list of writes; the engine writes nothing.
 *
 * @example { type: 'answer-kept', question: 'T13', entry }
 */
export type FlowEvent =
	| { readonly type: 'entry-appended'; readonly entry: Entry }
	/** Words or options arrived for a question. The host asks core/concern what they raise. */
	| { readonly type: 'answer-kept'; readonly question: QuestionId; readonly entry: Entry }
	| { readonly type: 'topic-declined'; readonly question: QuestionId; readonly how: 'skipped' | 'not-saying' | 'not-known' }
	| { readonly type: 'topic-opened'; readonly question: QuestionId; readonly because: 'need' | 'young-person' | 'worker' }
	| { readonly type: 'limits-shown' }
	| { readonly type: 'person-asked-for' }
	| { readonly type: 'conversation-paused' }
	| { readonly type: 'conversation-resumed' }
	| { readonly type: 'conversation-stopped'; readonly later: boolean }
	| { readonly type: 'conversation-finished' }
	/** The input could not be used where the conversation stands; anything it said was kept all the same. */
	| { readonly type: 'input-refused'; readonly reason: RefusalReason };

export type RefusalReason =
	| 'unknown-question'
	| 'unknown-option'
	| 'wrong-shape'
	| 'limits-not-shown'
	| 'not-open'
	| 'nothing-to-go-back-to'
	| 'nothing-said'
	| 'unknown-entry'
	| 'conversation-over'
	| 'too-many-steps';
