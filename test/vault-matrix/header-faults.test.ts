import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { securityHeaders } from '#server/web/security-headers.ts';
import { headerFaults } from './header-faults.ts';

const app = new Hono();
app.use(securityHeaders());
app.get('/', (c) => c.html(c.req.query('page') ?? ''));

async function faultsOf(page: string): Promise<readonly string[]> {
	const answer = await app.request(`/?page=${encodeURIComponent(page)}`);
	return headerFaults()(answer, await answer.text());
}

it.each([
	['<a onclick="go()">', 'an event handler in the page'],
	['<img src="a" onerror=go()>', 'an event handler in the page'],
	['<input value="x" ONFOCUS="go()" autofocus>', 'an event handler in the page'],
	['<p style="color: red">', 'a style attribute'],
	['<img src="//elsewhere.example/a">', 'something from another site'],
	['<script>go()</script>', '<script> without the nonce'],
])('%s in a page is a fault', async (page, fault) => {
	expect(await faultsOf(page)).toContain(fault);
});

it.each(['<input value="&quot; onfocus=go() x=&quot;">', '<p>He said: on=1, onclick="go()"</p>', '<a href="/x?onload=1">'])(
	'%s, where it is only words, is none',
	async (page) => {
		expect(await faultsOf(page)).toEqual([]);
	},
);

it('an answer without the headers has many, and a nonce that comes twice is one', async () => {
	const faults = headerFaults();
	expect(faults(new Response('', { headers: { 'content-type': 'text/html' } }), '').length).toBeGreaterThan(10);
	const answer = await app.request('/');
	expect(faults(answer, '')).toEqual([]);
	expect(faults(answer, '')).toEqual(['no nonce of its own']);
});
