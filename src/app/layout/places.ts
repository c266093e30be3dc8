import { type Action, may } from '../staff/permissions.ts';
import type { Session } from '../staff/ports.ts';
import type { IconName } from './icons.ts';

const PLACE_NAMES = ['today', 'inbox', 'young-people', 'promises', 'alerts', 'cover'] as const;
export type PlaceName = (typeof PLACE_NAMES)[number];

/** At the foot of a phone there is room for four and *More*, which holds the rest. */
export const AT_THE_FOOT: readonly PlaceName[] = ['today', 'inbox', 'young-people', 'alerts'];

/** Where the rail leads. */
export const PLACES: Readonly<
	Record<
		PlaceName,
		{ readonly href: string; readonly words: string; readonly short: string; readonly icon: IconName; readonly needs: Action }
	>
> = {
	today: { href: '/today', words: 'Today', short: 'Today', icon: 'sun', needs: 'today.see' },
	inbox: { href: '/inbox', words: 'Inbox', short: 'Inbox', icon: 'inbox', needs: 'inbox.see' },
	'young-people': { href: '/young-people', words: 'Young people', short: 'People', icon: 'users-round', needs: 'young-person.see' },
	promises: { href: '/promises', words: 'Promises', short: 'Promises', icon: 'list-checks', needs: 'today.see' },
	alerts: { href: '/alerts', words: 'Alerts', short: 'Alerts', icon: 'bell', needs: 'alert.see' },
	cover: { href: '/cover', words: 'Cover hours', short: 'Cover hours', icon: 'calendar-days', needs: 'cover.see' },
};

/** Those that open to somebody: nothing leads an administrator to a page that only says that it is closed to them. */
export const placesFor = ({ staff }: Pick<Session, 'staff'>): readonly PlaceName[] =>
	PLACE_NAMES.filter((name) => may(staff.role, PLACES[name].needs));

/** How many wait in the inbox, beside its name. Nothing where none does. */
export const waitingInWords = (count: number): string => (count === 0 ? '' : count === 1 ? '1 waits' : `${count} wait`);
