import { raw } from 'hono/html';
import { MARK_INSIDE } from './mark-files.ts';

/** The way-marker's disc. Staff screens only; never where a child's own page could show whose it is. */
export function Mark({ size = 44 }: { readonly size?: number | undefined }) {
	return (
		<svg class="mark" role="img" aria-label="Waymark" width={size} height={size} viewBox="0 0 40 40">
			{raw(MARK_INSIDE)}
		</svg>
	);
}
