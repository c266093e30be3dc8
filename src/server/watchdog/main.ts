import { randomIds, systemClock } from '#server/clock.ts';
import { readConfig } from '#server/config.ts';
import { openLetters } from '#server/reach/carriers.ts';
import { NO_WATCH } from '#server/watch/watch-settings.ts';
import { refusalWords } from '#server/words.ts';
import { cannotWatch, startWatchdog, tell } from './watchdog.ts';

function refuse(problems: readonly string[]): never {
	process.stderr.write(refusalWords(problems, 'The watchdog'));
	process.exit(1);
}

const read = readConfig();
if (!read.ok) refuse(read.problems);
const { watchedUrl: url, watchdogTells: tells } = read.config.watch ?? NO_WATCH;
const letters = lettersOf();
const problems = cannotWatch({ tells, letters });
if (problems.length > 0) refuse(problems);
const deps = {
	...{ url, tells, letters, monotonicMs: () => performance.now(), newKey: () => randomIds.row<string>() },
	say: (sentence: string) => process.stdout.write(`${systemClock.now()} ${sentence}\n`),
};

if (process.argv.includes('--try')) {
	const took = await tell(deps, 'trial');
	deps.say(`This was only a test. ${took} of ${tells.length} took it.`);
	process.exit(took === tells.length ? 0 : 1);
}

const end = startWatchdog(deps);
deps.say(`Watching ${url}. ${tells.length} ${tells.length === 1 ? 'person is' : 'people are'} told when it does not work.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end().then(() => process.exit(0)));

function lettersOf() {
	try {
		return openLetters({ reach: read.ok ? read.config.reach : undefined, clock: systemClock, origin: () => url });
	} catch (error) {
		refuse([error instanceof Error ? error.message : String(error)]);
	}
}
