import type { Ids } from '#app/clock.ts';
import { openCredentials } from '#server/store/credentials.ts';
import { openDevices } from '#server/store/devices.ts';
import { openGettingBack } from '#server/store/getting-back.ts';
import { openHeldForms } from '#server/store/held-forms.ts';
import { openPeople } from '#server/store/people.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { openSessionKeeping } from '#server/store/session-keeping.ts';
import { openSessions } from '#server/store/sessions.ts';
import { openStaff } from '#server/store/staff.ts';
import type { Source } from '#server/store/unsealing.ts';

/** Who works here, how they come in, and on what. */
export function openSignIn(source: Source, writeAudited: WriteAudited, ids: Ids) {
	return {
		sessions: openSessions(source, writeAudited, ids),
		staff: openStaff(source),
		staffAdmin: openPeople(source, writeAudited),
		sessionKeeping: openSessionKeeping(source.db, writeAudited, ids),
		credentials: openCredentials(source, writeAudited),
		devices: openDevices(source, writeAudited, ids),
		heldForms: openHeldForms(source, ids),
		...openGettingBack(source, writeAudited, ids),
	};
}
