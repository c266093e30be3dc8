import { describe } from 'vitest';
import { STORES } from '../support/databases.ts';
import { lookTogetherContract } from './look-together.contract.ts';
import { textsContract } from './texts.contract.ts';

describe.each(STORES)('texts that are kept, in $name', textsContract);
describe.each(STORES)('texts that are read together, in $name', lookTogetherContract);
