import type { AccessReads } from '#app/access/ports.ts';
import type { AlertReads } from '#app/alerts/ports.ts';
import type { DueWork } from '#app/alerts/sweep-ports.ts';
import type { Clock, Ids } from '#app/clock.ts';
import type { Closing } from '#app/closing/ports.ts';
import type { ConversationReads } from '#app/conversation/ports.ts';
import type { CoverAdmin, CoverReads, LineChecks } from '#app/cover/ports.ts';
import type { Faults } from '#app/faults/ports.ts';
import type { FeedbackReads } from '#app/feedback/ports.ts';
import type { HandOvers } from '#app/hand-over/ports.ts';
import type { Keeping } from '#app/keeping/ports.ts';
import type { StaffEvents } from '#app/live/ports.ts';
import type { LooksReads } from '#app/looks/ports.ts';
import type { MandatoryReports } from '#app/mandatory/ports.ts';
import type { PrivatePages } from '#app/private-page/ports.ts';
import type { PushSubscriptions } from '#app/push/ports.ts';
import type { Reaching } from '#app/reach/ports.ts';
import type { RightsReads } from '#app/rights/ports.ts';
import type { Rota } from '#app/rota/ports.ts';
import type { ScreeningReads } from '#app/screening/ports.ts';
import type { Credentials, Devices, HeldForms, People, SessionKeeping, WaysBack } from '#app/sign-in/ports.ts';
import type { Sessions, StaffReads } from '#app/staff/ports.ts';
import type { TodayReads } from '#app/today/ports.ts';
import type { TotalsReads } from '#app/totals/ports.ts';
import type { YoungPeopleReads } from '#app/young-people/ports.ts';
import type { ProjectId } from '#core/id.ts';
import type { Commit, RecordStore } from '#core/record/change.ts';
import type { Figures } from '#db/dialect/write.ts';
import { insistOnPresentSchema, migrate } from '#db/migrate.ts';
import { projectKeys } from '#db/schema/keys.ts';
import { close, type Db, openPair, outdateAll } from '#dialect';
import type { TakeCheckpoint } from '#server/audit/checkpointing.ts';
import type { AlertStandings } from '#server/jobs/alert-standing.ts';
import type { Chores } from '#server/jobs/chores.ts';
import { openAccess } from '#server/store/access.ts';
import { openAlertStandings } from '#server/store/alert-standings.ts';
import { openAlerts } from '#server/store/alerts.ts';
import { openCheckpoints } from '#server/store/checkpoints.ts';
import { openChores } from '#server/store/chores.ts';
import { openClosing } from '#server/store/closing.ts';
import { openConversations } from '#server/store/conversations.ts';
import { openCover, openCoverAdmin } from '#server/store/cover.ts';
import { type CaughtUp, deletionsAgain } from '#server/store/deletions-again.ts';
import { openDueWork } from '#server/store/due-work.ts';
import { openFaults } from '#server/store/faults.ts';
import { openFeedback } from '#server/store/feedback.ts';
import { openHandOvers } from '#server/store/hand-overs.ts';
import { openKeeping } from '#server/store/keeping.ts';
import { openLineChecks } from '#server/store/line-checks.ts';
import { openLooks } from '#server/store/looks.ts';
import { openMandatoryReports } from '#server/store/mandatory-reports.ts';
import { type Marks, openMarks } from '#server/store/marks.ts';
import { openSignIn } from '#server/store/open-sign-in.ts';
import { openTexting, type TextingReads } from '#server/store/open-texting.ts';
import { openPrivatePages } from '#server/store/private-pages.ts';
import { openProjects, type Projects } from '#server/store/projects.ts';
import { openPushSubscriptions } from '#server/store/push-subscriptions.ts';
import { openRecordStore, type WriteAudited } from '#server/store/record-store.ts';
import { openRights } from '#server/store/rights.ts';
import { openRota } from '#server/store/rota.ts';
import { openScreening } from '#server/store/screening.ts';
import { openSent } from '#server/store/sent.ts';
import { settled } from '#server/store/settled.ts';
import { openStaffEvents } from '#server/store/staff-events.ts';
import { openStaffWays } from '#server/store/staff-ways.ts';
import { openToday } from '#server/store/today.ts';
import { openTotals } from '#server/store/totals.ts';
import type { Source } from '#server/store/unsealing.ts';
import { openWays } from '#server/store/ways.ts';
import { openYoungPeople } from '#server/store/young-people.ts';
import type { CaseWork } from '#server/vault/case-work.ts';
import { rootKeysOf } from '#server/vault/root-key-source.ts';
import type { RootKeys } from '#server/vault/root-keys.ts';
import { openVault, type Vault } from '#server/vault/vault.ts';

export type StoreSettings = {
	/** Where SQLite files are kept; made if absent. */
	readonly dataFolder: string;
	/** Outside the data folder; made on the very first start. */
	readonly keyFile: string;
	/** A command of the operator's that prints the root key, instead of a key file. */
	readonly keyCommand?: string | undefined;
	/** `postgres://…`: the server was built for PostgreSQL. */
	readonly databaseUrl?: string | undefined;
	/** A PostgreSQL database of its own for the keys; a schema of its own in the same one if not given. */
	readonly keysUrl?: string | undefined;
	readonly clock: Clock;
	readonly ids: Ids;
	/** Called after each commit that stands. It must not throw. */
	readonly onCommitted?: ((commit: Commit) => void) | undefined;
	/** Told once of each thing that does not open, in a sentence without content. It must not throw. */
	readonly onUnopened?: ((sentence: string) => void) | undefined;
	readonly onRota?: Parameters<typeof openCover>[1];
	/** Makes room on a full disk, in SQLite, and says whether it could: see `openBallast`. */
	readonly onDiskFull?: (() => boolean) | undefined;
	/** Where copies of the key store are, with the deletion log beside them. */
	readonly keyBackups?: string | undefined;
	/** Milliseconds for which opened keys are taken to be current: see `KNOWN_FOR_MS`. */
	readonly keysKnownForMs?: number | undefined;
	/** For measuring what group commit gains: how many commits share one transaction at most, in SQLite. */
	readonly together?: number | undefined;
	/** Where migrations are, if not beside their source. */
	readonly migrations?: string | undefined;
};

/** Finishes deletions that were approved, and does again those that older copies undid. Asked for at each start. */
export type AfterRestore = (project: ProjectId) => Promise<CaughtUp & { readonly finished: number }>;

/** Everything that is kept, behind the ports of the app. */
export type OpenStore = TextingReads & {
	readonly store: RecordStore;
	readonly youngPeople: YoungPeopleReads;
	readonly today: TodayReads;
	readonly conversations: ConversationReads;
	readonly alerts: AlertReads;
	readonly alertStandings: AlertStandings;
	readonly sessions: Sessions;
	readonly staff: StaffReads;
	readonly staffAdmin: People;
	readonly sessionKeeping: SessionKeeping;
	readonly credentials: Credentials;
	readonly devices: Devices;
	readonly heldForms: HeldForms;
	readonly waysBack: WaysBack;
	readonly machineLink: ReturnType<typeof openSignIn>['machineLink'];
	readonly projects: Projects;
	readonly staffEvents: StaffEvents;
	readonly pushSubscriptions: PushSubscriptions;
	readonly reaching: Reaching;
	readonly chores: Chores;
	readonly faults: Faults;
	readonly privatePages: PrivatePages;
	readonly handOvers: HandOvers;
	readonly cover: CoverReads;
	readonly coverAdmin: CoverAdmin;
	readonly lineChecks: LineChecks;
	readonly rota: Rota;
	readonly feedback: FeedbackReads;
	readonly screening: ScreeningReads;
	readonly looks: LooksReads;
	readonly access: AccessReads;
	readonly rights: RightsReads;
	readonly mandatoryReports: MandatoryReports;
	readonly totals: TotalsReads;
	readonly keeping: Keeping;
	readonly afterRestore: AfterRestore;
	readonly closing: Closing;
	readonly takeCheckpoint: TakeCheckpoint;
	readonly dueWork: DueWork;
	readonly marks: Marks;
	/** How many different things did not open since this process began. */
	readonly unopened: () => number;
	/** The vault, and what work on a whole case needs besides: see `mergeCases` and `shredCase`. */
	readonly vault: Vault & { readonly work: CaseWork };
	readonly db: Db;
	/** How many commits, and how many transactions they took. */
	readonly figures: () => Figures;
	readonly close: () => Promise<void>;
};

/**
 * Opens the record and its keys, brings both to the present schema, and refuses to go on if what is saved would not
 * survive a power cut.
 *
 * @example const kept = await openStore({ dataFolder: './data', keyFile: '/etc/waymark/key', clock, ids })
 */
export async function openStore(settings: StoreSettings): Promise<OpenStore> {
	return openStoreOver(await openPair(settings), settings);
}

/**
 * The same beside a server that is running, for a command of the operator's. It changes no schema: that is the server's to
 * do, when it starts.
 */
export async function openStoreBeside(settings: StoreSettings): Promise<OpenStore> {
	const databases = await openPair({ ...settings, beside: true });
	try {
		for (const store of ['record', 'keys'] as const) await insistOnPresentSchema(databases[store], store, settings.migrations);
		return assemble(databases, settings, await rootKeysOf(settings, false));
	} catch (cause) {
		await closeBoth(databases);
		throw cause;
	}
}

/** The record and the keys, each a database of its own. */
export type Databases = { readonly record: Db; readonly keys: Db };

/** The same over databases that are open already. Closes them when it cannot go on, or when the store is closed. */
export async function openStoreOver(databases: Databases, settings: StoreSettings): Promise<OpenStore> {
	const { record, keys } = databases;
	try {
		await migrate(record, 'record', settings.migrations);
		await migrate(keys, 'keys', settings.migrations);
		const nothingSealed = (await keys.read.select({ project: projectKeys.project }).from(projectKeys).limit(1)).length === 0;
		return assemble(databases, settings, await rootKeysOf(settings, nothingSealed));
	} catch (cause) {
		await closeBoth(databases);
		throw cause;
	}
}

async function closeBoth({ record, keys }: Databases): Promise<void> {
	await close(record);
	if (keys !== record) await close(keys);
}

function assemble(databases: Databases, settings: StoreSettings, roots: RootKeys): OpenStore {
	const { record: db, keys } = databases;
	const { clock, ids, onCommitted } = settings;
	const newId = (): string => ids.row();
	const vault = openVault({
		...{ keys, roots, knownForMs: settings.keysKnownForMs, onUnopened: settings.onUnopened },
		now: () => clock.now(),
		// What a command of the operator's wrote beside us is not what we remember.
		onChanged: () => outdateAll(db),
	});
	const source = { db, vault };
	const { commit, writeAudited } = openRecordStore({ db, vault, newId, writer: newId(), onCommitted });
	const work: CaseWork = { db, vault, now: () => clock.now(), settle: () => settled(settings), writeAudited };
	return {
		store: { commit },
		youngPeople: openYoungPeople(source),
		today: openToday(source),
		conversations: openConversations(source),
		alerts: openAlerts(source),
		alertStandings: openAlertStandings(db),
		...openSignIn(source, writeAudited, ids),
		projects: openProjects(source, writeAudited, newId),
		staffEvents: openStaffEvents(db),
		...openReaching(source, writeAudited, ids),
		privatePages: openPrivatePages(source, writeAudited, ids, clock),
		handOvers: openHandOvers(source, writeAudited, ids),
		...openHours(source, writeAudited, settings),
		feedback: openFeedback(source),
		screening: openScreening(source),
		looks: openLooks(db),
		access: openAccess(source),
		rights: openRights(source),
		mandatoryReports: openMandatoryReports(source),
		totals: openTotals(db),
		...keepingOf(source, work, settings),
		takeCheckpoint: openCheckpoints(source, clock),
		dueWork: openDueWork(db, keys),
		marks: openMarks(db),
		unopened: vault.unopened.count,
		vault: { ...vault, work },
		db,
		figures: () => db.figures,
		close: () => closeBoth(databases),
	};
}

/** Who looks at which hour, and where young people are sent when nobody does. */
function openHours(source: Source, writeAudited: WriteAudited, { ids, onRota }: Pick<StoreSettings, 'ids' | 'onRota'>) {
	return {
		cover: openCover(source.db, onRota),
		coverAdmin: openCoverAdmin(writeAudited),
		lineChecks: openLineChecks(source.db, writeAudited, ids),
		rota: openRota(source, writeAudited, ids),
	};
}

/** How long records are kept and how they go; and what a start finishes of that, or does again after older copies were put back. */
function keepingOf(source: Source, work: CaseWork, { ids, keyBackups }: StoreSettings) {
	const keeping = openKeeping({ source, work, ids, keyBackups });
	const afterRestore: AfterRestore = async (project) => {
		const finished = await keeping.finishApproved(project);
		return { finished, ...(await deletionsAgain(work, keyBackups, project)) };
	};
	return { keeping, afterRestore, closing: openClosing(source, work.writeAudited, ids) };
}

/** Whom, where and whether it arrived. */
function openReaching(source: Source, writeAudited: WriteAudited, ids: Ids) {
	const pushSubscriptions = openPushSubscriptions(source);
	const ways = openWays(source, pushSubscriptions);
	const reaching = { ways, staffWays: openStaffWays(source, writeAudited), sent: openSent(source.db) };
	const told = { pushSubscriptions, reaching, ...openTexting(source) };
	return { ...told, chores: openChores(source.db), faults: openFaults(source.db, writeAudited, ids) };
}
