import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock, Ids } from '#app/clock.ts';
import type { FlowRegistry } from '#app/conversation/conversation-deps.ts';
import type { WakeUp } from '#app/live/ports.ts';
import type { PracticeScripts } from '#app/practice/ports.ts';
import type { Carriers } from '#app/reach/ports.ts';
import type { Passphrases } from '#app/sign-in/ports.ts';
import type { Surroundings } from '#core/cover/going-live.ts';
import type { YoungPersonId } from '#core/id.ts';
import { isPractice } from '#core/practice/practice-person.ts';
import type { Project } from '#core/record/staff.ts';
import { type ScreenWords, screenWords } from '#core/screening/screen-words.ts';
import { createApp } from '#server/app.tsx';
import { openCheckpointFile } from '#server/audit/checkpoint-file.ts';
import { startCheckpointing } from '#server/audit/checkpointing.ts';
import { type Config, originOf } from '#server/config.ts';
import { startDailyChores } from '#server/daily-chores.ts';
import { healthOf } from '#server/health.ts';
import { type Sweep, startSweep } from '#server/jobs/sweep.ts';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { notServedThere, surroundingsOf } from '#server/live-only.ts';
import type { Log } from '#server/log.ts';
import { isPushService } from '#server/push/push-services.ts';
import { loadVapidKeys } from '#server/push/vapid-keys.ts';
import { openCarriers } from '#server/reach/carriers.ts';
import type { OpenStore, StoreSettings } from '#server/store/open-store.ts';
import type { OnScreen } from '#server/texting/on-screen/open-on-screen.ts';
import { phonesOfDemonstration } from '#server/texting/on-screen/phones-of-demonstration.ts';
import { startTexting } from '#server/texting/start-texting.ts';
import type { FaultDesk } from '#server/watch/fault-desk.ts';
import { outsideMonitor } from '#server/watch/outside-monitor.ts';
import { watchedCarriers } from '#server/watch/watched-carriers.ts';
import { deskOf, deskToCome, raiseDiskFault, startWatching } from '#server/watch/watching.ts';
import { readAssets } from '#server/web/built-files.ts';
import { openServer } from '#server/web/open-server.ts';
import { readPrivateLook } from '#server/web/private-look.ts';

/** What serving stands on: the ports, whatever keeps them. */
export type Servable = Omit<OpenStore, 'vault' | 'db'>;

export type ServeSettings<Store extends Servable = OpenStore> = {
	readonly config: Config;
	readonly version: string;
	readonly flows: FlowRegistry;
	readonly log: Log;
	readonly clock: Clock;
	readonly ids: Ids;
	readonly assetFolder: string;
	readonly openStore: (settings: StoreSettings) => Promise<Store>;
	/** Finds or makes the project to serve, once the store is open. */
	readonly projectOf: (kept: Store) => Promise<Project>;
	readonly monotonicMs: () => number;
	readonly screen?: ScreenWords;
	/** The scripted children. Used only where the project is the demonstration. */
	readonly practice?: PracticeScripts;
	/** Quicker ones, for tests. */
	readonly passphrases?: Passphrases;
	/** What is known to be around the project and is no setting. Nothing goes live while anything of it is missing. */
	readonly around?: Partial<Surroundings>;
	/** Push services on loopback that may be called as well, for practice and tests. */
	readonly alsoPushTo?: readonly string[];
};

export type Served<Store extends Servable = OpenStore> = {
	readonly kept: Store;
	readonly project: Project;
	readonly origin: string;
	/** Stops taking requests, ends the sweep after its pass, then closes the store. */
	readonly stop: () => Promise<void>;
};

/** Event streams look at the table this often at least, beat this often, and begin again after this long. */
const STREAM = { pollMs: 2_000, beatMs: 10_000, lifeMs: 10 * 60_000 } as const;
const CHECKPOINT_EVERY_MS = 5 * 60_000;

/** Opens the store, starts the sweep, and listens. The composition of everything but the process itself. */
export async function serve<Store extends Servable>(settings: ServeSettings<Store>): Promise<Served<Store>> {
	const { config, clock, ids, log } = settings;
	const wake = inProcessWakeUp((error) => log.error({ error }, 'a listener failed; the others were woken'));
	const lodge = checkpointing(settings);
	const faults = deskToCome();
	const kept = await settings.openStore(storeSettings(settings, wake, faults));
	const project = await projectToServe(settings, kept);
	await catchUp(kept, project, log);
	const endCheckpoints = lodge(kept, project);
	let origin = originOf(config, config.port);
	const ask = async (request: Request) => app.fetch(request);
	const onScreen = phonesOfDemonstration({ kept, project, ask, origin: () => origin, clock, ids });
	const { vapid, reach, texts, sweep, desk, end } = startEngine(settings, { kept, project, wake, faults, onScreen, origin: () => origin });
	const assets = readAssets(settings.assetFolder);
	const app = createApp({
		kept,
		flows: settings.flows,
		screen: settings.screen ?? screenWords,
		practice: project.kind === 'demonstration' ? settings.practice : undefined,
		phones: onScreen?.phones,
		clock,
		ids,
		wake,
		stream: STREAM,
		...{ reach, texts },
		push: { publicKey: vapid.publicKey, isPushService: (endpoint) => isPushService(endpoint, settings.alsoPushTo ?? []) },
		assets,
		assetFolder: settings.assetFolder,
		privateLook: readPrivateLook(settings.assetFolder, assets),
		origin: () => origin,
		surroundings: () => surroundingsOf(config, origin, settings.around),
		secure: origin.startsWith('https:'),
		trustedProxies: config.trustedProxies,
		health: () => healthOf({ ...settings, project: project.id, kept, sweep, isPractice: practiceIn(kept, project) }),
		desk: { raise: desk.raise, onFailed: (error) => raiseDiskFault(desk, error) },
		log,
		monotonicMs: settings.monotonicMs,
		passphrases: settings.passphrases,
	});
	const server = await listening(openServer({ fetch: app.fetch, hostname: config.host, secure: origin.startsWith('https:') }), config);
	origin = originOf(config, (server.address() as AddressInfo).port);
	return { kept, project, origin, stop: () => stop(server, { end, endCheckpoints, kept }) };
}

type EngineDeps = {
	readonly kept: Servable;
	readonly project: Project;
	readonly wake: WakeUp;
	/** What was said of faults while the store was opened, and is said of them from now on. */
	readonly faults: ReturnType<typeof deskToCome>;
	readonly onScreen: OnScreen | undefined;
	readonly origin: () => string;
};

/** Everything that runs by itself: the sweep, the chores, and what looks after both. */
function startEngine(
	settings: Omit<ServeSettings, 'openStore' | 'projectOf'>,
	{ kept, project, wake, faults, onScreen, origin }: EngineDeps,
) {
	const { config, clock, monotonicMs } = settings;
	const vapid = loadVapidKeys(`${config.keyFile}.vapid`);
	const push = { keys: vapid, subject: subjectOf(origin()), alsoAllowed: settings.alsoPushTo ?? [] };
	const onSignature = (isRefused: boolean) => faults[isRefused ? 'raise' : 'worksAgain']('gateway-refused', 'gateway');
	const opened = openCarriers({ push, reach: config.reach, clock, origin, onSignature });
	const desk = deskOf({ ...settings, project, kept, carriers: opened.carriers });
	faults.is(desk);
	const texts = startTexting({ ...settings, receiptKey: opened.receiptKey, alsoBy: onScreen?.gateway, project, kept, wake, desk, origin });
	const reach = { ...opened, carriers: watchedCarriers(opened.carriers, desk, monotonicMs) };
	const sweep = sweeping(settings, kept, project, reach.carriers, wake, desk);
	const endWatching = startWatching(desk, sweep, wake, monotonicMs);
	const endChores = startDailyChores({ ...settings, ...reach, project, kept, desk });
	const end = async () => {
		await Promise.all([sweep.stop(), endChores(), texts.end(), onScreen?.end()]);
		await endWatching();
		await desk.settled();
	};
	return { vapid, reach, texts, sweep, desk, end };
}

/** Only a project that is live is ever within reach of another machine. */
async function projectToServe<Store extends Servable>(
	{ config, projectOf }: Pick<ServeSettings<Store>, 'config' | 'projectOf'>,
	kept: Store,
): Promise<Project> {
	const project = await projectOf(kept);
	const problem = notServedThere(config, project);
	if (problem === undefined) return project;
	await kept.close();
	throw new Error(problem);
}

/** What was destroyed stays destroyed, whichever copies were put back before this start. */
async function catchUp({ afterRestore }: Pick<Servable, 'afterRestore'>, { id }: Project, log: Log): Promise<void> {
	const { finished, destroyed, linesPutBack, notOurs } = await afterRestore(id);
	if (finished + destroyed + linesPutBack > 0)
		log.warn({ finished, destroyed, linesPutBack }, 'cases that had been destroyed were destroyed again after older copies were put back');
	if (notOurs > 0) log.error({ notOurs }, 'lines of the deletion log were not written by this project; they destroyed nothing');
}

function storeSettings(
	{ config, clock, ids, log }: Pick<ServeSettings, 'config' | 'clock' | 'ids' | 'log'>,
	wake: WakeUp,
	faults: Pick<FaultDesk, 'raise' | 'worksAgain'>,
): StoreSettings {
	return {
		dataFolder: config.dataFolder,
		keyFile: config.keyFile,
		keyCommand: config.keyCommand,
		databaseUrl: config.databaseUrl ?? undefined,
		keyBackups: config.keyBackups ?? `${config.keyFile}.backups`,
		clock,
		ids,
		onUnopened: (sentence) => {
			faults.raise('unopened', 'rows');
			log.error({ fault: 'unopened' }, sentence);
		},
		onRota: (isWhole) => (isWhole ? faults.worksAgain : faults.raise)('rota-broken', 'rota'),
		onCommitted: (commit) => {
			if (commit.changes.some(({ change }) => change === 'staff-told' || change === 'notification-queued')) wake.nudge();
		},
	};
}

function sweeping(
	settings: Pick<ServeSettings, 'config' | 'clock' | 'ids' | 'log' | 'monotonicMs'>,
	kept: Servable,
	project: Project,
	carriers: Carriers,
	wake: WakeUp,
	desk: FaultDesk,
): Sweep {
	const { clock, ids, log, monotonicMs } = settings;
	return startSweep({
		project: project.id,
		due: kept.dueWork,
		alertStandings: kept.alertStandings,
		access: kept.access,
		cover: kept.cover,
		staff: kept.staff,
		store: kept.store,
		ways: kept.reaching.ways,
		carriers,
		clock,
		ids,
		wake,
		monotonicMs,
		isPractice: practiceIn(kept, project),
		onFault: (error, subject) => {
			raiseDiskFault(desk, error);
			log.error({ error, ...subject }, 'a deadline could not be answered; it stays due');
		},
		onSwept: monitoring(settings),
		onEngineFault: ({ kind, subject }) => {
			desk.raise(kind, subject);
			log.error({ fault: kind, subject }, 'the engine that calls people says that something is wrong');
		},
		onWorksAgain: ({ kind, subject }) => desk.worksAgain(kind, subject),
	});
}

/** Where a monitor elsewhere is named, it hears of each sweep. */
function monitoring({ config, log, monotonicMs }: Pick<ServeSettings, 'config' | 'log' | 'monotonicMs'>): (() => void) | undefined {
	const url = config.watch?.monitorUrl;
	const onMissed = (error: unknown) => log.warn({ error }, 'the outside monitor did not hear of a sweep');
	return url == null ? undefined : outsideMonitor({ url, monotonicMs, onMissed });
}

/** Checkpoints of the audit, where a file is named for them: refused before anything is opened, or never in anybody's way. */
function checkpointing({ config, log }: Pick<ServeSettings, 'config' | 'log'>) {
	const file = config.auditCheckpoints == null ? undefined : openCheckpointFile(config.auditCheckpoints, config.dataFolder);
	const onFault = (error: unknown) => log.error({ error }, 'a checkpoint of the audit could not be written; it is tried again');
	return ({ takeCheckpoint: take }: Pick<Servable, 'takeCheckpoint'>, { id: project }: Project): (() => Promise<void>) =>
		file === undefined ? async () => undefined : startCheckpointing({ project, file, take, everyMs: CHECKPOINT_EVERY_MS, onFault });
}

/** The mark is sealed with the rest of the record: one that cannot be opened is never taken for practice. */
function practiceIn(kept: Servable, project: Project): ((id: YoungPersonId) => Promise<boolean>) | undefined {
	if (project.kind !== 'demonstration') return undefined;
	return async (id) => {
		const record = await kept.youngPeople.record(project.id, id);
		return record !== undefined && isPractice(project, record.youngPerson);
	};
}

/** VAPID wants a contact for the push service; a loopback address is none, so it gets one that says so. */
function subjectOf(origin: string): string {
	return origin.startsWith('https:') ? origin : 'mailto:nobody@localhost.invalid';
}

function listening(server: Server, config: Config): Promise<Server> {
	return new Promise((resolve, reject) => {
		server.listen(config.port, config.host, () => resolve(server));
		server.once('error', (error: NodeJS.ErrnoException) => {
			const taken = `Something else is using port ${config.port}. Stop it, or choose another: PORT=3001 npm start`;
			reject(error.code === 'EADDRINUSE' ? new Error(taken) : error);
		});
	});
}

type Running = {
	readonly end: () => Promise<void>;
	readonly endCheckpoints: () => Promise<void>;
	readonly kept: Servable;
};

/** The last checkpoint is made when nobody can add to the audit any more. */
async function stop(server: Server, { end, endCheckpoints, kept }: Running): Promise<void> {
	await end();
	await new Promise<void>((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
	await endCheckpoints();
	await kept.close();
}
