/** Levels as the model counts them, lowest first. It never says `unclear`: decide.ts does, where the model is in doubt. */
export const MODEL_LEVELS = ['none', 'concern', 'urgent', 'immediate'] as const;
