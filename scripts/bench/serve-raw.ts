import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { answer } from './answer.ts';

export type RawCalls = { readonly port: () => number };

const app = new Hono();
app.post('/conversations/:id', async (c) => {
	await c.req.text();
	return c.redirect(`/conversations/${c.req.param('id')}`, 303);
});
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
if (!server.listening) await new Promise<void>((listening) => server.once('listening', () => listening()));

const calls: RawCalls = { port: () => (server.address() as AddressInfo).port };
answer(calls, async () => void server.close());
