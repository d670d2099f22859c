/**
 * Where the script of visit pages says what waits on this phone (docs/decisions/008). Empty without it. The key comes with
 * the page of whoever is signed in, and the script takes it off the page before anything else.
 */
export function WaitingVisits({ deviceKey }: { deviceKey: string }) {
  return (
    <div className="waiting" data-waiting-visits="" data-key={deviceKey}>
      <div role="status" />
      <div />
    </div>
  );
}

/** For `handle`, on every page that shows `WaitingVisits`. */
export const visitScript = "/visits.js";
