import { describe, expect, it } from 'vitest';
import { type HandedTablet, handedTablet } from './support/handed-tablet.ts';

const big = 'a'.repeat(1_000_001);
const posted = (body: string, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
	method: 'POST',
	body,
	headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length), ...headers },
});

/** Everything that a locked tablet refuses, and how. */
const REFUSED: readonly (readonly [string, number, (tablet: HandedTablet) => ReturnType<HandedTablet['ask']>])[] = [
	['a form of another page', 403, ({ post }) => post('/sign-out', {})],
	['a form of another page that is too large', 403, ({ ask }) => ask('/conversations/x', posted(big))],
	['a form at an address that is nothing', 403, ({ post, page }) => post('/hand-over/zzz', page)],
	['a form at an address that no id has', 403, ({ post, page }) => post('/%20x', page)],
	['a page that a script asks for', 403, ({ ask }) => ask('/today', { headers: { 'sec-fetch-dest': 'empty' } })],
	['the stream of changes', 403, ({ ask }) => ask('/live')],
	['their own form, when it is too large', 413, ({ ask }) => ask('/hand-over', posted(big))],
	['their own form, from a page that is not ours', 403, ({ ask }) => ask('/hand-over', posted('', { 'sec-fetch-site': 'cross-site' }))],
	['a passphrase from a page of another sign-in', 403, ({ post }) => post('/hand-over/unlock', { formToken: 'x', passphrase: 'y' })],
];

describe('a refusal on a tablet that is handed over', () => {
	it.each(REFUSED)('is a page of theirs with a way back: %s', async (_what, status, sent) => {
		const answer = await sent(await handedTablet());
		expect(answer.status).toBe(status);
		expect(answer.html).toContain('<h1>That didn’t go through.</h1>');
		expect(answer.html).toMatch(/<a class="go" href="\/hand-over">/);
		expect(answer.html).not.toMatch(/Waymark|href="\/today"|Nothing was lost|alert/);
	});

	it('tells them when what they sent was too much, and that it did not come', async () => {
		const { html } = await (await handedTablet()).ask('/hand-over', posted(big));
		expect(html).toContain('We did not get it.');
	});

	it.each(['/%20x', '/%00', '/health', '/hand-over/zzz', '/hand-over/', '/no/such/page', '/enter/code', '/notes', '/signed-out'])(
		'is none where a page is asked for: %s leads back to theirs',
		async (path) => {
			expect(await (await handedTablet()).ask(path)).toMatchObject({ status: 303, to: '/hand-over', html: '' });
		},
	);
});

describe('whoever watches over the server', () => {
	it('is told how it is without a session, and a worker in hers', async () => {
		const tablet = await handedTablet();
		tablet.held.token = '';
		expect(await tablet.ask('/health')).toMatchObject({ status: 200 });
		tablet.held.token = await tablet.signIn();
		expect((await tablet.ask('/health')).html).toContain('"oldestUnownedAlertMs":90');
		expect((await tablet.ask('/%20x')).html).toContain('That is not here');
		expect((await tablet.ask('/alerts', posted('', { 'sec-fetch-site': 'cross-site' }))).html).toContain(
			'did not come from one of our own',
		);
	});
});
