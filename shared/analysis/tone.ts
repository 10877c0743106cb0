/** ▲ better, ▼ worse, ● no clear change, ◌ cannot be said: never colour alone, always with words. */
export type Tone = 'better' | 'worse' | 'steady' | 'unknown';
