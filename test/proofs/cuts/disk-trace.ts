/** One thing that a process asked of a file on the disk, in the order in which it asked. */
export type DiskStep =
	| { readonly step: 'write'; readonly file: string; readonly at: number; readonly bytes: Buffer }
	| { readonly step: 'cut-to'; readonly file: string; readonly length: number }
	| { readonly step: 'synced'; readonly file: string }
	| { readonly step: 'removed'; readonly file: string }
	/** A line of the ledger: somebody was told this, or may act on it, from here on. */
	| { readonly step: 'told'; readonly line: string };

/** The system calls that say everything about a file's content and what the disk has of it. */
export const TRACED = 'pwrite64,write,fsync,fdatasync,ftruncate,unlink';

/** A short process id is followed by more than one space. */
const CALL =
	/^\d+ +(pwrite64|write|fsync|fdatasync|ftruncate|unlink)\((?:\d+<([^>]*)>|"([^"]*)")(?:, (?:"([^"]*)"|(\d+)))?(?:, (\d+))?(?:, (\d+))?\) += (-?\d+)/;

/**
 * Reads what `strace -f -xx -y` wrote, in which every byte stands as \xHH.
 *
 * @param ledger the name of the file whose lines are what somebody was told
 * @throws where a call was cut short or is not understood: a trace with a hole proves nothing
 */
export function readTrace(text: string, ledger: string): readonly DiskStep[] {
	return text
		.split('\n')
		.filter((line) => line !== '' && !/^\d+ +(\+\+\+|---)/.test(line))
		.map((line) => stepOf(line, ledger));
}

function stepOf(line: string, ledger: string): DiskStep {
	const [, call, onFile, byName, data, length, third = '', fourth = '', result = ''] = CALL.exec(line) ?? [];
	const path = bytesOf(onFile ?? byName ?? '').toString('utf8');
	const file = path.slice(path.lastIndexOf('/') + 1);
	if (call === undefined || file === '') throw new Error(`Not understood in the trace: ${line.slice(0, 200)}`);
	if (call === 'write' && file === ledger)
		return {
			step: 'told',
			line: bytesOf(data ?? '')
				.toString('utf8')
				.trim(),
		};
	if (call === 'fsync' || call === 'fdatasync') return { step: 'synced', file };
	if (call === 'unlink') return { step: 'removed', file };
	if (call === 'ftruncate') return { step: 'cut-to', file, length: Number(length) };
	const bytes = bytesOf(data ?? '');
	if (call !== 'pwrite64' || bytes.length !== Number(third) || Number(result) !== bytes.length)
		throw new Error(`A write that was cut short in the trace: ${line.slice(0, 200)}`);
	return { step: 'write', file, at: Number(fourth), bytes };
}

const bytesOf = (escaped: string): Buffer => Buffer.from(escaped.replaceAll('\\x', ''), 'hex');
