// refused by house rule: a capability is entered by its ports
import { routes } from '#app/alerts/allowed.ts';

export const kept = routes;
