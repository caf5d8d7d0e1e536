/** What no exclusion may miss: every later step of a model's life, not training alone. */
export const AI_USE = 'to train, test, prompt or improve any machine-learning or generative AI system';
