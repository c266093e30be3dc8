/** What one look found. `wrong`: it answers and sweeps, and says itself that something does not work. */
export type Look = 'well' | 'wrong' | 'stopped';

/** Milliseconds of a clock that only ever goes forward. */
export type Watched = {
	readonly lastWellMs: number;
	/** When people were last told; null while there was nothing to tell, or nobody took it. */
	readonly toldMs: number | null;
	/** Somebody was told that it does not work and nobody yet that it works again. */
	readonly owesWell: boolean;
};

export type WatchPace = {
	readonly everyMs: number;
	/** One look gives up after this. */
	readonly timeoutMs: number;
	/** So long after the last good look people are told: a restart takes less. */
	readonly afterMs: number;
	/** The newest sweep may be this old. */
	readonly sweepAgeMs: number;
	/** Told again this often while it does not run. */
	readonly againMs: number;
	/** Told again this often while it runs and says that something does not work: people have its faults on their screens. */
	readonly againWrongMs: number;
};

/**
 * Together with one try at sending, an engine that stops at the worst moment is told of within two minutes: a sweep may be 20 seconds old
 * at the last good look, then it looks unwell for 60, the look that finds it so comes 15 later and waits 5.
 */
export const WATCH_PACE: WatchPace = {
	everyMs: 15_000,
	timeoutMs: 5_000,
	afterMs: 60_000,
	sweepAgeMs: 20_000,
	againMs: 5 * 60_000,
	againWrongMs: 60 * 60_000,
};

export const beginWatching = (nowMs: number): Watched => ({ lastWellMs: nowMs, toldMs: null, owesWell: false });

/**
 * What to tell people after a look, if anything. It counts as told once `told` is called with the answer: what nobody took is due
 * again with the next look.
 *
 * @example due(state, 'stopped', nowMs) // 'stopped' once it has looked so for a minute
 */
export function due(state: Watched, look: Look, nowMs: number, pace: WatchPace = WATCH_PACE): 'stopped' | 'well' | undefined {
	if (look === 'well') return state.owesWell ? 'well' : undefined;
	if (nowMs - state.lastWellMs < pace.afterMs) return undefined;
	const again = look === 'stopped' ? pace.againMs : pace.againWrongMs;
	return state.toldMs === null || nowMs - state.toldMs >= again ? 'stopped' : undefined;
}

export function looked(state: Watched, look: Look, nowMs: number): Watched {
	return look === 'well' ? { ...state, lastWellMs: nowMs, toldMs: null } : state;
}

/** Somebody's provider took it. */
export function told(state: Watched, what: 'stopped' | 'well', nowMs: number): Watched {
	return what === 'well' ? { ...state, owesWell: false } : { ...state, toldMs: nowMs, owesWell: true };
}
