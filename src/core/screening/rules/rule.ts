import type { Category, Level } from '#core/screening/verdict.ts';

/** A message that shows what a rule is for. With a question it is a reply to it. */
export type Example = string | { readonly asked: string; readonly text: string };

/**
 * One thing that a young person can say, and how fast a human looks when they do. Rules are data: each stands with messages
 * that it fires on and near neighbours that it must leave alone, and both run as tests (rules.test.ts).
 *
 * @example { id: 'parent-hits', version: 1, level: 'urgent', categories: ['physical_abuse'], when: ['@parent ..2 hit|slap ..1 @me'], … }
 */
export type Rule = {
	/** Kebab case, for ever: verdicts in the log name it. */
	readonly id: string;
	/** Goes up whenever what the rule fires on changes. */
	readonly version: number;
	/** `none` says that the words are known to be harmless; it counts only when the whole message is, and nothing else fired. */
	readonly level: Exclude<Level, 'unclear'>;
	readonly categories: readonly Category[];
	/** Patterns (pattern.ts), any of which fires. */
	readonly when: readonly string[];
	/** The rule is about a reply: one of these must be in the question. */
	readonly asked?: readonly string[];
	/**
	 * With one of these it seems to be about something else: a game, a film, a doctor's orders. Then `immediate` and `urgent` become
	 * `concern`, never nothing, and the model may still say more; `concern` and `none` say nothing. A laugh is never one of them.
	 */
	readonly unless?: readonly string[];
	/** With one of these it is `concern`: over and known about, or said as a joke by its own words. Never erased. */
	readonly eased?: readonly string[];
	/** One plain sentence for the worker: what was read in the words. Never a judgement of the child. */
	readonly says: string;
	readonly fires: readonly [Example, ...Example[]];
	readonly holds: readonly [Example, ...Example[]];
	/** Messages on which it is only a concern, because of `eased`. */
	readonly lowers?: readonly Example[];
};
