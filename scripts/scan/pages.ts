import { addressOf, mayAll } from '../../test/vault-matrix/ask.ts';
import { browserOf } from '../../test/vault-matrix/found.ts';
import { ROWS, type Row } from '../../test/vault-matrix/routes-in-rows.ts';
import type { ScannedSite } from './scanned-site.ts';
import type { Tally } from './tally.ts';

/** Who walks the site, one scan each. */
export const WALKERS = ['worker', 'lead', 'administrator', 'phone', 'nobody', 'handed', 'duty'] as const;
export type Walker = (typeof WALKERS)[number];

/** An event stream has no end, and what locks an idle screen is no page. */
const NO_PAGE = new Set(['GET /live', 'GET /health', 'GET /enter/:code']);

const isFor = (who: Walker, route: string, row: Row): boolean => {
	if (who === 'handed') return row.may === 'handed' || row.may === 'anybody';
	if (who === 'phone' || who === 'nobody') return row.may === 'anybody';
	return !route.startsWith('GET /sign-in') && (mayAll(row) as readonly string[]).includes(who);
};

/** The pages that answer 200 to this walker before anybody scans: what a scan has to reach to count. */
export async function pagesOf(site: ScannedSite, who: Walker): Promise<readonly string[]> {
	const { cookie, formToken } = site.visitors.get(who as never) ?? { cookie: '', formToken: '' };
	const own = browserOf(site, { cookie, formToken, token: '' });
	const open: string[] = [];
	for (const [route, row] of Object.entries(ROWS)) {
		if (!route.startsWith('GET ') || NO_PAGE.has(route) || !isFor(who, route, row)) continue;
		const path = addressOf(route, row, site.found);
		const { status } = await own.get(`${path}${row.query === undefined ? '' : `?${row.query}`}`);
		if (status === 200) open.push(`${path}${row.query === undefined ? '' : `?${row.query}`}`);
	}
	return [...new Set(open)];
}

/** Which of these were not read. */
export const notReached = (pages: readonly string[], { opened }: Tally): readonly string[] =>
	pages.filter((page) => !opened.has(page.split('?')[0] ?? ''));
