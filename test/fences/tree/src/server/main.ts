// accepted
import { near } from '#flows/return-home/near.ts';

export const now = () => Date.now();
export const started = near;
