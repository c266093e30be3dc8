import { WORRYING } from './harmless.ts';

/**
 * With one of these an everyday worry may be more than one. Wide on purpose, like `WORRYING`, of which it is the part that never belongs
 * to a row about a telephone, a test or a friend.
 */
export const MORE_THAN_EVERYDAY: readonly string[] = [
	...WORRYING.slice(1, 6),
	'afraid|frightened|terrified|petrified|unsafe|danger|dangerous|999|ambulance|hospital|emergency|refuge|help|police|court|prison|tag|arrested',
	'hungry|starving|fridge|cupboard|locked|locks|lock|freezing|cold|outside|homeless|nowhere|hide|hiding|hid|escape|stuck|trapped|follow|followed|following|tent|hostel|floor|shed|woods|park|street|midnight|dark|ran|runaway|kicked|chucked|thrown|lost|smell|smells',
	'promise|force|forced|makes|worthless|numb|point|anymore|disappear|goodbye|exist|panic|harm|voices|starve|throw|sick|skip|weight|fat|eat|eating|faint|breathe|scream|screams|screaming|smash|smashed|fight|fights|racist|threatened|threat|blood|period|pregnant|late',
	'he|hes|him|his|boyfriend|stepdad|brothers|strict|honour|shame|watches|watching|checks|nudes|rumours|account|fake',
	'dont ..2 tell|want ..2 be|here|live',
	'wish|want|wanna|rather ..4 wasnt|werent|born|sleep|gone|end|stop',
	'never ..2 home|back|out|again',
];
