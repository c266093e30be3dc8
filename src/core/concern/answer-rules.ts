import type { OptionId, QuestionId } from '#core/flow/definition.ts';
import type { Category, Level } from '#core/screening/verdict.ts';

/**
 * One row: *this option of this question asks for a human this soon*. Written to be read by a safeguarding lead.
 * `says` goes on the alert beside the child's own words, and says no more than the child did.
 */
export type AnswerRule = {
	/** `T13=no`: kept on the concern that it raised. */
	readonly id: `${string}=${string}`;
	readonly question: QuestionId;
	readonly option: OptionId;
	readonly level: Exclude<Level, 'none'>;
	readonly categories: readonly Category[];
	/** The rule or guidance that it rests on. */
	readonly source: string;
	readonly says: string;
};

const LADDER = 'Escalation ladder, practice 1.3';
const SILENCE = 'Practice rule 8.1.4: yes or not sure on the urgent route';
const LABELS = 'Screening labels';
const LURED = 'DfE 2014 statutory guidance, forced or lured to leave';
const STAYED = 'Practice 2.1, indicators of harm and exploitation';
const TIME_LIMITS = 'It does not say when: ask a person about time limits for medical care.';

/**
 * How it was decided:
 * - `immediate`: only where life or serious harm is at stake now, as the screening labels say.
 * - *Not sure* weighs as much as *yes* on being safe now (T13), on suicide (T16) and on T41 to T47: a careful worker
 *   would look the same hour. Elsewhere on the urgent route it is `unclear`: a human looks.
 * - Signs that somebody draws a child in (asked to come, an adult, a hotel, a phone or money given) are `unclear` too: one
 *   of them may be nothing, and only a person can tell.
 * - A table does not know when something happened. Where that decides what is done (T42), the row sends to a person.
 * - *No* raises nothing and settles nothing. Nothing here ever lowers a level.
 * - `concern` raises no alert: it is in the record, for the next contact.
 * - Words beside an option are screened for themselves; the highest level counts.
 */
// biome-ignore format: one row a line, so that it reads as a table
export const ANSWER_RULES: readonly AnswerRule[] = [
	row('T13', 'no', 'urgent', ['unsafe_to_return'], SILENCE, 'They said they are not somewhere safe.'),
	row('T13', 'not-sure', 'urgent', ['unsafe_to_return'], SILENCE, 'They are not sure that they are somewhere safe.'),
	row('T14', 'need-help-now', 'immediate', ['medical'], `${LABELS}: a medical emergency`, 'They are hurt or ill and need help right now.'),
	row('T14', 'a-bit', 'unclear', ['medical'], SILENCE, 'Something hurts a bit, or they feel a bit ill.'),
	row('T14', 'not-sure', 'unclear', ['medical'], SILENCE, 'They are not sure whether they are hurt or ill.'),
	row('T16', 'today', 'immediate', ['suicide_self_harm'], `${LABELS}: a plan with a time, or an act`, 'They think of hurting themselves, and it may be today.'),
	row('T16', 'yes', 'urgent', ['suicide_self_harm'], `${LABELS}: thoughts of suicide or self-harm`, 'They think of hurting themselves.'),
	row('T16', 'not-sure', 'urgent', ['suicide_self_harm'], SILENCE, 'They are not sure whether they think of hurting themselves.'),
	row('T23', 'taken', 'urgent', ['trafficking'], `${LADDER}: exploitation strongly indicated`, 'They said that someone took them.'),
	row('T23', 'told-to-go', 'urgent', ['nowhere_to_stay', 'neglect'], `${LABELS}: locked out, nowhere to stay`, 'They said that they were told to go.'),
	row('T23', 'asked', 'unclear', [], LURED, 'They said that someone asked them to come.'),
	row('T39', 'worried', 'urgent', [], `${LABELS}: a friend counts as themselves`, 'They are worried about another young person who was there.'),
	row('T39', 'not-sure', 'unclear', [], SILENCE, 'They are not sure whether other young people there were OK.'),
	row('T39', 'they-were-ok', 'concern', [], 'Who else lives there, and has somebody seen them?', 'Other young people were there. They said they were OK.'),
	row('T40', 'yes', 'unclear', [], SILENCE, 'There was a time when they felt unsafe.'),
	row('T40', 'not-sure', 'unclear', [], SILENCE, 'They are not sure whether there was a time when they felt unsafe.'),
	row('T41', 'yes', 'urgent', ['physical_abuse'], `${LADDER}: harm disclosed`, 'They said that someone hurt them, or said they would.'),
	row('T41', 'not-sure', 'urgent', ['physical_abuse'], SILENCE, 'They are not sure whether someone hurt them or said they would.'),
	row('T42', 'yes', 'urgent', ['sexual_abuse'], `${LADDER}: harm disclosed`, `They said that someone did something to them that they did not want. ${TIME_LIMITS}`),
	row('T42', 'not-sure', 'urgent', ['sexual_abuse'], SILENCE, `They are not sure whether someone did something to them that they did not want. ${TIME_LIMITS}`),
	row('T43', 'yes', 'urgent', ['criminal_exploitation'], `${LADDER}: exploitation disclosed`, 'They said that someone asked them to carry, hold, sell or send things.'),
	row('T43', 'not-sure', 'urgent', ['criminal_exploitation'], SILENCE, 'They are not sure whether someone asked them to carry, hold, sell or send things.'),
	row('T44', 'yes', 'urgent', ['criminal_exploitation'], `${LABELS}: debt`, 'They said that someone says they owe them.'),
	row('T44', 'not-sure', 'urgent', ['criminal_exploitation'], SILENCE, 'They are not sure whether someone says they owe them.'),
	row('T45', 'still', 'immediate', ['trafficking', 'danger_now'], `${LABELS}: held right now`, 'They said that someone takes them somewhere or stops them leaving, and that it is still going on.'),
	row('T45', 'yes', 'urgent', ['trafficking'], `${LADDER}: exploitation disclosed`, 'They said that someone took them somewhere, or stopped them leaving.'),
	row('T45', 'not-sure', 'urgent', ['trafficking'], SILENCE, 'They are not sure whether someone took them somewhere or stopped them leaving.'),
	row('T46', 'yes', 'urgent', ['sexual_exploitation', 'online_harm'], `${LADDER}: exploitation disclosed`, 'They said that someone asked for pictures of them, or shared some.'),
	row('T46', 'not-sure', 'urgent', ['sexual_exploitation', 'online_harm'], SILENCE, 'They are not sure whether someone asked for pictures of them, or shared some.'),
	row('T47', 'yes', 'urgent', ['unsafe_to_return'], `${LADDER}: a feared person`, 'They said that there is someone they are scared of now.'),
	row('T47', 'not-sure', 'urgent', ['unsafe_to_return'], SILENCE, 'They are not sure whether there is someone they are scared of now.'),

	// Not on the urgent route as topics, but an option says as much as a disclosure would.
	row('T15', 'somewhere-to-stay', 'urgent', ['nowhere_to_stay'], `${LABELS}: nowhere safe to sleep tonight`, 'They need somewhere to stay today.'),
	row('T15', 'medicine', 'unclear', ['medical'], `${LADDER}: health need today`, 'They need medicine today.'),
	row('T18', 'scared', 'urgent', ['unsafe_to_return'], `${LABELS}: afraid to go home because of a person`, 'They were scared or hurt just before they left.'),
	row('T18', 'told-to-go', 'urgent', ['nowhere_to_stay', 'neglect'], `${LABELS}: locked out, nowhere to stay`, 'They said that they were told to go.'),
	row('T20', 'hurt', 'urgent', ['unsafe_to_return'], `${LABELS}: afraid to go home because of a person`, 'They wanted to get away from someone who hurt or scared them.'),
	row('T20', 'fights', 'urgent', ['domestic_abuse'], `${LABELS}: violence at home`, 'They wanted to get away from people who fight at home.'),
	row('T20', 'owed', 'urgent', ['criminal_exploitation'], `${LABELS}: debt`, 'They wanted to get away from someone who says they owe them.'),
	row('T22', 'not-my-choice', 'urgent', [], LURED, 'They said that it was not their choice to go.'),
	row('T32', 'did-something', 'urgent', ['criminal_exploitation', 'sexual_exploitation'], `${LADDER}: exploitation strongly indicated`, 'They had to do something for money.'),
	row('T38', 'not-sure-what', 'urgent', ['substances', 'medical'], `${LADDER}: an overdose cannot be ruled out`, 'They took, or were given, something and are not sure what it was.'),

	// One of these may be nothing. A human looks.
	row('T18', 'asked', 'unclear', [], LURED, 'They left because someone asked them to come.'),
	row('T21', 'asked', 'unclear', [], LURED, 'They wanted to go to someone who asked them to come.'),
	row('T26', 'just-met', 'unclear', [], STAYED, 'They went to the home of someone they had just met.'),
	row('T26', 'hotel', 'unclear', [], STAYED, 'They went to a hotel or a let room.'),
	row('T27', 'just-met', 'unclear', [], STAYED, 'They slept or rested at the home of someone they had just met.'),
	row('T27', 'hotel', 'unclear', [], STAYED, 'They slept or rested at a hotel or in a let room.'),
	row('T29', 'grown-up', 'unclear', [], `${LABELS}: new older friends`, 'They were with someone who is grown up.'),
	row('T29', 'met-online', 'unclear', ['online_harm'], `${LABELS}: new older friends`, 'They were with someone whom they met online.'),
	row('T33', 'money', 'unclear', [], 'Ofsted 2013, unexplained money', 'Someone gave them money.'),
	row('T33', 'phone', 'unclear', [], 'Ofsted 2013, extra phones', 'Someone gave them a phone or SIM, or paid for it.'),

	// For the next contact.
	row('T04', 'someone-else', 'concern', [], 'DfE 2014 statutory guidance, independence and choice of person', 'They would like to talk to someone else.'),
	row('T08', 'yes', 'concern', [], 'Helpline practice on text safety', 'Someone else could see this, or hear them.'),
	row('T12', 'awful', 'concern', ['mental_health'], `${LABELS}: low mood`, 'They feel awful right now.'),
	row('T18', 'bullied', 'concern', ['bullying'], `${LABELS}: bullying`, 'They were bullied just before they left.'),
	row('T18', 'low', 'concern', ['mental_health'], `${LABELS}: low mood`, 'They felt low just before they left.'),
	row('T18', 'where-i-live', 'concern', ['placement'], `${LABELS}: unhappy where they live`, 'It had to do with how things were where they live.'),
	row('T20', 'low', 'concern', ['mental_health'], `${LABELS}: low mood`, 'They wanted to get away from feeling low.'),
	row('T20', 'bullying', 'concern', ['bullying'], `${LABELS}: bullying`, 'They wanted to get away from bullying.'),
	row('T20', 'drink-or-drugs', 'concern', ['substances'], `${LADDER}: low-detail concern`, 'They wanted to get away from drink or drugs at home.'),
	row('T21', 'met-online', 'concern', ['online_harm'], `${LADDER}: low-detail concern`, 'They wanted to go to someone they met online.'),
	row('T28', 'just-met', 'concern', [], `${LADDER}: low-detail concern`, 'They were with someone they had just met.'),
	row('T30', 'lift-unknown', 'concern', [], `${LADDER}: low-detail concern`, 'They had a lift from someone they do not know.'),
	row('T33', 'drink-or-vapes', 'concern', ['substances'], 'Ofsted 2013, unexplained gifts', 'Someone gave them drink, vapes or drugs, or paid for them.'),
	row('T34', 'taken', 'concern', [], `${LADDER}: low-detail concern`, 'Their phone was taken.'),
	row('T35', 'met-online', 'concern', ['online_harm'], 'Working Together 2023, harm outside the home', 'Someone they met online was part of this.'),
	row('T35', 'location', 'concern', ['online_harm'], 'Working Together 2023, harm outside the home', 'People could see online where they were.'),
	row('T38', 'other-drugs', 'concern', ['substances'], `${LABELS}: substances`, 'There were drugs or pills.'),
	row('T50', 'badly', 'concern', [], `${LADDER}: support need`, 'They said that people treated them badly when they got back.'),
	row('T51', 'worse', 'concern', [], `${LADDER}: support need`, 'They said that things are worse since they came back.'),
	row('T53', 'bullying', 'concern', ['bullying', 'school'], `${LABELS}: bullying`, 'They get bullied at school, college or work.'),
	row('T55', 'sexual-health', 'concern', ['medical'], `${LADDER}: support need`, 'They want help with sexual health.'),
	row('T56', 'a-lot', 'concern', ['bullying'], `${LABELS}: bullying`, 'People often treat them badly because of who they are.'),

	// Under 11.
	row('Y03', 'no', 'urgent', ['unsafe_to_return'], SILENCE, 'They do not feel safe where they are now.'),
	row('Y03', 'not-sure', 'urgent', ['unsafe_to_return'], SILENCE, 'They are not sure that they feel safe where they are now.'),
	row('Y11', 'yes', 'urgent', ['unsafe_to_return'], `${LADDER}: a feared person`, 'They said that there is someone they are scared of.'),
	row('Y11', 'not-sure', 'urgent', ['unsafe_to_return'], SILENCE, 'They are not sure whether there is someone they are scared of.'),
	// As T14: it does not say how bad. The worker who is there sees to it at once, and a second person looks.
	row('Y01', 'something-hurts', 'unclear', ['medical'], SILENCE, 'Something hurts. They did not say what, or how much.'),
	row('Y05', 'new-place', 'unclear', [], STAYED, 'They went to a place that they did not know.'),
	row('Y06', 'new-person', 'unclear', [], `${LABELS}: new older friends`, 'Someone new was with them.'),
	row('Y02', 'awful', 'concern', ['mental_health'], `${LABELS}: low mood`, 'They feel awful right now.'),

	// First contact.
	row('H03', 'no', 'urgent', ['unsafe_to_return'], SILENCE, 'They said they are not somewhere safe.'),
	row('H03', 'not-sure', 'urgent', ['unsafe_to_return'], SILENCE, 'They are not sure that they are somewhere safe.'),
	row('H31', 'yes', 'unclear', [], `${LADDER}: a feared person`, 'There is someone who should not hear that they have been in touch.'),
	row('H31', 'not-sure', 'unclear', [], SILENCE, 'They are not sure whether there is someone who should not hear that they have been in touch.'),
	row('H40', 'scared', 'urgent', ['unsafe_to_return'], `${LABELS}: afraid to go home because of a person`, 'They are scared of going back.'),
	row('H40', 'mixed', 'unclear', [], SILENCE, 'They feel a bit of both about going back.'),
	// Somebody decides whether anybody has to be told that they have been in touch, and is there for whoever thinks of going.
	row('H04', 'yes', 'unclear', ['missing_now'], 'What may not be softened, 10: away now', 'They are away from where they live now.'),
	row('H04', 'may-go', 'unclear', [], 'DfE 2014 statutory guidance, purpose 3', 'They are not away, and may go.'),
	row('H41', 'somewhere-else', 'unclear', ['nowhere_to_stay'], `${LADDER}: support need`, 'They would find it easier to go back to somewhere else to stay.'),
	row('H60', 'no', 'concern', [], 'Helpline practice on text safety', 'It is not safe to text them again on this number.'),
];

function row(
	question: QuestionId,
	option: OptionId,
	level: AnswerRule['level'],
	categories: readonly Category[],
	source: string,
	says: string,
): AnswerRule {
	return { id: `${question}=${option}`, question, option, level, categories, source, says };
}
