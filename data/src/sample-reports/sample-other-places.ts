/** Made-up places that are certainly not those of any made-up organ: what a caller tells the rule OTHER-PLACE. */
export const SAMPLE_OTHER_PLACES: readonly string[] = ['样板市'];
