import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, namesIn, pageOf, whoMay } from './ask.ts';
import { type Asked, type Case, casesOf, type Sessions, sessionsOf } from './cases.ts';
import { changedIn, fingerprints } from './fingerprint.ts';
import { browserOf } from './found.ts';
import { appOver, type Grounds, openGrounds } from './grounds.ts';
import { headerFaults } from './header-faults.ts';
import { ROWS, type Row } from './routes-in-rows.ts';
import { ORIGIN, type Running, signIn } from './running.ts';

const LONG = 300_000;
let grounds: Grounds;
let run: Running;
let sessions: Sessions;
/** What is wrong with the headers of any answer to anything in this file. */
const faults: string[] = [];
const statuses = new Set<number>();
const faultsOf = headerFaults();
const IDS = /[\da-f-]{36}/g;

beforeAll(async () => {
	grounds = await openGrounds();
	run = await grounds.copy();
	sessions = await sessionsOf(run, grounds);
}, LONG);
afterAll(async () => {
	await run.close();
	grounds.close();
});

const routesOf = ({ app }: Running): readonly string[] => [
	...new Set(app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)),
];

/** The request that goes through for whoever may: its address, and the form of the page it stands on. */
async function askedOf(route: string, row: Row, on: Running): Promise<Asked> {
	const found = grounds.rows.ours;
	const address = `${addressOf(route, row, found)}${row.query === undefined ? '' : `?${row.query}`}`;
	if (route.startsWith('GET')) return { route, row, address, fields: undefined, atTheirs: undefined };
	const signed = row.may === 'handed' ? sessions.handed : await signIn(on, grounds.sides.ours.staff[whoMay(row)]);
	const page = row.may === 'handed' ? pageOf('POST /hand-over', { may: 'handed' }, found) : pageOf(route, row, found);
	const fields = row.may === 'handed' && route !== 'POST /hand-over' ? null : page;
	const atTheirs = namesIn(route, row).length > 1 ? await fieldsAtTheirs(route, row, on) : undefined;
	return { route, row, address, fields: await browserOf(on, signed).fields(fields, address, row.sends?.(found) ?? {}), atTheirs };
}

async function fieldsAtTheirs(route: string, row: Row, on: Running): Promise<URLSearchParams> {
	const found = grounds.rows.theirs;
	const signed = await signIn(on, grounds.sides.theirs.staff[whoMay(row)]);
	return browserOf(on, signed).fields(pageOf(route, row, found), addressOf(route, row, found), row.sends?.(found) ?? {});
}

async function answerTo({ app }: Running, method: string, { address, headers, body }: Pick<Case, 'address' | 'headers' | 'body'>) {
	// Bytes, because a text would bring a content type of its own.
	const sent = body === undefined ? {} : { body: new TextEncoder().encode(body) };
	const answer = await app.request(`${ORIGIN}${address}`, { method, headers, ...sent });
	const { status } = answer;
	statuses.add(status);
	faults.push(...faultsOf(answer, await answer.text()).map((fault) => `${method} ${address.replace(IDS, ':id')} ${status}: ${fault}`));
	return answer;
}

const FORM_OF_OURS = { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' } as const;

describe('every route', () => {
	it('has a row here, and every row a route', () => {
		expect(Object.keys(ROWS).toSorted()).toEqual(routesOf(run).toSorted());
	});

	it(
		'refuses whoever may not, without a change to the record',
		async () => {
			const { of } = fingerprints(run.kept);
			const wrong: string[] = [];
			const counted = { cases: 0, refused: 0 };
			const all = await Promise.all(Object.entries(ROWS).map(([route, row]) => askedOf(route, row, run)));
			let before = of();
			for (const asked of all)
				for (const one of casesOf(asked, sessions, grounds)) {
					counted.cases += 1;
					const { status, headers } = await answerTo(run, asked.route.split(' ')[0] ?? '', one);
					const astray = status === 303 && headers.get('location')?.split('?')[0] !== one.leadsTo;
					const after = of();
					const changed = changedIn(before, after).filter((table) => table !== one.mayChange);
					if (one.refused.includes(status) && !astray && changed.length === 0) counted.refused += 1;
					else wrong.push([`${asked.route} ${one.what}: ${status}`, ...changed].join(' '));
					before = after;
				}
			expect(wrong).toEqual([]);
			expect(counted.cases).toBeGreaterThan(2_400);
			expect(counted.refused).toBe(counted.cases);
		},
		LONG,
	);

	it(
		'changes nothing in another project when an id of theirs stands in a form',
		async () => {
			const { ours, theirs } = grounds.rows;
			const foreign = new Map(Object.entries(ours).map(([name, id]) => [id, theirs[name as keyof typeof theirs]]));
			const wrong: string[] = [];
			const tried: string[] = [];
			for (const [route, row] of Object.entries(ROWS)) {
				if (route.startsWith('GET') || row.may === 'handed' || row.may === 'anybody') continue;
				const { address, fields = new URLSearchParams() } = await askedOf(route, row, run);
				const body = new URLSearchParams([...fields].map(([name, value]): [string, string] => [name, foreign.get(value) ?? value]));
				if (body.toString() === fields.toString()) continue;
				tried.push(route);
				const own = await grounds.copy();
				const { ofProject } = fingerprints(own.kept);
				const [who, other] = [await signIn(own, grounds.sides.ours.staff[whoMay(row)]), grounds.sides.theirs.project.id];
				const before = ofProject(other);
				body.set('formToken', who.formToken);
				const { status } = await answerTo(own, 'POST', {
					address,
					headers: { ...FORM_OF_OURS, cookie: who.cookie },
					body: body.toString(),
				});
				const changed = changedIn(before, ofProject(other));
				if (status >= 500 || changed.length > 0) wrong.push([`${route}: ${status}`, ...changed].join(' '));
				await own.close();
			}
			expect(wrong).toEqual([]);
			expect(tried.length).toBeGreaterThan(5);
		},
		LONG,
	);

	it(
		'lets through whoever may, with the same request',
		async () => {
			const wrong: string[] = [];
			for (const [route, row] of Object.entries(ROWS)) {
				if (row.noControl !== undefined) continue;
				const [method = ''] = route.split(' ');
				const own = method === 'GET' || row.may === 'handed' ? run : await grounds.copy();
				const who = row.may === 'handed' ? sessions.handed : await signIn(own, grounds.sides.ours.staff[whoMay(row)]);
				const { address, fields } = await askedOf(route, row, own);
				fields?.set('formToken', who.formToken);
				const headers = {
					cookie: who.cookie,
					...(fields === undefined ? {} : { origin: ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }),
				};
				const { status } = await answerTo(own, method, { address, headers, body: fields?.toString() });
				if (status !== (row.answers ?? (method === 'GET' ? 200 : 303))) wrong.push(`${route}: ${status}`);
				if (own !== run) await own.close();
			}
			expect(wrong).toEqual([]);
		},
		LONG,
	);
});

/** Answers that no route gives by itself. */
const BESIDE: readonly (readonly [string, string, number, Partial<Case>])[] = [
	['GET', '/no/such/page', 404, {}],
	['GET', '/%00', 404, {}],
	['GET', '/assets/none.css', 404, {}],
	['HEAD', '/sign-in', 200, {}],
	['OPTIONS', '/today', 404, {}],
	['DELETE', '/today', 403, {}],
	['POST', '/notes', 413, { body: 'a'.repeat(1_000_001) }],
	['POST', '/notes', 413, { body: '&'.repeat(3_000), headers: FORM_OF_OURS }],
	['POST', '/people', 422, { body: '', headers: FORM_OF_OURS }],
];

describe('every answer', () => {
	it.each(BESIDE)('%s %s, which is %i, is like the others', async (method, address, status, more) => {
		const who = sessions.of('ours', 'administrator');
		const asked = { address, headers: {}, body: undefined, ...more };
		const own = address === '/people' ? { headers: { ...asked.headers, cookie: who.cookie }, body: `formToken=${who.formToken}` } : {};
		expect((await answerTo(run, method, { ...asked, ...own })).status).toBe(status);
	});

	it('is like the others when something failed', async () => {
		const failing = appOver(
			{ ...run.kept, today: { ...run.kept.today, due: () => Promise.reject(new Error('The disk is gone.')) } },
			run.w,
		);
		const { cookie } = sessions.of('ours', 'worker');
		expect((await answerTo({ ...run, app: failing }, 'GET', { address: '/today', headers: { cookie }, body: undefined })).status).toBe(500);
	});

	it('has the full header set, a nonce of its own, and no more in its policy than its page needs', () => {
		expect([...statuses].toSorted()).toEqual(expect.arrayContaining([200, 204, 303, 401, 403, 404, 413, 415, 422, 500]));
		expect([...new Set(faults)]).toEqual([]);
	});
});
