import { describe, expect, it } from 'vitest';
import { createLog, NEVER_LOGGED, routeLine } from '#server/log.ts';

function logging() {
	const lines: string[] = [];
	return { log: createLog({ write: (line) => void lines.push(line) }), lines };
}

describe('the log', () => {
	it.each(NEVER_LOGGED)('blanks %s at the top, one level down and two levels down', (key) => {
		const { log, lines } = logging();
		log.info({ [key]: 'he hits me', entry: { [key]: 'he hits me', input: { [key]: 'he hits me' } } }, 'kept');
		expect(lines).toHaveLength(1);
		expect(lines[0]).not.toContain('he hits me');
		expect(lines[0]?.match(/\[not logged\]/g)).toHaveLength(3);
	});

	it('keeps what tells an operator what happened', () => {
		const { log, lines } = logging();
		log.info(routeLine('POST', '/conversations/:id', 303, 12.4), 'served');
		expect(JSON.parse(lines[0] ?? '')).toMatchObject({ method: 'POST', route: '/conversations/:id', status: 303, ms: 12, msg: 'served' });
	});

	it('never writes the message of a failure, which can quote what a child typed', () => {
		const { log, lines } = logging();
		const failure = new TypeError('Unexpected token in "please help me"');
		log.error({ err: failure }, 'failed');
		log.error({ err: failure });
		log.error(failure);
		expect(lines).toHaveLength(3);
		expect(lines.join('')).not.toContain('please help me');
		expect(JSON.parse(lines[0] ?? '')).toMatchObject({ err: { kind: 'TypeError' } });
	});

	it('keeps the code and the place of a failure', () => {
		const { log, lines } = logging();
		log.error({ error: Object.assign(new Error('secret'), { code: 'SQLITE_BUSY' }) }, 'failed');
		log.error({ error: 'words' }, 'failed');
		const [first, second] = lines.map((line) => JSON.parse(line));
		expect(first.error).toMatchObject({ kind: 'Error', errorCode: 'SQLITE_BUSY' });
		expect(first.error.at[0]).toMatch(/^at /);
		expect(lines.join('')).not.toContain('secret');
		expect(second.error).toEqual({ kind: 'string', at: [] });
	});
});
