import { describe } from 'vitest';
import { STORES } from '../support/databases.ts';
import { sendingContract } from './sending.contract.ts';

describe.each(STORES)('texts of ours, in $name', sendingContract);
