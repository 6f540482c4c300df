/** Names of outlets in one line; a name is broken only where it is wider than the line. */
export function OutletNames({ outlets }: { readonly outlets: readonly string[] }) {
  return (
    <p class="meta names">
      {outlets.map((outlet, at) => (
        <>
          {at > 0 && ' · '}
          <span class="name">{outlet}</span>
        </>
      ))}
    </p>
  );
}
