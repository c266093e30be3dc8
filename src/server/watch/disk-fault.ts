import type { FaultKind } from '#core/escalation/fault.ts';

const FULL = /^(SQLITE_FULL|ENOSPC|EDQUOT|53100)$/;
const FAILING = /^(SQLITE_IOERR\w*|EIO|EROFS|SQLITE_CORRUPT\w*|58030)$/;
const DEEPEST = 5;

/**
 * Whether the disk is behind a failure, by the code of SQLite, Node or PostgreSQL, however deep it lies.
 *
 * @example diskFaultOf(Object.assign(new Error(), { code: 'SQLITE_FULL' })) // 'disk-full'
 */
export function diskFaultOf(error: unknown): Extract<FaultKind, 'disk-full' | 'disk-failing'> | undefined {
	for (let at = error, deep = 0; at instanceof Error && deep < DEEPEST; at = at.cause, deep++) {
		const code = 'code' in at ? String(at.code) : '';
		if (FULL.test(code)) return 'disk-full';
		if (FAILING.test(code)) return 'disk-failing';
	}
	return undefined;
}
