import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { YoungPersonId } from '#core/id.ts';
import { byRef, latest } from '#flows/index.ts';
import { createLog } from '#server/log.ts';
import { type Served, serve } from '#server/serve.ts';
import { openStore } from '#server/store/open-store.ts';
import { twilioSignature } from '#server/texting/twilio/twilio-signature.ts';
import { buildAssets } from '../scripts/build-assets.ts';
import { world } from './support/world.ts';

const ORIGIN = 'https://waymark.example.org';
const TWILIO = { accountSid: 'AC0123456789abcdef0123456789abcdef', authToken: '12345', from: 'MG0123456789abcdef0123456789abcdef' };
const KANNEL = {
	...{ secret: 'made-up-secret_0123', sendsms: 'http://127.0.0.1:9/cgi-bin/sendsms', username: 'waymark' },
	...{ password: 'made-up', from: '441914980000' },
};

const here = world();
const project = here.project.id;
const lines: string[] = [];
let folder: string;
let served: Served;
let at: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-texts-'));
	mkdirSync(join(folder, 'keys'));
	await buildAssets(join(folder, 'assets'));
	const port = await freePort();
	at = `http://127.0.0.1:${port}`;
	served = await serve({
		config: {
			...{
				host: '127.0.0.1',
				port,
				origin: ORIGIN,
				databaseUrl: null,
				dataFolder: join(folder, 'data'),
				keyFile: join(folder, 'keys', 'key'),
			},
			texting: { twilio: secret('twilio', TWILIO), kannel: secret('kannel', KANNEL) },
		},
		version: '0.0.0',
		flows: { latest, byRef },
		log: createLog({ write: (line) => void lines.push(line) }, 'trace'),
		...{ clock: here.clock, ids: here.ids, assetFolder: join(folder, 'assets'), openStore },
		projectOf: async (kept) => {
			await kept.projects.create(here.project, here.clock.now());
			return here.project;
		},
		monotonicMs: () => performance.now(),
	});
});
afterAll(async () => {
	await served.stop();
	rmSync(folder, { recursive: true });
});

function secret(name: string, holds: object): string {
	const path = join(folder, `${name}.json`);
	writeFileSync(path, JSON.stringify(holds), { mode: 0o600 });
	return path;
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}

/** As Twilio calls: by the public address, which a proxy hands on by another. */
function byTwilio(id: string, from: string, words: string, change: Record<string, string> = {}): Promise<Response> {
	const fields = { MessageSid: id, From: from, To: '+441914980000', Body: words, NumMedia: '0' };
	const signature = twilioSignature(TWILIO.authToken, `${ORIGIN}/in/twilio`, Object.entries(fields));
	const body = new URLSearchParams({ ...fields, ...change });
	return fetch(`${at}/in/twilio`, { method: 'POST', headers: { 'x-twilio-signature': signature }, body });
}

const byKannel = (id: string, from: string, words: string, password: string = KANNEL.secret): Promise<Response> =>
	fetch(`${at}/in/kannel?${new URLSearchParams({ id, from, to: '441914980000', words, at: '1794931940' })}`, {
		headers: { authorization: `Basic ${Buffer.from(`waymark:${password}`).toString('base64')}` },
	});

async function theirsOf(number: string): Promise<YoungPersonId> {
	const found = await served.kept.texts.numberOf(project, number);
	return found?.youngPerson ?? expect.fail(`nobody texted from ${number}`);
}
const wordsOf = async (number: string) => (await served.kept.texts.of(project, await theirsOf(number))).map(({ words }) => words);
const isRaised = async (number: string) => (await served.kept.alerts.openFor(project, await theirsOf(number))) !== undefined;

describe('a text that comes in', () => {
	it('is kept to the character by the time that its gateway is answered, and once however often it comes', async () => {
		const said = '  can i talk to someone? ☹ ';
		for (let times = 0; times < 3; times += 1) expect((await byTwilio('SM1', '+447700900101', said)).status).toBe(200);
		expect(await wordsOf('+447700900101')).toEqual([said]);
		expect(await isRaised('+447700900101')).toBe(false);
	});

	it('has raised its alert by then, where it says that somebody is in danger', async () => {
		expect((await byTwilio('SM2', '+447700900102', 'i want to die')).status).toBe(200);
		expect(await isRaised('+447700900102')).toBe(true);
	});

	it('is read with the one beside it soon after, whichever gateway and order they came by', async () => {
		expect((await byKannel('k-1', '447700900103', 'i want to')).status).toBe(200);
		expect((await byTwilio('SM3', '+447700900103', 'die')).status).toBe(200);
		await expect.poll(() => isRaised('+447700900103'), { timeout: 10_000 }).toBe(true);
		expect((await wordsOf('+447700900103')).sort()).toEqual(['die', 'i want to']);
	});

	it('is a new one where the same id has other words', async () => {
		for (const words of ['hi', 'hi again']) expect((await byKannel('k-2', '447700900104', words)).status).toBe(200);
		expect(await wordsOf('+447700900104')).toEqual(['hi', 'hi again']);
	});
});

describe('what only looks like a text', () => {
	it('is refused and not kept, and an operator is told which gateway it was', async () => {
		expect((await byTwilio('SM4', '+447700900105', 'let me in', { Body: 'i want to die' })).status).toBe(401);
		expect((await byKannel('k-3', '447700900105', 'let me in', 'made-up-secret_0124')).status).toBe(401);
		expect((await fetch(`${at}/in/vonage`, { method: 'POST', body: '{}' })).status).toBe(404);
		expect(await served.kept.texts.numberOf(project, '+447700900105')).toBeUndefined();
		const open = async () => (await served.kept.faults.open(project)).filter(({ kind }) => kind === 'text-refused');
		await expect.poll(async () => (await open()).map(({ subject }) => subject).sort()).toEqual(['kannel', 'twilio']);
	});

	it('leaves the fault open when the next one is right: what was refused may have been somebody', async () => {
		expect((await byTwilio('SM5', '+447700900101', 'hello')).status).toBe(200);
		expect((await served.kept.faults.open(project)).some(({ subject }) => subject === 'twilio')).toBe(true);
	});
});

it('no line of the log has a word, a number, an id of a gateway, a secret or a query', () => {
	const log = lines.join('\n');
	expect(log).toContain('/in/kannel');
	for (const never of ['can i talk', 'die', 'let me in', '7700900', 'SM1', 'k-1', 'words=', '?', KANNEL.secret, TWILIO.authToken])
		expect(log).not.toContain(never);
});
