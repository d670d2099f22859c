import { createContext, useContext, useEffect } from "react";

/** The request's CSP nonce on the server; "" in the browser, which hides nonce attributes, so "" is what hydration must see. */
export const NonceContext = createContext("");
export const useNonce = () => useContext(NonceContext);

let browserNonce = "";
/** For MantineProvider: "" while hydrating, then the real nonce for every style element made after that. */
export function useStyleNonce() {
  const serverNonce = useNonce();
  useEffect(() => {
    browserNonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  }, []);
  return () => (typeof document === "undefined" ? serverNonce : browserNonce);
}
