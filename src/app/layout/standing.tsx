import type { Child } from 'hono/jsx';
import { Icon } from './icon.tsx';

/**
 * How a promise or a conversation stands. *Late* is a diamond and says since when in a word ("Late since Friday"),
 * never hours; *done* is a tick; *open* is words only.
 */
export function Standing({ state, children }: { readonly state: 'late' | 'done' | 'open'; readonly children: Child }) {
	return (
		<p class={`standing standing-${state}`}>
			{state === 'late' ? <Diamond /> : null}
			{state === 'done' ? <Icon name="check" size={20} bold /> : null}
			<span>{children}</span>
		</p>
	);
}

function Diamond() {
	return (
		<svg aria-hidden="true" width="18" height="18" viewBox="0 0 20 20">
			<path d="M10 1.5 18.5 10 10 18.5 1.5 10z" fill="var(--way)" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" />
		</svg>
	);
}
