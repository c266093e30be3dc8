import type { Rota } from '#app/rota/ports.ts';
import { AgreedCover } from '#core/cover/cover-statement.ts';
import { TeamToRing } from '#core/cover/emergency-team.ts';
import { newestSealed } from '#server/store/newest-sealed.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import type { Source } from '#server/store/unsealing.ts';

export function openRota(source: Source, writeAudited: WriteAudited): Rota {
	return {
		statements: newestSealed(source, writeAudited, 'cover_statements', AgreedCover),
		teams: newestSealed(source, writeAudited, 'emergency_teams', TeamToRing),
	};
}
