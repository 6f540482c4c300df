/** Made when the extension is built: see `wxt.config.ts` and `pack-bundle.ts`. */
declare module 'virtual:bundled-pack' {
  export const text: string;
  export const seal: number;
}
