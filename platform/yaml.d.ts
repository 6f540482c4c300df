declare module '*/news-sites.yaml' {
  const newsSites: readonly { readonly domain: string; readonly name: string }[];
  export default newsSites;
}
