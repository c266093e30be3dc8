import type { Child } from 'hono/jsx';
import { Inset } from '#app/layout/inset.tsx';
import { may } from '#app/staff/permissions.ts';
import type { Session } from '#app/staff/ports.ts';
import { addMinutes, type Instant } from '#core/clock/instant.ts';
import { dayAndTime } from '#core/clock/london.ts';
import type { StaffId } from '#core/id.ts';
import type { Credentials, Recovery } from './ports.ts';

/** How long those who look after the project see that a recovery code was used. */
const TOLD_MINUTES = 7 * 24 * 60;

export type Recoveries = readonly Recovery[];

/** Who came in by a recovery code or a link lately, for whoever is told of it; nobody for everybody else. */
export async function recentRecoveries(
	credentials: Pick<Credentials, 'recoveriesSince'> | undefined,
	session: Session,
	now: Instant,
): Promise<Recoveries> {
	if (credentials === undefined || !may(session.staff.role, 'recovery.hear')) return [];
	return credentials.recoveriesSince(session.project.id, addMinutes(now, -TOLD_MINUTES));
}

const WORDS = {
	'recovery-code': 'signed in with a recovery code',
	link: 'opened a link to set up a way in',
} as const satisfies Record<Recovery['by'], string>;

/** A lost phone or somebody new; or somebody who found a list of codes, or made a link for themselves. A person asks. */
export function RecoveredNotes({
	recoveries,
	session,
	names,
}: {
	recoveries: Recoveries;
	session: Session;
	names: (staff: StaffId) => string;
}): Child {
	return recoveries.map(({ staff, at, by }) => (
		<Inset tone="information" icon="key-round">
			<p>
				{staff === session.staff.id
					? `You ${WORDS[by]}, ${dayAndTime(at)}.`
					: `${names(staff)} ${WORDS[by]}, ${dayAndTime(at)}. Ask them whether that was so.`}
			</p>
		</Inset>
	));
}
