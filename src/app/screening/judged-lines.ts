import type { Instant } from '#core/clock/instant.ts';
import { calendarDaysBetween } from '#core/clock/london.ts';
import { isHigher, type Level } from '#core/screening/verdict.ts';
import { isFault, isOfMachine, passedBy, ruleName } from './machine-verdict.ts';
import type { Screened } from './ports.ts';

/** One line that screening read, with the highest level that it gave it, at once or when it looked again. */
export type JudgedLine = Pick<Screened, 'youngPerson' | 'conversation' | 'entry' | 'at' | 'alert'> & {
	readonly level: Level;
	readonly fault: boolean;
	/** Names of the rules that fired, each once, without their versions; of what was not flagged, those that knew it as harmless. */
	readonly rules: readonly string[];
};

/** Every line once, in the order in which they came. What a person raised by hand is not screening's. */
export function judgedLines(screened: readonly Screened[]): readonly JudgedLine[] {
	const lines = new Map<string, JudgedLine>();
	for (const one of screened) {
		if (!isOfMachine(one.verdict)) continue;
		const name = `${one.conversation}/${one.entry}`;
		const before = lines.get(name);
		lines.set(name, before === undefined ? lineOf(one) : higherOf(before, lineOf(one)));
	}
	return [...lines.values()];
}

function lineOf({ youngPerson, conversation, entry, at, alert, verdict }: Screened): JudgedLine {
	const rules = verdict.level === 'none' ? passedBy(verdict) : [...new Set(verdict.because.map(({ rule }) => ruleName(rule)))];
	return { youngPerson, conversation, entry, at, alert, level: verdict.level, fault: isFault(verdict), rules };
}

function higherOf(before: JudgedLine, again: JudgedLine): JudgedLine {
	const level = isHigher(again.level, before.level) ? again.level : before.level;
	const rules = [before, again].flatMap((line) => (level === 'none' || line.level !== 'none' ? line.rules : []));
	return { ...before, level, fault: before.fault || again.fault, rules: [...new Set(rules)] };
}

/** The last seven days and the twelve weeks before them. */
export const WEEKS = 13;

/** 0 for today and the six days before it, 1 for the seven before those, by London's calendar. */
export function weeksAgo(at: Instant, now: Instant): number {
	return Math.floor(calendarDaysBetween(at, now) / 7);
}

/** What is counted apart: each level, what was not flagged, and where screening broke down. */
export const COUNTED_AS = ['immediate', 'urgent', 'unclear', 'concern', 'none', 'fault'] as const;
export type CountedAs = (typeof COUNTED_AS)[number];

/** How many lines a week, oldest week first, `WEEKS` numbers each. A fault is counted once, as a fault. */
export function countsByWeek(lines: readonly JudgedLine[], now: Instant): Readonly<Record<CountedAs, readonly number[]>> {
	const counts = Object.fromEntries(COUNTED_AS.map((as) => [as, new Array<number>(WEEKS).fill(0)])) as Record<CountedAs, number[]>;
	for (const { at, level, fault } of lines) {
		const week = WEEKS - 1 - weeksAgo(at, now);
		const row = counts[fault ? 'fault' : level];
		if (row[week] !== undefined) row[week] += 1;
	}
	return counts;
}

export type RuleFired = {
	readonly rule: string;
	/** Lines of the last seven days, and of the twelve weeks before them. */
	readonly lately: number;
	readonly before: number;
	/** Newest first, each once. */
	readonly alerts: readonly { readonly id: NonNullable<JudgedLine['alert']>; readonly at: Instant }[];
};

/** How often each rule fired, the most often first. */
export function rulesFired(lines: readonly JudgedLine[], now: Instant): readonly RuleFired[] {
	return counted(
		lines.filter(({ level }) => level !== 'none'),
		now,
	);
}

/** How often each rule, or the model, decided that there was nothing to look at, the most often first. */
export function rulesPassed(lines: readonly JudgedLine[], now: Instant): readonly RuleFired[] {
	return counted(
		lines.filter(({ level }) => level === 'none'),
		now,
	);
}

function counted(lines: readonly JudgedLine[], now: Instant): readonly RuleFired[] {
	const names = [...new Set(lines.flatMap(({ rules }) => rules))];
	const fired = names.map((rule) => {
		const its = lines.filter(({ rules, at }) => rules.includes(rule) && weeksAgo(at, now) < WEEKS);
		const lately = its.filter(({ at }) => weeksAgo(at, now) === 0).length;
		const alerts = new Map(its.flatMap(({ alert, at }) => (alert === null ? [] : [[alert, { id: alert, at }] as const])));
		return { rule, lately, before: its.length - lately, alerts: [...alerts.values()].reverse() };
	});
	return fired
		.filter(({ lately, before }) => lately + before > 0)
		.sort((a, b) => b.lately + b.before - a.lately - a.before || (a.rule < b.rule ? -1 : 1));
}
