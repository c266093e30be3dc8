import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '#app/app-env.ts';
import { idShape } from './id-shape.tsx';

const asked: string[] = [];
const app = new Hono<AppEnv>();
app.use(idShape((c) => c.text('nothing', 404)));
app.all('*', (c) => {
	asked.push(c.req.path);
	return c.text('found');
});
const statusOf = async (path: string, method = 'GET') => (await app.request(path, { method })).status;

describe('the shape of an id', () => {
	it.each(['/', '/today', '/young-people/01999f3e-7c2b-7000-8000-000000000001', '/enter/aZ09_-', `/alerts/${'a'.repeat(128)}/own`])(
		'lets %s through',
		async (path) => expect(await statusOf(path)).toBe(200),
	);

	it.each(['%00', 'a%00b', '%zz', 'a%2Fb', '%27', 'a.b', 'a%20b', '%C3%A9', '%F0%9F%90%8C', 'a'.repeat(129)])(
		'answers 404 to /alerts/%s, whatever is asked of it, and no route sees it',
		async (part) => {
			asked.length = 0;
			for (const method of ['GET', 'POST'])
				for (const path of [`/alerts/${part}`, `/alerts/${part}/own`]) expect(await statusOf(path, method)).toBe(404);
			expect(asked).toEqual([]);
		},
	);
});
