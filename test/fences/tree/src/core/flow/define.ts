// accepted
import { setup } from 'xstate';
import { near } from '#core/near.ts';

export const machine = { setup, near };
