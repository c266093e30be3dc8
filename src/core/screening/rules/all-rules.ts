import { CALLS_FOR_HELP_RULES } from './calls-for-help-rules.ts';
import { CLUE_BEDROOM_DOOR_RULES } from './clue-bedroom-door-rules.ts';
import { CLUE_CARRYING_RULES } from './clue-carrying-rules.ts';
import { CLUE_CAUSE_AND_ONLINE_RULES } from './clue-cause-and-online-rules.ts';
import { CLUE_FAMILY_PLANS_RULES } from './clue-family-plans-rules.ts';
import { CLUE_HUNGRY_OR_COLD_RULES } from './clue-hungry-or-cold-rules.ts';
import { CLUE_LEAVING_RULES } from './clue-leaving-rules.ts';
import { CLUE_MADE_TO_WORK_RULES } from './clue-made-to-work-rules.ts';
import { CLUE_MARKS_RULES } from './clue-marks-rules.ts';
import { CLUE_NEAR_NOW_RULES } from './clue-near-now-rules.ts';
import { CLUE_NOT_BACK_THERE_RULES } from './clue-not-back-there-rules.ts';
import { CLUE_NOWHERE_TO_GO_RULES } from './clue-nowhere-to-go-rules.ts';
import { CLUE_OLDER_PERSON_RULES } from './clue-older-person-rules.ts';
import { CLUE_PUNISHED_RULES } from './clue-punished-rules.ts';
import { CLUE_SECRET_TOUCH_RULES } from './clue-secret-touch-rules.ts';
import { CLUE_TELLING_RULES } from './clue-telling-rules.ts';
import { CLUE_WATCHING_MOODS_RULES } from './clue-watching-moods-rules.ts';
import { CRIMINAL_EXPLOITATION_RULES } from './criminal-exploitation-rules.ts';
import { DANGER_NEAR_RULES } from './danger-near-rules.ts';
import { DOMESTIC_ABUSE_RULES } from './domestic-abuse-rules.ts';
import { EVERYDAY_HOME_RULES } from './everyday-home-rules.ts';
import { EVERYDAY_SCHOOL_RULES } from './everyday-school-rules.ts';
import { EVERYDAY_WORRIES_RULES } from './everyday-worries-rules.ts';
import { EXPLOITATION_RULES } from './exploitation-rules.ts';
import { HARMLESS_EVERYDAY_RULES } from './harmless-everyday-rules.ts';
import { HARMLESS_IDIOM_RULES } from './harmless-idiom-rules.ts';
import { HARMLESS_IN_A_TEXT_RULES } from './harmless-in-a-text-rules.ts';
import { HARMLESS_REPLY_RULES } from './harmless-reply-rules.ts';
import { HARMLESS_TALK_RULES } from './harmless-talk-rules.ts';
import { HATE_AND_BULLYING_RULES } from './hate-and-bullying-rules.ts';
import { HINT_IN_A_REPLY_RULES } from './hint-in-a-reply-rules.ts';
import { HINT_OF_A_HOLD_RULES } from './hint-of-a-hold-rules.ts';
import { HINT_OF_ENDING_RULES } from './hint-of-ending-rules.ts';
import { HINT_OF_EXPLOITATION_RULES } from './hint-of-exploitation-rules.ts';
import { HINT_OF_GOING_WITHOUT_RULES } from './hint-of-going-without-rules.ts';
import { HINT_OF_HARM_AT_HOME_RULES } from './hint-of-harm-at-home-rules.ts';
import { HINT_OF_HURTING_SELF_RULES } from './hint-of-hurting-self-rules.ts';
import { HINT_OF_TOUCH_RULES } from './hint-of-touch-rules.ts';
import { HIT_BY_OTHERS_RULES } from './hit-by-others-rules.ts';
import { HOME_UNSAFE_RULES } from './home-unsafe-rules.ts';
import { HONOUR_RULES } from './honour-rules.ts';
import { LEAVING_RULES } from './leaving-rules.ts';
import { LOW_MOOD_RULES } from './low-mood-rules.ts';
import { MEDICAL_CONDITION_RULES } from './medical-condition-rules.ts';
import { MEDICAL_LIFE_RULES } from './medical-life-rules.ts';
import { MENTAL_HEALTH_RULES } from './mental-health-rules.ts';
import { NEGLECT_RULES } from './neglect-rules.ts';
import { ONLINE_HARM_RULES } from './online-harm-rules.ts';
import { OUT_ALONE_RULES } from './out-alone-rules.ts';
import { PHYSICAL_ABUSE_RULES } from './physical-abuse-rules.ts';
import { PREGNANCY_RULES } from './pregnancy-rules.ts';
import { REPLY_CIRCUMSTANCE_RULES } from './reply-circumstance-rules.ts';
import { REPLY_DANGER_RULES } from './reply-danger-rules.ts';
import { REPLY_DISCLOSURE_RULES } from './reply-disclosure-rules.ts';
import { REPLY_HOME_RULES } from './reply-home-rules.ts';
import { REPLY_LIFE_RULES } from './reply-life-rules.ts';
import { REPLY_PLACE_RULES } from './reply-place-rules.ts';
import type { Rule } from './rule.ts';
import { SAID_IN_PASSING_RULES } from './said-in-passing-rules.ts';
import { SELF_HARM_ATTEMPT_RULES } from './self-harm-attempt-rules.ts';
import { SELF_HARM_GOODBYE_RULES } from './self-harm-goodbye-rules.ts';
import { SELF_HARM_HINT_RULES } from './self-harm-hint-rules.ts';
import { SELF_HARM_PLAN_RULES } from './self-harm-plan-rules.ts';
import { SELF_HARM_REPLY_RULES } from './self-harm-reply-rules.ts';
import { SELF_HARM_THOUGHT_RULES } from './self-harm-thought-rules.ts';
import { SEXUAL_ABUSE_RULES } from './sexual-abuse-rules.ts';
import { SEXUAL_HARM_RULES } from './sexual-harm-rules.ts';
import { SUBSTANCE_RULES } from './substance-rules.ts';
import { TRAFFICKING_RULES } from './trafficking-rules.ts';
import { VIOLENCE_NOW_RULES } from './violence-now-rules.ts';

/** Every rule. Their order says nothing: all are asked, and the highest level counts. */
export const ALL_RULES: readonly Rule[] = [
	...CALLS_FOR_HELP_RULES,
	...CLUE_BEDROOM_DOOR_RULES,
	...CLUE_CARRYING_RULES,
	...CLUE_CAUSE_AND_ONLINE_RULES,
	...CLUE_FAMILY_PLANS_RULES,
	...CLUE_HUNGRY_OR_COLD_RULES,
	...CLUE_LEAVING_RULES,
	...CLUE_MADE_TO_WORK_RULES,
	...CLUE_MARKS_RULES,
	...CLUE_NEAR_NOW_RULES,
	...CLUE_NOT_BACK_THERE_RULES,
	...CLUE_NOWHERE_TO_GO_RULES,
	...CLUE_OLDER_PERSON_RULES,
	...CLUE_PUNISHED_RULES,
	...CLUE_SECRET_TOUCH_RULES,
	...CLUE_TELLING_RULES,
	...CLUE_WATCHING_MOODS_RULES,
	...CRIMINAL_EXPLOITATION_RULES,
	...DANGER_NEAR_RULES,
	...DOMESTIC_ABUSE_RULES,
	...EVERYDAY_HOME_RULES,
	...EVERYDAY_SCHOOL_RULES,
	...EVERYDAY_WORRIES_RULES,
	...EXPLOITATION_RULES,
	...HARMLESS_EVERYDAY_RULES,
	...HARMLESS_IDIOM_RULES,
	...HARMLESS_IN_A_TEXT_RULES,
	...HARMLESS_REPLY_RULES,
	...HARMLESS_TALK_RULES,
	...HATE_AND_BULLYING_RULES,
	...HINT_IN_A_REPLY_RULES,
	...HINT_OF_A_HOLD_RULES,
	...HINT_OF_ENDING_RULES,
	...HINT_OF_EXPLOITATION_RULES,
	...HINT_OF_GOING_WITHOUT_RULES,
	...HINT_OF_HARM_AT_HOME_RULES,
	...HINT_OF_HURTING_SELF_RULES,
	...HINT_OF_TOUCH_RULES,
	...HIT_BY_OTHERS_RULES,
	...HOME_UNSAFE_RULES,
	...HONOUR_RULES,
	...LEAVING_RULES,
	...LOW_MOOD_RULES,
	...MEDICAL_CONDITION_RULES,
	...MEDICAL_LIFE_RULES,
	...MENTAL_HEALTH_RULES,
	...NEGLECT_RULES,
	...ONLINE_HARM_RULES,
	...OUT_ALONE_RULES,
	...PHYSICAL_ABUSE_RULES,
	...PREGNANCY_RULES,
	...REPLY_CIRCUMSTANCE_RULES,
	...REPLY_DANGER_RULES,
	...REPLY_DISCLOSURE_RULES,
	...REPLY_HOME_RULES,
	...REPLY_LIFE_RULES,
	...REPLY_PLACE_RULES,
	...SAID_IN_PASSING_RULES,
	...SELF_HARM_ATTEMPT_RULES,
	...SELF_HARM_GOODBYE_RULES,
	...SELF_HARM_HINT_RULES,
	...SELF_HARM_PLAN_RULES,
	...SELF_HARM_REPLY_RULES,
	...SELF_HARM_THOUGHT_RULES,
	...SEXUAL_ABUSE_RULES,
	...SEXUAL_HARM_RULES,
	...SUBSTANCE_RULES,
	...TRAFFICKING_RULES,
	...VIOLENCE_NOW_RULES,
];
