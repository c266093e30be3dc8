import { describe } from 'vitest';
import { STORES } from '../support/databases.ts';
import { leavingContract } from './leaving.contract.ts';

describe.each(STORES)('leaving, in $name', leavingContract);
