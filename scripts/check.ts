import { CHECK_GATES, runGates } from './gates.ts';

process.exitCode = await runGates(CHECK_GATES);
