import type { Session } from '#app/staff/ports.ts';

/** Built files by their logical name (`staff.css`, `live.js`), so that a page never guesses a hashed path. */
export type Assets = Readonly<Record<string, string>>;

/** What single pages need of the Content-Security-Policy: registering the service worker, or a style that prints a foot. */
export type PageNeeds = 'service-worker' | 'print-foot';

/** What every route may rely on once the server's own middleware has run. */
export type AppEnv = {
	Variables: {
		session: Session;
		/** Of this response alone: the only inline script that may run carries it. */
		nonce: string;
		assets: Assets;
		/** Of this response. `private`: a young person's own phone, where style and script stand in the page. Otherwise the staff's. */
		policy?: 'private';
		/** Beyond what every page of the staff's may do. */
		needs?: PageNeeds;
	};
};
