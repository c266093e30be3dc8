import type { YoungPersonId } from '#core/id.ts';

/**
 * Making a mandatory report. No state of a project refuses it: not one that has closed, not one without a safeguarding lead (what
 * may not be softened, 17). Whatever else stands before a route asks here first.
 *
 * @example NEVER_BLOCKED.test('/young-people/0190…/mandatory-report') // true
 */
export const NEVER_BLOCKED = /^\/young-people\/[^/]+\/mandatory-report(\/|$)/;

/** Where a report about a young person is made; those that were made stand below it. */
export const mandatoryReportAddress = (id: YoungPersonId) => `/young-people/${id}/mandatory-report`;
