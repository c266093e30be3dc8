import { createHash } from 'node:crypto';

/** What the ledger says, a line each. */
export type Told =
	/** From here on the power may be cut. */
	| { readonly told: 'begun' }
	/** Whoever wrote this was told that it is kept: what is stored has this digest. */
	| { readonly told: 'kept'; readonly entry: string; readonly digest: string }
	/** This left for a provider. */
	| { readonly told: 'knocked'; readonly row: string }
	| { readonly told: 'ended' };

/** The file that it stands in. */
export const LEDGER = 'ledger';

export const digest = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
