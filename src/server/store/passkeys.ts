import { and, asc, eq } from 'drizzle-orm';
import type { Credentials, Passkey, Whose } from '#app/sign-in/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import type { Write } from '#db/dialect/write.ts';
import { passkeys, staff } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import type { Db } from '#dialect';
import { Name } from '#server/store/staff.ts';
import { openProjectField, readable, type Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';
import type { ProjectKeys } from '#server/vault/vault.ts';

const addPasskey = insertInto(passkeys);
const usePasskey = updateOf(passkeys, ['counter', 'backedUp', 'lastUsedAt'], ['project', 'id', 'counter']);
const dropPasskey = deleteFrom(passkeys, ['project', 'staff', 'id']);

type WriteTheirs = (whose: Whose, action: string, writes: readonly Write[], now: Instant) => Promise<boolean>;
type Ported = Pick<Credentials, 'passkeys' | 'passkey' | 'addPasskey' | 'usedPasskey' | 'removePasskey'>;

const labelPlace = (project: Whose['project'], id: string) => ({ project, table: 'passkeys', column: 'label', row: id });

/** Passkeys as they are kept: public halves, with labels that only this project's key opens. */
export function openPasskeys({ db, vault }: Source, write: WriteTheirs): Ported {
	const opened = async (row: Row): Promise<Passkey> => passkeyFrom(row, await vault.project(row.project));
	return {
		passkeys: async (whose) => Promise.all((await theirPasskeys(db, whose)).map(opened)),
		async passkey(id) {
			const active = and(eq(staff.project, passkeys.project), eq(staff.id, passkeys.staff), eq(staff.active, true));
			const [row] = await db.read.select({ passkey: passkeys }).from(passkeys).innerJoin(staff, active).where(eq(passkeys.id, id));
			return row && opened(row.passkey);
		},
		async addPasskey({ label, ...passkey }, now) {
			const { fields } = await vault.project(passkey.project);
			const sealed = seal(fields, { ...labelPlace(passkey.project, passkey.id), case: '' }, JSON.stringify(label));
			return (await write(passkey, 'passkey-added', [addPasskey({ ...passkey, label: sealed })], now)) ? 'added' : 'known';
		},
		usedPasskey: ({ project, staff: who, id, counter: before }, { counter, backedUp }, now) => {
			const use = usePasskey({ counter, backedUp, lastUsedAt: now }, { project, id, counter: before });
			return write({ project, staff: who }, 'passkey-used', [use], now);
		},
		async removePasskey(whose, id, now) {
			await write(whose, 'passkey-removed', [dropPasskey({ ...whose, id })], now);
		},
	};
}

type Row = typeof passkeys.$inferSelect;

function passkeyFrom(row: Row, keys: ProjectKeys): Passkey {
	const label = readable(() => openProjectField(keys, labelPlace(row.project, row.id), row.label, Name), 'A passkey');
	return { ...row, label };
}

export async function theirPasskeys({ read }: Db, { project, staff: who }: Whose): Promise<readonly Row[]> {
	const theirs = and(eq(passkeys.project, project), eq(passkeys.staff, who));
	return read.select().from(passkeys).where(theirs).orderBy(asc(passkeys.madeAt), asc(passkeys.id));
}
