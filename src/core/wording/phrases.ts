import type { FlowSource, FlowWording, MoodWording, Question, QuestionWording } from '#core/flow/definition.ts';
import { slotIn } from '#core/flow/slots.ts';

/** `child`: anything that a young person can read. `worker`: prompts and names for workers only. */
export type Reader = 'child' | 'worker';

/** One stretch of words of a flow, and where it stands: `en T13 young-person`. */
export type Phrase = {
	readonly where: string;
	readonly text: string;
	readonly reader: Reader;
	/** `label`: a name or an option, too short to have a reading age of its own. `sms`: sent as a text. */
	readonly form: 'prose' | 'label' | 'sms';
};

/** Every word of a flow that somebody reads. Words for a mode in which the flow is not held may be empty. */
export function phrasesOf(source: FlowSource): readonly Phrase[] {
	return source.wording.flatMap((wording) => [
		...sectionPhrases(wording),
		...listeningPhrases(wording),
		...(wording.moods ?? []).flatMap((mood) => moodPhrases(`${wording.language} ${mood.id}`, mood)),
		...source.questions.flatMap((question) => {
			const words = wording.questions[question.id];
			return words === undefined ? [] : questionPhrases(`${wording.language} ${question.id}`, question, words);
		}),
	]);
}

function sectionPhrases(wording: FlowWording): readonly Phrase[] {
	return Object.entries(wording.sections).flatMap(([id, names]): Phrase[] => [
		{ where: `${wording.language} ${id} worker`, text: names.worker, reader: 'worker', form: 'label' },
		{ where: `${wording.language} ${id} young-person`, text: names['young-person'], reader: 'child', form: 'label' },
	]);
}

/** What is said while listening is held to what a child can read: it stands on the tablet in front of them. */
function listeningPhrases({ language, listening }: FlowWording): readonly Phrase[] {
	const { say, do: advice } = listening ?? { say: [], do: [] };
	return [...say, ...advice].map((text): Phrase => ({ where: `${language} listening`, text, reader: 'child', form: 'prose' }));
}

function moodPhrases(where: string, mood: MoodWording): readonly Phrase[] {
	return [
		...[...mood.say, ...mood.do].map((text): Phrase => ({ where: `${where} worker`, text, reader: 'worker', form: 'prose' })),
		...(mood.cards ?? []).map((text): Phrase => ({ where: `${where} card`, text, reader: 'child', form: 'label' })),
	];
}

function questionPhrases(where: string, question: Question, words: QuestionWording): readonly Phrase[] {
	const child = words['young-person'];
	const phrases: Phrase[] = [
		{ where: `${where} topic`, text: words.topic, reader: 'worker', form: 'label' },
		{ where: `${where} worker`, text: words.worker.ask, reader: 'worker', form: 'prose' },
		...words.worker.or.map((text): Phrase => ({ where: `${where} worker or`, text, reader: 'worker', form: 'prose' })),
		...(words.worker.do ?? []).map((text): Phrase => ({ where: `${where} worker do`, text, reader: 'worker', form: 'prose' })),
		{ where: `${where} young-person`, text: child.ask, reader: 'child', form: 'prose' },
		{ where: `${where} young-person help`, text: child.help ?? '', reader: 'child', form: 'prose' },
		...(child.body ?? []).map((text): Phrase => ({ where: `${where} young-person body`, text, reader: 'child', form: 'prose' })),
		...(words.textsBefore ?? []).map((text): Phrase => ({ where: `${where} text before`, text, reader: 'child', form: 'sms' })),
		{ where: `${where} text`, text: words.text, reader: 'child', form: 'sms' },
		...optionPhrases(where, question, words),
	];
	return phrases.filter((phrase) => phrase.text.trim() !== '' && slotIn(phrase.text) === undefined);
}

function optionPhrases(where: string, question: Question, words: QuestionWording): readonly Phrase[] {
	if (!('options' in question)) return [];
	return question.options.map((option) => ({
		where: `${where}=${option}`,
		text: words.options?.[option] ?? '',
		reader: 'child',
		form: 'label',
	}));
}
