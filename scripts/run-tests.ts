import { runGates, TEST_GATES } from './gates.ts';

process.exitCode = await runGates(TEST_GATES);
