import type { ConversationDeps } from '#app/conversation/conversation-deps.ts';
import type { StoredConversation } from '#app/conversation/ports.ts';
import type { Session } from '#app/staff/ports.ts';
import { dueRow } from '#app/today/due-words.ts';
import type { Instant } from '#core/clock/instant.ts';
import { byClock } from '#core/clock/return-interview.ts';
import { conversations } from '#db/schema/index.ts';
import { byRef, latest } from '#flows/index.ts';
import { seedDemonstration } from '#server/demonstration/seed.ts';
import { auditRows } from './behind-the-store.ts';
import { screenWordsCautiously } from './cautious-screening.ts';
import { DATABASES } from './databases.ts';

/** The demonstration in a database of its own, seeded at `now`, with the questions that its tests ask of it. */
export type Seeded = Awaited<ReturnType<typeof seededAt>>;

const flows = { latest, byRef };

export async function seededAt(now: Instant) {
	const [database] = DATABASES;
	if (database === undefined) throw new Error('There is no database to seed.');
	const at = await database.open();
	const { kept, world } = at;
	const { project, staff } = await seedDemonstration({ kept, flows, ids: world.ids, now });
	const member = (name: string) => {
		const found = staff.find((one) => one.name === name);
		if (found === undefined) throw new Error(`${name} does not work here.`);
		return found;
	};
	const deps: ConversationDeps = {
		...kept,
		reads: kept.conversations,
		people: kept.youngPeople,
		flows,
		screen: screenWordsCautiously,
		onFault: ({ fault }) => {
			throw new Error(`A fault in ${fault}.`);
		},
		clock: { now: () => now },
		ids: world.ids,
	};
	return {
		at,
		project,
		staff,
		flows,
		member,
		deps,
		as: (name: string): Session => ({ id: name, staff: member(name), project, since: now, formToken: '', handedOver: null }),
		async today() {
			return (await kept.today.due(project.id)).map((due) => dueRow(due, now)).sort((a, b) => byClock(a.clock, b.clock));
		},
		async named(name: string) {
			const [found] = await kept.youngPeople.search(project.id, name);
			const record = found && (await kept.youngPeople.record(project.id, found.id));
			if (record === undefined) throw new Error(`${name} is not there.`);
			return record;
		},
		async talks(): Promise<readonly StoredConversation[]> {
			const rows = await kept.db.read.select({ id: conversations.id }).from(conversations);
			const found = await Promise.all(rows.map(({ id }) => kept.conversations.find(project.id, id)));
			return found.filter((talk) => talk !== undefined);
		},
		async audit() {
			return (await auditRows(at)).filter((row) => row.project === project.id);
		},
	};
}
