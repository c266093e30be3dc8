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
};

/** One open alert on a staff screen that no child can see. Several stand below one another, highest first. */
export function AlertStrip({ level, words, standing, href }: AlertStripProps) {
	return (
		<div class={`tell tell-${level}`}>
			<LevelShape level={level} size={36} />
			<div>
				<p>
					<b>{WAKING_WORDS[level]}.</b> {words}
				</p>
				<p class="small">{standing}</p>
			</div>
			<ButtonLink href={href} label={`Open: ${WAKING_WORDS[level]}. ${words}`}>
				Open
			</ButtonLink>
		</div>
	);
}
