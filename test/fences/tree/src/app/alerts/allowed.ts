// accepted
import { Hono } from 'hono';
import type { Port } from '#app/staff/ports.ts';
import { near } from '#core/near.ts';

export const routes = { Hono, near };
export type Kept = Port;
