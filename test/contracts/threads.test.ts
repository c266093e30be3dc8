import { describe } from 'vitest';
import { STORES } from '../support/databases.ts';
import { sentTextsContract } from './sent-texts.contract.ts';
import { threadsContract } from './threads.contract.ts';

describe.each(STORES)('threads of texts, in $name', threadsContract);
describe.each(STORES)('texts of ours, in $name', sentTextsContract);
