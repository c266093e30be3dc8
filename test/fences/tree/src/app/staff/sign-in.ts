// refused by house rule: a relative import stays in its zone
import { near } from '../../server/near.ts';

export const invite = near;
