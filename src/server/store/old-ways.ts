import { isNull, not, sql } from 'drizzle-orm';
import type { Whose } from '#app/sign-in/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Write } from '#db/dialect/write.ts';
import { codeSecrets, devices, passkeys, recoveryCodes, sessions, signInPassphrases, unlockPassphrases } from '#db/schema/index.ts';
import { deleteFrom, hole, updateOf } from '#db/statement.ts';
import type { Db } from '#dialect';
import { endingAllOf } from '#server/store/session-keeping.ts';

/** Everything that somebody signs in with, and what opens a tablet that they handed over. */
const WAYS = [passkeys, signInPassphrases, codeSecrets, recoveryCodes, unlockPassphrases].map((table) =>
	deleteFrom(table, ['project', 'staff']),
);
/** Begun since we looked, in this very moment. */
const closeRest = updateOf(
	sessions,
	['expiresAt'],
	['project', 'staff'],
	sql`${sessions.expiresAt} > ${hole('expiresAt', sessions.expiresAt)}`,
);
/** Theirs alone. A shared tablet that they named opens nothing by itself, and others work on it. */
const revokeOwn = updateOf(devices, ['revokedAt'], ['project', 'enrolledBy'], sql`${isNull(devices.revokedAt)} and ${not(devices.shared)}`);

/** Writes after which nothing that this person had lets anybody in: ways in, sign-ins and the devices that are theirs alone. */
export async function endingOldWays(db: Db, { project, staff }: Whose, now: Instant): Promise<readonly Write[]> {
	return [
		...WAYS.map((drop) => drop({ project, staff })),
		...(await endingAllOf(db, { project, staff }, now)),
		{ ...closeRest({ expiresAt: now }, { project, staff }), rows: 'any' },
		{ ...revokeOwn({ revokedAt: now }, { project, enrolledBy: staff }), rows: 'any' },
	];
}
