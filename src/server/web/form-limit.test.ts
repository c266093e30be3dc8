import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { formLimit } from './form-limit.ts';

const app = new Hono();
app.use(formLimit(10, (c) => c.text('too large', 413)));
app.all('/', async (c) => c.text(await c.req.text()));

function stream(text: string): ReadableStream<Uint8Array> {
	return new ReadableStream({
		start(controller) {
			for (const letter of text) controller.enqueue(new TextEncoder().encode(letter));
			controller.close();
		},
	});
}

describe('the limit of a form', () => {
	it('lets through what says that it fits', async () => {
		const answer = await app.request('/', { method: 'POST', body: '0123456789', headers: { 'content-length': '10' } });
		expect([answer.status, await answer.text()]).toEqual([200, '0123456789']);
	});

	it.each(['11', '1e3', 'x'])('refuses a length of %s', async (length) => {
		const answer = await app.request('/', { method: 'POST', body: '0', headers: { 'content-length': length } });
		expect([answer.status, await answer.text()]).toEqual([413, 'too large']);
	});

	it('counts what does not say how long it is', async () => {
		const send = (text: string) => app.request('/', { method: 'POST', body: stream(text), duplex: 'half' } as RequestInit);
		expect((await send('0123456789')).status).toBe(200);
		expect((await send('01234567890')).status).toBe(413);
	});

	it('counts what says two things about its length', async () => {
		const headers = { 'content-length': '1', 'transfer-encoding': 'chunked' };
		const answer = await app.request('/', { method: 'POST', body: stream('01234567890'), headers, duplex: 'half' } as RequestInit);
		expect(answer.status).toBe(413);
	});

	it('has nothing to say about a page that is only asked for', async () => {
		expect((await app.request('/')).status).toBe(200);
	});
});
