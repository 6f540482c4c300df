/** Names of outlets, as many in a line as fit; a name is broken only where it is wider than the line. */
export function OutletNames({ outlets }: { readonly outlets: readonly string[] }) {
  return (
    <ul class="meta names">
      {outlets.map((outlet) => (
        <li key={outlet}>{outlet}</li>
      ))}
    </ul>
  );
}
