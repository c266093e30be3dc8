import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { siteOf, twinOf, wayBack } from './site.ts';

const siteAt = async (url: string, ours: string) =>
	(await new Hono().get('/', (c) => c.json(siteOf(c, ours))).request(url)).json() as Promise<unknown>;

it('passkeys belong to a name: an address in figures has none, and the same machine by name has one', async () => {
	expect(await siteAt('http://127.0.0.1:3000/', 'http://127.0.0.1:3000')).toEqual({ origin: 'http://127.0.0.1:3000' });
	expect(await siteAt('http://localhost:3000/', 'http://127.0.0.1:3000')).toEqual({ origin: 'http://localhost:3000', name: 'localhost' });
	expect(await siteAt('http://10.0.0.1:8080/', 'https://waymark.example')).toEqual({
		origin: 'https://waymark.example',
		name: 'waymark.example',
	});
	expect(await siteAt('http://evil.example/', 'https://waymark.example')).toEqual({
		origin: 'https://waymark.example',
		name: 'waymark.example',
	});
});

it('only an address of this machine has a twin', () => {
	expect([twinOf('http://[::1]:3000'), twinOf('http://127.0.0.1'), twinOf('https://127.0.0.1'), twinOf('http://10.0.0.1:3000')]).toEqual([
		'http://localhost:3000',
		'http://localhost',
		undefined,
		undefined,
	]);
});

it.each(['/', '/today', '/young-people/0190-a/episodes/new?x=1&y=2'])('the way back to %s is kept', (to) => {
	expect(wayBack(to)).toBe(to);
});

it.each([undefined, '', 'today', '//evil.example', '/\\evil.example', 'https://evil.example', '/a\nb', '/unlock?to=/unlock', '/sign-out'])(
	'%j leads to the start and nowhere else',
	(to) => {
		expect(wayBack(to)).toBe('/');
	},
);
