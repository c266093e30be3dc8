import type { Alert } from '#core/escalation/alert.ts';
import { ButtonLink } from './button.tsx';
import { LevelShape, WAKING_WORDS } from './level.tsx';

export type AlertStripProps = {
	readonly level: Alert['level'];
	/** One sentence without what was said: "A conversation with Jaz at 4:12 pm." */
	readonly words: string;
	/** Who has it: "Joel has seen it. Nobody has taken it yet." */
	readonly standing: string;
	readonly href: string;
	/** Practice says so first: nobody has to look for it. */
	readonly practice?: boolean | undefined;
};

/** One open alert on a staff screen that no child can see. Several stand below one another, highest first. */
export function AlertStrip({ level, words, standing, href, practice }: AlertStripProps) {
	const first = practice ? `Practice. ${WAKING_WORDS[level]}.` : `${WAKING_WORDS[level]}.`;
	return (
		<div class={practice ? `tell tell-${level} tell-practice` : `tell tell-${level}`}>
			<LevelShape level={level} size={36} />
			<div>
				<p>
					<b>{first}</b> {words}
				</p>
				<p class="small">{standing}</p>
			</div>
			<ButtonLink href={href} label={`Open: ${first} ${words}`}>
				Open
			</ButtonLink>
		</div>
	);
}

type ShortStripProps = Pick<AlertStripProps, 'level' | 'href' | 'practice'> & {
	/** Whom it is about and who has it: "Immy: not taken yet". */
	readonly children: string;
};

/** One open alert in a line, where several others stand above it in full. */
export function ShortStrip({ level, href, practice, children }: ShortStripProps) {
	const first = practice ? `Practice. ${WAKING_WORDS[level]}` : WAKING_WORDS[level];
	return (
		<li>
			<a class={practice ? `tell-line tell-${level} tell-practice` : `tell-line tell-${level}`} href={href}>
				<LevelShape level={level} size={24} />
				<span>
					<b>{`${first}. `}</b>
					{children}
				</span>
			</a>
		</li>
	);
}

/** How many are open, in one line that leads to the list. Shown only below `SHORT_ALERTS`, on a phone. */
export function StripInOneLine({ level, practice, children }: Pick<AlertStripProps, 'level' | 'practice'> & { readonly children: string }) {
	return (
		<p class="tell-count">
			<a class={practice ? `tell-line tell-${level} tell-practice` : `tell-line tell-${level}`} href="/alerts">
				<LevelShape level={level} size={24} />
				<span>
					<b>{practice ? `Practice. ${children}` : children}</b>
				</span>
			</a>
		</p>
	);
}

/**
 * For a part of a page whose own words may not be pushed off the first screen of a phone by the alerts above them.
 *
 * @example <div class="stack-wide" {...SHORT_ALERTS}>
 */
export const SHORT_ALERTS = { 'data-short-alerts': '' } as const;
