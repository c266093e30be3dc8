// refused by house rule: a capability is entered by its ports
import { report } from '#app/report/allowed.ts';

export const kept = report;
