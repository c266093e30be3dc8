import { asc } from 'drizzle-orm';
import { audit } from '#db/schema/index.ts';
import { dialect } from '#dialect';
import type { DatabaseFixture } from './databases.ts';

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
