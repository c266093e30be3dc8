import type { NumberId, ProjectId, YoungPersonId } from '#core/id.ts';
import type { Write } from '#db/dialect/write.ts';
import { numbers } from '#db/schema/index.ts';
import { taking } from '#db/statement.ts';

const take = taking(numbers, ['project', 'id', 'youngPerson']);

/**
 * Takes the number's row until the commit is over: a case that goes, or becomes part of another at this moment, comes before or after,
 * never beside. Whatever writes about a thread takes it first, so that no two wait for each other.
 */
export const takeNumber = (project: ProjectId, id: NumberId, youngPerson: YoungPersonId): Write => take({ project, id, youngPerson });
