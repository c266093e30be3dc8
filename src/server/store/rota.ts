import type { Ids } from '#app/clock.ts';
import type { Rota } from '#app/rota/ports.ts';
import { AgreedCover } from '#core/cover/cover-statement.ts';
import { TeamToRing } from '#core/cover/emergency-team.ts';
import { openCalendarFeeds } from '#server/store/calendar-feeds.ts';
import { openGoingLive } from '#server/store/going-live.ts';
import { newestSealed } from '#server/store/newest-sealed.ts';
import { openBackstops, openWakeAgreements } from '#server/store/on-call-people.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { openRotaChanges } from '#server/store/rota-changes.ts';
import type { Source } from '#server/store/unsealing.ts';

export function openRota(source: Source, writeAudited: WriteAudited, ids: Ids): Rota {
	return {
		changes: openRotaChanges(source.db, writeAudited),
		wakes: openWakeAgreements(source.db, writeAudited),
		backstops: openBackstops(source.db, writeAudited),
		statements: newestSealed(source, writeAudited, 'cover_statements', AgreedCover),
		teams: newestSealed(source, writeAudited, 'emergency_teams', TeamToRing),
		feeds: openCalendarFeeds(source.db, writeAudited, ids),
		live: openGoingLive(source.db, writeAudited),
	};
}
