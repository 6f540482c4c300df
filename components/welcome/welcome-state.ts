/** Where the reader lets Sidelight run: the listed news sites, every site, or nowhere by itself. */
export type WelcomeChoice = 'news' | 'all' | 'none';

export type WelcomeState =
  | { readonly kind: 'asking' }
  /** The choice holds: the browser granted it, or nothing was asked of the browser (`none`). */
  | { readonly kind: 'granted'; readonly choice: WelcomeChoice }
  /** The reader said no to the browser's question, and can choose again. */
  | { readonly kind: 'declined' };
