// refused by house rule: a capability is entered by its ports
import { lines } from '#app/conversation/lines.ts';

export const kept = lines;
