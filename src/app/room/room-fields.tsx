import type { Child } from 'hono/jsx';
import { FACE_WORDS, FaceDrawing } from '#app/layout/faces.tsx';
import { Icon } from '#app/layout/icon.tsx';
import type { IconName } from '#app/layout/icons.ts';
import { picturesOf } from '#app/room/room-pictures.ts';
import { ROOM_WORDS } from '#app/room/room-words.en.ts';
import { FACES } from '#core/flow/answer.ts';
import type { Question, QuestionWording } from '#core/flow/definition.ts';

export type RoomFieldsProps = {
	readonly question: Question;
	readonly wording: QuestionWording;
	/** Whether anything may be typed yet. */
	readonly freeWords: boolean;
};

/** Where one question is answered, whatever its kind. Free words are welcome under every one of them. */
export function RoomFields(props: RoomFieldsProps) {
	const { question, freeWords } = props;
	const words = !freeWords ? null : question.kind === 'long-words' ? (
		<LongWords {...props} />
	) : SHORT.has(question.kind) ? (
		<ShortWords {...props} />
	) : (
		<OwnWay />
	);
	return (
		<>
			<Particular {...props} />
			{words}
		</>
	);
}

/** Kinds whose words are part of the answer, so that their field stands open. */
const SHORT: ReadonlySet<Question['kind']> = new Set(['short-words', 'place']);

function Particular(props: RoomFieldsProps) {
	const { question, wording } = props;
	switch (question.kind) {
		case 'single':
		case 'read-and-confirm':
		case 'read-back':
			return <Picks type="radio" options={question.options} words={wording.options ?? {}} pictures={picturesOf(question)} />;
		case 'several':
		case 'place':
			return <Picks type="checkbox" options={question.options} words={wording.options ?? {}} pictures={picturesOf(question)} />;
		case 'faces':
			return <Stones />;
		case 'number':
			return props.freeWords ? (
				<Field id="number" label={ROOM_WORDS.number}>
					<input id="number" name="number" inputmode="numeric" autocomplete="off" />
				</Field>
			) : null;
		case 'date-time':
			return <DayAndTime />;
		case 'people':
			return props.freeWords ? <People options={question.options} words={wording.options ?? {}} /> : null;
		default:
			return null;
	}
}

type Options = { readonly options: readonly string[]; readonly words: Readonly<Record<string, string>> };

type PicksProps = Options & {
	readonly type: 'radio' | 'checkbox';
	readonly name?: string;
	readonly pictures?: Readonly<Record<string, IconName>>;
};

function Picks({ type, options, words, name = 'option', pictures = {} }: PicksProps) {
	// Many with a picture each stand two beside each other on a phone, so that all of them are seen.
	const pictured = options.length > 4 && options.some((option) => option in pictures);
	return (
		<fieldset class={pictured ? 'picks pictured' : 'picks'} aria-labelledby="ask">
			{options.map((option) => {
				const picture = pictures[option];
				return (
					<Pick type={type} name={name} value={option}>
						{picture === undefined ? null : <Icon name={picture} size={28} />}
						<span>{words[option] ?? option}</span>
					</Pick>
				);
			})}
		</fieldset>
	);
}

function Stones() {
	return (
		<fieldset class="picks stones" aria-labelledby="ask">
			{FACES.map((face) => (
				<Pick type="checkbox" name="face" value={face}>
					<FaceDrawing face={face} />
					<span>{FACE_WORDS[face]}</span>
				</Pick>
			))}
		</fieldset>
	);
}

type PickProps = { readonly type: 'radio' | 'checkbox'; readonly name: string; readonly value: string; readonly children: Child };

function Pick({ type, name, value, children }: PickProps) {
	const id = `${name}-${value}`;
	return (
		<div class="pick">
			<input type={type} id={id} name={name} value={value} />
			<label for={id}>{children}</label>
		</div>
	);
}

/** Some questions say themselves that spelling does not matter. */
function LongWords({ wording }: RoomFieldsProps) {
	const said = wording['young-person'].help?.includes(ROOM_WORDS.spelling);
	return (
		<>
			<textarea id="words" name="words" rows={5} autocomplete="off" aria-labelledby="ask" aria-describedby={said ? 'help' : 'spelling'} />
			{said ? null : <Spelling />}
		</>
	);
}

function Spelling() {
	return (
		<p id="spelling" class="soft">
			{ROOM_WORDS.spelling}
		</p>
	);
}

function ShortWords({ question }: RoomFieldsProps) {
	const label = question.kind === 'place' ? ROOM_WORDS.place : ROOM_WORDS.ownWords;
	return (
		<Field id="words" label={label}>
			<input id="words" name="words" autocomplete="off" />
		</Field>
	);
}

/** Opens without a script. */
function OwnWay() {
	return (
		<details class="own-way">
			<summary class="way">
				<Icon name="pencil-line" />
				{ROOM_WORDS.ownWay}
			</summary>
			<textarea id="words" name="words" rows={3} autocomplete="off" aria-label={ROOM_WORDS.ownWords} aria-describedby="spelling" />
			<Spelling />
		</details>
	);
}

function DayAndTime() {
	return (
		<>
			<div class="fields">
				<Field id="when-date" label={ROOM_WORDS.day}>
					<input type="date" id="when-date" name="when-date" autocomplete="off" />
				</Field>
				<Field id="when-time" label={ROOM_WORDS.time}>
					<input type="time" id="when-time" name="when-time" autocomplete="off" />
				</Field>
			</div>
			<Picks type="radio" name="when-part" options={Object.keys(ROOM_WORDS.parts)} words={ROOM_WORDS.parts} />
		</>
	);
}

function People({ options, words }: Options) {
	return (
		<>
			{[1, 2].map((n) => (
				<div class="fields">
					<Field id={`called-${n}`} label={n === 1 ? ROOM_WORDS.called : ROOM_WORDS.calledToo}>
						<input id={`called-${n}`} name="called" autocomplete="off" />
					</Field>
					{options.length === 0 ? null : (
						<Field id={`relation-${n}`} label={ROOM_WORDS.who}>
							<select id={`relation-${n}`} name="relation">
								<option value="">{ROOM_WORDS.whoNone}</option>
								{options.map((option) => (
									<option value={option}>{words[option] ?? option}</option>
								))}
							</select>
						</Field>
					)}
				</div>
			))}
		</>
	);
}

function Field({ id, label, children }: { readonly id: string; readonly label: string; readonly children: Child }) {
	return (
		<div class="field">
			<label for={id}>{label}</label>
			{children}
		</div>
	);
}
