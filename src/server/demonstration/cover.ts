import type { Instant } from '#core/clock/instant.ts';
import type { CoverSpan } from '#core/cover/cover.ts';
import type { OpenStore } from '#server/store/open-store.ts';
import type { Cast, Setting } from './setting.ts';

type Who = keyof Cast;
type Row = readonly [days: readonly number[], from: string, to: string, mode: CoverSpan['mode'], who: Who, replyMinutes: number | null];

const WEEKDAYS = [1, 2, 3, 4, 5];

/**
 * The made-up week: by day somebody is at work, most nights somebody is on call, and from Sunday at six in the evening to
 * Monday at nine there is nobody, so that all three can be looked at. Nights are shared between two people.
 */
const WEEK: readonly Row[] = [
	[WEEKDAYS, '09:00', '17:00', 'staffed', 'joel', 15],
	[[1, 2, 3, 4], '17:00', '24:00', 'on-call', 'priya', null],
	[[2, 3, 4, 5], '00:00', '09:00', 'on-call', 'priya', null],
	[[5], '17:00', '24:00', 'on-call', 'marcus', null],
	[[6], '00:00', '09:00', 'on-call', 'marcus', null],
	[[6], '10:00', '14:00', 'staffed', 'nadia', null],
	[[6], '14:00', '24:00', 'on-call', 'marcus', null],
	[[7], '00:00', '18:00', 'on-call', 'marcus', null],
];

/** Puts the made-up week in the table of cover. No national line is checked: nobody made up has rung one. */
export async function fillCover(
	{ coverAdmin }: Pick<OpenStore, 'coverAdmin'>,
	{ cast, ids, project }: Pick<Setting, 'cast' | 'ids' | 'project'>,
	at: Instant,
): Promise<void> {
	for (const [days, from, to, mode, who, replyMinutes] of WEEK)
		for (const weekday of days) {
			const span = { id: ids.row<string>(), project: project.id, weekday, from, to, mode, staff: cast[who].id, replyMinutes };
			await coverAdmin.add(span, 'system', at);
		}
}
