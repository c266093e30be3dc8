// accepted
import * as z from 'zod/mini';
import { near } from './near.ts';

export const far = z.object({ near: z.literal(near) });
