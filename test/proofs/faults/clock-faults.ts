import { type Instant, instant, minutesBetween } from '#core/clock/instant.ts';
import { startSweep } from '#server/jobs/sweep.ts';
import { inProcessWakeUp } from '#server/live/in-process-wake-up.ts';
import { engineOn } from '../../support/engine-on-store.ts';
import { type Finding, lostIn, unseenIn, waitsOf } from './finding.ts';
import type { Breaking } from './provider-faults.ts';
import { BEGAN, type ReachedPeople, reachedPeople } from './reached-people.ts';
import { nextMoment } from './time-passes.ts';

const HOUR = 3_600;
const TEN_YEARS = 10 * 365.25 * 24 * HOUR;
const STEP_SECONDS = 5;
/** Long enough for every channel and the second rung of something urgent, and a sweep. */
const WATCHED_SECONDS = 5 * 60 + 3 * STEP_SECONDS;
const SECOND_RUNG_SECONDS = 5 * 60 + STEP_SECONDS;

type Jump = { readonly began?: Instant; readonly seconds: number; readonly noticed?: boolean };

/** Both changes of the clocks come 20 seconds after somebody said something: the machine's own clock goes on as always. */
const JUMPS: Readonly<Record<string, Jump>> = {
	'the clock goes an hour forward': { seconds: HOUR },
	'the clock goes an hour back': { seconds: -HOUR },
	'the clock goes ten years forward': { seconds: TEN_YEARS },
	'the clock goes ten years back': { seconds: -TEN_YEARS },
	'the clock goes an hour forward while nothing runs': { seconds: HOUR, noticed: false },
	'the clock goes an hour back while nothing runs': { seconds: -HOUR, noticed: false },
	'the clock goes ten years forward while nothing runs': { seconds: TEN_YEARS, noticed: false },
	'the clock goes ten years back while nothing runs': { seconds: -TEN_YEARS, noticed: false },
	'the clocks go back in October': { began: instant('2026-10-25T00:59:40Z'), seconds: 0 },
	'the clocks go forward in March': { began: instant('2027-03-28T00:59:40Z'), seconds: 0 },
};

/** The real loop, over a clock that jumps while nobody has taken an alert. Time is measured by a clock that does not jump. */
export async function clockFaults(breaking: Breaking = (engine) => engine, only?: string): Promise<readonly Finding[]> {
	const found: Finding[] = [];
	for (const [fault, jump] of Object.entries(JUMPS)) {
		if (only === undefined || fault === only) found.push(await jumped(fault, jump, breaking));
	}
	return found;
}

async function jumped(fault: string, { began = BEGAN, seconds, noticed = true }: Jump, breaking: Breaking): Promise<Finding> {
	const reached = await reachedPeople(began);
	const { kept, tries, raised } = reached;
	const ticking = new Ticking(reached, breaking);
	try {
		ticking.start();
		await reached.raise();
		await ticking.pass(STEP_SECONDS);
		if (!noticed) await ticking.stop();
		reached.move(seconds);
		if (!noticed) ticking.start();
		await ticking.pass(WATCHED_SECONDS);
		await ticking.stop();
		const [duty, lead] = reached.people.map(({ id }) => ticking.elapsed(tries.findIndex(({ to }) => to === id)));
		const firsts = (['web-push', 'text', 'e-mail'] as const).map((channel) =>
			ticking.elapsed(tries.findIndex((one) => one.channel === channel && one.to === reached.people[0]?.id)),
		);
		// What a jump forward makes due comes sooner. Never later than half a minute and the sweep that finds it.
		const waits = waitsOf(
			firsts.slice(1).map((at, before) => at - (firsts[before] ?? 0)),
			30 + STEP_SECONDS,
		);
		const climbed = (lead ?? Number.POSITIVE_INFINITY) - (duty ?? 0) <= SECOND_RUNG_SECONDS;
		const wrong = [...(climbed ? [] : [`the second rung came after ${lead} s`]), ...ticking.faults];
		return { fault, lost: lostIn(kept, raised), unseen: unseenIn(kept, raised), ...waits, wrong };
	} finally {
		await ticking.stop();
		await reached.end();
	}
}

/** As long as a pass that was nudged may take, on a machine that has much to do. */
const MOST_POLLS = 1_000;

/** The engine's own loop, whose time goes by when it is told to. */
class Ticking {
	readonly #reached: ReachedPeople;
	readonly #breaking: Breaking;
	readonly #wake = inProcessWakeUp();
	readonly #triedAt: number[] = [];
	readonly faults: string[] = [];
	#seconds = 0;
	#passes = 0;
	#sweep: ReturnType<typeof startSweep> | undefined;

	constructor(reached: ReachedPeople, breaking: Breaking) {
		this.#reached = reached;
		this.#breaking = breaking;
	}

	start(): void {
		const { kept, project, clock, ids, carriers } = this.#reached;
		const engine = engineOn(kept, {
			...{ project, clock, ids, carriers, wake: this.#wake, monotonicMs: () => 1_000 * this.#seconds },
			onFault: (error) => this.faults.push(String(error)),
		});
		const due = { ...engine.due, unconfirmed: this.#counted(engine.due.unconfirmed) };
		this.#sweep = startSweep(this.#breaking({ ...engine, due }));
	}

	async stop(): Promise<void> {
		await this.#sweep?.stop();
		this.#sweep = undefined;
	}

	/** Seconds that really went by before the try with this number; infinite when there was none. */
	elapsed(at: number): number {
		return this.#triedAt[at] ?? Number.POSITIVE_INFINITY;
	}

	async pass(seconds: number): Promise<void> {
		await this.#rest();
		for (let left = seconds; left > 0; ) {
			const next = nextMoment(this.#reached.kept);
			const wait = next === null ? left : minutesBetween(this.#reached.clock.now(), next) * 60;
			const step = Math.min(left, Math.max(STEP_SECONDS, Math.ceil(wait / STEP_SECONDS) * STEP_SECONDS));
			left -= step;
			this.#seconds += step;
			this.#reached.move(step);
			await this.#rest();
		}
	}

	/** Until two whole passes found nothing more that is due at this moment. */
	async #rest(): Promise<void> {
		for (let polls = 0, quiet = 0; quiet < 2; polls += 1) {
			if (polls > MOST_POLLS) throw new Error('The loop does not come to rest.');
			const [tries, passes] = [this.#reached.tries.length, this.#passes];
			this.#wake.nudge();
			while (this.#passes === passes && polls < MOST_POLLS) {
				await new Promise((resolve) => setTimeout(resolve, 5));
				polls += 1;
			}
			await new Promise((resolve) => setTimeout(resolve, 30));
			quiet = tries === this.#reached.tries.length && !this.#isBusy() ? quiet + 1 : 0;
			while (this.#triedAt.length < this.#reached.tries.length) this.#triedAt.push(this.#seconds);
		}
	}

	/** Something is due, or is being sent: time does not go by while a provider answers within a moment. */
	#isBusy(): boolean {
		const { kept, clock } = this.#reached;
		const next = nextMoment(kept);
		const sending = kept.db.client.prepare<[], number>(`select count(*) from notifications where state = 'sending'`).pluck().get();
		return sending !== 0 || (next !== null && next <= clock.now());
	}

	#counted<Asked extends readonly unknown[], Found>(ask: (...asked: Asked) => Promise<Found>): (...asked: Asked) => Promise<Found> {
		return async (...asked) => {
			const found = await ask(...asked);
			this.#passes += 1;
			return found;
		};
	}
}
