import type { IconName } from './icons.ts';

export const PLACE_NAMES = ['today', 'young-people', 'promises', 'alerts'] as const;
export type PlaceName = (typeof PLACE_NAMES)[number];

/** Where the rail leads. Only places that exist: the inbox and the rota join with their own issues. */
export const PLACES: Readonly<
	Record<PlaceName, { readonly href: string; readonly words: string; readonly short: string; readonly icon: IconName }>
> = {
	today: { href: '/today', words: 'Today', short: 'Today', icon: 'sun' },
	'young-people': { href: '/young-people', words: 'Young people', short: 'People', icon: 'users-round' },
	promises: { href: '/promises', words: 'Promises', short: 'Promises', icon: 'list-checks' },
	alerts: { href: '/alerts', words: 'Alerts', short: 'Alerts', icon: 'bell' },
};
