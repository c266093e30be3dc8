import type { Finding } from './findings.ts';
import type { Front } from './front.ts';
import type { ScanRequest } from './requests.ts';
import type { ScannedSite } from './scanned-site.ts';
import type { Scanned } from './sqlmap.ts';

/** What is scanned, and how. */
export type Scanning = {
	readonly site: ScannedSite;
	readonly front: Front;
	readonly requests: readonly ScanRequest[];
	readonly folder: string;
	readonly say: (line: string) => void;
	readonly tools: readonly ('sqlmap' | 'wapiti')[];
	readonly match: string;
	/** How hard sqlmap tries. */
	readonly level: string;
	readonly secondsEach: number;
};

export type ScanReport = { readonly findings: readonly Finding[]; readonly lines: readonly string[] };

/** What the scanner found, and what we saw in the answers it got and in our own log. */
export function allOf(scan: string, { findings, tally }: Scanned, site: ScannedSite): readonly Finding[] {
	const seen = tally.faults.map((what): Finding => ({ tool: 'answers', severity: 'medium', scan, what }));
	const logged = site
		.logged()
		.map((what): Finding => ({ tool: 'answers', severity: 'medium', scan, what: `logged: ${what.slice(0, 200).trim()}` }));
	return [...findings, ...seen, ...logged];
}
