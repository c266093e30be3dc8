/** How bad, in the words of the scanners. */
export const SEVERITIES = ['information', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing that a scanner found, or that we saw in an answer to it. */
export type Finding = {
	readonly tool: 'sqlmap' | 'wapiti' | 'answers';
	readonly severity: Severity;
	/** Which scan, in words: `POST /notes as phone`. */
	readonly scan: string;
	readonly what: string;
	/** The body of the request that showed it, where that is known. */
	readonly sent?: string;
};

const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

/** Nothing of these may remain. */
export const isBad = (finding: Finding): boolean => rank(finding) >= SEVERITIES.indexOf('medium');

/** How many of each severity, worst first, then each finding on a line of its own. */
export function tableOf(findings: readonly Finding[]): string {
	const sorted = [...findings].sort((a, b) => rank(b) - rank(a));
	const counts = [...SEVERITIES]
		.reverse()
		.map((severity) => `| ${severity} | ${findings.filter((one) => one.severity === severity).length} |`);
	const rows = sorted.map(({ tool, severity, scan, what }) => `| ${severity} | ${tool} | ${scan} | ${what.replaceAll('|', '¦')} |`);
	const each = rows.length === 0 ? [] : ['', '| severity | from | scan | what |', '|---|---|---|---|', ...rows];
	return ['| severity | found |', '|---|---|', ...counts, ...each].join('\n');
}
