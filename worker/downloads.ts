/** Makes a browser save an answer under a name. The name holds plain letters, digits and hyphens only. */
export const downloadHeaders = (name: string): Record<string, string> => ({
  'Content-Disposition': `attachment; filename="${name}"`,
});
