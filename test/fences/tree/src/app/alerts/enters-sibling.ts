// refused by house rule: a capability is entered by its ports
import { invite } from '#app/staff/sign-in.ts';

export const kept = invite;
