import { describe } from 'vitest';
import { STORES } from '../support/databases.ts';
import { gettingBackContract } from './getting-back.contract.ts';

describe.each(STORES)('getting back in, in $name', gettingBackContract);
