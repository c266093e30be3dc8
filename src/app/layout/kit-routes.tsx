import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { allow } from '../staff/allow.tsx';
import { KitPage } from './kit.tsx';

/** `GET /kit`: every part that pages are built from, with made-up words. */
export function kitRoutes(): Hono<AppEnv> {
	const app = new Hono<AppEnv>();
	app.get('/kit', allow('kit.see'), (c) => c.html(<KitPage assets={c.get('assets')} nonce={c.get('nonce')} />));
	return app;
}
