import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '#server/clock.ts';
import { createGateway } from '#server/reach/gateway.ts';
import { createMailCarrier } from '#server/reach/mail-carrier.ts';
import { WATCH_PACE } from '#server/watchdog/watch-state.ts';
import { startWatchdog } from '#server/watchdog/watchdog.ts';
import { type FakeGateway, GATEWAY_KEY, startFakeGateway } from './support/fake-gateway.ts';
import { type FakeMailServer, startFakeMailServer } from './support/fake-mail-server.ts';

/** A fiftieth of the real waits, and a sweep that may be as old as a busy machine of two cores makes it. */
const FASTER = 50;
const pace = {
	...{ everyMs: WATCH_PACE.everyMs / FASTER, afterMs: WATCH_PACE.afterMs / FASTER, againMs: WATCH_PACE.againMs / FASTER },
	...{ againWrongMs: WATCH_PACE.againWrongMs / FASTER, timeoutMs: 400, sweepAgeMs: WATCH_PACE.sweepAgeMs },
};
const NUMBER = '+447700900123';
const BOX = 'lead@example.org';

describe('a watchdog beside a server in a process of its own', () => {
	let gateway: FakeGateway;
	let mail: FakeMailServer;
	let server: ChildProcess;
	let end: (() => Promise<void>) | undefined;
	let folder: string;
	beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'waymark-watched-'));
		gateway = await startFakeGateway(() => systemClock.now());
		gateway.expects(NUMBER);
		mail = await startFakeMailServer();
		mail.expects(BOX);
	});
	afterEach(async () => {
		await end?.();
		server.kill('SIGKILL');
		rmSync(folder, { recursive: true });
		await gateway.stop();
		await mail.stop();
	});

	async function startedServer(): Promise<string> {
		const started = spawn(process.execPath, ['--import', 'tsx', 'test/support/server-process.ts'], {
			stdio: ['ignore', 'pipe', 'inherit'],
			env: { PATH: process.env['PATH'], TSX_TSCONFIG_PATH: 'tsconfig.base.json', TMPDIR: folder },
		});
		server = started;
		for await (const line of createInterface({ input: started.stdout })) return line;
		throw new Error('It never said where it answers.');
	}

	function watch(url: string) {
		let sent = 0;
		const mailCarrier = createMailCarrier({
			...{ host: '127.0.0.1', port: mail.port, encryption: 'none', user: null, password: null, from: 'waymark@example.org' },
			origin: () => url,
		});
		const letters = new Map([
			['text', createGateway({ url: gateway.url, key: GATEWAY_KEY, clock: systemClock }).letters],
			['e-mail', mailCarrier.letters],
		] as const);
		const said: string[] = [];
		const deps = { url, tells: [NUMBER, BOX], letters, newKey: () => `key-${++sent}`, say: (one: string) => void said.push(one), pace };
		end = startWatchdog({ ...deps, monotonicMs: () => performance.now() });
		return said;
	}

	const until = async (isSo: () => boolean, ms: number) => {
		const began = performance.now();
		while (!isSo() && performance.now() - began < ms) await new Promise((later) => setTimeout(later, 20));
		expect(isSo()).toBe(true);
		return performance.now() - began;
	};
	const quietFor = (ms: number) => new Promise((later) => setTimeout(later, ms));
	const words = () => gateway.received.map((one) => one.words);

	it('tells nobody while it works, tells both when it is stopped, again and again until it works, and then once that it does', async () => {
		watch(await startedServer());
		await quietFor(4 * pace.afterMs);
		expect(gateway.received).toEqual([]);
		expect(mail.received).toEqual([]);
		server.kill('SIGSTOP');
		const took = await until(() => gateway.received.length >= 1 && mail.received.length >= 1, 10_000);
		expect(took).toBeLessThan((2 * 60_000) / FASTER + pace.timeoutMs);
		await until(() => gateway.received.length >= 3, 5 * pace.againMs + 10_000);
		server.kill('SIGCONT');
		await until(() => words().at(-1) === 'Waymark: working again.', 20_000);
		const then = gateway.received.length;
		await quietFor(3 * pace.afterMs);
		expect(gateway.received).toHaveLength(then);
		expect(words().filter((one) => one === 'Waymark: working again.')).toHaveLength(1);
		expect(new Set(mail.received.map((one) => one.subject))).toEqual(new Set(['Waymark: not working', 'Waymark: working again']));
	});

	it('tells when it is killed, and goes on trying while no provider takes it', async () => {
		const said = watch(await startedServer());
		gateway.answerWith({ status: 500 });
		mail.answerWith({ code: 451, words: 'later' });
		server.kill('SIGKILL');
		await until(() => said.length >= 3, 10_000);
		expect(said[0]).toContain('0 of 2 took it');
		mail.answerWith(undefined);
		await until(() => mail.received.length === 1, 5_000);
	});
});
