/** Ends the server that start-preview.mjs started, in the same process. */
export default async function stopPreview() {
  await globalThis.notrainPreview.close();
}
