import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm';
import type { CodeSecret, Credentials, Whose } from '#app/sign-in/ports.ts';
import type { Instant } from '#core/clock/instant.ts';
import { normalised } from '#core/sign-in/passphrase.ts';
import { typedRecoveryCode } from '#core/sign-in/recovery-code.ts';
import { codeSecrets, oneTimeLinks, projects, recoveryCodes, signInPassphrases, staff } from '#db/schema/index.ts';
import { deleteFrom, insertInto, updateOf } from '#db/statement.ts';
import type { Db } from '#dialect';
import { openPasskeys, theirPasskeys } from '#server/store/passkeys.ts';
import type { WriteAudited } from '#server/store/record-store.ts';
import { Name, staffFrom } from '#server/store/staff.ts';
import { hashOf } from '#server/store/token-hash.ts';
import { openProjectField, type Source } from '#server/store/unsealing.ts';
import { seal } from '#server/vault/seal.ts';

const THEIRS = ['project', 'staff'] as const;
const dropPassphrase = deleteFrom(signInPassphrases, THEIRS);
const addPassphrase = insertInto(signInPassphrases);
const dropSecret = deleteFrom(codeSecrets, THEIRS);
const addSecret = insertInto(codeSecrets);
const takeStep = updateOf(codeSecrets, ['lastStep'], [...THEIRS, 'lastStep']);
const dropCodes = deleteFrom(recoveryCodes, THEIRS);
const addCode = insertInto(recoveryCodes);
const useCode = updateOf(recoveryCodes, ['usedAt'], [...THEIRS, 'codeHash'], isNull(recoveryCodes.usedAt));

/** A secret's place in the sealing: it opens nowhere else. */
const secretPlace = ({ project, staff }: Whose) => ({ project, table: 'code_secrets', column: 'secret', row: staff });

export function openCredentials(source: Source, writeAudited: WriteAudited): Credentials {
	const { db, vault } = source;
	const write = async (whose: Whose, action: string, writes: Parameters<WriteAudited>[2], now: Instant) => {
		const audit = { actor: whose.staff, action, subject: whose.staff, youngPerson: null };
		return (await writeAudited(whose.project, now, writes, [audit])) === 'committed';
	};
	return {
		...openPasskeys(source, write),
		...recovering(db, write),
		ways: (whose) => waysOf(db, whose),
		passphraseHash: async (whose) => (await passphraseRow(db, whose))?.hash,
		async setPassphrase(whose, hash, now) {
			await write(whose, 'passphrase-set', [dropPassphrase(whose), addPassphrase({ ...whose, hash, setAt: now })], now);
		},
		async codeSecret(whose) {
			const row = await secretRow(db, whose);
			if (row === undefined) return undefined;
			return { lastStep: row.lastStep, secret: openProjectField(await vault.project(whose.project), secretPlace(whose), row.secret, Name) };
		},
		async setCodeSecret(whose, secret, step, now) {
			const { fields } = await vault.project(whose.project);
			const sealed = seal(fields, { ...secretPlace(whose), case: '' }, JSON.stringify(secret));
			const row = { ...whose, secret: sealed, lastStep: step, madeAt: now };
			await write(whose, 'code-app-set-up', [dropSecret(whose), addSecret(row)], now);
		},
		async useStep(whose, from: CodeSecret, step, now) {
			if (step <= from.lastStep) return false;
			return write(whose, 'code-used', [takeStep({ lastStep: step }, { ...whose, lastStep: from.lastStep })], now);
		},
		async removePassphraseAndCode(whose, now) {
			await write(whose, 'passphrase-and-code-removed', [dropPassphrase(whose), dropSecret(whose), dropCodes(whose)], now);
		},
		async named(name) {
			const wanted = sameName(name);
			const rows = await db.read.select().from(staff).where(eq(staff.active, true));
			const members = await Promise.all(rows.map(async (row) => staffFrom(row, await vault.project(row.project))));
			return members.filter((member) => sameName(member.name) === wanted);
		},
	};
}

const sameName = (name: string): string => normalised(name).toLowerCase();

type WriteTheirs = (whose: Whose, action: string, writes: Parameters<WriteAudited>[2], now: Instant) => Promise<boolean>;

function recovering({ read }: Db, write: WriteTheirs) {
	return {
		async replaceRecoveryCodes(whose, codes, now) {
			const rows = codes.map((code) => addCode({ ...whose, codeHash: hashOf(code), madeAt: now, usedAt: null }));
			await write(whose, 'recovery-codes-made', [dropCodes(whose), ...rows], now);
		},
		useRecoveryCode: (whose, typed, now) =>
			write(whose, 'recovery-code-used', [useCode({ usedAt: now }, { ...whose, codeHash: hashOf(typedRecoveryCode(typed)) })], now),
		async recoveriesSince(project, since) {
			const [codes, links] = await Promise.all([
				read
					.select({ staff: recoveryCodes.staff, at: recoveryCodes.usedAt })
					.from(recoveryCodes)
					.where(and(eq(recoveryCodes.project, project), gt(recoveryCodes.usedAt, since))),
				read
					.select({ staff: oneTimeLinks.staff, at: oneTimeLinks.usedAt })
					.from(oneTimeLinks)
					.innerJoin(projects, and(eq(projects.id, oneTimeLinks.project), ne(projects.kind, 'demonstration')))
					.where(and(eq(oneTimeLinks.project, project), gt(oneTimeLinks.usedAt, since))),
			]);
			const found = [
				...codes.map((row) => ({ ...row, by: 'recovery-code' as const })),
				...links.map((row) => ({ ...row, by: 'link' as const })),
			];
			return found.flatMap(({ at, ...row }) => (at === null ? [] : [{ ...row, at }])).sort((a, b) => (a.at < b.at ? 1 : -1));
		},
	} satisfies Partial<Credentials>;
}

async function waysOf(db: Db, whose: Whose) {
	const [keys, passphrase, secret, codes] = await Promise.all([
		theirPasskeys(db, whose),
		passphraseRow(db, whose),
		secretRow(db, whose),
		db.read
			.select({ count: sql<number>`count(*)` })
			.from(recoveryCodes)
			.where(and(eq(recoveryCodes.project, whose.project), eq(recoveryCodes.staff, whose.staff), isNull(recoveryCodes.usedAt))),
	]);
	return {
		passkeys: keys.length,
		passphrase: passphrase !== undefined,
		codes: secret !== undefined,
		recoveryCodes: Number(codes[0]?.count ?? 0),
	};
}

async function passphraseRow({ read }: Db, { project, staff: who }: Whose) {
	const theirs = and(eq(signInPassphrases.project, project), eq(signInPassphrases.staff, who));
	return (await read.select().from(signInPassphrases).where(theirs))[0];
}

async function secretRow({ read }: Db, { project, staff: who }: Whose) {
	return (
		await read
			.select()
			.from(codeSecrets)
			.where(and(eq(codeSecrets.project, project), eq(codeSecrets.staff, who)))
	)[0];
}
