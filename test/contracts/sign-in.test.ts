import { describe } from 'vitest';
import { STORES } from '../support/databases.ts';
import { signInContract } from './sign-in.contract.ts';

describe.each(STORES)('signing in, in $name', signInContract);
