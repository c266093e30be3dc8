import { describe } from 'vitest';
import { DATABASES, STORES } from '../support/databases.ts';
import { commitContract, durableCommitContract } from './commit.contract.ts';

describe.each(STORES)('a commit in $name', commitContract);
describe.each(DATABASES)('a commit on the disk of $name', durableCommitContract);
