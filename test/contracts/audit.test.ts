import { describe } from 'vitest';
import { DATABASES } from '../support/databases.ts';
import { auditContract } from './audit.contract.ts';

describe.each(DATABASES)('the audit in $name', auditContract);
