import { and, isNotNull, isNull } from 'drizzle-orm';
import type { Instant } from '#core/clock/instant.ts';
import type { NumberId, ProjectId, YoungPersonId } from '#core/id.ts';
import type { Write } from '#db/dialect/write.ts';
import { sentTexts } from '#db/schema/index.ts';
import { updateOf } from '#db/statement.ts';

const over = updateOf(
	sentTexts,
	['overAt'],
	['project', 'number', 'youngPerson'],
	and(isNotNull(sentTexts.question), isNull(sentTexts.overAt)),
);

type There = { readonly project: ProjectId; readonly number: NumberId; readonly youngPerson: YoungPersonId };

/** Every question that was asked there and is open still, sent or not, is over from then on. */
export const questionsThereAreOver = (there: There, at: Instant): Write => ({ ...over({ overAt: at }, there), rows: 'any' });
