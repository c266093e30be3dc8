/** What stands in every answer, whatever it is. */
const EVERYWHERE: Readonly<Record<string, RegExp>> = {
	'x-content-type-options': /^nosniff$/,
	'cross-origin-opener-policy': /^same-origin$/,
	'cross-origin-resource-policy': /^same-origin$/,
	'cross-origin-embedder-policy': /^require-corp$/,
	'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
	'referrer-policy': /^(no-referrer|same-origin)$/,
	'x-frame-options': /^DENY$/,
	'x-robots-tag': /^noindex, nofollow$/,
	'cache-control': /^no-store$/,
};

/** What every policy says, besides where scripts and styles come from. */
const POLICY = [
	"default-src 'none'",
	"frame-ancestors 'none'",
	"base-uri 'none'",
	"form-action 'self'",
	"require-trusted-types-for 'script'",
];

const TAG = /<[a-z](?:[^>"]|"[^"]*")*>/gi;
/** In a tag whose values were taken out: what somebody typed stands there in quotes, and is no handler. */
const EVENT_HANDLER = /\son[a-z]+=/i;

/** Remembers every nonce, so that one that comes twice is a fault. */
export function headerFaults() {
	const nonces = new Set<string>();
	return (answer: Response, body: string): readonly string[] => {
		const { headers } = answer;
		const policy = headers.get('content-security-policy') ?? '';
		const nonce = /script-src 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
		const again = nonce === '' || nonces.has(nonce);
		nonces.add(nonce);
		return [
			...Object.entries(EVERYWHERE).flatMap(([name, value]) =>
				value.test(headers.get(name) ?? '') ? [] : [`${name}: ${headers.get(name)}`],
			),
			...POLICY.filter((one) => !policy.split('; ').includes(one)).map((one) => `no ${one}`),
			...(/unsafe-|https?:|\*/.test(policy) ? ['a policy that lets in something else'] : []),
			...(again ? ['no nonce of its own'] : []),
			...(headers.get('content-type')?.startsWith('text/html') === true ? inPage(body, policy, nonce) : []),
		];
	};
}

/** What the policy would refuse in a browser, or lets in although nothing in the page needs it. */
function inPage(html: string, policy: string, nonce: string): readonly string[] {
	const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
	const styles = [...html.matchAll(/<style\b[^>]*>/g)].map(([tag]) => tag);
	const tags = [...html.matchAll(TAG)].map(([tag]) => tag.replace(/"[^"]*"/g, ''));
	const stylePolicy = /style-src ([^;]*)/.exec(policy)?.[1] ?? '';
	const wakes = html.includes('data-island="push"');
	return [
		...[...scripts, ...styles].filter((tag) => !tag.includes(`nonce="${nonce}"`)).map((tag) => `${tag} without the nonce`),
		...(/\sstyle="/.test(html.replace(/<svg[\s\S]*?<\/svg>/g, '')) ? ['a style attribute'] : []),
		...(tags.some((tag) => EVENT_HANDLER.test(tag)) ? ['an event handler in the page'] : []),
		...(stylePolicy.includes('nonce') === styles.length > 0 ? [] : ['a style policy that does not fit the page']),
		...(policy.includes('trusted-types waymark') === wakes ? [] : ['a Trusted Types policy that does not fit the page']),
		...(/(?:src|href)="(?:https?:)?\/\//.test(html) ? ['something from another site'] : []),
	];
}
