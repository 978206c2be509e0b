/** Which reading this is. It changes whenever the same cards could read otherwise; sealed summaries carry it. */
export const METHOD_VERSION = '1';
