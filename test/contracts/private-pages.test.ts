import { describe } from 'vitest';
import { DATABASES, STORES } from '../support/databases.ts';
import { durablePrivatePagesContract, privatePagesContract } from './private-pages.contract.ts';

describe.each(STORES)('a code for the private page, in $name', privatePagesContract);
describe.each(DATABASES)('a code for the private page, on the disk of $name', durablePrivatePagesContract);
