import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { look } from './look.ts';
import { WATCH_PACE } from './watch-state.ts';

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (server === undefined ? resolve() : server.close(() => resolve()))));

async function looksAt(health: object): Promise<string> {
	const started = createServer((_, response) => response.end(JSON.stringify(health)));
	server = started;
	await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
	return look(`http://127.0.0.1:${(started.address() as AddressInfo).port}`, WATCH_PACE);
}

const OLD = WATCH_PACE.sweepAgeMs + 1;

it.each([
	['sweeps and sends', { ok: true, sweepAgeMs: 0, sendAgeMs: 0 }, 'well'],
	['says that something is wrong', { ok: false, sweepAgeMs: 0, sendAgeMs: 0 }, 'wrong'],
	['sweeps no more', { ok: true, sweepAgeMs: OLD, sendAgeMs: 0 }, 'stopped'],
	['sends no more, though it sweeps', { ok: true, sweepAgeMs: 0, sendAgeMs: OLD }, 'stopped'],
	['has never sent', { ok: false, sweepAgeMs: 0, sendAgeMs: null }, 'stopped'],
	['is older than the watchdog and says nothing of sending', { ok: true, sweepAgeMs: 0 }, 'well'],
	['answers something else', { fine: true }, 'stopped'],
])('an engine that %s', async (_how, health, found) => {
	expect(await looksAt(health)).toBe(found);
});
