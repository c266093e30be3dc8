import type { Episode } from '#core/record/episode.ts';
import type { Category } from '#core/screening/verdict.ts';
import { addMinutes, type Instant, minutesBetween } from './instant.ts';

/**
 * When a pattern asks for more than one conversation. A trigger sets priority and raises a task; it never withholds an
 * offer (a priority score, never a filter). Three times in 90 days is the usual council trigger. Numbers are a project's to change.
 */
export type TriggerRules = {
	/** Joint meeting: this many episodes within this many days. */
	readonly repeat: { readonly episodes: number; readonly days: number };
	readonly awayHours: number;
	/** Senior oversight: this many episodes in all. */
	readonly everEpisodes: number;
	readonly harm: readonly Category[];
	readonly exploitation: readonly Category[];
};

export const DEFAULT_TRIGGERS: TriggerRules = {
	repeat: { episodes: 3, days: 90 },
	awayHours: 24,
	everEpisodes: 2,
	harm: ['suicide_self_harm', 'physical_abuse', 'sexual_abuse', 'domestic_abuse', 'honour_based', 'danger_now', 'medical'],
	exploitation: ['sexual_exploitation', 'criminal_exploitation', 'trafficking'],
};

export const TRIGGER_IDS = ['repeat-episodes', 'long-away', 'more-than-once', 'harm', 'exploitation', 'somebody-is-worried'] as const;
export type TriggerId = (typeof TRIGGER_IDS)[number];

export type Trigger = {
	readonly id: TriggerId;
	/** The fact, in words for a worker. */
	readonly says: string;
	/** The task that it raises. */
	readonly task: 'joint-meeting' | 'senior-oversight';
	/** Episodes that met it, oldest first; a bracket on the timeline. Empty when it is not about episodes. */
	readonly episodes: readonly Episode['id'][];
};

export type TriggerFacts = {
	readonly episodes: readonly Pick<Episode, 'id' | 'leftAt' | 'lastSeenAt' | 'reportedAt' | 'returnedAt' | 'createdAt'>[];
	/** Categories of what was said or seen so far. */
	readonly categories: readonly Category[];
	readonly somebodyIsWorried: boolean;
	readonly now: Instant;
	readonly rules: TriggerRules;
};

type Fact = TriggerFacts['episodes'][number];

/** When a time away began, as far as anyone knows: left, else last seen, else reported, else entered here. */
export function beganAt(episode: Fact): Instant {
	return episode.leftAt ?? episode.lastSeenAt ?? episode.reportedAt ?? episode.createdAt;
}

/**
 * Every trigger that is met, in the order of `TRIGGER_IDS`. An episode still running counts as away until now.
 *
 * @example triggersFor({ episodes, categories: [], somebodyIsWorried: false, now, rules: DEFAULT_TRIGGERS })
 */
export function triggersFor(facts: TriggerFacts): readonly Trigger[] {
	const oldestFirst = [...facts.episodes].sort((a, b) => (beganAt(a) < beganAt(b) ? -1 : 1));
	return TRIGGER_IDS.flatMap((id) => RULES[id](facts, oldestFirst) ?? []);
}

type Rule = (facts: TriggerFacts, oldestFirst: readonly Fact[]) => Trigger | undefined;

const RULES: Record<TriggerId, Rule> = {
	'repeat-episodes': ({ now, rules }, episodes) => {
		const since = addMinutes(now, -rules.repeat.days * 24 * 60);
		const recent = episodes.filter((episode) => beganAt(episode) >= since);
		if (recent.length < rules.repeat.episodes) return undefined;
		return trigger('repeat-episodes', `Away ${recent.length} times in ${rules.repeat.days} days`, 'joint-meeting', recent);
	},
	'long-away': ({ now, rules }, episodes) => {
		const long = episodes.filter((episode) => minutesBetween(beganAt(episode), episode.returnedAt ?? now) > rules.awayHours * 60);
		return long.length === 0 ? undefined : trigger('long-away', `Away for more than ${rules.awayHours} hours`, 'senior-oversight', long);
	},
	'more-than-once': ({ rules }, episodes) =>
		episodes.length < rules.everEpisodes ? undefined : trigger('more-than-once', 'Away more than once', 'senior-oversight', episodes),
	harm: ({ categories, rules }) =>
		meets(categories, rules.harm) ? trigger('harm', 'Something was said about being hurt', 'senior-oversight', []) : undefined,
	exploitation: ({ categories, rules }) =>
		meets(categories, rules.exploitation)
			? trigger('exploitation', 'Something was said that may be exploitation', 'joint-meeting', [])
			: undefined,
	'somebody-is-worried': ({ somebodyIsWorried }) =>
		somebodyIsWorried ? trigger('somebody-is-worried', 'A professional is worried', 'senior-oversight', []) : undefined,
};

function trigger(id: TriggerId, says: string, task: Trigger['task'], episodes: readonly Fact[]): Trigger {
	return { id, says, task, episodes: episodes.map((episode) => episode.id) };
}

function meets(categories: readonly Category[], wanted: readonly Category[]): boolean {
	return categories.some((category) => wanted.includes(category));
}
