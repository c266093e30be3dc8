import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { ProjectId } from '#core/id.ts';
import { verifyAudit } from '#server/store/audit-verify.ts';
import type { Vault } from '#server/vault/vault.ts';
import { NEVER_WITH_ANOTHER_WAY } from '../../support/due-rows.ts';
import { digest, type Told } from './told.ts';

/** Everything that must not have happened, counted. */
export type CutFindings = {
	/** Files that SQLite does not take as whole. */
	damaged: number;
	/** What somebody was told is kept, and is not, or is something else. */
	lost: number;
	/** What left for a provider, and nothing is known of it. */
	sentUnknown: number;
	/** Words that disclose something without their concern, or an answer without its row in the audit, or a place that is not its log's. */
	torn: number;
	/** Alerts and rows about which something holds that never may: see `NEVER`. */
	alertsWithoutDueRow: number;
	/** Young people whose key is not there. */
	withoutKey: number;
	auditFaults: number;
};

export const nothingWrong = (): CutFindings => ({
	...{ damaged: 0, lost: 0, sentUnknown: 0, torn: 0, alertsWithoutDueRow: 0, withoutKey: 0, auditFaults: 0 },
});

/** What is known of one run besides its disk: what was said in all of it, and how an audit is opened. */
export type Known = {
	readonly project: ProjectId;
	readonly vault: Pick<Vault, 'project'>;
	/** Every entry that was acknowledged sooner or later. Each of them discloses something. */
	readonly disclosing: ReadonlySet<string>;
};

const NOT_WHERE_ITS_LOG_LEADS = `select c.id from conversations c where json_extract(c.position, '$.head') is not
	(select e.id from entries e where e.project = c.project and e.conversation = c.id order by e.place desc limit 1)`;
const ANSWERS_AUDITED = `select subject as conversation, count(*) as answers from audit where action = 'conversation.answered' group by subject`;

type EntryRow = { readonly id: string; readonly conversation: string; readonly content: Buffer };
type SentRow = { readonly id: string; readonly attempts: number; readonly hash: string | null };

const all = <Row>(db: Database.Database, query: string): Row[] => db.prepare<[], Row>(query).all();

/** A folder in memory into which what is left of a disk is put, to be opened there and looked at. */
export class CutDisk {
	readonly #folder: string;
	readonly #known: Known;
	#dbs: { readonly record: Database.Database; readonly keys: Database.Database } | undefined;
	constructor(folder: string, known: Known) {
		this.#folder = folder;
		this.#known = known;
		mkdirSync(folder, { recursive: true });
	}

	/** @param told what the ledger says up to the cut */
	async look(left: ReadonlyMap<string, Buffer>, told: readonly Told[]): Promise<CutFindings> {
		const found = nothingWrong();
		try {
			this.#open(left);
			await this.#lookInto(told, found);
		} catch (cause) {
			if (!(cause instanceof Database.SqliteError)) throw cause;
			found.damaged += 1;
		} finally {
			this.#dbs?.record.close();
			this.#dbs?.keys.close();
			this.#dbs = undefined;
		}
		return found;
	}

	#open(left: ReadonlyMap<string, Buffer>): void {
		for (const name of ['waymark.db', 'keys.db']) {
			for (const more of ['-shm', '-wal']) rmSync(join(this.#folder, `${name}${more}`), { force: true });
			for (const file of [name, `${name}-wal`]) writeFileSync(join(this.#folder, file), left.get(file) ?? '');
		}
		// Only read, so that what was found is what is looked at, and nothing is tidied up on closing.
		const opened = (name: string) => new Database(join(this.#folder, name), { readonly: true });
		this.#dbs = { record: opened('waymark.db'), keys: opened('keys.db') };
	}

	async #lookInto(told: readonly Told[], found: CutFindings): Promise<void> {
		const { record, keys } = this.#dbs ?? {};
		if (record === undefined || keys === undefined) return;
		for (const db of [record, keys]) if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') found.damaged += 1;
		this.#lookAtWords(record, told, found);
		for (const query of Object.values(NEVER_WITH_ANOTHER_WAY)) found.alertsWithoutDueRow += all(record, query).length;
		const keyed = new Set(all<{ id: string }>(keys, 'select young_person as id from case_keys').map(({ id }) => id));
		for (const { id } of all<{ id: string }>(record, 'select id from young_people')) if (!keyed.has(id)) found.withoutKey += 1;
		found.auditFaults += (await verifyAudit({ read: drizzle(record) }, this.#known.vault, this.#known.project)).length;
	}
	#lookAtWords(record: Database.Database, told: readonly Told[], found: CutFindings): void {
		const entries = new Map(all<EntryRow>(record, 'select id, conversation, content from entries').map((row) => [row.id, row]));
		const sent = all<SentRow>(record, 'select id, attempts, token_hash as hash from notifications');
		const rows = new Map(sent.map((row) => [row.id, row]));
		for (const one of told) {
			if (one.told === 'kept' && digest(entries.get(one.entry)?.content ?? new Uint8Array()) !== one.digest) found.lost += 1;
			if (one.told === 'knocked' && !(rows.get(one.row)?.attempts && rows.get(one.row)?.hash)) found.sentUnknown += 1;
		}
		const heard = new Set(all<{ entry: string }>(record, 'select entry from concerns where alert is not null').map(({ entry }) => entry));
		const answers = new Map<string, number>();
		for (const { id, conversation } of entries.values()) {
			if (!this.#known.disclosing.has(id)) continue;
			answers.set(conversation, (answers.get(conversation) ?? 0) + 1);
			if (!heard.has(id)) found.torn += 1;
		}
		for (const audited of all<{ conversation: string; answers: number }>(record, ANSWERS_AUDITED)) {
			if ((answers.get(audited.conversation) ?? 0) !== audited.answers) found.torn += 1;
			answers.delete(audited.conversation);
		}
		found.torn += answers.size + all(record, NOT_WHERE_ITS_LOG_LEADS).length;
	}
}
