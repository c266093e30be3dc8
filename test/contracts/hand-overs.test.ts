import { describe } from 'vitest';
import { DATABASES, STORES } from '../support/databases.ts';
import { durableHandOversContract, handOversContract } from './hand-overs.contract.ts';
import { handedOverDevicesContract } from './handed-over-devices.contract.ts';

describe.each(STORES)('the lock on a tablet, in $name', handOversContract);
describe.each(STORES)('a device in a young person’s hands, in $name', handedOverDevicesContract);
describe.each(DATABASES)('the lock on a tablet, on the disk of $name', durableHandOversContract);
