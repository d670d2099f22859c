import { type AppLoadContext, redirect } from "@remix-run/node";
import {
  joinForm,
  joinStaffForm,
  newPasswordForm,
  staffPlaceForm,
} from "#app/domain/account/account.form.ts";
import {
  joinAsParticipant,
  joinEmployer,
  joinForVacancy,
  joinStaff,
} from "#app/domain/account/account-join.commands.server.ts";
import {
  confirmEmail,
  type Joiner,
  newcomer,
  setPassword,
} from "#app/domain/account/account-link.commands.server.ts";
import {
  findInvitedName,
  type PressedPurpose,
  readLink,
  takesTheAccount,
} from "#app/domain/account/account-link.queries.server.ts";
import { changeEmail } from "#app/domain/account/change-email.commands.server.ts";
import { signInByLink } from "#app/domain/account/sign-in.commands.server.ts";
import {
  confirmAdvice,
  openAdvice,
} from "#app/domain/advice-request/advice-link.commands.server.ts";
import { openMyJob } from "#app/domain/employee/employee-link.commands.server.ts";
import { openPlacementByLink } from "#app/domain/placement/placement-link.commands.server.ts";
import { parseForm, readForm } from "./form.server.ts";
import { beginVisit } from "./guest.server.ts";
import { pressOfAnyLink } from "./link-pages.server.ts";
import { accountContext, hats, requireAccount, visitorContext } from "./request.server.ts";
import { ownStep } from "./second-step.server.ts";
import { beginSession } from "./sign-in.server.ts";

interface Press {
  request: Request;
  edge: AppLoadContext;
  token: string;
  form: FormData;
  /** Set when the reader is signed in with the address of the link. */
  signedIn: Joiner | null;
}

const hidden = { hideFields: ["password"] };

/** Presses a mailed link: does what it is for, and signs the reader in. */
export async function pressLink(request: Request, edge: AppLoadContext, token: string) {
  const page = `/link/${encodeURIComponent(token)}`;
  const form = await readForm(request);
  const pressed = await pressOfAnyLink(request, edge, { token, page, intent: form.get("intent") });
  if (pressed) return pressed;
  const reader = await hats(request, edge);
  const view = await readLink(edge.db, edge.now(), token, reader?.accountId ?? null);
  // What no longer works, or needs an account, is explained on the page itself.
  if (view.state !== "works" || (takesTheAccount(view.purpose) && view.account === "signIn"))
    return redirect(page);
  const signedIn = reader ? ({ kind: "signedIn", accountId: reader.accountId } as const) : null;
  return acts[view.purpose]({ request, edge, token, form, signedIn });
}

async function chooseIn(
  { request, edge, token, form: sent }: Press,
  purpose: "resetPassword" | "accountExists",
) {
  const form = await parseForm(request, newPasswordForm, { ...hidden, form: sent });
  if (!form.ok) return form.response;
  const ctx = visitorContext(edge);
  return beginSession(
    request,
    edge,
    await setPassword(ctx, token, purpose, form.value.password),
    null,
  );
}

async function join(
  { request, edge, form: sent, signedIn }: Press,
  act: (joiner: Joiner) => Promise<{ accountId: string; to: string | null }>,
) {
  const form = signedIn ? null : await parseForm(request, joinForm, { ...hidden, form: sent });
  if (form && !form.ok) return form.response;
  const joiner = signedIn ?? (form?.ok ? await newcomer(form.value) : null);
  if (!joiner) return redirect("/sign-in");
  const { accountId, to } = await act(joiner);
  return beginSession(request, edge, accountId, to);
}

async function takePlace(press: Press) {
  const { request, edge, token, form: sent, signedIn } = press;
  const ctx = visitorContext(edge);
  if (signedIn) {
    const form = await parseForm(request, staffPlaceForm, { form: sent });
    if (!form.ok) return form.response;
    return beginSession(request, edge, await joinStaff(ctx, token, signedIn, form.value), null);
  }
  const form = await parseForm(request, joinStaffForm, { ...hidden, form: sent });
  if (!form.ok) return form.response;
  const accountId = await joinStaff(ctx, token, await newcomer(form.value), form.value);
  return beginSession(request, edge, accountId, null);
}

async function joinWithPassword(press: Press) {
  const { request, edge, token, form: sent, signedIn } = press;
  const ctx = visitorContext(edge);
  if (signedIn)
    return beginSession(request, edge, await joinAsParticipant(ctx, token, signedIn), null);
  const form = await parseForm(request, newPasswordForm, { ...hidden, form: sent });
  if (!form.ok) return form.response;
  const name = await findInvitedName(edge.db, token);
  const joiner = await newcomer({ name, password: form.value.password });
  return beginSession(request, edge, await joinAsParticipant(ctx, token, joiner), null);
}

async function moveTo({ request, edge, token }: Press) {
  const who = await requireAccount(request, edge);
  await changeEmail(accountContext(edge, who), ownStep(request, edge, who.accountId), token);
  return redirect("/account?saved");
}

const acts = {
  signIn: async ({ request, edge, token }) => {
    const { accountId, leadsTo } = await signInByLink(visitorContext(edge), token);
    return beginSession(request, edge, accountId, leadsTo);
  },
  confirmEmail: async ({ request, edge, token }) =>
    beginSession(request, edge, await confirmEmail(visitorContext(edge), token), null),
  changeEmail: moveTo,
  accountExists: (press) => chooseIn(press, "accountExists"),
  resetPassword: (press) => chooseIn(press, "resetPassword"),
  joinEmployer: (press) =>
    join(press, async (joiner) => ({
      accountId: await joinEmployer(visitorContext(press.edge), press.token, joiner),
      to: null,
    })),
  joinStaff: takePlace,
  joinAsParticipant: joinWithPassword,
  confirmVacancy: (press) =>
    join(press, async (joiner) => {
      const joined = await joinForVacancy(visitorContext(press.edge), press.token, joiner);
      return { accountId: joined.accountId, to: `/employer/vacancies/${joined.vacancyId}` };
    }),
  confirmAdvice: async ({ request, edge, token }) =>
    beginVisit(request, edge, await confirmAdvice(visitorContext(edge), token)),
  openAdvice: async ({ request, edge, token }) =>
    beginVisit(request, edge, await openAdvice(visitorContext(edge), token)),
  openMyJob: async ({ request, edge, token }) =>
    beginVisit(request, edge, await openMyJob(visitorContext(edge), token), "employee"),
  openPlacement: async ({ request, edge, token }) => {
    const { pass, to } = await openPlacementByLink(visitorContext(edge), token);
    return beginVisit(request, edge, pass, to);
  },
} satisfies Record<PressedPurpose, (press: Press) => Promise<unknown>>;
