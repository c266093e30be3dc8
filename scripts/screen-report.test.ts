import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

function report(...words: string[]) {
	const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/tsx'), ['scripts/screen-report.ts', ...words], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	return { status, out: stdout, err: stderr };
}

describe('npm run screen:report', () => {
	it.each([
		['--wrong', 'urgent'],
		['--part', 'frozen', '--wrong', 'none'],
	])('shows no message of the frozen part, and says why: %s %s', (...words) => {
		const { status, out, err } = report(...words);
		expect([status, out]).toEqual([2, '']);
		expect(err).toContain('shows figures and no messages');
	});

	it('lists what came out wrong in a part that may be read', () => {
		const { status, out } = report('--part', 'development', '--wrong', 'immediate');
		expect(status).toBe(0);
		expect(out).toMatch(/\d+ messages of the part development are labelled immediate and came out as something else\.\n$/);
	});

	it('gives the figures of one part as JSON', () => {
		const { status, out } = report('--part', 'development', '--json');
		expect(status).toBe(0);
		expect(JSON.parse(out)).toMatchObject({ messages: 360, wrongSlices: { hits: 0 } });
	});

	it('keeps only the figures of what counts', () => {
		expect(report('--part', 'training', '--write')).toMatchObject({ status: 2, out: '' });
	});
});
