import { createHmac } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { AddressStanding, SentCode, StaffWays } from '#app/reach/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { ProjectId, StaffId } from '#core/id.ts';
import type { Write } from '#db/dialect/write.ts';
import { pushSubscriptions, staffWays } from '#db/schema/index.ts';
import { insertInto, updateOf } from '#db/statement.ts';
import { commit } from '#dialect';
import { devicesOfStaff } from '#server/store/devices-of-staff.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { hashOf } from '#server/store/token-hash.ts';
import { openProjectField, readable, type Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';
import type { ProjectKeys } from '#server/vault/vault.ts';

const Address = z.string();
/** A number of six digits has a million values, so that few may be tried. */
export const CODE_TRIES = 5;
const THEIRS = ['project', 'id', 'staff'] as const;

const add = insertInto(staffWays);
const begin = updateOf(
	staffWays,
	['codeHash', 'codeUntil', 'triesLeft', 'verifiedAt', 'disabledAt', 'disabledWhy'],
	THEIRS,
	isNull(staffWays.removedAt),
);
const spend = updateOf(staffWays, ['triesLeft'], [...THEIRS, 'triesLeft']);
const verify = updateOf(staffWays, ['codeHash', 'codeUntil', 'triesLeft', 'verifiedAt'], [...THEIRS, 'triesLeft']);
const take = updateOf(staffWays, ['removedAt', 'codeHash'], THEIRS, isNull(staffWays.removedAt));
const ask = updateOf(pushSubscriptions, ['proofHash', 'proofAskedAt'], ['project', 'id']);
const unask = updateOf(pushSubscriptions, ['proofHash', 'proofAskedAt'], ['project', 'id', 'proofHash']);
const disableDevice = updateOf(pushSubscriptions, ['disabledAt', 'disabledWhy'], ['project', 'id']);

type Row = typeof staffWays.$inferSelect;
type Theirs = { readonly project: ProjectId; readonly staff: StaffId; readonly id: string };

const EMPTY = { codeHash: null, codeUntil: null, triesLeft: null, verifiedAt: null, disabledAt: null, disabledWhy: null, removedAt: null };

/** The places of a number or address in the sealing: it opens nowhere else. */
const placeOf = (project: ProjectId, row: string) => ({ project, case: '', table: 'staff_ways', column: 'address', row });

/** Undefined when it does not open: a way that nobody can use, beside others that somebody can. */
export function wayAddress(keys: ProjectKeys, { project, id, address }: Pick<Row, 'project' | 'id' | 'address'>): string | undefined {
	return readable(() => openProjectField(keys, placeOf(project, id), address, Address), undefined);
}

/** What its methods share: reading a row that is theirs, and writing with an audit row. */
type Parts = {
	readonly source: Source;
	readonly write: (whose: Theirs, action: string, writes: readonly Write[], now: Instant) => Promise<boolean>;
	readonly rowOf: (whose: Theirs) => Promise<Row | undefined>;
};

export function openStaffWays(source: Source, writeAudited: WriteAudited): StaffWays {
	const { db, vault } = source;
	const parts: Parts = {
		source,
		async write({ project, staff, id }, action, writes, now) {
			const audit = [{ actor: staff, action, subject: id, youngPerson: null }];
			return (await writeAudited(project, now, writes, audit)) === 'committed';
		},
		async rowOf({ project, staff, id }) {
			const theirs = and(eq(staffWays.project, project), eq(staffWays.id, id), eq(staffWays.staff, staff), isNull(staffWays.removedAt));
			return (await db.read.select().from(staffWays).where(theirs))[0];
		},
	};
	return {
		devices: (project) => devicesOfStaff(source, project),
		async addresses(project) {
			const keys = await vault.project(project);
			return (await addressRows(source, project)).map((row) => standingOf(keys, row));
		},
		async ask(project, device, token, now) {
			const mine = and(eq(pushSubscriptions.project, project), eq(pushSubscriptions.id, device));
			const [row] = await db.read.select({ askedAt: pushSubscriptions.proofAskedAt }).from(pushSubscriptions).where(mine);
			if (row === undefined) return;
			// What lies ahead was written by a clock that was put back since.
			const since = row.askedAt !== null && row.askedAt <= now ? row.askedAt : now;
			await commit(db, [ask({ proofHash: hashOf(token), proofAskedAt: since }, { project, id: device })]);
		},
		async unask(project, id, token, proofAskedAt) {
			await commit(db, [unask({ proofHash: null, proofAskedAt }, { project, id, proofHash: hashOf(token) })]);
		},
		...adding(parts),
		...removing(parts),
	};
}

function adding({ source, write, rowOf }: Parts): Pick<StaffWays, 'add' | 'newCode' | 'tryCode'> {
	const { db, vault } = source;
	return {
		async add({ address, ...way }, code, now) {
			const keys = await vault.project(way.project);
			const sealed = sealedAddress(keys, way.project, way.id, address);
			await write(way, 'way-added', [add({ ...way, ...EMPTY, ...codeColumns(keys, way.id, code), address: sealed, addedAt: now })], now);
		},
		async newCode(whose, code, now) {
			const keys = await vault.project(whose.project);
			const fresh = { ...codeColumns(keys, whose.id, code), verifiedAt: null, disabledAt: null, disabledWhy: null };
			return write(whose, 'way-code-sent', [begin(fresh, whose)], now);
		},
		async tryCode(whose, typed, callId, now) {
			const [keys, row] = [await vault.project(whose.project), await rowOf(whose)];
			const { triesLeft, codeHash, codeUntil } = row ?? {};
			if (row === undefined || !triesLeft || codeHash === null || !codeUntil || codeUntil <= now) return 'over';
			const was = { ...whose, triesLeft };
			if (codeHash !== codeHashOf(keys, whose.id, typed)) {
				await commit(db, [spend({ triesLeft: triesLeft - 1 }, was)]);
				return triesLeft === 1 ? 'over' : 'wrong';
			}
			const verified = verify({ codeHash: null, codeUntil: null, triesLeft: null, verifiedAt: now }, was);
			const calls = await callsAnew(source, keys, row, callId, now);
			return (await write(whose, 'way-verified', [verified, ...calls], now)) ? 'verified' : 'wrong';
		},
	};
}

function removing({ source, write, rowOf }: Parts): Pick<StaffWays, 'remove' | 'removeDevice'> {
	return {
		async remove(whose, now) {
			const [keys, row] = [await source.vault.project(whose.project), await rowOf(whose)];
			if (row === undefined) return false;
			const all = [row, ...(await callsTo(source, keys, row))];
			const writes = all.map((one) => gone(one, now));
			return write(whose, 'way-removed', writes, now);
		},
		async removeDevice(whose, now) {
			const mine = (await devicesOfStaff(source, whose.project)).some(({ id, staff }) => id === whose.id && staff === whose.staff);
			if (!mine) return false;
			const { project, id } = whose;
			return write(whose, 'device-removed', [disableDevice({ disabledAt: now, disabledWhy: 'removed' }, { project, id })], now);
		},
	};
}

/** A number that takes texts takes calls: a way of its own, so that one may fail without the other. */
async function callsAnew(source: Source, keys: ProjectKeys, row: Row, id: string, now: Instant): Promise<readonly Write[]> {
	const address = row.channel === 'text' ? wayAddress(keys, row) : undefined;
	if (address === undefined) return [];
	const { project, staff } = row;
	const call = { ...EMPTY, project, staff, id, channel: 'voice', addedAt: now, verifiedAt: now } as const;
	const before = (await callsTo(source, keys, row)).map((other) => gone(other, now));
	return [...before, add({ ...call, address: sealedAddress(keys, project, id, address) })];
}

const sealedAddress = (keys: ProjectKeys, project: ProjectId, id: string, address: string) =>
	seal(keys.fields, placeOf(project, id), JSON.stringify(address));

const gone = ({ project, id, staff }: Theirs, now: Instant): Write => take({ removedAt: now, codeHash: null }, { project, id, staff });

/** Keyed, so that whoever reads the database cannot try a million of them. */
const codeHashOf = (keys: ProjectKeys, id: string, code: string): string =>
	createHmac('sha256', keys.index).update(`waymark/way-code ${id} ${code}`).digest('base64url');

const codeColumns = (keys: ProjectKeys, id: string, { code, until }: SentCode) => ({
	codeHash: codeHashOf(keys, id, code),
	codeUntil: until,
	triesLeft: CODE_TRIES,
});

function addressRows({ db }: Source, project: ProjectId): Promise<readonly Row[]> {
	const there = and(eq(staffWays.project, project), isNull(staffWays.removedAt));
	return db.read.select().from(staffWays).where(there).orderBy(asc(staffWays.addedAt), asc(staffWays.id));
}

/** Calls to the number of a row for texts; none for any other row. */
async function callsTo(source: Source, keys: ProjectKeys, row: Row): Promise<readonly Row[]> {
	const address = row.channel === 'text' ? wayAddress(keys, row) : undefined;
	if (address === undefined) return [];
	const isCall = (other: Row) => other.staff === row.staff && other.channel === 'voice' && wayAddress(keys, other) === address;
	return (await addressRows(source, row.project)).filter(isCall);
}

function standingOf(keys: ProjectKeys, row: Row): AddressStanding {
	const { id, staff, channel, addedAt, codeUntil, triesLeft, verifiedAt, disabledAt, disabledWhy } = row;
	const standing = { id, staff, channel, addedAt, codeUntil, triesLeft, verifiedAt, disabledAt, disabledWhy };
	return { ...standing, address: wayAddress(keys, row) ?? null };
}
