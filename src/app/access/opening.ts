import type { YoungPersonId } from '#core/id.ts';

/** The one address that names a case to whoever may not see it: opening it with a reason. */
export const OPENING = /^\/open-with-a-reason\/[^/]+$/;
export const openingAddress = (youngPerson: YoungPersonId): string => `/open-with-a-reason/${youngPerson}`;
