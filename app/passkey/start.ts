/**
 * The script of pages with a passkey: it asks the device, and sends the form with what the device answered. Without it, or on
 * a device that has none, the page offers its other ways.
 */
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";

for (const place of document.querySelectorAll<HTMLElement>("[data-passkey]"))
  if (isSecureContext && browserSupportsWebAuthn()) offer(place);

function offer(place: HTMLElement) {
  const form = place.querySelector("form");
  const said = place.querySelector<HTMLElement>("[data-said]");
  const answer = form?.querySelector<HTMLInputElement>("input[name=answer]");
  if (!form || !said || !answer) return;
  const optionsJSON = JSON.parse(place.dataset.passkey ?? "");
  const ask = async () =>
    place.dataset.does === "make"
      ? startRegistration({ optionsJSON })
      : startAuthentication({ optionsJSON });
  for (const instead of place.querySelectorAll<HTMLElement>("[data-without]"))
    instead.hidden = true;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    if (answer.value !== "") return;
    event.preventDefault();
    ask().then(
      (made) => {
        answer.value = JSON.stringify(made);
        form.requestSubmit(event.submitter);
      },
      () => {
        said.textContent = place.dataset.sorry ?? "";
      },
    );
  });
}
