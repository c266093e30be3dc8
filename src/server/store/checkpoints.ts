import { eq } from 'drizzle-orm';
import type { Clock } from '#app/clock.ts';
import { auditHeads } from '#db/schema/index.ts';
import { checkpointOf } from '#server/audit/checkpoint.ts';
import type { TakeCheckpoint } from '#server/audit/checkpointing.ts';
import type { Source } from '#server/store/unsealing.ts';

/** Checkpoints of the audit as it stands now. */
export function openCheckpoints({ db, vault }: Source, clock: Clock): TakeCheckpoint {
	return async (project) => {
		const heads = await db.read.select().from(auditHeads).where(eq(auditHeads.project, project));
		const { audit } = await vault.project(project);
		return checkpointOf(audit, project, clock.now(), heads);
	};
}
