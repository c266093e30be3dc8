import type { Letter, Letters } from '#server/reach/letter.ts';
import { look } from './look.ts';
import { beginWatching, due, looked, told, WATCH_PACE, type WatchPace } from './watch-state.ts';

export type WatchdogDeps = {
	/** Where the engine answers. */
	readonly url: string;
	/** Telephone numbers and e-mail addresses. */
	readonly tells: readonly string[];
	readonly letters: Letters;
	readonly monotonicMs: () => number;
	readonly newKey: () => string;
	/** A sentence for whoever reads the journal of this machine. */
	readonly say: (sentence: string) => void;
	readonly pace?: WatchPace | undefined;
};

type Message = 'stopped' | 'well' | 'trial';

/** Without a word about anybody. A text is one part. */
const WORDS: Readonly<Record<Message, string>> = {
	stopped: 'Waymark: not working, so nobody may be called. Ring whoever is on duty and whoever looks after the machine.',
	well: 'Waymark: working again.',
	trial: 'Waymark: this is only a test',
};
const SUBJECTS: Readonly<Record<Message, string>> = {
	stopped: 'Waymark: not working',
	well: 'Waymark: working again',
	trial: 'Waymark: this is only a test',
};

/**
 * Looks at the engine from a process of its own, and tells people when it does not run, until it does. It needs no database and no
 * keys, so that whatever broke those does not silence it.
 *
 * @returns a function that stops it
 * @example const end = startWatchdog({ url, tells, letters, monotonicMs, newKey, say })
 */
export function startWatchdog(deps: WatchdogDeps): () => Promise<void> {
	const { url, monotonicMs, say, pace = WATCH_PACE } = deps;
	let state = beginWatching(monotonicMs());
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isStopped = false;
	const pass = async () => {
		const found = await look(url, pace);
		const what = due(state, found, monotonicMs(), pace);
		state = looked(state, found, monotonicMs());
		if (what === undefined) return;
		const took = await tell(deps, what);
		say(`${SENTENCES[what]} ${took} of ${deps.tells.length} took it.`);
		if (took > 0) state = told(state, what, monotonicMs());
	};
	const run = async (): Promise<void> => {
		await pass().catch(() => say('Something went wrong while looking. Looking again.'));
		if (!isStopped) timer = setTimeout(() => (running = run()), pace.everyMs);
	};
	let running = run();
	return async () => {
		isStopped = true;
		clearTimeout(timer);
		await running;
	};
}

const SENTENCES: Readonly<Record<Message, string>> = {
	stopped: 'Waymark does not work. People were told:',
	well: 'Waymark works again. People were told:',
	trial: 'This was only a test. People were told:',
};

/** Everybody at once, each by the one way that they have. How many providers took it. */
export async function tell({ tells, letters, newKey }: Pick<WatchdogDeps, 'tells' | 'letters' | 'newKey'>, what: Message): Promise<number> {
	const letter: Letter = { subject: SUBJECTS[what], text: WORDS[what] };
	const tries = tells.map(async (to) => {
		const knocked = await letters.get(channelOf(to))?.carry(to, letter, newKey());
		return knocked?.outcome === 'accepted';
	});
	return (await Promise.all(tries)).filter(Boolean).length;
}

const channelOf = (to: string): 'text' | 'e-mail' => (to.startsWith('+') ? 'text' : 'e-mail');

/** Why it cannot watch; nothing, when it can. */
export function cannotWatch({ tells, letters }: Pick<WatchdogDeps, 'tells' | 'letters'>): readonly string[] {
	const without = new Set(tells.map(channelOf).filter((channel) => !letters.has(channel)));
	return [
		...(tells.length === 0
			? ['The watchdog has nobody to tell. Name people in WAYMARK_WATCHDOG_TELLS, such as +447700900123,lead@example.org.']
			: []),
		...(without.has('text') ? ['WAYMARK_WATCHDOG_TELLS has a number, and no gateway for texts is set: see WAYMARK_TEXT_URL.'] : []),
		...(without.has('e-mail') ? ['WAYMARK_WATCHDOG_TELLS has an address, and no mail server is set: see WAYMARK_SMTP_URL.'] : []),
	];
}
