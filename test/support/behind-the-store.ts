import { asc } from 'drizzle-orm';
import type { AuditRow } from '#core/record/change.ts';
import { audit } from '#db/schema/index.ts';
import { dialect } from '#dialect';
import type { DatabaseFixture, Fixture } from './databases.ts';
import type { KeptInMemory } from './memory-store.ts';

/** SQL that makes every write of one kind to one table fail, as a broken disk or a wrong migration would. */
export function failOn(table: string, verb: 'insert' | 'update'): string {
	if (dialect === 'sqlite') return `create trigger fail_${table} before ${verb} on ${table} begin select raise(abort, 'made to fail'); end`;
	return `create or replace function fail() returns trigger language plpgsql as $$ begin raise exception 'made to fail'; end $$;
		create trigger fail_${table} before ${verb} on ${table} for each row execute function fail()`;
}

export function failNoMore(table: string): string {
	return dialect === 'sqlite' ? `drop trigger fail_${table}` : `drop trigger fail_${table} on ${table}`;
}

/** The audit as it is on the disk. */
export function auditRows({ kept }: DatabaseFixture) {
	return kept.db.read.select().from(audit).orderBy(asc(audit.epoch), asc(audit.seq));
}

/** Who did what, in order, whatever keeps it. Of a store in memory, only what is audited in conversations. */
export async function whoDidWhat(at: Fixture): Promise<readonly Pick<AuditRow, 'actor' | 'action' | 'subject' | 'youngPerson'>[]> {
	const rows = isInMemory(at.kept) ? at.kept.state.audit : isDatabase(at) ? await auditRows(at) : [];
	return rows.map(({ actor, action, subject, youngPerson }) => ({ actor, action, subject, youngPerson }));
}

const isInMemory = (kept: Fixture['kept']): kept is KeptInMemory => 'state' in kept;
const isDatabase = (at: Fixture): at is DatabaseFixture => 'raw' in at;
