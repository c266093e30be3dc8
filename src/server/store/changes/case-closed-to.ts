import { closedCases } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(closedCases);

export const caseClosedTo: Handler<'case-closed-to'> = { writes: ({ mark }, { project }) => [add({ ...mark, project })] };
