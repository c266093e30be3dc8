import { raw } from 'hono/html';
import type { Level as LevelName } from '#core/screening/verdict.ts';

/** Levels that a person looks at. `none` has no mark. */
export type MarkedLevel = Exclude<LevelName, 'none'>;

export const LEVEL_WORDS: Readonly<Record<MarkedLevel, string>> = {
	immediate: 'Immediate',
	urgent: 'Urgent',
	unclear: 'Unclear',
	concern: 'Concern',
};

/**
 * The word that stands before an alert on a screen that wakes somebody. `unclear` is how fast a person looks, and not how
 * much it matters: read before a child's words, its name would make them less.
 */
export const WAKING_WORDS: Readonly<Record<MarkedLevel, string>> = { ...LEVEL_WORDS, unclear: 'Please read this now' };

// Shape first, so that the levels differ in black and white: octagon with two strokes, triangle with one, open circle
// with a question mark, pennant.
const SHAPES: Readonly<Record<MarkedLevel, string>> = {
	immediate:
		'<path d="M8.7 1h10.6L27 8.7v10.6L19.3 27H8.7L1 19.3V8.7z" fill="currentColor"/><path d="M10 7.5v7.5M18 7.5v7.5" stroke="var(--surface)" stroke-width="3" stroke-linecap="round"/><circle cx="10" cy="20.2" r="1.8" fill="var(--surface)"/><circle cx="18" cy="20.2" r="1.8" fill="var(--surface)"/>',
	urgent:
		'<path d="M14 2.5 26.5 25h-25z" fill="currentColor" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M14 10.5v7" stroke="var(--surface)" stroke-width="3" stroke-linecap="round"/><circle cx="14" cy="21.5" r="1.8" fill="var(--surface)"/>',
	unclear:
		'<circle cx="14" cy="14" r="11.5" fill="none" stroke="currentColor" stroke-width="3"/><path d="M10.7 11.2a3.4 3.4 0 1 1 4.9 3c-1.1.6-1.6 1.2-1.6 2.3" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"/><circle cx="14" cy="20" r="1.7" fill="currentColor"/>',
	concern:
		'<path d="M6 26V3" stroke="currentColor" stroke-width="3" stroke-linecap="round"/><path d="M7 4h16.5l-4.5 5.5 4.5 5.5H7z" fill="currentColor" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/>',
};

/** The shape of a level. Never alone: `Level` adds the word, `AlertStrip` has it in its sentence. */
export function LevelShape({ level, size = 26 }: { readonly level: MarkedLevel; readonly size?: number | undefined }) {
	return (
		<svg aria-hidden="true" width={size} height={size} viewBox="0 0 28 28">
			{raw(SHAPES[level])}
		</svg>
	);
}

/**
 * Shape, then word, then colour. Staff screens only: a child never sees a level.
 *
 * @example <Level level="immediate" size="large">Yours since 3:09</Level>
 */
export function Level({
	level,
	size = 'small',
	words = LEVEL_WORDS,
	children,
}: {
	readonly level: MarkedLevel;
	readonly size?: 'small' | 'large' | undefined;
	readonly words?: typeof LEVEL_WORDS | undefined;
	readonly children?: string | undefined;
}) {
	return (
		<span class={`level level-${level}${size === 'large' ? ' level-large' : ''}`}>
			<LevelShape level={level} size={size === 'large' ? 32 : 26} />
			{children === undefined ? (
				words[level]
			) : (
				<span>
					<span class="screen-reader-only">{words[level]}. </span>
					{children}
				</span>
			)}
		</span>
	);
}
