import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { readForm } from '#app/form.ts';
import { formsOnly } from './forms-only.ts';

const app = new Hono<AppEnv>();
app.use(formsOnly((c, status) => c.text('no', status)));
app.all('/', async (c) => c.text((await readForm(c)).one('words')));

async function sent(type: string | undefined, body: string, method = 'POST'): Promise<readonly [number, string]> {
	// Bytes, because a text would bring a content type of its own.
	const answer = await app.request('/', {
		method,
		body: new TextEncoder().encode(body),
		headers: type === undefined ? {} : { 'content-type': type },
	});
	return [answer.status, await answer.text()];
}

describe('what is no form', () => {
	it.each([
		undefined,
		'',
		'text/plain',
		'application/json',
		'multipart/form-data; boundary=x',
		'image/jpeg',
		'application/x-www-form-urlencoded-not',
		'text/plain, application/x-www-form-urlencoded',
	])('is refused as what it is: %s', async (type) => {
		expect(await sent(type, 'words=hello')).toEqual([415, 'no']);
	});

	it.each(['PUT', 'PATCH', 'DELETE'])('is refused whatever it is sent by: %s', async (method) => {
		expect(await sent('application/json', '{}', method)).toEqual([415, 'no']);
	});
});

describe('a form', () => {
	it.each(['application/x-www-form-urlencoded', 'Application/X-WWW-Form-Urlencoded; charset=UTF-8'])('is read: %s', async (type) => {
		expect(await sent(type, 'words=he+hit+me')).toEqual([200, 'he hit me']);
	});

	it('may be as long as somebody writes, and has no more fields than any page', async () => {
		const long = 'a'.repeat(900_000);
		expect(await sent('application/x-www-form-urlencoded', `words=${long}`)).toEqual([200, long]);
		expect(await sent('application/x-www-form-urlencoded', `words=ok${'&a=1'.repeat(1_999)}`)).toEqual([200, 'ok']);
		expect(await sent('application/x-www-form-urlencoded', `words=ok${'&a'.repeat(2_000)}`)).toEqual([413, 'no']);
	});
});

it('a page that is asked for needs no kind', async () => {
	expect((await app.request('/')).status).toBe(200);
});
