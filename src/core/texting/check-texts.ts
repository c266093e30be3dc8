/**
 * What may be sent before we know who holds the phone: nothing in them says who we are or what it is about. Whoever is right
 * answers; whoever is not learns nothing. No others go as a check, so that no other words slip past what a check may skip.
 */
export const CHECK_TEXTS = ['Hi, is this a good time?', 'Hi, is this still a good number for you?', 'Hi, what is our word?'] as const;
