import { ALL_RULES } from '#core/screening/rules/all-rules.ts';
import { writePack } from './write-pack.ts';
import { writeRules } from './write-rules.ts';

/** After a rule or a word was changed: `npm run screen:pack`. The model stays as it is. */
const screening = new URL('../../src/core/screening/', import.meta.url);
writeRules(ALL_RULES, new URL('rules/rules.generated.ts', screening));
process.stdout.write(`${ALL_RULES.length} rules, pack ${writePack(screening)}\n`);
