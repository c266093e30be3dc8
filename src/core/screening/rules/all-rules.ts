import { CRIMINAL_EXPLOITATION_RULES } from './criminal-exploitation-rules.ts';
import { DANGER_NEAR_RULES } from './danger-near-rules.ts';
import { DOMESTIC_ABUSE_RULES } from './domestic-abuse-rules.ts';
import { EVERYDAY_WORRIES_RULES } from './everyday-worries-rules.ts';
import { EXPLOITATION_RULES } from './exploitation-rules.ts';
import { HATE_AND_BULLYING_RULES } from './hate-and-bullying-rules.ts';
import { HIT_BY_OTHERS_RULES } from './hit-by-others-rules.ts';
import { HONOUR_RULES } from './honour-rules.ts';
import { LOW_MOOD_RULES } from './low-mood-rules.ts';
import { MEDICAL_CONDITION_RULES } from './medical-condition-rules.ts';
import { MEDICAL_LIFE_RULES } from './medical-life-rules.ts';
import { MENTAL_HEALTH_RULES } from './mental-health-rules.ts';
import { NEGLECT_RULES } from './neglect-rules.ts';
import { ONLINE_HARM_RULES } from './online-harm-rules.ts';
import { OUT_ALONE_RULES } from './out-alone-rules.ts';
import { PHYSICAL_ABUSE_RULES } from './physical-abuse-rules.ts';
import { PREGNANCY_RULES } from './pregnancy-rules.ts';
import { REPLY_DANGER_RULES } from './reply-danger-rules.ts';
import { REPLY_DISCLOSURE_RULES } from './reply-disclosure-rules.ts';
import type { Rule } from './rule.ts';
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
	...CRIMINAL_EXPLOITATION_RULES,
	...DANGER_NEAR_RULES,
	...DOMESTIC_ABUSE_RULES,
	...EVERYDAY_WORRIES_RULES,
	...EXPLOITATION_RULES,
	...HATE_AND_BULLYING_RULES,
	...HIT_BY_OTHERS_RULES,
	...HONOUR_RULES,
	...LOW_MOOD_RULES,
	...MEDICAL_CONDITION_RULES,
	...MEDICAL_LIFE_RULES,
	...MENTAL_HEALTH_RULES,
	...NEGLECT_RULES,
	...ONLINE_HARM_RULES,
	...OUT_ALONE_RULES,
	...PHYSICAL_ABUSE_RULES,
	...PREGNANCY_RULES,
	...REPLY_DANGER_RULES,
	...REPLY_DISCLOSURE_RULES,
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
