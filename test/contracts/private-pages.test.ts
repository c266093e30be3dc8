import { describe } from 'vitest';
import { STORES } from '../support/databases.ts';
import { privatePagesContract } from './private-pages.contract.ts';

describe.each(STORES)('a code for the private page, in $name', privatePagesContract);
