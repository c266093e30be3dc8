import type { Clock } from '#app/clock.ts';
import type { Faults } from '#app/faults/ports.ts';
import { addMinutes } from '#core/clock/instant.ts';
import type { Fault, FaultKind } from '#core/escalation/fault.ts';
import { againAfterMinutes, toldAgainAt } from '#core/escalation/fault-pace.ts';
import type { ProjectId } from '#core/id.ts';

/** Where every part of the engine says what does not work. Nobody waits for it, and it never throws. */
export type FaultDesk = {
	raise(kind: FaultKind, subject: string): void;
	worksAgain(kind: FaultKind, subject: string): void;
	/** Writes down what could not be written before, and tells people of what is due. */
	pass(): Promise<void>;
	/** Everything that was said so far is written down, or cannot be. */
	settled(): Promise<void>;
};

export type FaultDeskDeps = {
	readonly project: ProjectId;
	readonly faults: Pick<Faults, 'raise' | 'worksAgain' | 'claimDue' | 'told'>;
	/** Tells people that something does not work. How many were reached. */
	readonly tell: () => Promise<number>;
	readonly clock: Clock;
	/** A clock that only ever goes forward. */
	readonly monotonicMs: () => number;
	/** A fault in what is done about faults: it goes into the log and stops nothing. */
	readonly onFailed: (error: unknown, kind: FaultKind | null) => void;
	/** A knock reached nobody. `null` where it was owed from before. */
	readonly onNobodyTold: (kind: FaultKind | null) => void;
};

/** The same that happens again within this time is counted once. */
const COUNTED_MS = 60_000;

/** A knock that reached nobody, or whose process died, is tried again after this: longer than a knock by every way may take. */
const OWED_MS = 60_000;
/** What comes and goes is told this often within the time after which one that stays is told again, and then no more. */
const MOST_TOLD = 3;

type Told = Pick<Fault, 'kind' | 'subject'>;

/** A gateway that refuses every other message opens and ends its fault with each of them, and would wake people with each. */
function toldLately(monotonicMs: () => number) {
	const told = new Map<string, readonly number[]>();
	const keyOf = ({ kind, subject }: Told) => `${kind} ${subject}`;
	const lately = (of: Told) => (told.get(keyOf(of)) ?? []).filter((at) => monotonicMs() - at < againAfterMinutes(of.kind) * 60_000);
	return {
		isOften: (of: Told): boolean => lately(of).length >= MOST_TOLD,
		/** Only a knock that reached somebody counts. */
		count: (of: Told): void => void told.set(keyOf(of), [...lately(of), monotonicMs()]),
	};
}

type Known = {
	readonly kind: FaultKind;
	readonly subject: string;
	readonly state: 'open' | 'unwritten' | 'well';
	readonly atMs: number;
	/** Of one that could not be written down: until when nobody is told again. */
	readonly toldUntil: string;
};

/**
 * Opens a fault or counts it, and tells people until somebody has it. What cannot be written down, because the disk is full perhaps,
 * is held in memory, and people are told of it all the same.
 *
 * @example const desk = openFaultDesk(deps); desk.raise('channel-down', 'text')
 */
export function openFaultDesk({ project, faults, tell, clock, monotonicMs, onFailed, onNobodyTold }: FaultDeskDeps): FaultDesk {
	const known = new Map<string, Known>();
	let last: Promise<void> = Promise.resolve();
	const keyOf = (kind: FaultKind, subject: string) => `${kind} ${subject}`;
	const tellDue = tellingDue({ project, faults, tell, clock, monotonicMs, onNobodyTold });
	const afterOthers = (kind: FaultKind | null, work: () => Promise<void>) => {
		last = last.then(work).catch((error: unknown) => onFailed(error, kind));
		return last;
	};

	const write = async (kind: FaultKind, subject: string): Promise<void> => {
		const before = known.get(keyOf(kind, subject));
		const now = { kind, subject, atMs: monotonicMs(), toldUntil: before?.toldUntil ?? '' };
		known.set(keyOf(kind, subject), { ...now, state: 'unwritten' });
		await faults.raise(project, kind, subject, clock.now());
		known.set(keyOf(kind, subject), { ...now, state: 'open' });
	};
	/** What stands in no table is told from memory. */
	const tellUnwritten = async (): Promise<void> => {
		for (const [key, one] of known) {
			if (one.state !== 'unwritten' || one.toldUntil > clock.now()) continue;
			known.set(key, { ...one, toldUntil: toldAgainAt(one.kind, clock.now()) });
			await tell();
		}
	};
	return {
		raise(kind, subject) {
			const before = known.get(keyOf(kind, subject));
			if (before !== undefined && before.state !== 'well' && monotonicMs() - before.atMs < COUNTED_MS) return;
			known.set(keyOf(kind, subject), { kind, subject, state: 'unwritten', atMs: monotonicMs(), toldUntil: before?.toldUntil ?? '' });
			void afterOthers(kind, () => write(kind, subject));
		},
		worksAgain(kind, subject) {
			if (known.get(keyOf(kind, subject))?.state === 'well') return;
			known.set(keyOf(kind, subject), { kind, subject, state: 'well', atMs: monotonicMs(), toldUntil: '' });
			void afterOthers(kind, async () => void (await faults.worksAgain(project, kind, subject, clock.now())));
		},
		async pass() {
			for (const one of known.values()) if (one.state === 'unwritten') void afterOthers(one.kind, () => write(one.kind, one.subject));
			await afterOthers(null, tellUnwritten);
			await afterOthers(null, tellDue);
		},
		settled: () => last,
	};
}

/** Tells people of what is due: of several by one knock, which calls people to the page that has all of them. */
function tellingDue({ project, faults, tell, clock, monotonicMs, onNobodyTold }: Omit<FaultDeskDeps, 'onFailed'>): () => Promise<void> {
	const lately = toldLately(monotonicMs);
	let untoldSinceMs: number | undefined;
	/** A knock that reached nobody is owed still: it is tried again soon, whatever the table says by then. */
	const reachesSomebody = async (kind: FaultKind | null): Promise<boolean> => {
		untoldSinceMs = monotonicMs();
		const isTold = (await tell()) > 0;
		if (isTold) untoldSinceMs = undefined;
		else onNobodyTold(kind);
		return isTold;
	};
	const claimAll = async (): Promise<readonly Fault[]> => {
		const claimed: Fault[] = [];
		const next = () => faults.claimDue(project, clock.now(), addMinutes(clock.now(), OWED_MS / 60_000));
		for (let due = await next(); due !== undefined; due = await next()) claimed.push(due);
		return claimed;
	};
	return async () => {
		const claimed = await claimAll();
		const [first, ...others] = claimed.filter((fault) => !lately.isOften(fault));
		if (first === undefined) {
			if (untoldSinceMs !== undefined && monotonicMs() - untoldSinceMs >= OWED_MS) await reachesSomebody(null);
		} else if (await reachesSomebody(first.kind)) {
			for (const fault of [first, ...others]) lately.count(fault);
		} else return;
		// Only now: what was claimed by a process that died, or told to nobody, comes back by itself.
		for (const fault of claimed) await faults.told(fault, toldAgainAt(fault.kind, clock.now()));
	};
}
