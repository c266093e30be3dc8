import { WHOSE } from '#core/flow/answer.ts';
import { LEVELS } from '#core/screening/verdict.ts';
import { AlertStrip } from './alert-strip.tsx';
import { ButtonLink, NotYet } from './button.tsx';
import { Level } from './level.tsx';
import { Section } from './panel.tsx';
import { SILENCE_WORDS, Silence, type SilenceName } from './silence.tsx';
import { Standing } from './standing.tsx';
import { ExactWords, RecordLine, Whose, type WhoseLine, whoseWords } from './whose.tsx';

const NAMES = { youngPerson: 'Jaz', worker: 'Nadia' };
const ALL_WHOSE: readonly WhoseLine[] = [...WHOSE, 'view'];
const SILENCES = Object.keys(SILENCE_WORDS) as readonly SilenceName[];

/** Letters, buttons, levels, whose words: the part of the kit that is read. */
export function KitWords({ theme }: { readonly theme: string }) {
	return (
		<>
			<div class="two-columns">
				<div class="stack-tight">
					<p>Body, 18 on 27. One thought in a line, and a line of at most sixty-six letters.</p>
					<p class="small soft">Small, 16 on 24. Nothing on a screen is smaller.</p>
					<ExactWords>Their words, 30 on 40.</ExactWords>
				</div>
				<Buttons />
			</div>
			<div class="two-columns">
				<Section title="Whose words">
					<div class="stack-tight">
						{ALL_WHOSE.map((whose) => (
							<Whose whose={whose} words={whoseWords(whose, NAMES)}>
								4:12 pm
							</Whose>
						))}
					</div>
				</Section>
				<Section title="Silences and promises">
					<div class="stack-tight">
						{SILENCES.map((silence) => (
							<Silence silence={silence} />
						))}
						<Standing state="late">Late since Friday</Standing>
						<Standing state="done">Done. Tell her at 4 pm</Standing>
						<Standing state="open">By Friday 20 November</Standing>
					</div>
				</Section>
			</div>
			<Section title="A line of the record">
				<RecordLine
					whose="exact"
					text="It was loud all week. I couldn’t sleep and nobody asked me anything."
					words={whoseWords('exact', NAMES)}
					time="4:12 pm"
					asked="Asked: “Tell me about the days before.”"
				/>
				<RecordLine
					whose="worker"
					text="There was a row about her phone on the Thursday night."
					words={whoseWords('worker', NAMES)}
					time="4:14 pm"
				/>
			</Section>
			<div id={`strip-${theme}`}>
				<AlertStrip level="immediate" words="A conversation with Kofi at 1:50 pm." standing="Nobody has opened it." href="#main" />
				<AlertStrip
					level="urgent"
					words="A text from Kofi at 1:52 pm."
					standing="Joel has seen it. Nobody has taken it yet."
					href="#main"
				/>
				<AlertStrip level="unclear" words="A conversation with Jaz at 1:53 pm." standing="Yours since 1:54 pm." href="#main" />
				<AlertStrip level="urgent" words="About Noor, at 1:55 pm." standing="Yours since 1:55 pm." href="#main" practice />
			</div>
		</>
	);
}

function Buttons() {
	return (
		<div class="stack">
			<div class="row">
				<ButtonLink href="#main">Main</ButtonLink>
				<ButtonLink href="#main" look="second">
					Second
				</ButtonLink>
				<ButtonLink href="#main" look="plain">
					Plain
				</ButtonLink>
				<ButtonLink href="#main" look="quiet">
					Quiet
				</ButtonLink>
				<ButtonLink href="#main" look="quiet" icon="pencil-line" label="Change" />
			</div>
			<NotYet why="Sign it first">Not yet</NotYet>
			<div class="row">
				{LEVELS.map((level) => (level === 'none' ? null : <Level level={level} />))}
				<Level level="immediate" size="large">
					Yours since 3:09
				</Level>
			</div>
			<ButtonLink href="#main" look="own" wide>
				I’ve got this
			</ButtonLink>
		</div>
	);
}
