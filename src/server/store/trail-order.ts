import { asc } from 'drizzle-orm';
import { alertTrail } from '#db/schema/index.ts';

/** The lines of a trail as they were written: a clock that was put back moves none of them. */
export const inPlace = [asc(alertTrail.place), asc(alertTrail.at), asc(alertTrail.id)];
