import { type DrillResult, type RungTold, runDrill } from './drill/run-drill.ts';

/** Thirty times as fast: the ladder, its second round and the quiet after it take less than half a minute. */
const FASTER = 30;

const clockOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

function lineOf({ rung, who, dueSeconds, tookSeconds, channels, ok }: RungTold): string {
	const took = tookSeconds === null ? 'nobody told' : clockOf(dueSeconds + tookSeconds);
	const here = tookSeconds === null ? '' : `${((dueSeconds + tookSeconds) / FASTER).toFixed(1)} s`;
	const by = channels.map(({ channel, seconds }) => `${channel} +${clockOf(Math.max(0, seconds))}`).join(', ');
	return `${String(rung).padEnd(5)}${who.padEnd(24)}${clockOf(dueSeconds).padEnd(8)}${took.padEnd(13)}${here.padEnd(10)}${(ok ? 'ok' : 'FAILED').padEnd(8)}${by}`;
}

function wordsOf({ rungs, quietAfter, ok }: DrillResult): string {
	return [
		'DRILL: a marked test alert in a project that is thrown away. Nobody real is called.',
		'',
		`${'rung'.padEnd(5)}${'who'.padEnd(24)}${'due'.padEnd(8)}${'told'.padEnd(13)}${'here'.padEnd(10)}${''.padEnd(8)}by which channels`,
		...rungs.map(lineOf),
		'',
		'Due and told are minutes at the pace of a real immediate alert; here is what it took in this drill.',
		quietAfter ? 'Once somebody took it, nobody was called again.' : 'FAILED: somebody was called after it was taken.',
		ok ? 'Every rung was told in time.' : 'A rung failed: see above.',
		'',
	].join('\n');
}

const result = await runDrill({ faster: FASTER });
process.stdout.write(wordsOf(result));
process.exit(result.ok ? 0 : 1);
