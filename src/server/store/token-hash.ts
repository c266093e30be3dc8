import { createHmac, hash } from 'node:crypto';

/** What is kept of a token or a code in its place: who reads the database can open nothing with it. */
export const hashOf = (secret: string): string => hash('sha256', secret, 'base64url');

/** The same for the page that stands in front of a locked screen, worth nothing anywhere else. */
export const unlockTokenOf = (token: string): string => createHmac('sha256', token).update('waymark/unlock').digest('base64url');

/** Follows from the session's own secret, so that it needs no place to be kept and cannot be had without it. */
export const formTokenOf = (token: string): string => createHmac('sha256', token).update('waymark/form').digest('base64url');
