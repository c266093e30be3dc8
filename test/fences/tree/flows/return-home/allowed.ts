// accepted
import { near } from '#core/near.ts';

export const content = near;
