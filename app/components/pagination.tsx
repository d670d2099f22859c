/** `to(page)` is the address of a page, keeping the filters. Nothing is drawn for a single page. */
export function Pagination({
  page,
  pages,
  to,
  label = "Pages",
}: {
  page: number;
  pages: number;
  to: (page: number) => string;
  label?: string;
}) {
  if (pages <= 1) return null;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  );
  return (
    <nav className="pagination" aria-label={label}>
      {page > 1 && <a href={to(page - 1)}>Previous page</a>}
      <ul>
        {near.map((number, place) => (
          <li key={number}>
            {place > 0 && number - (near[place - 1] ?? 0) > 1 && <span>… </span>}
            {number === page ? (
              <span className="here" aria-current="page">
                <span className="visually-hidden">Page </span>
                {number}
              </span>
            ) : (
              <a href={to(number)}>
                <span className="visually-hidden">Page </span>
                {number}
              </a>
            )}
          </li>
        ))}
      </ul>
      {page < pages && <a href={to(page + 1)}>Next page</a>}
    </nav>
  );
}
