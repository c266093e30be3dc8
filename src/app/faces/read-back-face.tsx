import type { Line } from '#app/conversation/lines.ts';
import { OwnLine } from '#app/room/check-body.tsx';
import type { Instant } from '#core/clock/instant.ts';
import type { Flow } from '#core/flow/define.ts';
import type { EntryId } from '#core/id.ts';
import type { QuestionScreen } from '#core/room/room-screen.ts';

/** One question as it is looked at afterwards: how it was asked, and what the first option would read like. */
export function ReadBackFace({ flow, screen }: { readonly flow: Flow; readonly screen: QuestionScreen }) {
	return (
		<div class="room face-frame">
			<ol class="own-lines">
				<OwnLine line={madeUpLine(screen)} flow={flow} />
			</ol>
		</div>
	);
}

function madeUpLine({ question, wording }: QuestionScreen): Line {
	const at = '2026-11-17T16:12:00.000Z' as Instant;
	const first = 'options' in question ? question.options[0] : undefined;
	const picked = first === undefined || question.kind === 'people' ? { words: 'Just like that' } : { options: [first] };
	return {
		entry: 'made-up' as EntryId,
		question: question.id,
		value: question.kind === 'faces' ? { faces: ['ok'] } : picked,
		whose: 'exact',
		asked: wording['young-person'].ask,
		prompted: true,
		saidAt: at,
		writtenAt: at,
		channel: 'private-page',
		changedOn: null,
		mayNotBeThem: false,
		actor: 'young-person',
		present: ['young-person'],
		earlier: [],
		wish: null,
		level: 'none',
		understood: 'none',
	};
}
