import type { Finding } from './findings.ts';
import type { Front } from './front.ts';
import { type ScannedSite, SITE } from './scanned-site.ts';
import type { Visitor } from './visitors.ts';

const FORGERY = /^Cross Site Request Forgery: POST (\/\S*) /;
const ELSEWHERE = 'https://elsewhere.example';
const TOKEN = 'formToken';

/** What became of a form: its answer, and whether any talk is different. */
type Became = { readonly status: number; readonly wrote: boolean };

/**
 * wapiti takes a form for open when it knows no token by its name, and ours is called otherwise; or it takes `token`, which says
 * from where in a talk a page is, for one. So the very form that it saw is sent three times, the site as it was before each:
 * from another site, whole; from our own without its token; from our own, whole. It is no finding only when the first is refused
 * (403), when the second is refused (403; on a young person’s page nothing is written, though it is when the form is whole), and
 * when the third is not refused: then it was the origin, and by itself the token. A form that carries no token belongs to nobody
 * who is signed in, and there the origin alone has to refuse.
 */
export async function forgeryTried(finding: Finding, visitor: Visitor, at: At): Promise<Finding> {
	const path = FORGERY.exec(finding.what)?.[1];
	if (path === undefined) return finding;
	const whole = new URLSearchParams(finding.sent);
	// Its own, and not one from before the site was as it is now.
	if (whole.has(TOKEN)) whole.set(TOKEN, visitor.formToken);
	const bare = new URLSearchParams([...whole].filter(([name]) => name !== TOKEN));
	const send = (from: string, body: URLSearchParams) => became({ path, from, body, cookie: visitor.cookie }, at);
	const elsewhere = await send(ELSEWHERE, whole);
	const without = whole.has(TOKEN) ? await send(SITE, bare) : undefined;
	const ours = await send(SITE, whole);
	const said = ({ status, wrote }: Became): string => `${status}${wrote ? ' and written' : ''}`;
	const words = [
		`from another site ${said(elsewhere)}`,
		without === undefined ? 'it has no token' : `from ours without its token ${said(without)}`,
		`from ours ${said(ours)}`,
	];
	const holds = isRefused({ asksAgain: path === '/notes', elsewhere, without, ours });
	return { ...finding, severity: holds ? 'information' : 'medium', what: `${finding.what}; ${words.join('; ')}` };
}

const IDS = /[\da-f]{8}-[\da-f-]{27}/g;

/** One of each kind of form: the same page of another person or talk has the same form, and stands for it. */
export function oneOfEach(findings: readonly Finding[]): readonly Finding[] {
	const kindOf = ({ what, sent }: Finding): string =>
		FORGERY.test(what) ? `${what.replaceAll(IDS, ':id')} ${[...new URLSearchParams(sent).keys()].join(' ')}` : what;
	return [...new Map(findings.map((one) => [kindOf(one), one])).values()];
}

type At = { readonly site: ScannedSite; readonly front: Front };
type Tried = {
	/** A young person’s page refuses nobody to their face: it asks them again, and writes nothing. */
	readonly asksAgain: boolean;
	readonly elsewhere: Became;
	readonly without: Became | undefined;
	readonly ours: Became;
};

/** Origin and token refuse, each by itself. */
export function isRefused({ asksAgain, elsewhere, without, ours }: Tried): boolean {
	const bare = without === undefined || (!without.wrote && (without.status === 403 || (asksAgain && ours.wrote)));
	return elsewhere.status === 403 && !elsewhere.wrote && bare && ours.status !== 403 && ours.status < 500;
}

type Sent = { readonly path: string; readonly from: string; readonly body: URLSearchParams; readonly cookie: string };

async function became({ path, from, body, cookie }: Sent, { site, front }: At): Promise<Became> {
	front.begin('all');
	const before = linesIn(site);
	const headers = { ...(cookie === '' ? {} : { cookie }), origin: from, 'sec-fetch-site': from === SITE ? 'same-origin' : 'cross-site' };
	const ask = () => fetch(`${front.origin}${path}`, { method: 'POST', headers, body, redirect: 'manual' });
	// A connection that was kept from before is found closed once.
	const answer = await ask().catch(ask);
	await answer.arrayBuffer();
	front.end();
	const wrote = linesIn(site) !== before;
	if (wrote || answer.status < 400) await site.reset();
	return { status: answer.status, wrote };
}

/** All that a young person’s own page can write: what is said in a talk, where that stands, and the sittings themselves. */
const OF_A_TALK = ['entries', 'conversations', 'private_sittings'] as const;

function linesIn(site: ScannedSite): string {
	const { client } = site.kept().db;
	return JSON.stringify(OF_A_TALK.map((table) => client.prepare(`select * from "${table}"`).raw().all()));
}
