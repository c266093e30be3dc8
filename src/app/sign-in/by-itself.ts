/** Where scripts ask by themselves: what is live, and what a page that is open shows anew. */
const BY_ITSELF = /^\/(live|push|lock|hand-over)(\/|$)|^\/(inbox|demo\/phone)\/([^/]+\/)?(now|waiting)$/;

/**
 * Whether a script asks for this by itself, so that it is no sign that anybody is there: a page that is left open locks all the same.
 *
 * @example isByItself('/inbox/waiting') // true
 */
export const isByItself = (path: string): boolean => BY_ITSELF.test(path);
