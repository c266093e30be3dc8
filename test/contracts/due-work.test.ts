import { describe } from 'vitest';
import { STORES } from '../support/databases.ts';
import { dueWorkContract } from './due-work.contract.ts';

describe.each(STORES)('work that is due, in $name', dueWorkContract);
