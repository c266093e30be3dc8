import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { outsideMonitor } from './outside-monitor.ts';

let server: Server | undefined;
afterEach(() => {
	server?.closeAllConnections();
	server?.close();
});

async function monitorThat(answers: number | 'nothing') {
	const asked: string[] = [];
	server = createServer((request, response) => {
		let body = '';
		request.on('data', (part) => (body += part));
		request.on('end', () => {
			asked.push(`${request.method} ${request.url} ${body}`);
			if (answers !== 'nothing') response.writeHead(answers, { location: '/elsewhere' }).end('thanks');
		});
	});
	await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
	return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ping/abc` };
}

const until = async (isSo: () => boolean) => {
	for (let tries = 0; tries < 200 && !isSo(); tries++) await new Promise((later) => setTimeout(later, 10));
	expect(isSo()).toBe(true);
};

it('is asked once in twenty seconds however often a sweep ends, and is told nothing', async () => {
	const { asked, url } = await monitorThat(200);
	let now = 0;
	const missed: unknown[] = [];
	const swept = outsideMonitor({ url, monotonicMs: () => now, onMissed: (error) => missed.push(error) });
	for (; now < 60_000; now += 5_000) {
		swept();
		await new Promise((later) => setTimeout(later, 30));
	}
	expect(asked).toEqual(['GET /ping/abc ', 'GET /ping/abc ', 'GET /ping/abc ']);
	expect(missed).toEqual([]);
});

it('holds up nobody and gives up by itself when it does not answer, and is asked again later', async () => {
	const { asked, url } = await monitorThat('nothing');
	let now = 0;
	const missed: unknown[] = [];
	const swept = outsideMonitor({ url, monotonicMs: () => now, onMissed: (error) => missed.push(error), timeoutMs: 60 });
	const began = performance.now();
	expect(swept()).toBeUndefined();
	now = 25_000;
	swept();
	expect(performance.now() - began).toBeLessThan(40);
	await until(() => missed.length === 1);
	expect(asked).toHaveLength(1);
	swept();
	await until(() => missed.length === 2);
});

it.each([500, 302])('counts an answer of %i as not heard, and follows nowhere', async (status) => {
	const { asked, url } = await monitorThat(status);
	const missed: unknown[] = [];
	outsideMonitor({ url, monotonicMs: () => 0, onMissed: (error) => missed.push(error) })();
	await until(() => missed.length === 1);
	expect(asked).toEqual(['GET /ping/abc ']);
});
