import type { Role } from '#core/record/staff.ts';
import { addressOf, mayAll, pageOf, whoMay } from '../../test/vault-matrix/ask.ts';
import { browserOf } from '../../test/vault-matrix/found.ts';
import { filled, formsIn, type PageForm } from '../../test/vault-matrix/page-forms.ts';
import { ROWS, type Row } from '../../test/vault-matrix/routes-in-rows.ts';
import { queriesOf } from './queries.ts';
import { type ScannedSite, SITE } from './scanned-site.ts';
import type { Visitor } from './visitors.ts';

type Who = Role | 'handed' | 'phone' | 'nobody';

/** One request of ours as a browser sends it, and which parts of it a scanner is to put its own things into. */
export type ScanRequest = {
	/** `POST /alerts/:id/own as duty`. */
	readonly name: string;
	readonly method: string;
	readonly path: string;
	readonly cookie: string;
	/** In the address, behind the question mark. */
	readonly query: readonly (readonly [string, string])[];
	readonly fields: readonly (readonly [string, string])[];
	readonly headers: readonly (readonly [string, string])[];
	readonly attack: 'form' | 'headers';
};

const NOBODY: Visitor = { cookie: '', formToken: '' };
const visitorFor = (site: ScannedSite, who: Who): Visitor => (who === 'nobody' ? NOBODY : (site.visitors.get(who) ?? NOBODY));

function whoFor(route: string, row: Row): Who {
	if (row.may === 'handed') return 'handed';
	if (row.may !== 'anybody') return whoMay(row);
	return route.endsWith(' /notes') || route === 'GET /' ? 'phone' : 'nobody';
}

/** Everything that can be sent to the site: every route, every form on every page, every id in an address, every header we read. */
export async function requestsOf(site: ScannedSite): Promise<readonly ScanRequest[]> {
	const sent: ScanRequest[] = [];
	for (const [route, row] of Object.entries(ROWS)) sent.push(...(await ofRoute(site, route, row)));
	const known = new Set(sent.map(shapeOf));
	for (const one of await ofPages(site)) {
		if (known.has(shapeOf(one))) continue;
		known.add(shapeOf(one));
		sent.push(one);
	}
	return [...sent, ...ofHeaders(site)];
}

/** Ids of ours, as they stand in addresses: of rows, of sessions, and the passkey of the matrix. */
export const IDS = /[\da-f]{8}-[\da-f-]{27}|(?<=\/)[\w-]{43}(?=\/|$)|(?<=\/)a-passkey(?=\/)/g;
/** Two requests are of one kind when they go to one route with the same names in them. */
const shapeOf = ({ method, path, query, fields, attack }: ScanRequest): string =>
	[
		attack,
		method,
		path.replace(IDS, ':id'),
		...[...new Set([...query, ...fields].map(([name]) => name))].sort(),
		// What a question is decides what its answer goes through.
		...fields.filter(([name]) => name === 'question').map(([, value]) => value),
	].join(' ');

async function ofRoute(site: ScannedSite, route: string, row: Row): Promise<readonly ScanRequest[]> {
	const [method = ''] = route.split(' ');
	const who = whoFor(route, row);
	const { cookie, formToken } = visitorFor(site, who);
	const path = addressOf(route, row, site.found);
	const base = { name: `${route} as ${who}`, method, path, cookie, query: [], fields: [], headers: [] };
	if (method === 'GET') {
		const query = queriesOf(route);
		return query.length === 0 && path.search(IDS) < 0 ? [] : [{ ...base, query, attack: 'form' }];
	}
	const page = row.may === 'handed' ? (route === 'POST /hand-over' ? '/hand-over' : null) : pageOf(route, row, site.found);
	const browser = browserOf(site, { cookie, formToken, token: '' });
	const sends = row.sends?.(site.found) ?? {};
	// A page that has no such form today: then what the row says, and the report counts it among those that do not go through.
	const fields = await browser.fields(page, path, sends).catch(() => browser.fields(null, path, sends));
	return [{ ...base, fields: [...fields], attack: 'form' }];
}

/** The forms of every page, as they stand, with each name that they can send. */
async function ofPages(site: ScannedSite): Promise<readonly ScanRequest[]> {
	const all: ScanRequest[] = [];
	for (const [route, row] of Object.entries(ROWS)) {
		if (!route.startsWith('GET ') || route === 'GET /live') continue;
		const address = `${addressOf(route, row, site.found)}${row.query === undefined ? '' : `?${row.query}`}`;
		for (const who of new Set([whoFor(route, row), ...(row.may === 'anybody' || row.may === 'handed' ? [] : mayAll(row))])) {
			const { cookie, formToken } = visitorFor(site, who);
			const { html } = await browserOf(site, { cookie, formToken, token: '' }).get(address);
			for (const form of formsIn(html)) all.push(ofForm(form, { who, cookie, on: route }));
		}
	}
	return all;
}

function ofForm(form: PageForm, { who, cookie, on }: { readonly who: Who; readonly cookie: string; readonly on: string }): ScanRequest {
	const [path = '', search = ''] = form.to.split('?');
	const fields = filled(form);
	for (const { name, value } of form.fields) if (!fields.has(name)) fields.append(name, value);
	const name = `POST ${path.replace(IDS, ':id')} as ${who}, from ${on}`;
	return { name, method: 'POST', path, cookie, query: [...new URLSearchParams(search)], fields: [...fields], headers: [], attack: 'form' };
}

/** Every header that anything of ours reads, as a browser on one of our own pages would send it. */
const READ = [
	['x-forwarded-for', '203.0.113.7'],
	['user-agent', 'Mozilla/5.0'],
	['referer', `${SITE}/today`],
	['origin', SITE],
	['sec-fetch-site', 'same-origin'],
	['sec-fetch-dest', 'document'],
	['x-form-token', '1'],
	['last-event-id', '1'],
	['accept-language', 'en-GB'],
] as const;

/** Headers, cookies among them, with and without somebody who is signed in. */
function ofHeaders(site: ScannedSite): readonly ScanRequest[] {
	return (
		[
			['/today', 'worker'],
			['/live', 'duty'],
			['/notes', 'phone'],
			['/sign-in', 'nobody'],
		] as const
	).map(([path, who]) => {
		const cookie = visitorFor(site, who).cookie || '__Host-waymark-device=1';
		return {
			name: `headers of GET ${path} as ${who}`,
			method: 'GET',
			path,
			cookie,
			query: [],
			fields: [],
			headers: READ,
			attack: 'headers',
		};
	});
}
