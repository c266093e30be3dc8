import { namedCases } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(namedCases);

export const caseNamed: Handler<'case-named'> = { writes: ({ mark }, { project }) => [add({ ...mark, project })] };
