import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, namesIn, pageOf, whoMay } from './ask.ts';
import { type Asked, type Case, casesOf, type Sessions, sessionsOf } from './cases.ts';
import { fingerprints } from './fingerprint.ts';
import { browserOf } from './found.ts';
import { type Grounds, openGrounds } from './grounds.ts';
import { ROWS, type Row } from './routes-in-rows.ts';
import { ORIGIN, type Running, signIn } from './running.ts';

const LONG = 300_000;
let grounds: Grounds;
let run: Running;
let sessions: Sessions;

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
	await answer.text();
	return answer;
}

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
					const { status } = await answerTo(run, asked.route.split(' ')[0] ?? '', one);
					const after = of();
					if (one.refused.includes(status) && after === before) counted.refused += 1;
					else wrong.push(`${asked.route} ${one.what}: ${status}${after === before ? '' : ', and the record changed'}`);
					before = after;
				}
			expect(wrong).toEqual([]);
			expect(counted.cases).toBeGreaterThan(1_500);
			expect(counted.refused).toBe(counted.cases);
		},
		LONG,
	);

	it(
		'lets through whoever may, with the same request',
		async () => {
			const wrong: string[] = [];
			for (const [route, row] of Object.entries(ROWS)) {
				if (row.noControl !== undefined || row.may === 'handed') continue;
				const [method = ''] = route.split(' ');
				const own = method === 'GET' ? run : await grounds.copy();
				const who = await signIn(own, grounds.sides.ours.staff[whoMay(row)]);
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
