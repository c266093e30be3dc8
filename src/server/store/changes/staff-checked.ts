import { staffChecks } from '#db/schema/index.ts';
import { insertInto } from '#db/statement.ts';
import type { Handler } from '#server/store/changes/handler.ts';

const add = insertInto(staffChecks);

export const staffChecked: Handler<'staff-checked'> = { writes: ({ check }, { project }) => [add({ ...check, project })] };
