import type { IconName } from './icons.ts';

export const PLACE_NAMES = ['today', 'young-people', 'promises', 'alerts', 'cover'] as const;
export type PlaceName = (typeof PLACE_NAMES)[number];

/** At the foot of a phone there is room for four and *More*, which holds the rest. */
export const AT_THE_FOOT: readonly PlaceName[] = ['today', 'young-people', 'promises', 'alerts'];

/** Where the rail leads. Only places that exist: the inbox joins with its own issue. */
export const PLACES: Readonly<
	Record<PlaceName, { readonly href: string; readonly words: string; readonly short: string; readonly icon: IconName }>
> = {
	today: { href: '/today', words: 'Today', short: 'Today', icon: 'sun' },
	'young-people': { href: '/young-people', words: 'Young people', short: 'People', icon: 'users-round' },
	promises: { href: '/promises', words: 'Promises', short: 'Promises', icon: 'list-checks' },
	alerts: { href: '/alerts', words: 'Alerts', short: 'Alerts', icon: 'bell' },
	cover: { href: '/cover', words: 'Cover hours', short: 'Cover hours', icon: 'calendar-days' },
};
