import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMinutes } from '#core/clock/instant.ts';
import { addressOf, whoMay } from './ask.ts';
import { appOver, type Grounds, openGrounds } from './grounds.ts';
import { headerFaults } from './header-faults.ts';
import { ROWS } from './routes-in-rows.ts';
import { NOW, ORIGIN, type Running, type Signed, signIn } from './running.ts';

const LONG = 300_000;
const FORM = { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' } as const;
const YEAR = 'public, max-age=31536000, immutable';
const IDS = /[\da-f-]{36}/g;

let grounds: Grounds;
let run: Running;
let app: Running['app'];
let files: string;
const faults: string[] = [];
const statuses = new Map<string, number>();
const faultsOf = headerFaults();

/** As on https, where one more header stands in every answer and cookies have other names. */
function secureApp(more: Parameters<typeof appOver>[3] = {}, kept = run.kept) {
	return appOver(kept, run.w, undefined, { secure: true, assetFolder: files, ...more });
}

beforeAll(async () => {
	grounds = await openGrounds();
	run = await grounds.copy();
	files = mkdtempSync(join(tmpdir(), 'waymark-files-'));
	for (const name of ['a.css', 'sw.js']) writeFileSync(join(files, name), '');
	app = secureApp();
}, LONG);
afterAll(async () => {
	await run.close();
	grounds.close();
	rmSync(files, { recursive: true });
});

type Asked = { readonly cookie?: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string };

/** Asks, and remembers the status and whatever is wrong with the headers of the answer. */
async function answerOf(method: string, path: string, { cookie = '', headers = {}, body }: Asked = {}, of = app): Promise<Response> {
	const sent = { ...(cookie === '' ? {} : { cookie: `__Host-${cookie}` }), ...(body === undefined ? {} : FORM), ...headers };
	const answer = await of.request(`${ORIGIN}${path}`, { method, headers: sent, ...(body === undefined ? {} : { body }) });
	const https =
		answer.headers.get('strict-transport-security') === 'max-age=63072000; includeSubDomains' ? [] : ['not told to stay on https'];
	const kept = answer.headers.get('cache-control') === YEAR ? answerKept(answer) : answer;
	const where = `${method} ${path.replace(IDS, ':id')} ${answer.status}`;
	faults.push(...[...faultsOf(kept, await kept.clone().text()), ...https].map((fault) => `${where}: ${fault}`));
	statuses.set(`${answer.status}`, (statuses.get(`${answer.status}`) ?? 0) + 1);
	return answer;
}

/** The one kind of answer that may be kept by a browser: a file whose name changes with what is in it. */
function answerKept(answer: Response): Response {
	const headers = new Headers(answer.headers);
	headers.set('cache-control', 'no-store');
	return new Response(answer.body, { status: answer.status, headers });
}

type Visitor = (may: Signed) => Promise<Signed>;

/** Fresh ones for each route where some route ends what they have: signing out, say. */
async function visitors(): Promise<readonly Visitor[]> {
	const { worker: nadia } = grounds.sides.ours.staff;
	const over = await signIn(run, nadia, addMinutes(NOW, -60 * 24));
	const handed = await signIn(run, nadia);
	const body = new URLSearchParams({ formToken: handed.formToken, passphrase: 'green boat seven' }).toString();
	await answerOf('POST', `/conversations/${grounds.rows.ours.talk}/hand-over`, { cookie: handed.cookie, body });
	return [async () => ({ cookie: '', formToken: '', token: '' }), async () => over, async () => handed, locked, async (may) => may];
}

async function locked(): Promise<Signed> {
	const signed = await signIn(run, grounds.sides.ours.staff.worker);
	const session = await run.kept.sessions.find(signed.token, NOW);
	if (session !== undefined) await run.kept.sessionKeeping.lock(session, NOW);
	return signed;
}

describe('on https', () => {
	it(
		'every route has the full header set, for whoever asks and however',
		async () => {
			const everybody = await visitors();
			for (const [route, row] of Object.entries(ROWS)) {
				const [method = ''] = route.split(' ');
				const may = await signIn(run, grounds.sides.ours.staff[whoMay(row)]);
				for (const who of everybody) {
					const { cookie, formToken } = await who(may);
					const path = addressOf(route, row, grounds.rows.ours);
					const ways: readonly Asked[] =
						method === 'GET'
							? [{ cookie }, { cookie, headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } }]
							: [
									{ cookie, body: '' },
									{ cookie, body: `formToken=${formToken}` },
									{ cookie, body: '{', headers: { 'content-type': 'application/json' } },
								];
					for (const way of ways) await answerOf(method, path, way);
				}
			}
			expect([...new Set(faults)]).toEqual([]);
		},
		LONG,
	);

	it.each([
		['/assets/a.css', 200, YEAR],
		['/sw.js', 200, 'no-store'],
		['/assets/none.css', 404, 'no-store'],
		['/assets/../key', 404, 'no-store'],
	])('a file at %s, which is %i, has it too', async (path, status, cache) => {
		const answer = await answerOf('GET', path);
		expect([answer.status, answer.headers.get('cache-control')]).toEqual([status, cache]);
		expect(faults).toEqual([]);
	});

	it('so has every way to fail, on every kind of page', async () => {
		const gone = () => Promise.reject(new Error('The disk is gone.'));
		const { kept } = run;
		const failing = secureApp(
			{},
			{ ...kept, conversations: { ...kept.conversations, find: gone }, privatePages: { ...kept.privatePages, find: gone } },
		);
		const { talk } = grounds.rows.ours;
		const { cookie, formToken } = await signIn(run, grounds.sides.ours.staff.worker);
		const wrong: number[] = [];
		for (const [method, path, asked] of [
			['GET', `/conversations/${talk}`, { cookie }],
			['POST', `/conversations/${talk}`, { cookie, body: `formToken=${formToken}` }],
			['GET', '/notes', { cookie: 'n=1' }],
			['POST', '/notes', { cookie: 'n=1', body: 'do=next' }],
		] as const)
			wrong.push((await answerOf(method, path, asked, failing)).status);
		expect(wrong).toEqual([500, 500, 500, 500]);
		expect(faults).toEqual([]);
	});

	it('and every status that a page of ours has was seen', async () => {
		const { talk, entry } = grounds.rows.ours;
		const { cookie, formToken } = await signIn(run, grounds.sides.ours.staff.worker);
		await answerOf('POST', '/enter', { body: 'code=used-up' });
		const old = new URLSearchParams({ formToken, token: entry, question: 'T17', do: 'keep', words: 'Again', whose: 'exact' });
		await answerOf('POST', `/conversations/${talk}`, { cookie, body: old.toString() });
		await answerOf('POST', '/notes', { body: 'a'.repeat(1_000_001) });
		expect(faults).toEqual([]);
		expect([...statuses.keys()].toSorted()).toEqual(
			expect.arrayContaining(['200', '204', '303', '401', '403', '404', '409', '410', '413', '415', '422', '423', '500']),
		);
	});
});
