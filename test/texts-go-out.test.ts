import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { queueWorkersText } from '#app/texting/queue-workers-text.ts';
import type { NumberId } from '#core/id.ts';
import { byRef, latest } from '#flows/index.ts';
import { createLog } from '#server/log.ts';
import { type Served, serve } from '#server/serve.ts';
import { openStore } from '#server/store/open-store.ts';
import { buildAssets } from '../scripts/build-assets.ts';
import { world } from './support/world.ts';

const SECRET = 'made-up-secret_0123';
const NUMBER = '+447700900118';

const here = world();
const project = here.project.id;
const lines: string[] = [];
const asked: URLSearchParams[] = [];
let status = 202;
let monotonic = 0;
let kannel: Server;
let folder: string;
let served: Served;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'waymark-texts-out-'));
	mkdirSync(join(folder, 'keys'));
	await buildAssets(join(folder, 'assets'));
	kannel = createServer((request, response) => {
		if (status === 202) asked.push(new URL(request.url ?? '', 'http://kannel').searchParams);
		response.writeHead(status).end();
	});
	await new Promise<void>((listening) => kannel.listen(0, '127.0.0.1', listening));
	const sendsms = `http://127.0.0.1:${(kannel.address() as AddressInfo).port}/cgi-bin/sendsms`;
	const settings = join(folder, 'kannel.json');
	writeFileSync(settings, JSON.stringify({ secret: SECRET, sendsms, username: 'waymark', password: 'made-up', from: '441914980000' }), {
		mode: 0o600,
	});
	served = await serve({
		config: {
			...{ host: '127.0.0.1', port: 0, origin: null, databaseUrl: null },
			...{ dataFolder: join(folder, 'data'), keyFile: join(folder, 'keys', 'key'), texting: { kannel: settings } },
		},
		version: '0.0.0',
		flows: { latest, byRef },
		log: createLog({ write: (line) => void lines.push(line) }, 'trace'),
		...{ clock: here.clock, ids: here.ids, assetFolder: join(folder, 'assets'), openStore },
		projectOf: async (kept) => {
			await kept.projects.create(here.project, here.clock.now());
			for (const member of [here.nadia, here.priya]) await kept.staffAdmin.add(member, 'system', here.clock.now());
			return here.project;
		},
		monotonicMs: () => monotonic,
	});
});
afterAll(async () => {
	await served.stop();
	await new Promise((closed) => kannel.close(closed));
	rmSync(folder, { recursive: true });
});

const byKannel = (fields: Record<string, string>) =>
	fetch(`${served.origin}/in/kannel?${new URLSearchParams(fields)}`, {
		headers: { authorization: `Basic ${Buffer.from(`waymark:${SECRET}`).toString('base64')}` },
	});

async function numberOf(): Promise<NumberId> {
	return (await served.kept.texts.numberOf(project, NUMBER))?.id ?? expect.fail('Nobody texted.');
}

async function nadiaTexts(words: string): Promise<void> {
	const { kept } = served;
	const deps = { ...kept, project: here.project, people: kept.youngPeople, clock: here.clock, ids: here.ids, contacts: () => [] };
	const queued = await queueWorkersText(deps, { staff: here.nadia, number: await numberOf(), words, sending: 'words' });
	expect(queued.outcome).toBe('queued');
}

const ours = async (words: string) =>
	(await served.kept.threads.find(project, await numberOf()))?.ours.find((one) => one.words === words) ?? expect.fail('It is not there.');
const stateOf = async (words: string) => (await ours(words)).state;
const took = (words: string) => asked.filter((one) => one.get('text') === words);

it('a worker’s text goes out by itself, and what the network says of it stands beside it', async () => {
	expect(
		(await byKannel({ id: 'k-1', from: '447700900118', to: '441914980000', words: 'can i talk to nadia', at: '1794931940' })).status,
	).toBe(200);
	await nadiaTexts('Hi, is 4 ok for a chat?');
	await expect.poll(() => stateOf('Hi, is 4 ok for a chat?')).toBe('sent');
	const [sent] = took('Hi, is 4 ok for a chat?');
	expect(sent?.get('to')).toBe(NUMBER);
	const { id } = await ours('Hi, is 4 ok for a chat?');
	expect((await byKannel({ receipt: id, state: '1', at: '1794931940' })).status).toBe(200);
	expect(await stateOf('Hi, is 4 ok for a chat?')).toBe('delivered');
});

it('people are told once that nothing goes out, and it goes once the gateway takes it again', async () => {
	const open = async () => (await served.kept.faults.open(project)).filter(({ kind }) => kind === 'texts-not-going');
	status = 503;
	await nadiaTexts('Or is 5 better?');
	// The second try: by then the first is written down as one that failed.
	await expect
		.poll(
			async () => {
				here.clock.pass(1);
				return (await ours('Or is 5 better?')).attempts;
			},
			{ timeout: 15_000, interval: 200 },
		)
		.toBeGreaterThan(1);
	expect(await open()).toEqual([]);
	monotonic += 3 * 60_000;
	await expect
		.poll(
			async () => {
				here.clock.pass(5);
				return (await open()).map(({ subject, times }) => `${subject} ${times}`);
			},
			{ timeout: 15_000, interval: 300 },
		)
		.toEqual(['kannel 1']);
	status = 202;
	await expect
		.poll(
			async () => {
				here.clock.pass(1);
				return stateOf('Or is 5 better?');
			},
			{ timeout: 15_000, interval: 300 },
		)
		.toBe('sent');
	expect(took('Or is 5 better?')).toHaveLength(1);
	await expect.poll(open).toEqual([]);
});

it('what never arrived calls somebody', async () => {
	await nadiaTexts('I am here until 6.');
	await expect.poll(() => stateOf('I am here until 6.')).toBe('sent');
	const { id, youngPerson } = await ours('I am here until 6.');
	expect((await byKannel({ receipt: id, state: '2', at: '1794931940' })).status).toBe(200);
	expect(await stateOf('I am here until 6.')).toBe('failed');
	expect(await served.kept.alerts.openFor(project, youngPerson)).toMatchObject({ level: 'urgent' });
});

it('who texts first is answered by itself: who is here, the limits of privacy, and one question', async () => {
	const from = '447700900119';
	expect((await byKannel({ id: 'k-9', from, to: '441914980000', words: 'hi', at: '1794931940' })).status).toBe(200);
	const answers = () => asked.filter((one) => one.get('to') === `+${from}`).map((one) => one.get('text') ?? '');
	await expect.poll(() => answers().length, { timeout: 10_000 }).toBe(4);
	expect(answers().at(-1)).toContain('what would we have to pass on?');
});

it('no line of the log has a word, a number or a name of ours for a text', async () => {
	const log = lines.join('\n');
	expect(log).toContain('/in/kannel');
	for (const never of ['chat?', 'better?', '7700900', (await ours('I am here until 6.')).id, SECRET]) expect(log).not.toContain(never);
});
